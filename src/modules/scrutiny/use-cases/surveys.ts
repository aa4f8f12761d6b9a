import { randomBytes } from 'node:crypto'
import { NotFound, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../spine/access/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { isRestricted } from '../../../spine/safeguarding/index.ts'
import { compareFigures, surveyFigures } from '../rules/surveys/survey-figures.ts'
import { faultOfQuestion, type GivenAnswers, type SurveyQuestion } from '../rules/surveys/survey-questions.ts'
import { answersTo, countInHour, keepAnswer, surveyById, surveyWithToken } from '../store/survey-answers.ts'
import { type ReviewSurveyState, reviewSurveyKind } from '../store/survey-kind.ts'
import { reviewById } from './life-of-review.ts'
import { addSource, changeSource, standsToReview } from './sources-of-review.ts'

/** How many answers one survey takes in an hour: more is a machine, not a school. */
const mostInAnHour = 300
const hour = 60 * 60 * 1000

/** What stands in the address of a new survey: nobody guesses 128 bits. */
export const newToken = (): string => randomBytes(16).toString('base64url')

type Survey = StoredRecord<ReviewSurveyState>

async function surveyToKeep(work: Work, reference: string): Promise<Survey> {
  const survey = await readRecord(work, reviewSurveyKind, reference)
  insist(work.actor, 'keep evidence', await standsToReview(work, survey))
  return survey
}

/** Keeps the questions of a survey that has not been opened. A repeat asks what was asked before, so its questions stay. */
export async function keepQuestions(
  work: Work,
  reference: string,
  version: number,
  asked: readonly Omit<SurveyQuestion, 'key'>[],
): Promise<void> {
  const { state } = await surveyToKeep(work, reference)
  if (state.standing !== 'drafted')
    throw new NotPossibleNow('It has been opened. What people were asked is not changed.')
  if (state.repeats_id !== null) throw new NotPossibleNow('It asks anew what was asked before, so its questions stay.')
  const faults = asked.flatMap((question, at) => {
    const fault = faultOfQuestion(question)
    return fault ? [[`question-${at}-${question.text === '' ? 'text' : 'choices'}`, fault]] : []
  })
  if (faults.length > 0) throw new NotValid(Object.fromEntries(faults))
  const questions = asked.map((question, at) => ({ ...question, key: `q${at + 1}`, choices: [...question.choices] }))
  await changeSource(work, reviewSurveyKind, reference, version, { state: { questions }, deed: 'changed what it asks' })
}

/** Opens a survey: from then on whoever has its address can answer, and what it asks stays. */
export async function openReviewSurvey(work: Work, reference: string, version: number): Promise<void> {
  const { id, state } = await surveyToKeep(work, reference)
  if (state.standing !== 'drafted') throw new NotPossibleNow('It has been opened already.')
  if (state.questions.length === 0) throw new NotPossibleNow('It asks nothing yet. Add a question first.')
  const today = work.clock.today().toString()
  if (state.closes_on !== null && state.closes_on < today)
    throw new NotPossibleNow('Its last day has passed. Change it first.')
  const opened = { standing: 'open' as const, opened_on: today }
  await changeRecord(work, reviewSurveyKind, id, { version, state: opened }, { deed: 'opened' })
}

/** Closes a survey. Nobody can answer any more, and what was answered is shown. */
export async function closeReviewSurvey(work: Work, reference: string, version: number): Promise<void> {
  const { id, state } = await surveyToKeep(work, reference)
  if (state.standing !== 'open') throw new NotPossibleNow('It is not open.')
  const closed = { standing: 'closed' as const, closed_on: work.clock.today().toString() }
  await changeRecord(work, reviewSurveyKind, id, { version, state: closed }, { deed: 'closed' })
}

/** Asks a closed survey anew: the same questions under an address of its own, so that the two can be compared (SCR-18). */
export async function repeatSurvey(work: Work, reference: string): Promise<{ reference: string }> {
  const before = await surveyToKeep(work, reference)
  if (before.state.standing !== 'closed')
    throw new NotPossibleNow('Close it first: what is asked anew is compared with it.')
  const review = await reviewById(work, before.state.review_id)
  const state: ReviewSurveyState = {
    ...before.state,
    ...{ token: newToken(), repeats_id: before.id, standing: 'drafted' },
    ...{ opened_on: null, closes_on: null, closed_on: null },
  }
  return addSource(work, reviewSurveyKind, review.reference, { title: `${before.title}, asked again`, state })
}

/**
 * The survey at an address, for whoever opens it. It is read as the system, since nobody is signed in; one that is flagged as a
 * concern is shut to them as it is to its readers.
 */
export async function surveyAt(work: Work, token: string): Promise<Survey> {
  const reference = await surveyWithToken(work, token)
  if (!reference) throw new NotFound('That survey')
  const survey = await readRecord(work, reviewSurveyKind, reference)
  if (await isRestricted(work, survey.id)) throw new NotFound('That survey')
  return survey
}

/** Whether it takes answers on this day. */
export const takesAnswers = ({ standing, closes_on: last }: ReviewSurveyState, today: string): boolean =>
  standing === 'open' && (last === null || today <= last)

/** Keeps an answer that somebody sent who is known to nobody: not who, not from where, not when. */
export async function answerReviewSurvey(work: Work, token: string, answers: GivenAnswers): Promise<void> {
  const { id, state } = await surveyAt(work, token)
  if (!takesAnswers(state, work.clock.today().toString())) throw new NotPossibleNow('It is closed.')
  const whole = new Date(Math.floor(instantOf(work).getTime() / hour) * hour)
  if ((await countInHour(work, id, whole)) > mostInAnHour)
    throw new NotPossibleNow('Too much has been sent in the last hour. Keep what you wrote and send it a little later.')
  await keepAnswer(work, id, answers)
}

/** What was answered, with the survey that it repeats beside it; nothing of either while it is open, so that nobody is known by theirs. */
export async function figuresOfSurvey(work: Work, survey: Survey) {
  if (survey.state.standing !== 'closed') return null
  const replies = await answersTo(work, survey.id)
  const figures = surveyFigures(survey.state.questions, replies)
  const reference = survey.state.repeats_id ? await surveyById(work, survey.state.repeats_id) : null
  if (!reference) return { answered: replies.length, figures, before: null }
  const was = await readRecord(work, reviewSurveyKind, reference)
  const then = await answersTo(work, was.id)
  const compared = compareFigures(surveyFigures(was.state.questions, then), figures)
  return { answered: replies.length, figures, before: { reference, answered: then.length, compared } }
}
