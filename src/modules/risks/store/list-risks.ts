import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type RiskRow = {
  id: string
  reference: string
  title: string
  owner: string | null
  ownerId: string | null
  likelihood: number
  impact: number
  score: number
  targetScore: number
  status: string
  category: string
  cause: string
  effect: string
  answer: string
  reviewedOn: string | null
  raisedAt: Date
  /** Whether the owner has left; false where there is none. */
  ownerLeft: boolean
  /** Actions that control it and are not withdrawn. */
  controls: number
}

export type RiskListQuery = {
  status?: string
  owner?: string
  category?: string
  words?: string
  sort: 'title' | 'score' | 'target' | 'owner' | 'reviewed'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = {
  title: sql`lower(r.title)`,
  score: sql`risk.likelihood * risk.impact`,
  target: sql`risk.target_likelihood * risk.target_impact`,
  owner: sql`lower(coalesce(owner.title, ''))`,
  reviewed: sql`risk.reviewed_on`,
} as const

/** A page of the register and how many rows there are in all. Two queries, however many rows. */
export async function listRisks(work: Work, query: RiskListQuery): Promise<{ rows: RiskRow[]; count: number }> {
  const found = work.tx
    .selectFrom('risk')
    .innerJoin('record as r', 'r.id', 'risk.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .leftJoin('person as who', 'who.id', 'r.owner_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.status) all.push(eb('risk.status', '=', query.status))
      if (query.category) all.push(eb('risk.category', '=', query.category))
      if (query.owner) all.push(eb('r.owner_id', '=', query.owner))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select([
      'r.reference',
      'r.title',
      'owner.title as owner',
      'r.owner_id as ownerId',
      'risk.likelihood',
      'risk.impact',
      'risk.status',
    ])
    .select(['r.id', 'risk.reviewed_on as reviewedOn', 'risk.category', 'risk.cause', 'risk.effect', 'risk.answer'])
    .select('r.created_at as raisedAt')
    .select(sql<boolean>`coalesce(who.left_on < ${work.clock.today().toString()}::date, false)`.as('ownerLeft'))
    .select(
      sql<number>`(select count(*)::int from link l join action a on a.id = l.from_id
        where l.to_id = risk.id and l.relation = 'controls' and a.state <> 'withdrawn')`.as('controls'),
    )
    .select(sql<number>`risk.likelihood * risk.impact`.as('score'))
    .select(sql<number>`risk.target_likelihood * risk.target_impact`.as('targetScore'))
    .orderBy(order[query.sort], (o) => (query.direction === 'ascending' ? o.asc().nullsLast() : o.desc().nullsLast()))
    .orderBy('r.number')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  return { rows, count }
}
