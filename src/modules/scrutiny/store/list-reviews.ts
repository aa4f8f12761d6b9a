import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import type { ReviewStanding } from '../rules/scope/review-words.ts'

export type ReviewRow = {
  id: string
  reference: string
  title: string
  standing: string
  committee: string
  proposer: string | null
  officer: string | null
  officerId: string | null
  draft: number | null
  startedAt: Date
  /** Objections and offers that members have not decided. */
  undecided: number
}

export type ReviewListQuery = {
  standing?: ReviewStanding
  words?: string
  sort: 'title' | 'standing' | 'started'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = { title: sql`lower(r.title)`, standing: sql`v.standing`, started: sql`r.created_at` } as const

/** A page of reviews and how many there are in all. Two statements, however many rows. */
export async function listReviews(work: Work, query: ReviewListQuery): Promise<{ rows: ReviewRow[]; count: number }> {
  const found = work.tx
    .selectFrom('review as v')
    .innerJoin('record as r', 'r.id', 'v.id')
    .innerJoin('record as body', 'body.id', 'v.body_id')
    .leftJoin('record as proposer', 'proposer.id', 'r.owner_id')
    .leftJoin('record as officer', 'officer.id', 'v.officer_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.standing) all.push(eb('v.standing', '=', query.standing))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['v.id', 'r.reference', 'r.title', 'v.standing', 'body.title as committee', 'proposer.title as proposer'])
    .select(['officer.title as officer', 'v.officer_id as officerId', 'r.created_at as startedAt'])
    .select(sql<number | null>`(select max(d.number) from text_draft d where d.record_id = v.id)`.as('draft'))
    .select(
      sql<number>`(select count(*)::int from review_point p where p.review_id = v.id and p.decision is null)`.as(
        'undecided',
      ),
    )
    .orderBy(order[query.sort], (o) => (query.direction === 'ascending' ? o.asc() : o.desc()))
    .orderBy('r.number')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  return { rows, count }
}

/** Earlier reviews on the same subject (G53, G31): by the words of a title, any of them. */
export async function reviewsLike(
  work: Work,
  title: string,
  exceptId: string | null,
): Promise<{ reference: string; title: string }[]> {
  const words = title
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .join(' or ')
  if (words === '') return []
  return work.tx
    .selectFrom('record as r')
    .select(['r.reference', 'r.title'])
    .where('r.kind', '=', 'REV')
    .where(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${words})`)
    .$if(exceptId !== null, (query) => query.where('r.id', '<>', exceptId ?? ''))
    .orderBy(sql`ts_rank(r.search, websearch_to_tsquery('english', ${words}))`, 'desc')
    .limit(5)
    .execute()
}
