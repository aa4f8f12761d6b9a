import { sql } from 'kysely'
import type { Work } from '../../access/index.ts'
import { type CycleState, cycleState } from './cycle-kind.ts'

export type BodyRow = { id: string; reference: string; name: string; kindOf: string; meets: string }

const columns = ['r.id', 'r.reference', 'r.title as name', 'b.kind_of as kindOf', 'b.meets'] as const

/** Every body, by name. */
export function listBodies(work: Work): Promise<BodyRow[]> {
  return work.tx
    .selectFrom('body as b')
    .innerJoin('record as r', 'r.id', 'b.id')
    .select(columns)
    .orderBy(sql`lower(r.title)`)
    .execute()
}

export async function bodyById(work: Work, id: string): Promise<BodyRow | undefined> {
  return work.tx
    .selectFrom('body as b')
    .innerJoin('record as r', 'r.id', 'b.id')
    .select(columns)
    .where('b.id', '=', id)
    .executeTakeFirst()
}

export type CycleRow = CycleState & { id: string; version: number }

/** How often a body meets, where that has been said. */
export async function cycleOf(work: Work, bodyId: string): Promise<CycleRow | null> {
  const row = await work.tx
    .selectFrom('meeting_cycle as c')
    .innerJoin('record as r', 'r.id', 'c.id')
    .selectAll('c')
    .select('r.version')
    .where('c.body_id', '=', bodyId)
    .executeTakeFirst()
  return row ? { ...cycleState.parse(row), id: row.id, version: row.version } : null
}

export type MemberRow = { personId: string; name: string; capacity: string; agency: string; post: string }

/** Who sits on a body on a day, with the organisation that each comes from and the post that each holds. */
export async function membersOf(work: Work, bodyId: string, on: string): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select m.person_id as "personId", person.title as name, string_agg(distinct m.capacity, ', ') as capacity,
      coalesce(min(agency.title), 'No organisation recorded') as agency, coalesce(min(post.title), '') as post
    from membership m
    join record person on person.id = m.person_id
    left join membership other on other.person_id = m.person_id and other.starts <= ${on}::date
      and (other.ends is null or other.ends >= ${on}::date)
    left join team on team.id = other.group_id
    left join organisation o on o.id = coalesce(team.organisation_id, other.group_id)
    left join record agency on agency.id = o.id
    left join post_holding holding on holding.person_id = m.person_id and holding.starts <= ${on}::date
      and (holding.ends is null or holding.ends >= ${on}::date)
    left join record post on post.id = holding.post_id
    where m.group_id = ${bodyId} and m.starts <= ${on}::date and (m.ends is null or m.ends >= ${on}::date)
    group by m.person_id, person.title
    order by lower(coalesce(min(agency.title), '')), lower(person.title)`.execute(work.tx)
  return rows
}
