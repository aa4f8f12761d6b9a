import {
  agreeReport,
  decideFact,
  factsAreBack,
  factsOfReport,
  holdView,
  noticePublisher,
  raiseFact,
  reportKind,
  reportPublisher,
  sendForFacts,
  startReport,
} from '../../modules/scrutiny/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import { council } from '../cast.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, workingDayAgo } from '../plan/days.ts'

const officer = 'Tamsin Orrell'
const director = 'Gareth Lund'
const chair = 'Councillor Ruth Penhale'

const asOf =
  (ground: Ground, people: DemoPeople) =>
  <T>(ago: number, name: string, deed: (work: Work) => Promise<T>, minutes = 60): Promise<T> =>
    asPerson(daysAgo(ground, ago, minutes), { person: people.id(name), actingFor: null }, deed)

const versionOf = async (work: Work, reference: string) => (await readRecord(work, reportKind, reference)).version

/** The report of the review that went the whole way: its facts checked, a member who held another view, agreed and published. */
export async function loadReport(ground: Ground, people: DemoPeople, review: string): Promise<void> {
  const as = asOf(ground, people)
  const on = (ago: number) => workingDayAgo(ground.clock.today(), ago).toString()
  const { reference } = await as(299, officer, (work) =>
    startReport(work, review, {
      foreword:
        'Young people told us what a new school costs them. We thank them, and the carers who came in the evening.',
      conclusions: 'Distance to school is known when a home is chosen. It can be weighed, and it can be shown.',
      left_out: 'What two carers told us about children in their homes, from which those children could be known.',
    }),
  )
  const sent = { checked_with: 'The director of children’s services', due_on: on(292), unchecked_because: '' }
  await as(299, officer, async (work) => sendForFacts(work, reference, await versionOf(work, reference), sent), 90)
  await as(294, director, (work) =>
    raiseFact(work, reference, {
      about: 'the whole report',
      says: 'Placement requests have had a line for the school since last September; it is the distance that is missing.',
      restsOn: 'The form, as it was changed on 4 September',
    }),
  )
  await as(293, officer, async (work) => {
    const { id } = await readRecord(work, reportKind, reference)
    const [fact] = await factsOfReport(work, id)
    const words = 'The foreword and the first finding now speak of the distance.'
    if (fact) await decideFact(work, reference, fact.id, { outcome: 'put right', words })
    await factsAreBack(work, reference, await versionOf(work, reference), null)
  })
  await as(292, chair, (work) =>
    holdView(work, reference, {
      about: 'the whole report',
      words: 'I would have asked for a transport budget in each home. The committee thought that too soon.',
    }),
  )
  await as(291, officer, async (work) => {
    const said = { agreed_on: null, agreed_words: 'That the report be sent to the cabinet and published.' }
    await agreeReport(work, reference, await versionOf(work, reference), said)
    await reportPublisher.publish(work, reference, await versionOf(work, reference), council)
  })
}

/** What was answered and what came of it, as the public reads it now. */
export const publishAnswer = (ground: Ground, people: DemoPeople, notice: string, version: number): Promise<unknown> =>
  asOf(ground, people)(59, officer, (work) => noticePublisher.publish(work, notice, version, council))

/** A report that is out so that its facts are checked. */
export async function loadReportBeingChecked(ground: Ground, people: DemoPeople, review: string): Promise<void> {
  const as = asOf(ground, people)
  await as(57, officer, async (work) => {
    const words = { foreword: '', conclusions: 'Whoever calls should hear what was decided.', left_out: '' }
    const { reference } = await startReport(work, review, words)
    const due = workingDayAgo(work.clock.today(), -14).toString()
    const sent = { checked_with: 'The head of the front door', due_on: due, unchecked_because: '' }
    await sendForFacts(work, reference, 1, sent)
  })
}
