import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import { type PlannedState, plannedState } from './planned-decision-kind.ts'

export type PlannedRow = PlannedState & { id: string; reference: string; title: string; owner: string | null }

export type PlannedQuery = {
  words?: string
  status?: 'coming' | 'decided' | 'withdrawn'
  key?: boolean
  route?: string
  /** ISO days: what may be decided between them. */
  from?: string
  to?: string
  sort: 'when' | 'title' | 'maker' | 'notice'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = {
  when: sql`p.decide_from`,
  title: sql`lower(r.title)`,
  maker: sql`lower(p.maker)`,
  notice: sql`p.notice_on`,
} as const

/** A page of the forward plan and how many there are in all. */
export async function listPlanned(work: Work, query: PlannedQuery): Promise<{ rows: PlannedRow[]; count: number }> {
  const found = work.tx
    .selectFrom('planned_decision as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.status === 'coming') all.push(eb('p.status', 'in', ['planned', 'noticed']))
      else if (query.status) all.push(eb('p.status', '=', query.status))
      if (query.key !== undefined) all.push(eb('p.key', '=', query.key))
      if (query.route) all.push(eb('p.route', '=', query.route))
      if (query.from) all.push(eb('p.decide_to', '>=', query.from))
      if (query.to) all.push(eb('p.decide_from', '<=', query.to))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('p')
    .select(['r.reference', 'r.title', 'owner.title as owner'])
    .orderBy(order[query.sort], (o) => (query.direction === 'ascending' ? o.asc().nullsLast() : o.desc().nullsLast()))
    .orderBy('r.number')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  const shown = rows.map((row) => {
    const { id, reference, title, owner } = row
    return { ...plannedState.parse(row), id, reference, title, owner }
  })
  return { rows: shown, count }
}
