import { asPerson, type Ground, type Work } from '../spine/access/index.ts'
import { arrangeMeeting } from '../spine/meetings/index.ts'
import { freezePaper, type PaperPress, paperKind, signPaper, startPaper, writeSection } from '../spine/papers/index.ts'
import { readRecord } from '../spine/records/index.ts'
import { holdMeeting, setCycles, whenAndWhere } from './hold-meeting.ts'
import { agreeCover, type DemoMeeting, group, heldWithoutPaper, noteTheReport, toCome } from './meetings.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo } from './plan/days.ts'
import { sayWhen } from './say-when.ts'

type DemoReport = {
  purpose?: 'information' | 'decision'
  /** A board paper where none is named. */
  template?: 'quarterly-measures' | 'scrutiny-measures'
  subject: string
  words: Readonly<Record<string, string>>
}
/** A meeting with its paper, and one more that went to it where there was one. */
type DemoPaper = DemoMeeting & DemoReport & { beside?: DemoReport }

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
    // The figures that members are shown (F18).
    beside: {
      template: 'scrutiny-measures',
      subject: 'Performance of children’s services: {month 48}',
      words: {
        summary:
          'More children are seen in time than a year ago, by more than chance, and social workers carry fewer children. Members may first want to ask about Assessment, which has the most empty posts and the weakest audits.',
        measures: 'Each figure is of the whole service. Small numbers of children are hidden.',
        exceptions:
          'What is behind most of them is people: social workers in Assessment, nurses at the health partner.',
        questions:
          'Which children were not seen in time last month, and what was learned from each?\n\nWhat did children in care ask for this year, and what did the council do?',
      },
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

/** The quarterly report of measures, twice: the second says what differs from the first (F19). */
const quarterlyReports: readonly DemoPaper[] = [
  {
    body: 'Children’s Executive Board',
    ago: 111,
    at: '14:00',
    place: 'Council Chamber',
    template: 'quarterly-measures',
    subject: 'Measures: how the service stood in {month 130}',
    decisions: [{ words: 'Noted the report.', recommended: noteTheReport }],
    words: {
      summary:
        'Children are seen sooner than they were, and caseloads have begun to fall. Health assessments of children in care are late more often each month, for want of nurses.',
      recommendation,
      teams:
        'Assessment has the most empty posts, the highest caseloads and the weakest audits. Its manager says that the three go together.',
      implications,
    },
  },
  {
    body: 'Children’s Executive Board',
    ago: 13,
    at: '14:00',
    place: 'Council Chamber',
    template: 'quarterly-measures',
    subject: 'Measures: how the service stood in {month 40}',
    decisions: [
      {
        words: 'Asked the health partner for the date on which the second nurse starts.',
        recommended: noteTheReport,
        action: {
          words: 'Get from the health partner the date on which the second nurse starts',
          lead: 'Farida Rahman',
          due: 15,
        },
      },
    ],
    words: {
      summary:
        'More children are seen in time than at any point in two years, by more than chance. Health assessments have fallen for months on end and will go on falling until the second nurse starts.',
      recommendation,
      exceptions:
        'What is behind most of the exceptions is people: nurses at the partner, social workers in Assessment.',
      teams:
        'Assessment still carries six children a worker more than the service, and its audits lag by as much as before.',
      implications,
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
  for (const paper of [...frozen, ...quarterlyReports]) await loadFrozen(ground, people, press, paper)
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
  const meeting = await arrange(ground, people, paper, paper.ago + 35)
  const written = paper.ago + 8
  for (const report of [paper, ...(paper.beside ? [paper.beside] : [])])
    await freezeReport(ground, people, press, { report, meeting, written })
  await holdMeeting(ground, people, paper, meeting)
}

/** Written and frozen so many days ago, and approved by the director the same day. */
async function freezeReport(
  ground: Ground,
  people: DemoPeople,
  press: PaperPress,
  { report, meeting, written }: { report: DemoReport; meeting: string; written: number },
): Promise<void> {
  const { reference, hash } = await managerOf(ground, people)(written, async (work) => {
    const subject = sayWhen(report.subject, ground.clock.today())
    const heading = headingOf(subject, report.purpose ?? 'information', work.clock.today().toString())
    const made = await startPaper(work, meeting, report.template ?? 'board-paper', heading, press.datasets)
    for (const [key, words] of Object.entries(report.words))
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
}

const headingOf = (subject: string, purpose: 'information' | 'decision', asAt: string) => ({
  subject,
  reportOf: 'Director of Children’s Services',
  openness: 'public' as const,
  purpose,
  asAt,
})
