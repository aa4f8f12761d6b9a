import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../spine/access/index.ts'
import { changeRecord, newId, readRecord } from '../../../spine/records/index.ts'
import type {
  RecommendationAnswer,
  RecommendationProgress,
  RecommendationStanding,
  Verdict,
} from '../rules/findings/recommendation-words.ts'
import { recommendationsOf } from '../store/list-recommendations.ts'
import { recommendationKind } from '../store/recommendation-kinds.ts'
import { moveReviewOn, reviewById } from './life-of-review.ts'
import { insistActorMayScrutinise } from './may-scrutinise.ts'

export type AnswerWords = {
  answer: RecommendationAnswer | ''
  answer_reasons: string
  answer_lead: string
  answer_due: string | null
}

/** Answers one recommendation: accepted, in part or not, with reasons, and where it is accepted who does it by when (G43, LAW-5). */
export async function answerRecommendation(
  work: Work,
  reference: string,
  version: number,
  said: AnswerWords,
): Promise<void> {
  const before = await readRecord(work, recommendationKind, reference)
  insist(work.actor, 'answer recommendations')
  const { standing } = before.state
  if (standing !== 'notified' && standing !== 'answered')
    throw new NotPossibleNow(
      standing === 'drafted'
        ? 'Notice of it has not been given, so there is nothing to answer yet.'
        : `It is ${standing}, so its answer stands.`,
    )
  const accepts = said.answer === 'accepted' || said.answer === 'accepted in part'
  const faults = {
    ...(said.answer === '' ? { answer: 'Say whether it is accepted' } : {}),
    ...(said.answer !== '' && said.answer !== 'accepted' && said.answer_reasons === ''
      ? { answer_reasons: 'Give the reasons: what is not accepted, and why' }
      : {}),
    ...(accepts && said.answer_lead === '' ? { answer_lead: 'Say who will see to it' } : {}),
    ...(accepts && !said.answer_due ? { answer_due: 'Say by when' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const state = { ...said, answered_on: work.clock.today().toString(), standing: 'answered' as const }
  const deed = standing === 'answered' ? 'put the answer right of' : 'answered'
  await changeRecord(work, recommendationKind, before.id, { version, state }, { deed })
}

export type LookWords = {
  lookedOn: string
  progress: RecommendationProgress
  evidence: string
  effect: string
  verdict: Verdict
  verdictWords: string
  closes: boolean
}

/**
 * Keeps a look at what came of a recommendation: what was reported on the four-point scale, on what evidence, and what members said
 * (G45, SCR-20, SCR-21). Members close it, and only on evidence of effect (SCR-22). A review whose every recommendation has come
 * to an end is monitored.
 */
export async function lookAtRecommendation(work: Work, reference: string, said: LookWords): Promise<void> {
  const before = await readRecord(work, recommendationKind, reference)
  insist(work.actor, 'look at a recommendation')
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can look.')
  const review = await reviewById(work, before.state.review_id)
  await insistActorMayScrutinise(work, { cabinetMemberId: review.state.cabinet_member_id })
  if (before.state.standing !== 'answered')
    throw new NotPossibleNow(
      `It is ${before.state.standing}: what came of a recommendation is looked at once it is answered.`,
    )
  const faults = {
    ...(said.lookedOn > work.clock.today().toString() ? { looked_on: 'That day has not come yet' } : {}),
    ...(said.closes && said.effect === ''
      ? { effect: 'Say what difference it has made, and how you know: being done is not enough to close it (SCR-22)' }
      : {}),
    ...(said.closes && said.verdict !== 'satisfied' ? { verdict: 'It is closed when members are satisfied' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const standing: RecommendationStanding = said.closes ? 'closed' : 'answered'
  const state = { progress: said.progress, standing }
  const deed = said.closes ? 'closed' : `looked at: ${said.progress}`
  const reason = said.verdictWords === '' ? {} : { reason: said.verdictWords }
  await changeRecord(work, recommendationKind, before.id, { version: before.version, state }, { deed, ...reason })
  const at = instantOf(work)
  await work.tx
    .insertInto('recommendation_look')
    .values({
      id: newId(at.getTime()),
      recommendation_id: before.id,
      looked_on: said.lookedOn,
      progress: said.progress,
      evidence: said.evidence,
      effect: said.effect,
      verdict: said.verdict,
      verdict_words: said.verdictWords,
      closes: said.closes,
      recorded_by: person,
      recorded_at: at,
    })
    .execute()
  const rows = await recommendationsOf(work, { reviewId: review.id })
  if (rows.every((one) => one.standing === 'closed' || one.standing === 'superseded' || one.answer === 'rejected'))
    await moveReviewOn(work, review, 'monitored')
}
