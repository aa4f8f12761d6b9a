import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../spine/access/index.ts'
import { ownsSection } from '../../../spine/forms/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { changeRecord, newId, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { decisions, decisionWords, type PointKind, scopeStandings } from '../rules/scope/review-words.ts'
import { type ReviewState, reviewKind } from '../store/review-kind.ts'
import { pointOf } from '../store/review-points.ts'
import { insistActorMayScrutinise } from './may-scrutinise.ts'
import { readScope } from './scope.ts'

/** What waits for the member who proposes a review, by this name. */
const answerPoint = 'answer an objection or offer'

/**
 * Puts an objection to a review on record, or an offer of something else in its place (G48, G49): by a director, or by whoever
 * answers a section of its scope. It stays as it was said, whatever is decided.
 */
export async function raisePoint(
  work: Work,
  reference: string,
  said: { kind: PointKind; words: string; raisedAs: string },
): Promise<void> {
  const { review, filled, drafts } = await readScope(work, reference)
  const { person } = work.actor
  insist(work.actor, 'object to a review', { owner: filled.sections.some((section) => ownsSection(work, section)) })
  if (person === null) throw new NotPossibleNow('Only a person can object.')
  const words = said.words.trim()
  if (words === '')
    throw new NotValid({ words: said.kind === 'offer' ? 'Say what is offered' : 'Say what you object to, and why' })
  const deed = said.kind === 'offer' ? 'offered something else' : 'objected'
  await changeRecord(work, reviewKind, review.id, { version: review.version }, { deed, reason: words })
  const at = instantOf(work)
  await work.tx
    .insertInto('review_point')
    .values({
      id: newId(at.getTime()),
      review_id: review.id,
      kind: said.kind,
      words,
      raised_by: person,
      raised_as: said.raisedAs,
      raised_on: work.clock.today().toString(),
      draft: drafts[0]?.number ?? null,
    })
    .execute()
  if (review.ownerId) {
    await notify(work, [review.ownerId], {
      recordId: review.id,
      deed: answerPoint,
      what: `${review.reference}: ${said.kind === 'offer' ? 'something else is offered' : 'there is an objection'}`,
      why: 'You propose the review; members decide what follows.',
      href: `/scrutiny/reviews/${review.reference}#points`,
    })
  }
}

/** Records what members decided of an objection or an offer, with their reason. Once; what was said before them stays. */
export async function decidePoint(
  work: Work,
  reference: string,
  pointId: string,
  said: { decision: string; words: string; decidedOn: string },
): Promise<void> {
  const review = await mayDecide(work, reference)
  const point = await pointOf(work, review.id, pointId)
  if (point.decision !== null)
    throw new NotPossibleNow('Members have decided this already. What they decided is not changed.')
  if (!Object.keys(decisions[point.kind]).includes(said.decision))
    throw new NotValid({ decision: 'Choose what members decided' })
  const words = said.words.trim()
  if (words === '') throw new NotValid({ words: 'Give the members’ reason' })
  if (said.decidedOn > work.clock.today().toString())
    throw new NotValid({ decidedOn: 'The day of the decision has not come yet' })
  const what = decisionWords(point.kind, said.decision)
  const deed =
    point.kind === 'offer'
      ? `recorded the answer to an offer: ${what}`
      : `recorded the decision on an objection: ${what}`
  await changeRecord(work, reviewKind, review.id, { version: review.version }, { deed, reason: words })
  await work.tx
    .updateTable('review_point')
    .set({
      decision: said.decision,
      decision_words: words,
      decided_on: said.decidedOn,
      decided_by: work.actor.person,
      recorded_at: instantOf(work),
    })
    .where('id', '=', point.id)
    .execute()
}

/** A review that this person may record members' decisions of: a scrutiny officer, or a member of its committee. */
export async function mayDecide(work: Work, reference: string): Promise<StoredRecord<ReviewState>> {
  const review = await readRecord(work, reviewKind, reference)
  insist(work.actor, 'decide on a review', { member: work.actor.principals.has(`body:${review.state.body_id}`) })
  await insistActorMayScrutinise(work, { cabinetMemberId: review.state.cabinet_member_id })
  return review
}

export type ScopeDecision = {
  standing: (typeof scopeStandings)[number]
  draft: number
  words: string
  decidedOn: string
}

/** Records what members decided of the whole scope: which draft they approved, or why the review does not go ahead. */
export async function decideScope(work: Work, reference: string, version: number, said: ScopeDecision): Promise<void> {
  const review = await mayDecide(work, reference)
  if (!scopeStandings.some((one) => one === review.state.standing))
    throw new NotPossibleNow('The review has gone on from its scope. What members decided of the scope stands')
  const { drafts } = await readScope(work, reference)
  if (said.standing === 'approved' && !drafts.some(({ number }) => number === said.draft))
    throw new NotValid({ draft: 'Choose the draft that members approved. Number one first if there is none' })
  if (said.decidedOn > work.clock.today().toString())
    throw new NotValid({ decidedOn: 'The day of the decision has not come yet' })
  const words = said.words.trim()
  if (said.standing !== 'approved' && words === '') throw new NotValid({ words: 'Give the members’ reason' })
  const state = {
    standing: said.standing,
    decided_draft: said.standing === 'approved' ? said.draft : null,
    decided_on: said.standing === 'scoping' ? null : said.decidedOn,
    decision_words: words,
  }
  const deeds = {
    approved: `recorded that members approved draft ${said.draft}`,
    'not going ahead': 'recorded that it does not go ahead',
    scoping: 'opened the scope again',
  }
  const reason = words ? { reason: words } : {}
  await changeRecord(work, reviewKind, review.id, { version, state }, { deed: deeds[said.standing], ...reason })
}
