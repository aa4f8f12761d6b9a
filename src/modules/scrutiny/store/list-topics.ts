import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import { type TopicSource, topicStandings } from '../rules/topics/topic-words.ts'

export type TopicRow = {
  id: string
  reference: string
  title: string
  why: string
  evidence: string
  source: string
  suggestedBy: string
  standing: string
  reason: string
  reasonWords: string
  suggestedAt: Date
  /** The best of its scores as a share of what its sheet allows, in hundredths; null where nobody scored it. */
  score: number | null
  scores: number
}

export type TopicListQuery = {
  standing?: string
  source?: TopicSource
  words?: string
  sort: 'title' | 'score' | 'suggested' | 'standing'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = {
  title: sql`lower(r.title)`,
  score: sql`"score"`,
  suggested: sql`r.created_at`,
  standing: sql`array_position(${sql.lit(`{${topicStandings.map((one) => `"${one}"`).join(',')}}`)}::text[], t.standing)`,
} as const

/** A page of topics and how many there are in all. Two statements, however many rows. */
export async function listTopics(work: Work, query: TopicListQuery): Promise<{ rows: TopicRow[]; count: number }> {
  const found = work.tx
    .selectFrom('topic as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.standing) all.push(eb('t.standing', '=', query.standing))
      else all.push(eb('t.standing', 'in', ['suggested', 'listed']))
      if (query.source) all.push(eb('t.source', '=', query.source))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['t.id', 'r.reference', 'r.title', 't.why', 't.evidence', 't.source', 't.suggested_by as suggestedBy'])
    .select(['t.standing', 't.reason', 't.reason_words as reasonWords', 'r.created_at as suggestedAt'])
    .select(
      sql<number | null>`(select max(100 * s.total / s.out_of)::int from topic_score s where s.topic_id = t.id)`.as(
        'score',
      ),
    )
    .select(sql<number>`(select count(*)::int from topic_score s where s.topic_id = t.id)`.as('scores'))
    .orderBy(order[query.sort], (o) => (query.direction === 'ascending' ? o.asc().nullsLast() : o.desc().nullsLast()))
    .orderBy('r.number')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  return { rows, count }
}

export type KeptScore = {
  id: string
  sheet: string
  edition: string
  total: number
  outOf: number
  notes: string
  by: string
  at: Date
}

/** How a topic was scored, the newest first. */
export function scoresOf(work: Work, topicId: string): Promise<KeptScore[]> {
  return work.tx
    .selectFrom('topic_score as s')
    .innerJoin('record as who', 'who.id', 's.scored_by')
    .select(['s.id', 's.sheet', 's.edition', 's.total', 's.out_of as outOf', 's.notes', 'who.title as by'])
    .select('s.scored_at as at')
    .where('s.topic_id', '=', topicId)
    .orderBy('s.scored_at', 'desc')
    .execute()
}
