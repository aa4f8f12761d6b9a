import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type ChangeRequestRow = {
  reference: string
  title: string
  neededBy: string
  urgency: string
  standing: string
  owner: string | null
}

/** The change requests, those not yet done first. */
export async function listChangeRequests(
  work: Work,
  { offset, most }: { offset: number; most: number },
): Promise<{ rows: ChangeRequestRow[]; count: number }> {
  const { count } = await work.tx
    .selectFrom('change_request')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  const rows = await work.tx
    .selectFrom('change_request as c')
    .innerJoin('record as r', 'r.id', 'c.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .select(['r.reference', 'r.title', 'c.needed_by as neededBy', 'c.urgency', 'c.standing', 'owner.title as owner'])
    .orderBy(sql`c.standing in ('done', 'refused')`)
    .orderBy('r.number', 'desc')
    .limit(most)
    .offset(offset)
    .execute()
  return { rows, count }
}
