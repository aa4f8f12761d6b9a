import { formatDate } from '../../kernel/text.ts'
import {
  addReviewFinding,
  answerRecommendation,
  answerSection,
  changeProject,
  considerReply,
  decideScope,
  evaluateReview,
  giveNotice,
  keepMembers,
  keepMilestones,
  lookAtRecommendation,
  noticeKind,
  numberDraft,
  projectKind,
  readScope,
  recommend,
  recommendationKind,
  recordReply,
  reviewKind,
  startProject,
  startReview,
} from '../../modules/scrutiny/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import { raiseAction, readDue } from '../../spine/actions/index.ts'
import type { FormAnswers } from '../../spine/forms/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, dueWords, workingDayAgo } from '../plan/days.ts'
import { loadReport, loadReportBeingChecked, publishAnswer } from './load-reports.ts'
import {
  conversationFindings,
  type DemoFinding,
  firstConversation,
  homesFindings,
  homesNearSchool,
} from './reported.ts'

const committee = 'Children’s Scrutiny Committee'
const chair = 'Councillor Ruth Penhale'
const member = 'Councillor Bridget Yeo'
const officer = 'Tamsin Orrell'
const manager = 'Desmond Achebe'
const director = 'Gareth Lund'

type As = <T>(ago: number, name: string, deed: (work: Work) => Promise<T>, minutes?: number) => Promise<T>

/** Two reviews that have reported: one the whole way to what came of it, one whose answer is due within the week. */
export async function loadResponse(ground: Ground, people: DemoPeople): Promise<void> {
  const as: As = (ago, name, deed, minutes = 60) =>
    asPerson(daysAgo(ground, ago, minutes), { person: people.id(name), actingFor: null }, deed)
  await wholeWay(ground, people, as)
  await waiting(ground, people, as)
}

type Told = { proposer: string; started: number; found: number; answers: FormAnswers; findings: readonly DemoFinding[] }

/** A review from its start to its recommendations. Gives its reference and theirs, in order. */
async function reported(ground: Ground, people: DemoPeople, as: As, told: Told) {
  const today = ground.clock.today()
  const { proposer, started, found, answers, findings } = told
  const title = typeof answers['title'] === 'string' ? answers['title'] : ''
  const owners = {
    member: people.id(proposer),
    'lead-director': people.id(director),
    'scrutiny-manager': people.id(manager),
  }
  const { reference } = await as(started, officer, (work) =>
    startReview(work, {
      ...{
        title,
        bodyId: people.id(committee),
        proposerId: people.id(proposer),
        officerId: people.id(officer),
        owners,
      },
      ...{ form: 'review-scope-questions', topic: null },
    }),
  )
  await as(started - 2, proposer, async (work) => {
    const { filled } = await readScope(work, reference)
    const section = filled.sections.find(({ key }) => key === 'member')
    const on = (ago: number) => formatDate(workingDayAgo(today, ago))
    const said = { ...answers, starts: on(started - 9), ends: on(found) }
    if (section) await answerSection(work, reference, 'member', section.record.version, said)
  })
  await as(started - 3, officer, (work) => numberDraft(work, reference, 'As members agreed it'))
  await as(started - 7, officer, async (work) => {
    const { version } = await readRecord(work, reviewKind, reference)
    const decidedOn = workingDayAgo(today, started - 7).toString()
    await decideScope(work, reference, version, { standing: 'approved', draft: 1, words: '', decidedOn })
  })
  const project = await as(started - 9, officer, (work) => planned(work, reference, people))
  const recommendations: string[] = []
  for (const [at, finding] of findings.entries()) {
    await as(
      found,
      officer,
      async (work) => {
        const { words, evidence, thin = '', options = [], recommends } = finding
        const made = await addReviewFinding(work, reference, { words, evidence, thin_because: thin, options })
        for (const one of recommends) {
          const { words: recommended, to, success, lead, cost, targetAgo } = one
          const target_on = workingDayAgo(today, targetAgo).toString()
          const given = { words: recommended, addressee: to, success, lead, cost, target_on }
          recommendations.push((await recommend(work, reference, made.reference, given)).reference)
        }
      },
      60 + at,
    )
  }
  await as(found, officer, (work) => stepsDone(work, project), 90)
  return { reference, recommendations, project }
}

/** The project plan, with a substitute in the group and its first meeting. Gives its reference. */
async function planned(work: Work, reference: string, people: DemoPeople): Promise<string> {
  const made = await startProject(work, reference)
  const { state } = await readRecord(work, projectKind, made.reference)
  const from = work.clock.today().toString()
  const substitute = { person_id: people.id('Councillor Callum Reid'), seat: 'substitute' as const, from, until: '' }
  await keepMembers(work, made.reference, 1, [...state.members, substitute])
  const meeting = { held_on: from, place: 'Committee Room 2', present: 'The chair and both members' }
  const meetings = [{ ...meeting, notes: 'Agreed the questions, whom to ask, and to meet each month.' }]
  await changeProject(work, made.reference, 2, { meetings }, { deed: 'changed the meetings' })
  return made.reference
}

/** What was due by then was done on its day. */
async function stepsDone(work: Work, project: string): Promise<void> {
  const { state, version } = await readRecord(work, projectKind, project)
  const today = work.clock.today().toString()
  const milestones = state.milestones.map((one) => (one.due <= today ? { ...one, done_on: one.due } : one))
  await keepMilestones(work, project, version, milestones)
}

const versionOf = async (work: Work, reference: string) =>
  (await readRecord(work, recommendationKind, reference)).version

async function wholeWay(ground: Ground, people: DemoPeople, as: As): Promise<void> {
  const today = ground.clock.today()
  const told = { proposer: chair, started: 358, found: 300, answers: homesNearSchool, findings: homesFindings }
  const { reference, recommendations, project } = await reported(ground, people, as, told)
  await loadReport(ground, people, reference)
  const [asked = '', shown = '', budget = ''] = recommendations
  const { reference: notice } = await as(290, officer, (work) =>
    giveNotice(work, reference, {
      ...{ addressee: 'executive', toName: 'The cabinet', ownerId: people.id(director) },
      receivedOn: work.clock.today().toString(),
    }),
  )
  const due = (ago: number) => workingDayAgo(today, ago).toString()
  await as(246, director, async (work) => {
    await answerRecommendation(work, asked, await versionOf(work, asked), {
      ...{ answer: 'accepted', answer_reasons: '', answer_lead: 'Head of placements', answer_due: due(180) },
    })
    await answerRecommendation(work, shown, await versionOf(work, shown), {
      ...{ answer: 'accepted in part', answer_lead: 'Data officer', answer_due: due(120) },
      answer_reasons: 'Twice a year and not each quarter: the numbers are too small to be shown more often.',
    })
    await answerRecommendation(work, budget, await versionOf(work, budget), {
      ...{ answer: 'rejected', answer_lead: '', answer_due: null },
      answer_reasons: 'Transport is bought for every child together, at a price that a smaller budget would not get.',
    })
    await recordReply(work, notice, 1, {
      replied_on: null,
      reply_words: 'The cabinet thanks members and the care council.',
    })
  })
  await as(243, 'Marian Holt', async (work) => {
    const { id } = await readRecord(work, recommendationKind, asked)
    await raiseAction(work, {
      words: 'Send back every placement request that leaves out the distance to school',
      due: readDue(dueWords(-180, today), work.clock.today()),
      leads: [{ personId: people.id('Helen Tregear'), capacity: 'lead' }],
      hangsFrom: [{ relation: 'arises from', id }],
    })
  })
  await as(232, officer, async (work) => {
    const { version } = await readRecord(work, noticeKind, notice)
    await considerReply(work, notice, version, {
      considered_on: due(233),
      considered_words: 'Members accept the reasons on publishing, and ask again about transport in a year.',
    })
  })
  await as(66, member, async (work) => {
    await lookAtRecommendation(work, asked, {
      ...{ lookedOn: due(66), progress: 'achieved', verdict: 'satisfied', closes: true },
      evidence: 'Requests of the last two quarters: distance on 94 in a hundred.',
      effect: 'Nine children changed school for where they live, against twenty-one in the half-year before.',
      verdictWords: 'Members heard from two carers who were asked first.',
    })
    await lookAtRecommendation(work, shown, {
      ...{ lookedOn: due(66), progress: 'slipped', verdict: 'look again', closes: false, effect: '' },
      evidence: 'The first figures are in draft.',
      verdictWords: 'Members want them before the budget meeting.',
    })
  })
  const { version } = await as(60, officer, (work) => readRecord(work, noticeKind, notice))
  await publishAnswer(ground, people, notice, version)
  await as(60, officer, (work) => stepsDone(work, project), 50)
  await as(60, officer, (work) =>
    evaluateReview(work, reference, {
      ...{ stage: 'at its close', goesOn: true, officerDays: 27 },
      changed: 'Carers near school are asked first, and fewer children change school.',
      knownBy: 'Placement requests, and what the care council said in September.',
      addedValue: 'Nobody had put distance and school moves beside each other.',
    }),
  )
}

async function waiting(ground: Ground, people: DemoPeople, as: As): Promise<void> {
  const today = ground.clock.today()
  const told = { proposer: member, started: 175, found: 58, answers: firstConversation, findings: conversationFindings }
  const { reference } = await reported(ground, people, as, told)
  await loadReportBeingChecked(ground, people, reference)
  // Two months begin with the day of receipt, so that the last lawful day is three days from today.
  const received = today.subtract({ months: 2 }).add({ days: 4 })
  const ago = received.until(today).days
  await as(ago, officer, async (work) => {
    const notice = { toName: 'The cabinet', ownerId: people.id(director), receivedOn: received.toString() }
    await giveNotice(work, reference, { ...notice, addressee: 'executive' })
    await giveNotice(work, reference, {
      ...notice,
      ...{ addressee: 'partner', toName: 'Wexmoor Safeguarding Children Partnership', ownerId: null },
    })
  })
}
