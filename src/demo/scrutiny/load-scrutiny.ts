import { formatDate } from '../../kernel/text.ts'
import {
  answerSection,
  decidePoint,
  decideScope,
  declineTopic,
  numberDraft,
  publishScope,
  raisePoint,
  readScope,
  reviewKind,
  reviewPoints,
  scoreATopic,
  signScope,
  startReview,
  suggestInPublic,
  suggestTopic,
  topicKind,
} from '../../modules/scrutiny/index.ts'
import { asPerson, asSystem, type Ground, type Work } from '../../spine/access/index.ts'
import type { FormAnswers } from '../../spine/forms/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import { decideConcern, flagConcern } from '../../spine/safeguarding/index.ts'
import { council } from '../cast.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, workingDayAgo } from '../plan/days.ts'
import { sayWhen } from '../say-when.ts'
import {
  directorsAnswer,
  howScrutinyTests,
  lookingBack,
  managersAnswer,
  objection,
  offers,
  timetableSteps,
} from './answers.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadPublicity } from './load-publicity.ts'
import { loadResearch } from './load-research.ts'
import { loadResponse } from './load-response.ts'
import { loadSources } from './load-sources.ts'
import { loadSurveys } from './load-surveys.ts'

const committee = 'Children’s Scrutiny Committee'
const chair = 'Councillor Ruth Penhale'
const officer = 'Tamsin Orrell'
const manager = 'Desmond Achebe'
const director = 'Gareth Lund'

type Deeds = { as: <T>(ago: number, name: string, deed: (work: Work) => Promise<T>, minutes?: number) => Promise<T> }

/** Scrutiny of Wexmoor: topics in every standing, a review in dispute, and an older one that the public can read. */
export async function loadScrutiny(ground: Ground, people: DemoPeople): Promise<void> {
  const as: Deeds['as'] = (ago, name, deed, minutes = 60) =>
    asPerson(daysAgo(ground, ago, minutes), { person: people.id(name), actingFor: null }, deed)
  const chosen = await loadTopics(ground, { as })
  await loadOlderReview(ground, people, { as })
  await loadReviewInDispute(ground, people, { as }, chosen)
  await loadResponse(ground, people)
}

async function loadTopics(ground: Ground, { as }: Deeds): Promise<string> {
  const suggest = (ago: number, name: string, title: string, why: string, evidence = '') =>
    as(ago, name, (work) => suggestTopic(work, { title, why, evidence }))
  const version = async (work: Work, reference: string) => (await readRecord(work, topicKind, reference)).version
  const score = (ago: number, name: string, reference: string, five: readonly number[], notes: string) =>
    as(ago, name, async (work) => {
      const keys = ['timeliness', 'organisational-priority', 'public-interest', 'influence', 'cost-capacity']
      const scores = Object.fromEntries(keys.map((key, at) => [key, five[at] ?? 0]))
      return scoreATopic(work, reference, 'topic', { version: await version(work, reference), scores, notes })
    })
  const back = await suggest(
    48,
    chair,
    'How help and protection came to require improvement',
    'New members are asked to test a plan without knowing what it answers.',
    'The last inspection report, and our minutes of the two years before it.',
  )
  await score(
    46,
    'Councillor Bridget Yeo',
    back.reference,
    [2, 2, 2, 1, 1],
    'It will take an officer most of two months.',
  )
  const homes = await suggest(
    30,
    'Councillor Bridget Yeo',
    'Why children wait for a foster home near their school',
    'Six families in my ward have asked why brothers and sisters were placed apart.',
  )
  await score(26, chair, homes.reference, [2, 1, 2, 2, 1], '')
  await suggest(
    22,
    'Siân Maddock',
    'How families get help before they need a social worker',
    'Half of those we turn away come back within a year.',
  )
  const court = await suggest(
    60,
    'Councillor Callum Reid',
    'Delay in one family’s case',
    'A constituent has written to me three times.',
  )
  await as(55, officer, async (work) =>
    declineTopic(work, court.reference, await version(work, court.reference), {
      reason: 'individual-case',
      words:
        'It is about one family, whose complaint is being looked into. The councillor has been told how it goes on.',
    }),
  )
  await asSystem(daysAgo(ground, 3), 'demo', (work) =>
    suggestInPublic(
      work,
      {
        title: 'Contact with brothers and sisters for children in care',
        why: 'Carers are told that visits cannot be arranged because nobody can drive. It is the same in every school holiday.',
        evidence: '',
        name: 'A foster carer',
      },
      '192.0.2.1',
    ),
  )
  await flagged(ground, as)
  return back.reference
}

/** What came in and was no topic at all: flagged within the hour, and kept shut. */
async function flagged(ground: Ground, as: Deeds['as']): Promise<void> {
  const words = { title: 'Somebody should look in on next door', why: 'The little one cries at night.', evidence: '' }
  await asSystem(daysAgo(ground, 6), 'demo', (work) => suggestInPublic(work, { ...words, name: '' }, '192.0.2.2'))
  const concern = await as(6, officer, async (work) => {
    const topic = await work.tx
      .selectFrom('record')
      .select('reference')
      .where('kind', '=', 'TOP')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
    return flagConcern(work, topic, 'It may be about one child who needs help now.')
  })
  await as(
    6,
    'Helen Tregear',
    (work) => decideConcern(work, concern, { version: 1, standing: 'kept', words: 'It is with the front door.' }),
    90,
  )
}

/** The answers that one section of a review's form asks for, out of all of them. */
async function answer(work: Work, reference: string, key: string, answers: FormAnswers): Promise<void> {
  const { filled } = await readScope(work, reference)
  const section = filled.sections.find((one) => one.key === key)
  if (!section) throw new Error(`${reference} has no section ${key}`)
  const asked = Object.fromEntries(
    section.questions.flatMap((one) => (answers[one.key] ? [[one.key, answers[one.key] ?? '']] : [])),
  )
  await answerSection(work, reference, key, section.record.version, { ...section.answers, ...asked })
}

const signs =
  (reference: string, key: string, role: string, dissent = '') =>
  async (work: Work) => {
    const { hash } = await readScope(work, reference)
    const view = dissent ? ('dissents' as const) : ('agrees' as const)
    return signScope(work, reference, key, hash, { role, view, words: dissent })
  }

async function loadReviewInDispute(ground: Ground, people: DemoPeople, { as }: Deeds, topic: string): Promise<void> {
  const today = ground.clock.today()
  const said = (answers: FormAnswers): FormAnswers =>
    Object.fromEntries(
      Object.entries(answers).map(([key, words]) => [key, typeof words === 'string' ? sayWhen(words, today) : words]),
    )
  const owners = {
    member: people.id(chair),
    'lead-director': people.id(director),
    'scrutiny-manager': people.id(manager),
  }
  const { reference } = await as(40, officer, (work) =>
    startReview(work, {
      title: 'How help and protection came to require improvement, and what the council learned',
      bodyId: people.id(committee),
      proposerId: people.id(chair),
      officerId: people.id(officer),
      form: 'review-scope-questions',
      owners,
      topic,
    }),
  )
  const first = { ...said(lookingBack), duration: 'As long as it takes', aims: ['What led to the grade?'] }
  await as(38, chair, (work) => answer(work, reference, 'member', first))
  await as(37, officer, (work) => numberDraft(work, reference, 'As the chair first wrote it'))
  await as(35, chair, (work) => answer(work, reference, 'member', said(lookingBack)))
  await as(35, chair, signs(reference, 'member', 'Chair of the Children’s Scrutiny Committee'), 90)
  await as(28, director, (work) => answer(work, reference, 'lead-director', directorsAnswer))
  await as(28, director, signs(reference, 'lead-director', 'Director of Children’s Services', objection), 90)
  await as(
    28,
    director,
    (work) =>
      raisePoint(work, reference, { kind: 'objection', words: objection, raisedAs: 'Director of Children’s Services' }),
    100,
  )
  for (const [at, words] of offers.entries()) {
    await as(
      28,
      director,
      (work) => raisePoint(work, reference, { kind: 'offer', words, raisedAs: 'Director of Children’s Services' }),
      110 + at,
    )
  }
  await as(27, manager, (work) => answer(work, reference, 'scrutiny-manager', managersAnswer))
  await as(27, manager, signs(reference, 'scrutiny-manager', 'Scrutiny Manager'), 90)
  const decidedOn = workingDayAgo(today, 20).toString()
  await as(19, officer, async (work) => {
    const { review } = await readScope(work, reference)
    const [objected, evening] = await reviewPoints(work, review.id)
    await decidePoint(work, reference, objected?.id ?? '', {
      decision: 'go on, changed',
      words:
        'Members will ask for papers that exist and for nobody’s time before the visit. They hold that the plan cannot be tested without it.',
      decidedOn,
    })
    await decidePoint(work, reference, evening?.id ?? '', {
      decision: 'taken up as well',
      words: 'The evening is welcome and answers part of the first question.',
      decidedOn,
    })
  })
}

async function loadOlderReview(ground: Ground, people: DemoPeople, { as }: Deeds): Promise<void> {
  const owners = { terms: people.id(chair), timetable: people.id(officer), support: people.id(manager) }
  const { reference } = await as(210, officer, (work) =>
    startReview(work, {
      title: 'How scrutiny tests what it is told about children’s safety',
      bodyId: people.id(committee),
      proposerId: people.id(chair),
      officerId: people.id(manager),
      form: 'review-scope-terms',
      owners: { ...owners, 'lead-director': people.id(director) },
      topic: null,
    }),
  )
  const when = (ago: number) => formatDate(workingDayAgo(ground.clock.today(), ago))
  await as(208, chair, (work) => answer(work, reference, 'terms', howScrutinyTests))
  await as(207, officer, (work) => answer(work, reference, 'timetable', timetableSteps(when)))
  await as(206, manager, (work) =>
    answer(work, reference, 'support', {
      weeks: '9',
      officers: [
        ['Lead support officer', manager],
        ['Scrutiny officer', officer],
      ],
    }),
  )
  await as(205, chair, signs(reference, 'terms', 'Chair of the Children’s Scrutiny Committee'))
  const decidedOn = workingDayAgo(ground.clock.today(), 202).toString()
  await as(201, officer, async (work) => {
    const { version } = await readRecord(work, reviewKind, reference)
    await decideScope(work, reference, version, { standing: 'approved', draft: 1, words: '', decidedOn })
  })
  await as(200, officer, (work) => publishScope(work, reference, 1, council))
  await loadPublicity(ground, people, reference)
  await loadEvidence(ground, people, reference)
  await loadSources(ground, people, reference)
  await loadSurveys(ground, people, reference)
  await loadResearch(ground, people, reference)
}
