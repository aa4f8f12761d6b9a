import { asPerson, type Ground, type Work } from '../spine/access/index.ts'
import { arrangeMeeting } from '../spine/meetings/index.ts'
import { freezePaper, type PaperPress, paperKind, signPaper, startPaper, writeSection } from '../spine/papers/index.ts'
import { readRecord } from '../spine/records/index.ts'
import { holdMeeting, setCycles, whenAndWhere } from './hold-meeting.ts'
import { agreeCover, type DemoMeeting, group, heldWithoutPaper, noteTheReport, toCome } from './meetings.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo } from './plan/days.ts'
import { sayWhen } from './say-when.ts'

type DemoPaper = DemoMeeting & {
  purpose?: 'information' | 'decision'
  subject: string
  words: Readonly<Record<string, string>>
}

const contact = 'Marian Holt, Head of Policy and Programmes, 01632 960 114, marian.holt@wexmoor.example'
const recommendation = noteTheReport
const background =
  'The plan brings together what the service must have ready for an inspection and what it is improving in any case.\n\nEach work stream has a lead, and all but one a deputy. Leads say each month how their items are going; what is done is verified by somebody else.'
const implications =
  'Money: none beyond budgets already agreed, confirmed by the Finance Business Partner.\n\nLaw, staff, equality: none arising from this report.'

/** Papers that went to boards, each frozen three days before its meeting. */
const frozen: readonly DemoPaper[] = [
  {
    body: 'Children’s Scrutiny Committee',
    ago: 40,
    at: '18:30',
    place: 'Council Chamber',
    subject: 'Preparing for inspection: what the plan is and how far it has come',
    apologies: ['Reverend Alice Trevanion'],
    decisions: [
      { words: 'Noted the report.', recommended: noteTheReport },
      {
        words:
          'Asked how the council knows that children are seen in time, and for the figures by team at the next meeting.',
        action: {
          words: 'Show scrutiny how the council knows that children are seen in time, with the figures by team',
          lead: 'Helen Tregear',
          due: 19,
        },
      },
    ],
    words: {
      summary:
        'The council has one plan for what an inspector would ask and for what it is improving in any case. This first report shows members the whole of it, what is late and why.',
      recommendation,
      background,
      implications,
      conclusion: 'Members will see at each meeting what has moved since the last, and what has not.',
      contact,
    },
  },
  {
    body: group,
    ago: 35,
    at: '10:00',
    place: 'Committee Room 2',
    subject: 'Inspection and improvement plan: progress in {month 43}',
    apologies: ['Dr Amara Nwosu', 'Lewis Carter-Bright'],
    decisions: [
      { words: 'Noted the report.', recommended: noteTheReport },
      {
        words: 'Each of the commissioning policies to have a named owner while the head of service’s post is empty.',
        action: {
          words: 'Name an owner for each of the nine commissioning policies while the post is empty',
          lead: 'Helen Tregear',
          due: -8,
          done: { ago: 9, words: 'Nine owners named.', proof: 'List of owners' },
        },
      },
      { words: 'Whoever moves a date a second time brings it to this group first.' },
    ],
    words: {
      summary:
        'Most of what an inspector would ask for on the first day is ready and proved. Closed-case reviews, policies and the case system’s changes are late.',
      recommendation,
      background,
      implications,
      conclusion: 'The plan holds. Three items need a decision on cover before the next meeting.',
      contact,
    },
  },
  {
    body: 'Children’s Executive Board',
    ago: 20,
    at: '14:00',
    place: 'Council Chamber',
    purpose: 'decision',
    subject: 'Readiness for inspection: position and exceptions',
    apologies: ['Andrew Sale'],
    decisions: [
      {
        words: 'Agreed cover for three of the five heads of service. The other two to come back to the next meeting.',
        recommended: agreeCover,
        action: {
          words: 'Bring to the board the names of who covers for the two heads of service without cover',
          lead: 'Farida Rahman',
          due: 24,
        },
      },
      {
        words: 'The next paper to show caseloads by worker and not only the average.',
        action: { words: 'Show caseloads by worker in the board’s next paper', lead: 'Yusuf Demir', due: 20 },
      },
    ],
    words: {
      summary:
        'Every work stream has something to show and most have something late. The baseline audit is finished and its effect can be seen in supervision. Caseloads in Assessment remain the largest risk to children and to the judgement.',
      recommendation: agreeCover,
      background,
      implications,
      conclusion: 'With cover agreed and two posts filled, the service would be ready on any ordinary Monday.',
      contact,
    },
  },
  {
    body: group,
    ago: 6,
    at: '10:00',
    place: 'Committee Room 2',
    subject: 'Inspection and improvement plan: progress since {month 43}',
    apologies: ['Lewis Carter-Bright'],
    decisions: [
      { words: 'Noted the report.', recommended: noteTheReport },
      {
        words: 'Every organisation on the cascade list to name a deputy by the next meeting.',
        action: {
          words: 'Get a deputy from each organisation on the cascade list that has none',
          lead: 'Imogen Vance',
          due: 18,
        },
      },
      {
        words: 'The group sees the issues of the monthly run by team at each meeting.',
        action: {
          words: 'Bring the issues of the monthly run, by team, to each meeting of the planning group',
          lead: 'Oluwaseun Adeyemi',
          due: 16,
        },
      },
    ],
    words: {
      summary:
        'Caseloads are falling and the monthly run is routine. Policies on commissioning wait for a head of service; partner deputies are not yet named.',
      recommendation,
      background,
      implications,
      conclusion: 'What is late is late for want of people, not of knowing what to do.',
      contact,
    },
  },
]

/** What has been written so far of the paper that is under way. */
const begun = {
  body: 'Children’s Scrutiny Committee',
  subject: 'Preparing for inspection: an update for members',
  words: {
    background,
    summary:
      'Members asked how the council knows that children are seen in time. This report says how, and how far the plan has come.',
  },
}

/** The year's last meetings with their papers, and those to come, one of which has a draft under way. */
export async function loadPapers(ground: Ground, people: DemoPeople, press: PaperPress): Promise<void> {
  const as = managerOf(ground, people)
  await as(100, (work) => setCycles(work, people))
  for (const paper of frozen) await loadFrozen(ground, people, press, paper)
  for (const meeting of heldWithoutPaper) {
    await holdMeeting(ground, people, meeting, await arrange(ground, people, meeting, meeting.ago + 28))
  }
  for (const meeting of toCome) {
    const reference = await arrange(ground, people, meeting, 26)
    if (meeting.body !== begun.body) continue
    await as(1, async (work) => {
      const heading = headingOf(begun.subject, 'information', work.clock.today().toString())
      const made = await startPaper(work, reference, 'board-paper', heading, press.datasets)
      await writeSection(work, made.reference, 'background', 1, { words: begun.words.background, ready: true })
      await writeSection(work, made.reference, 'summary', 1, { words: begun.words.summary, ready: false })
    })
  }
}

/** The programme manager, so many days ago. */
const managerOf =
  (ground: Ground, people: DemoPeople) =>
  <T>(ago: number, deed: (work: Work) => Promise<T>): Promise<T> =>
    asPerson(daysAgo(ground, ago), { person: people.id('Marian Holt'), actingFor: null }, deed)

async function arrange(ground: Ground, people: DemoPeople, meeting: DemoMeeting, ago: number): Promise<string> {
  const when = whenAndWhere(ground, meeting)
  const made = await managerOf(ground, people)(ago, (work) => arrangeMeeting(work, people.id(meeting.body), when))
  return made.reference
}

async function loadFrozen(ground: Ground, people: DemoPeople, press: PaperPress, paper: DemoPaper): Promise<void> {
  const written = paper.ago + 8
  const meeting = await arrange(ground, people, paper, paper.ago + 35)
  const { reference, hash } = await managerOf(ground, people)(written, async (work) => {
    const subject = sayWhen(paper.subject, ground.clock.today())
    const heading = headingOf(subject, paper.purpose ?? 'information', work.clock.today().toString())
    const made = await startPaper(work, meeting, 'board-paper', heading, press.datasets)
    for (const [key, words] of Object.entries(paper.words))
      await writeSection(work, made.reference, key, 1, { words, ready: true })
    const { version } = await readRecord(work, paperKind, made.reference)
    return { reference: made.reference, hash: await freezePaper(work, made.reference, version, press) }
  })
  const signature = {
    role: 'Director of Children’s Services',
    capacity: 'approving officer',
    view: 'agrees',
    words: '',
  } as const
  const director = { person: people.id('Gareth Lund'), actingFor: null }
  await asPerson(daysAgo(ground, written, 300), director, (work) => signPaper(work, reference, hash, signature))
  await holdMeeting(ground, people, paper, meeting)
}

const headingOf = (subject: string, purpose: 'information' | 'decision', asAt: string) => ({
  subject,
  reportOf: 'Director of Children’s Services',
  openness: 'public' as const,
  purpose,
  asAt,
})
