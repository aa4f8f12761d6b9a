import type { Work } from '../../../spine/access/index.ts'
import { type ReviewFindingState, reviewFindingKind } from './finding-kind.ts'
import { type NoticeState, noticeKind } from './recommendation-kinds.ts'

export type ReviewFinding = { id: string; reference: string; title: string; state: ReviewFindingState }

/** What a review found, in the order in which it was written down. */
export async function findingsOf(work: Work, reviewId: string): Promise<ReviewFinding[]> {
  const rows = await work.tx
    .selectFrom('review_finding as f')
    .innerJoin('record as r', 'r.id', 'f.id')
    .selectAll('f')
    .select(['r.reference', 'r.title'])
    .where('f.review_id', '=', reviewId)
    .orderBy('r.number')
    .execute()
  return rows.map(({ reference, title, ...row }) => ({
    id: row.id,
    reference,
    title,
    state: reviewFindingKind.state.parse(row),
  }))
}

export type Notice = { id: string; reference: string; state: NoticeState; recommendations: number }

/** The notices of a review's recommendations, the first first. */
export async function noticesOf(work: Work, reviewId: string): Promise<Notice[]> {
  const rows = await work.tx
    .selectFrom('recommendation_notice as n')
    .innerJoin('record as r', 'r.id', 'n.id')
    .selectAll('n')
    .select('r.reference')
    .select((eb) =>
      eb
        .selectFrom('recommendation as c')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('c.notice_id', '=', 'n.id')
        .as('recommendations'),
    )
    .where('n.review_id', '=', reviewId)
    .orderBy('r.number')
    .execute()
  return rows.map(({ reference, recommendations, ...row }) => ({
    id: row.id,
    reference,
    state: noticeKind.state.parse(row),
    recommendations: Number(recommendations),
  }))
}

export type Evaluation = {
  id: string
  stage: string
  evaluatedOn: string
  changed: string
  knownBy: string
  addedValue: string
  goesOn: boolean
  officerDays: number
  by: string
}

/** What was said of a whole review at its close and a year on, the latest first. */
export async function evaluationsOf(work: Work, reviewId: string): Promise<Evaluation[]> {
  return work.tx
    .selectFrom('review_evaluation as e')
    .innerJoin('record as who', 'who.id', 'e.recorded_by')
    .select(['e.id', 'e.stage', 'e.evaluated_on as evaluatedOn', 'e.changed', 'e.known_by as knownBy'])
    .select(['e.added_value as addedValue', 'e.goes_on as goesOn', 'e.officer_days as officerDays', 'who.title as by'])
    .where('e.review_id', '=', reviewId)
    .orderBy('e.evaluated_on', 'desc')
    .orderBy('e.recorded_at', 'desc')
    .execute()
}
