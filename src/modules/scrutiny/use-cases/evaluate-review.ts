import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../spine/access/index.ts'
import { changeRecord, newId, readRecord } from '../../../spine/records/index.ts'
import { reviewKind } from '../store/review-kind.ts'

export const stages = ['at its close', 'a year on'] as const

export type EvaluationWords = {
  stage: (typeof stages)[number]
  changed: string
  knownBy: string
  addedValue: string
  goesOn: boolean
  officerDays: number
}

/** Keeps what a whole review changed and what it cost in officers' time, at its close and a year on (G46, G47). */
export async function evaluateReview(work: Work, reference: string, said: EvaluationWords): Promise<void> {
  const review = await readRecord(work, reviewKind, reference)
  insist(work.actor, 'evaluate a review')
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can say what a review changed.')
  if (!['answered', 'monitored', 'closed'].includes(review.state.standing))
    throw new NotPossibleNow(
      `${review.reference} is ${review.state.standing}: it is evaluated once it has been answered.`,
    )
  const faults = {
    ...(said.changed === '' ? { changed: 'Say what changed, or that nothing did' } : {}),
    ...(said.knownBy === '' ? { known_by: 'Say how you know' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  // It ends when nobody needs to go on looking; a year on it may end or be opened to another look.
  const state = said.goesOn ? {} : { standing: 'closed' as const }
  const deed = `evaluated ${said.stage}`
  await changeRecord(work, reviewKind, review.id, { version: review.version, state }, { deed, reason: said.changed })
  const at = instantOf(work)
  await work.tx
    .insertInto('review_evaluation')
    .values({
      id: newId(at.getTime()),
      review_id: review.id,
      stage: said.stage,
      evaluated_on: work.clock.today().toString(),
      changed: said.changed,
      known_by: said.knownBy,
      added_value: said.addedValue,
      goes_on: said.goesOn,
      officer_days: said.officerDays,
      recorded_by: person,
      recorded_at: at,
    })
    .execute()
}
