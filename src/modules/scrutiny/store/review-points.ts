import { NotFound } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import type { PointKind } from '../rules/scope/review-words.ts'

/** An objection to a review or an offer of something else, as it was said, with what members decided. */
export type ReviewPoint = {
  id: string
  kind: PointKind
  words: string
  by: string
  raisedAs: string
  raisedOn: string
  draft: number | null
  decision: string | null
  decisionWords: string
  decidedOn: string | null
}

/** What was said against a review and offered instead, in order. */
export async function pointsOf(work: Work, reviewId: string): Promise<ReviewPoint[]> {
  const rows = await work.tx
    .selectFrom('review_point as p')
    .innerJoin('record as who', 'who.id', 'p.raised_by')
    .select(['p.id', 'p.kind', 'p.words', 'who.title as by', 'p.raised_as as raisedAs', 'p.raised_on as raisedOn'])
    .select(['p.draft', 'p.decision', 'p.decision_words as decisionWords', 'p.decided_on as decidedOn'])
    .where('p.review_id', '=', reviewId)
    .orderBy('p.raised_on')
    .orderBy('p.kind')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind === 'offer' ? 'offer' : 'objection' }))
}

/** One of them by its id, within its review. */
export async function pointOf(work: Work, reviewId: string, id: string): Promise<ReviewPoint> {
  const found = (await pointsOf(work, reviewId)).find((one) => one.id === id)
  if (!found) throw new NotFound('That objection or offer')
  return found
}
