import type { Work } from '../../../spine/access/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type ReviewStanding, standings } from '../rules/scope/review-words.ts'
import { type ReviewState, reviewKind } from '../store/review-kind.ts'

/** The review that something hangs from, by its id. */
export async function reviewById(work: Work, id: string): Promise<StoredRecord<ReviewState>> {
  const { reference } = await work.tx
    .selectFrom('record')
    .select('reference')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return readRecord(work, reviewKind, reference)
}

/** Whether members have approved the scope, whatever came after: until then there is nothing to plan, report or publish. */
export const isApproved = (standing: ReviewStanding): boolean =>
  standing !== 'scoping' && standing !== 'not going ahead'

/** Moves a review on to a stage of its life; never back. */
export async function moveReviewOn(
  work: Work,
  review: StoredRecord<ReviewState>,
  to: 'reported' | 'answered' | 'monitored',
): Promise<void> {
  if (standings.indexOf(review.state.standing) >= standings.indexOf(to)) return
  await changeRecord(work, reviewKind, review.id, { version: review.version, state: { standing: to } }, { deed: to })
}
