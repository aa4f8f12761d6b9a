import {
  addSource,
  answerReviewSurvey,
  closeReviewSurvey,
  keepQuestions,
  newToken,
  openReviewSurvey,
  repeatSurvey,
  reviewKind,
  reviewSurveyKind,
} from '../../modules/scrutiny/index.ts'
import { asPerson, asSystem, type Ground, type Work } from '../../spine/access/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo } from '../plan/days.ts'

const officer = 'Tamsin Orrell'
const questions = [
  { kind: 'agree', text: 'Members ask me about what matters in my work', choices: [] },
  { kind: 'several', text: 'Where have you met a member?', choices: ['A visit', 'A meeting', 'Training', 'Nowhere'] },
  { kind: 'words', text: 'What should members ask you?', choices: [] },
] as const

/** How often each was answered, then and now: agreement in the order of the scale, and where they met. */
const then = [
  ['Disagree', 'Nowhere', 5],
  ['Disagree strongly', 'Nowhere', 3],
  ['Neither', 'A meeting', 3],
  ['Agree', 'A meeting', 2],
] as const
const now = [
  ['Agree', 'A visit', 5],
  ['Agree strongly', 'A visit', 2],
  ['Neither', 'A meeting', 3],
  ['Disagree', 'Nowhere', 2],
] as const
const said = [
  'What stands in the way of seeing a family on time.',
  'Whether figures look like what we see.',
  'What we would stop doing.',
  'Nothing: let us get on.',
  'How long a new worker stays, and why.',
]

type Answered = readonly (readonly [agree: string, met: string, times: number])[]

/** What staff were asked at the start of a review and again at its end (SCR-18). */
export async function loadSurveys(ground: Ground, people: DemoPeople, review: string): Promise<void> {
  const as = <T>(ago: number, deed: (work: Work) => Promise<T>, minutes = 60) =>
    asPerson(daysAgo(ground, ago, minutes), { person: people.id(officer), actingFor: null }, deed)
  const stateOf = async (work: Work, reference: string) => readRecord(work, reviewSurveyKind, reference)
  const first = await as(182, async (work) => {
    const { id } = await readRecord(work, reviewKind, review)
    const made = await addSource(work, reviewSurveyKind, review, {
      title: 'How staff see scrutiny by members',
      state: {
        ...{ review_id: id, token: newToken(), for_whom: 'Staff of the service', repeats_id: null, questions: [] },
        intro: 'Two minutes. Members read what everybody answered, together.',
        thanks: 'Thank you. Members will say in their report what they made of it.',
        ...{ standing: 'drafted', opened_on: null, closes_on: null, closed_on: null },
      },
    })
    await keepQuestions(work, made.reference, 1, questions)
    await openReviewSurvey(work, made.reference, 2)
    return stateOf(work, made.reference)
  })
  await answers(ground, 175, first.state.token, then)
  await as(165, (work) => closeReviewSurvey(work, first.reference, 3))
  const again = await as(20, async (work) => {
    const { reference } = await repeatSurvey(work, first.reference)
    await openReviewSurvey(work, reference, 1)
    return stateOf(work, reference)
  })
  await answers(ground, 15, again.state.token, now)
  await as(6, (work) => closeReviewSurvey(work, again.reference, 2))
}

/** Several who answer alike, as the public page keeps them: without a name, an address or a time. */
const answers = (ground: Ground, ago: number, token: string, answered: Answered) =>
  asSystem(daysAgo(ground, ago, 0), 'answer a survey', async (work) => {
    const all = answered.flatMap(([agree, met, times]) => Array.from({ length: times }, () => [agree, met] as const))
    for (const [at, [q1, met]] of all.entries()) {
      const words = said[at]
      await answerReviewSurvey(work, token, { q1, q2: [met], ...(words ? { q3: words } : {}) })
    }
  })
