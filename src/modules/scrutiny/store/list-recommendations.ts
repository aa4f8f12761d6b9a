import { type Expression, type SqlBool, sql } from 'kysely'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { Addressee, RecommendationAnswer, RecommendationStanding } from '../rules/findings/recommendation-words.ts'
import { type RecommendationState, recommendationKind } from './recommendation-kinds.ts'

export type RecommendationRow = RecommendationState & {
  id: string
  reference: string
  title: string
  review: string
  reviewTitle: string
  finding: string
  toName: string | null
  dueOn: string | null
  /** Actions that arise from it and that this person may read. */
  actions: string[]
  /** How many there are in all: members are told that there is one, though the register is the service's. */
  actionsInAll: number
  /** What members last said that it changed, and how often they have looked. */
  effect: string | null
  looks: number
}

export type RecommendationQuery = {
  reviewId?: string
  noticeId?: string
  standing?: RecommendationStanding
  answer?: RecommendationAnswer
  addressee?: Addressee
  /** Of the recommendation, or of what its review is about. */
  words?: string
  /** Only those that changed something: with an effect on record. */
  changed?: boolean
  offset: number
  most: number
}

const lastEffect = sql<string | null>`(select l.effect from recommendation_look l where l.recommendation_id = c.id
  and l.effect <> '' order by l.looked_on desc, l.recorded_at desc limit 1)`

/** A page of recommendations across reviews, the latest number first, and how many there are. Three statements, however many rows. */
export async function listRecommendations(
  work: Work,
  query: RecommendationQuery,
): Promise<{ rows: RecommendationRow[]; count: number }> {
  const found = work.tx
    .selectFrom('recommendation as c')
    .innerJoin('record as r', 'r.id', 'c.id')
    .innerJoin('record as review', 'review.id', 'c.review_id')
    .innerJoin('record as finding', 'finding.id', 'c.finding_id')
    .leftJoin('recommendation_notice as n', 'n.id', 'c.notice_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.reviewId) all.push(eb('c.review_id', '=', query.reviewId))
      if (query.noticeId) all.push(eb('c.notice_id', '=', query.noticeId))
      if (query.standing) all.push(eb('c.standing', '=', query.standing))
      if (query.answer) all.push(eb('c.answer', '=', query.answer))
      if (query.addressee) all.push(eb('c.addressee', '=', query.addressee))
      if (query.words) {
        const said = sql`websearch_to_tsquery('english', ${query.words})`
        all.push(sql<SqlBool>`(r.search @@ ${said} or review.search @@ ${said})`)
      }
      if (query.changed) all.push(sql<SqlBool>`${lastEffect} is not null`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('c')
    .select(['r.reference', 'r.title', 'review.reference as review', 'review.title as reviewTitle'])
    .select(['finding.reference as finding', 'n.to_name as toName', 'n.due_on as dueOn'])
    .select(lastEffect.as('effect'))
    .select(sql<number>`(select count(*)::int from recommendation_look l where l.recommendation_id = c.id)`.as('looks'))
    .select(
      sql<string[]>`array(select a.reference from link l join record a on a.id = l.from_id and a.kind = 'ACT'
        where l.to_id = c.id and l.relation = 'arises from' order by a.number)`.as('actions'),
    )
    .orderBy('r.number', 'desc')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  const inAll = await actionsInAll(
    work,
    rows.map(({ id }) => id),
  )
  const shown = rows.map((row) => ({
    ...row,
    ...recommendationKind.state.parse(row),
    actionsInAll: inAll.get(row.id) ?? 0,
  }))
  return { rows: shown, count }
}

async function actionsInAll(work: Work, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await inSystemRead(work, 'whether recommendations have actions', ({ tx }) =>
    tx
      .selectFrom('link as l')
      .innerJoin('action as a', 'a.id', 'l.from_id')
      .select(['l.to_id as id', sql<number>`count(*)::int`.as('count')])
      .where('l.relation', '=', 'arises from')
      .where('l.to_id', 'in', [...ids])
      .groupBy('l.to_id')
      .execute(),
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Every recommendation of a review or of a notice, in the order in which they were made. */
export async function recommendationsOf(
  work: Work,
  of: { reviewId: string } | { noticeId: string },
): Promise<RecommendationRow[]> {
  const { rows } = await listRecommendations(work, { ...of, offset: 0, most: Number.MAX_SAFE_INTEGER })
  return rows.toReversed()
}

/** Every number that is in use, whoever may read it. Whoever asks next waits until this work is done, so that two never share one. */
export const numbersOfRecommendations = (work: Work): Promise<string[]> =>
  inSystemRead(work, 'numbers of recommendations', async ({ tx }) => {
    await sql`select pg_advisory_xact_lock(hashtext('recommendation number'))`.execute(tx)
    return (await tx.selectFrom('recommendation').select('number').execute()).map(({ number }) => number)
  })

export type Look = {
  id: string
  lookedOn: string
  progress: string
  evidence: string
  effect: string
  verdict: string
  verdictWords: string
  closes: boolean
  by: string
}

/** Every look at what came of a recommendation, the latest first. */
export async function looksAt(work: Work, recommendationId: string): Promise<Look[]> {
  return work.tx
    .selectFrom('recommendation_look as l')
    .innerJoin('record as who', 'who.id', 'l.recorded_by')
    .select(['l.id', 'l.looked_on as lookedOn', 'l.progress', 'l.evidence', 'l.effect', 'l.verdict'])
    .select(['l.verdict_words as verdictWords', 'l.closes', 'who.title as by'])
    .where('l.recommendation_id', '=', recommendationId)
    .orderBy('l.looked_on', 'desc')
    .orderBy('l.recorded_at', 'desc')
    .execute()
}
