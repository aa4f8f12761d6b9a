import { Temporal } from 'temporal-polyfill'
import { londonDate } from '../../../kernel/zoned.ts'
import { may, type Work } from '../../../spine/access/index.ts'
import type { CheckResult } from '../../../spine/checks/index.ts'
import { isAnswered, meaning } from '../../../spine/forms/index.ts'
import { publicationsOf } from '../../../spine/publications/index.ts'
import { type CheckedReview, checkReviews } from '../rules/scope/check-reviews.ts'
import { listReviews, type ReviewRow } from '../store/list-reviews.ts'
import { sitsOn } from '../store/people-of-scrutiny.ts'
import { pointsOf } from '../store/review-points.ts'
import { mayScrutinise } from './may-scrutinise.ts'
import { lookAtScope, readScope } from './scope.ts'

/** How many reviews in hand the checks look at: a council has a handful, and each is read in full. */
const most = 60

/** What our checks find in the reviews in hand that this person may read. */
export async function checkTheReviews(work: Work): Promise<CheckResult[]> {
  const query = { sort: 'started', direction: 'descending', offset: 0, most } as const
  const { rows } = await listReviews(work, query)
  const inHand = rows.filter(({ standing }) => standing !== 'not going ahead')
  const checked: CheckedReview[] = []
  for (const row of inHand) checked.push(await asChecked(work, row, inHand))
  const found = checkReviews(checked, work.clock.today())
  if (may(work.actor, 'change a review')) return found
  // Who takes part is changed by officers: nobody else is sent to a page that would refuse them.
  return found.map((one) => (one.mend.href?.includes('/change') ? { ...one, mend: { ...one.mend, href: null } } : one))
}

async function asChecked(work: Work, row: ReviewRow, inHand: readonly ReviewRow[]): Promise<CheckedReview> {
  const { review, filled } = await readScope(work, row.reference)
  const { cabinet_member_id: cabinet, body_id: bodyId } = review.state
  const { duration } = lookAtScope(filled, work.clock.today())
  const published = await publicationsOf(work, review.id)
  const wanted = filled.sections.filter(({ signed }) => signed)
  return {
    reference: row.reference,
    title: row.title,
    scoping: row.standing === 'scoping',
    startedOn: londonDate(Temporal.Instant.fromEpochMilliseconds(row.startedAt.getTime())),
    officer: row.officer,
    officersOther: inHand
      .filter((other) => other.officerId !== null && other.officerId === row.officerId && other.id !== row.id)
      .map(({ reference }) => reference),
    ownerless: wanted.filter(({ owner }) => owner === null).map(({ heading }) => heading),
    unwritten: wanted
      .filter(({ owner, answers }) => owner !== null && !Object.values(answers).some(isAnswered))
      .map(({ heading }) => heading),
    duration: duration && !duration.agrees ? duration.words : null,
    exclusions: meaning(filled.form, filled.answers, 'excluded') !== '',
    undecided: (await pointsOf(work, review.id))
      .filter(({ decision }) => decision === null)
      .map(({ kind, raisedOn }) => ({ kind, raisedOn: Temporal.PlainDate.from(raisedOn) })),
    executiveInside:
      (cabinet !== null && (await sitsOn(work, cabinet, bodyId))) ||
      (review.ownerId !== null && !(await mayScrutinise(work, review.ownerId, { cabinetMemberId: cabinet })).may),
    approvedUnpublished:
      row.standing === 'approved' && !published.some((one) => one.withdrawnAt === null && one.replacedAt === null),
  }
}
