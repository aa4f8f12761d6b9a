import {
  addAim,
  addBriefing,
  answerChallenge,
  answerSurvey,
  askAfterSession,
  askOfPlan,
  changeAim,
  closeSurvey,
  judgeAnswer,
  noteVisit,
  openSurvey,
  planSession,
  planVisit,
  recordSession,
  sendThemes,
  surveyKind,
} from '../../modules/members/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, workingDayAgo } from '../plan/days.ts'
import type { DemoPlan } from '../plan/load-plan.ts'

const committee = 'Children’s Scrutiny Committee'
const chair = 'Councillor Ruth Penhale'
const others = ['Councillor Bridget Yeo', 'Councillor Callum Reid', 'Councillor Wen Li Chao'] as const
const officer = 'Tamsin Orrell'

type As = <T>(ago: number, name: string, deed: (work: Work) => Promise<T>) => Promise<T>

/** What members of Wexmoor have asked, seen and learned: each page of their side with something on it. */
export async function loadMembers(ground: Ground, people: DemoPeople, plan: DemoPlan): Promise<void> {
  const as: As = (ago, name, deed) => asPerson(daysAgo(ground, ago), { person: people.id(name), actingFor: null }, deed)
  const day = (ago: number) => workingDayAgo(ground.clock.today(), ago).toString()
  const body = people.id(committee)
  await selfReview(as, body, day)
  await learned(as, body, people, day)
  await visited(as, body, day)
  await challenged(as, body, people, plan, day)
}

type Day = (ago: number) => string

/** The committee looks at itself by the guidance (SCR-1), and sets out what it will do better. */
async function selfReview(as: As, body: string, day: Day): Promise<void> {
  const survey = await as(120, officer, (work) =>
    openSurvey(work, body, { questionnaire: 'guidance', closes_on: day(100) }),
  )
  for (const [at, name] of [chair, ...others].entries()) {
    await as(110, name, async (work) => {
      const { state } = await readRecord(work, surveyKind, survey)
      await answerSurvey(
        work,
        survey,
        Object.fromEntries(state.questions.map(({ key }, one) => [key, one % 4 === 0 ? 1 + (at % 2) : 3 + (at % 2)])),
      )
    })
  }
  await as(98, officer, (work) => closeSurvey(work, survey, 1))
  const aim = {
    title: 'Papers that show what changed for children',
    ownerId: null,
    wanted: 'Three figures and one voice',
    criticism: 'Members heard that much had been done. They seldom asked whether it had helped a child.',
    said_in: 'Peer review of scrutiny, two years ago, page 4',
  }
  const reference = await as(95, officer, (work) =>
    addAim(work, body, {
      ...aim,
      heading: 'Evidence sessions',
      found: 'Papers told us what was done and not what came of it.',
    }),
  )
  await as(40, officer, (work) =>
    changeAim(work, reference, 1, {
      ...{ ...aim, heading: 'Evidence sessions', found: 'Papers told us what was done and not what came of it.' },
      ...{ evidence: 'The papers of the last two meetings.', standing: 'met', because: '' },
    }),
  )
  const second = {
    title: 'An hour for members before each meeting',
    ownerId: null,
    wanted: 'Every meeting from the spring',
    criticism: '',
    said_in: '',
  }
  await as(95, officer, (work) =>
    addAim(work, body, { ...second, heading: 'Planning work', found: 'Questions overlapped, and two went unasked.' }),
  )
}

/** A session that was held with its questions, one to come, and a briefing that is due to be looked at. */
async function learned(as: As, body: string, people: DemoPeople, day: Day): Promise<void> {
  const plan = { kind_of: 'training' as const, subject: 'Reading figures', led_by: 'Yusuf Demir', purpose: '' }
  const held = await as(75, officer, (work) =>
    planSession(work, body, { ...plan, title: 'Reading a run chart', held_on: day(60) }),
  )
  await as(59, officer, (work) =>
    recordSession(work, held, 1, {
      ...{ held_on: day(60), materials: 'Slides, and four charts of ours', review: '' },
      attended: [chair, ...others].map((name, at) => ({
        person_id: people.id(name),
        attendance: at === 2 ? ('apologies' as const) : ('came' as const),
      })),
      questions: 'When is a rise more than chance? Who decides what good looks like?',
      agreed: 'Each chart in our papers says how it is read.',
      wanted_next: 'The same for the workforce figures.',
      learned: 'One month alone says little.',
    }),
  )
  await as(57, 'Councillor Bridget Yeo', (work) =>
    askAfterSession(work, held, 'Which of our figures have the fewest children in them?'),
  )
  await as(20, officer, (work) =>
    planSession(work, body, {
      ...{ ...plan, subject: 'Corporate parenting', led_by: 'Helen Tregear', title: 'What a corporate parent asks' },
      held_on: day(-21),
    }),
  )
  await as(130, officer, (work) =>
    addBriefing(work, {
      ...{ title: 'What happens in the week of an inspection', subject: 'Inspection', ownerId: people.id(officer) },
      words:
        'Who phones, who is seen on which day, and what a member may be asked.\n\nA member who is seen speaks of what they know.',
      check_by: day(-40),
    }),
  )
}

/** A visit with what two members brought back and the themes that went to the chair; one to come. */
async function visited(as: As, body: string, day: Day): Promise<void> {
  const visit = await as(50, officer, (work) =>
    planVisit(work, {
      ...{ title: 'The front door', card: 'front-door', body_id: body, visited_on: day(44) },
      purpose: 'To see how a call becomes a decision.',
    }),
  )
  const nothing = { seen: '', heard: '', well: '', worried: '', ask: '' }
  await as(43, chair, (work) =>
    noteVisit(
      work,
      visit,
      { ...nothing, seen: 'Calls are answered within a minute.', worried: 'Letters wait until the evening.' },
      true,
    ),
  )
  await as(43, others[0], (work) =>
    noteVisit(
      work,
      visit,
      { ...nothing, heard: 'Workers want one form and not three.', ask: 'When does the new form come?' },
      true,
    ),
  )
  await as(41, officer, (work) =>
    sendThemes(work, visit, 1, { themes: 'Decisions are quick; telling those who called is slow.', checked: true }),
  )
  await as(10, officer, (work) =>
    planVisit(work, {
      ...{ title: 'A children’s home', card: 'childrens-home', body_id: body, visited_on: day(-12), purpose: '' },
    }),
  )
}

/** Two questions about the plan: one answered and judged, one that waits. */
async function challenged(as: As, body: string, people: DemoPeople, plan: DemoPlan, day: Day): Promise<void> {
  const asked = {
    body_id: body,
    plan: plan.reference,
    section: '4 Quality assurance and case audits',
    ownerId: people.id('Babatunde Cole'),
  }
  const first = await as(34, chair, (work) =>
    askOfPlan(work, { ...asked, question: 'How do you know that an audit changes what happens to a child?' }),
  )
  await as(28, 'Babatunde Cole', (work) =>
    answerChallenge(work, first, 1, {
      answer: 'Each child audited is looked at again after three months, and the two are set beside each other.',
      ownerId: people.id('Babatunde Cole'),
    }),
  )
  await as(24, chair, (work) =>
    judgeAnswer(work, first, 2, {
      ...{ evidence: 'Six second looks were shown to us.', seen: '', confidence: 'partly' },
      because: 'Six are few, and all from one team.',
      ...{ follow_up: 'The second looks of every team', follow_up_by: day(-30) },
    }),
  )
  await as(5, others[0], (work) =>
    askOfPlan(work, {
      ...{ ...asked, section: '1 Child-level data and Annex A', ownerId: null },
      question: 'Who can run the lists when the data officer is away?',
    }),
  )
}
