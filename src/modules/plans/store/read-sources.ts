import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import { type FindingState, findingState, type SourceState, sourceState } from './source-kinds.ts'

export type SourceRow = {
  id: string
  reference: string
  title: string
  state: SourceState
  findings: number
  /** Findings that nothing answers: no live action, and no reason why there is none. */
  unanswered: number
}

export type SourceQuery = { sort?: string; words?: string; offset?: number; most?: number }

const liveActionsOf = sql<SqlBool>`exists (select 1 from link l join action a on a.id = l.from_id
  where l.to_id = f.id and l.relation = 'arises from' and a.state <> 'withdrawn')`

/** A page of the sources that this person may read, the latest first, and how many there are. Two queries, however many rows. */
export async function listSources(work: Work, query: SourceQuery = {}): Promise<{ rows: SourceRow[]; count: number }> {
  const found = work.tx
    .selectFrom('source as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.sort) all.push(eb('s.sort', '=', query.sort))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('s')
    .select(['r.reference', 'r.title'])
    .select(sql<number>`(select count(*)::int from finding f where f.source_id = s.id)`.as('findings'))
    .select(
      sql<number>`(select count(*)::int from finding f where f.source_id = s.id and f.no_action = ''
        and not ${liveActionsOf})`.as('unanswered'),
    )
    .orderBy('s.held_on', (order) => order.desc().nullsLast())
    .orderBy('r.number', 'desc')
    .limit(query.most ?? 100_000)
    .offset(query.offset ?? 0)
    .execute()
  return {
    rows: rows.map(({ id, reference, title, findings, unanswered, ...columns }) => ({
      id,
      reference,
      title,
      state: sourceState.parse(columns),
      findings,
      unanswered,
    })),
    count,
  }
}

export type FindingAction = { id: string; reference: string; title: string; state: string }
export type FindingRow = {
  id: string
  reference: string
  title: string
  owner: string | null
  source: { id: string; reference: string; title: string }
  state: FindingState
  actions: FindingAction[]
}

/** What sources found, in the order in which it was written down, with the actions that arise from each. Two queries. */
export async function listFindings(
  work: Work,
  of: { sourceIds: readonly string[] } | { ids: readonly string[] },
): Promise<FindingRow[]> {
  const bySource = 'sourceIds' in of
  const wanted = bySource ? of.sourceIds : of.ids
  if (wanted.length === 0) return []
  const rows = await work.tx
    .selectFrom('finding as f')
    .innerJoin('record as r', 'r.id', 'f.id')
    .innerJoin('record as s', 's.id', 'f.source_id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .selectAll('f')
    .select(['r.reference', 'r.title', 'owner.title as owner'])
    .select(['s.reference as sourceReference', 's.title as sourceTitle'])
    .where(bySource ? 'f.source_id' : 'f.id', 'in', [...wanted])
    .orderBy('s.number', 'desc')
    .orderBy('f.position')
    .execute()
  const actions = await actionsFrom(
    work,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, reference, title, owner, sourceReference, sourceTitle, ...columns }) => ({
    id,
    reference,
    title,
    owner,
    source: { id: columns.source_id, reference: sourceReference, title: sourceTitle },
    state: findingState.parse(columns),
    actions: actions.get(id) ?? [],
  }))
}

async function actionsFrom(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, FindingAction[]>> {
  if (ids.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('link as l')
    .innerJoin('action as a', 'a.id', 'l.from_id')
    .innerJoin('record as r', 'r.id', 'a.id')
    .select(['l.to_id as finding', 'a.id', 'r.reference', 'r.title', 'a.state'])
    .where('l.relation', '=', 'arises from')
    .where('l.to_id', 'in', [...ids])
    .orderBy('r.number')
    .execute()
  const found = new Map<string, FindingAction[]>()
  for (const { finding, ...action } of rows) found.set(finding, [...(found.get(finding) ?? []), action])
  return found
}
