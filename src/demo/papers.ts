import { workingDayOnOrBefore } from '../kernel/working-days.ts'
import { bankHolidays } from '../platform/holiday-calendar.ts'
import { asPerson, type Ground } from '../spine/access/index.ts'
import { arrangeMeeting } from '../spine/meetings/index.ts'
import { freezePaper, type PaperPress, paperKind, signPaper, startPaper, writeSection } from '../spine/papers/index.ts'
import { readRecord } from '../spine/records/index.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo } from './plan/load-plan.ts'

type DemoMeeting = { body: string; ago: number; at: string; place: string }
type DemoPaper = DemoMeeting & { subject: string; words: Readonly<Record<string, string>> }

const group = 'Inspection and Improvement Planning Group'
const contact = 'Marian Holt, Head of Policy and Programmes, 01632 960 114, marian.holt@wexmoor.example'
const recommendation = 'Members are asked to note the report.'
const background =
  'The plan brings together what the service must have ready for an inspection and what it is improving in any case.\n\nEach work stream has a lead and a deputy. Leads say each month how their items are going; what is done is verified by somebody else.'
const implications =
  'Money: none beyond budgets already agreed, confirmed by the Finance Business Partner.\n\nLaw, staff, equality: none arising from this report.'

/** Papers that went to boards, each frozen three days before its meeting. */
const frozen: readonly DemoPaper[] = [
  {
    body: group,
    ago: 35,
    at: '10:00',
    place: 'Committee Room 2',
    subject: 'Inspection and improvement plan: progress in the autumn',
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
    subject: 'Readiness for inspection: position and exceptions',
    words: {
      summary:
        'Every work stream has something to show and most have something late. The baseline audit is finished and its effect can be seen in supervision. Caseloads in Assessment remain the largest risk to children and to the judgement.',
      recommendation: 'The board is asked to agree cover for heads of service during an inspection.',
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
    subject: 'Inspection and improvement plan: progress since October',
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

const coming: readonly DemoMeeting[] = [
  { body: 'Departmental Leadership Team', ago: -5, at: '09:30', place: 'Room 4' },
  { body: group, ago: -22, at: '10:00', place: 'Committee Room 2' },
  { body: 'Children’s Scrutiny Committee', ago: -26, at: '18:30', place: 'Council Chamber' },
  { body: 'Children’s Executive Board', ago: -28, at: '14:00', place: 'Council Chamber' },
]

/** The year's last meetings with their papers, and those to come, one of which has a draft under way. */
export async function loadPapers(ground: Ground, people: DemoPeople, press: PaperPress): Promise<void> {
  for (const paper of frozen) await loadFrozen(ground, people, press, paper)
  const manager = { person: people.id('Marian Holt'), actingFor: null }
  await asPerson(ground, manager, async (work) => {
    for (const meeting of coming) {
      const { reference } = await arrangeMeeting(work, people.id(meeting.body), wordsOf(ground, meeting))
      if (meeting.body !== 'Children’s Scrutiny Committee') continue
      await startPaper(
        work,
        reference,
        'board-paper',
        headingOf('Preparing for inspection: an update for members', work.clock.today().toString()),
        press.datasets,
      )
    }
  })
}

async function loadFrozen(ground: Ground, people: DemoPeople, press: PaperPress, paper: DemoPaper): Promise<void> {
  const then = daysAgo(ground, paper.ago + 8)
  const manager = { person: people.id('Marian Holt'), actingFor: null }
  const { reference, hash } = await asPerson(then, manager, async (work) => {
    const meeting = await arrangeMeeting(work, people.id(paper.body), wordsOf(ground, paper))
    const made = await startPaper(
      work,
      meeting.reference,
      'board-paper',
      headingOf(paper.subject, work.clock.today().toString()),
      press.datasets,
    )
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
  await asPerson(then, { person: people.id('Gareth Lund'), actingFor: null }, (work) =>
    signPaper(work, reference, hash, signature),
  )
}

/** A meeting so many days ago, or to come, on a working day. */
function wordsOf(ground: Ground, { ago, at, place }: DemoMeeting) {
  const day = workingDayOnOrBefore(ground.clock.today().subtract({ days: ago }), bankHolidays)
  return { heldOn: day.toString(), startsAt: at, place }
}

const headingOf = (subject: string, asAt: string) => ({
  subject,
  reportOf: 'Director of Children’s Services',
  openness: 'public' as const,
  purpose: 'information' as const,
  asAt,
})
