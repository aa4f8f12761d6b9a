import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Work } from '../../access/index.ts'

const dates = { id: z.string(), starts: z.string(), ends: z.string().nullable() }
const shape = z.object({
  posts: z.array(z.object({ ...dates, post_id: z.string(), interim: z.boolean() })),
  memberships: z.array(z.object({ ...dates, group_id: z.string(), capacity: z.string() })),
  roles: z.array(z.object({ ...dates, role: z.string(), over_id: z.string().nullable() })),
})

/** The posts, memberships and roles of a person, as their history keeps them. */
export const personParts = {
  // One question for all three: a person's history is written often, and each costs a round trip.
  read: async (work: Work, personId: string): Promise<unknown> => {
    const { rows } = await sql<{ parts: unknown }>`select jsonb_build_object(
      'posts', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'starts', starts, 'ends', ends, 'post_id', post_id,
        'interim', interim) order by id), '[]') from post_holding where person_id = ${personId}),
      'memberships', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'starts', starts, 'ends', ends,
        'group_id', group_id, 'capacity', capacity) order by id), '[]') from membership where person_id = ${personId}),
      'roles', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'starts', starts, 'ends', ends, 'role', role,
        'over_id', over_id) order by id), '[]') from role_holding where person_id = ${personId})
      ) as parts`.execute(work.tx)
    return rows[0]?.parts
  },
  /** Puts the dates back to what they were. What was given since ends before it starts, and so never counted. */
  restore: async (work: Work, personId: string, parts: unknown): Promise<void> => {
    const was = shape.parse(parts ?? { posts: [], memberships: [], roles: [] })
    await putBack(work, 'post_holding', personId, was.posts)
    await putBack(work, 'membership', personId, was.memberships)
    await putBack(work, 'role_holding', personId, was.roles)
  },
}

type Dated = { id: string; starts: string; ends: string | null }

async function putBack(
  work: Work,
  table: 'post_holding' | 'membership' | 'role_holding',
  personId: string,
  rows: readonly Dated[],
): Promise<void> {
  const kept = rows.map(({ id }) => id)
  const since = kept.length > 0 ? sql<SqlBool>`id <> all (${kept}::uuid[])` : sql<SqlBool>`true`
  await sql`update ${sql.table(table)} set ends = starts - 1 where person_id = ${personId} and ${since}`.execute(
    work.tx,
  )
  for (const { id, starts, ends } of rows) {
    await sql`update ${sql.table(table)} set starts = ${starts}, ends = ${ends} where id = ${id}`.execute(work.tx)
  }
}
