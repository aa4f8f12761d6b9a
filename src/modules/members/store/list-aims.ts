import type { Work } from '../../../spine/access/index.ts'
import { type AimState, aimState } from './aim-kind.ts'

export type AimRow = AimState & {
  id: string
  reference: string
  title: string
  owner: string | null
  actions: { id: string; reference: string; title: string }[]
}

/** What a committee has set out to do better, in the order in which it did, each with the actions that arose from it. */
export async function aimsOf(work: Work, bodyId: string): Promise<AimRow[]> {
  const rows = await work.tx
    .selectFrom('committee_aim as a')
    .innerJoin('record as r', 'r.id', 'a.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .selectAll('a')
    .select(['r.reference', 'r.title', 'owner.title as owner'])
    .where('a.body_id', '=', bodyId)
    .orderBy('r.number')
    .limit(200)
    .execute()
  const actions = await actionsFrom(
    work,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const { id, reference, title, owner } = row
    return { ...aimState.parse(row), id, reference, title, owner, actions: actions.get(id) ?? [] }
  })
}

/** The actions that arose from these records, as far as the reader may see them. */
export async function actionsFrom(
  work: Work,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { id: string; reference: string; title: string }[]>> {
  if (ids.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('link as l')
    .innerJoin('record as r', 'r.id', 'l.from_id')
    .select(['l.to_id as origin', 'r.id', 'r.reference', 'r.title'])
    .where('l.to_id', 'in', [...ids])
    .where('l.relation', '=', 'arises from')
    .where('r.kind', '=', 'ACT')
    .orderBy('r.number')
    .execute()
  return Map.groupBy(rows, ({ origin }) => origin)
}
