import { NotAllowed, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { doneWith, notify } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import { type Answers, scale } from '../rules/surveys/survey-results.ts'
import { sittingOn } from '../store/read-committees.ts'
import { keepReply, lastClosed, repliedTo } from '../store/read-surveys.ts'
import { surveyKind } from '../store/survey-kind.ts'
import { committeeReaders, insistCommittee } from './committees.ts'
import { questionnaires } from './read-content.ts'

const answerIt = 'answer a survey'

/**
 * Asks the members of a committee about themselves: their skills (K04), how well scrutiny works (G52), how they stand against the
 * guidance (G51). Where the same was asked before, this is its repeat (SCR-18). Every member finds it waiting.
 */
export async function openSurvey(
  work: Work,
  bodyId: string,
  { questionnaire: code, closes_on }: { questionnaire: string; closes_on: string },
): Promise<string> {
  insist(work.actor, 'keep members’ learning')
  const questionnaire = questionnaires.find((one) => one.code === code)
  const today = work.clock.today().toString()
  const faults = {
    ...(questionnaire ? {} : { questionnaire: 'Choose what members are asked' }),
    ...(closes_on === '' ? { closes_on: 'Say until which day they may answer' } : {}),
    ...(closes_on !== '' && closes_on < today ? { closes_on: 'That day is over' } : {}),
  }
  if (!questionnaire || Object.keys(faults).length > 0) throw new NotValid(faults)
  await insistCommittee(work, bodyId)
  const before = await lastClosed(work, bodyId, code)
  const made = await createRecord(
    work,
    surveyKind,
    {
      title: questionnaire.title,
      ownerId: work.actor.person,
      readers: committeeReaders(bodyId),
      state: {
        body_id: bodyId,
        questionnaire: code,
        questions: questionnaire.statements,
        closes_on,
        status: 'open' as const,
        repeats_id: before?.id ?? null,
      },
    },
    { deed: 'opened' },
  )
  await notify(
    work,
    (await sittingOn(work, bodyId)).map(({ id }) => id),
    {
      recordId: made.id,
      deed: answerIt,
      what: `${questionnaire.title}: say how it is`,
      why: 'You sit on the committee. Nobody sees who answered what.',
      href: `${surveyKind.path(made.reference)}/answer`,
      until: closes_on,
    },
  )
  return made.reference
}

/** A member answers, once. Nothing that is kept joins the answers to the member, so they cannot be put right afterwards. */
export async function answerSurvey(work: Work, reference: string, answers: Answers): Promise<void> {
  insist(work.actor, 'say what members learned')
  const { id, state } = await readRecord(work, surveyKind, reference)
  const person = work.actor.person
  if (person === null || !(await sittingOn(work, state.body_id)).some((one) => one.id === person))
    throw new NotAllowed('Only members of the committee answer, each for themselves.')
  if (state.status === 'closed') throw new NotPossibleNow('It has been closed.')
  if ((await repliedTo(work, id)).has(person)) throw new NotPossibleNow('You have answered it already.')
  const faults = Object.fromEntries(
    state.questions
      .filter(({ key }) => !scale.some(({ value }) => value === answers[key]))
      .map(({ key }) => [key, 'Choose one of the four']),
  )
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  await keepReply(work, id, person, answers)
  await doneWith(work, id, [person], answerIt)
}

/** Closes it: from then on its results are shown, where enough have answered. */
export async function closeSurvey(work: Work, reference: string, version: number): Promise<void> {
  insist(work.actor, 'keep members’ learning')
  const { id, state } = await readRecord(work, surveyKind, reference)
  if (state.status === 'closed') throw new NotPossibleNow('It has been closed already.')
  await changeRecord(work, surveyKind, id, { version, state: { status: 'closed' } }, { deed: 'closed' })
  await doneWith(work, id, null, answerIt)
}
