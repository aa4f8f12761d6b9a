import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../../spine/access/index.ts'
import {
  askLeadsAgain,
  letHoldersBeRead,
  principalsOf,
  type ToldOf,
  tellLeads,
  whoLeads,
} from '../../../spine/actions/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { assignLead, type Lead, setLeads, type WantedLead } from '../../../spine/people/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord, undo } from '../../../spine/records/index.ts'
import { coverStands, trainedDeputies } from '../rules/cover.ts'
import { planKind, type StreamState, streamKind } from '../store/plan-kinds.ts'
import { readStream, type Stream, streamsOf } from '../store/read-plans.ts'
import { streamPath } from './check-the-plan.ts'

/** A stream's lead and deputies, of whom at least one should have been trained (A05, A22). */
export type StreamWords = {
  number: string
  title: string
  leads: readonly WantedLead[]
  /** The day its cover was last tested (A22). Left out, it stays as it is for as long as a tested deputy stays. */
  coverTestedOn?: string | null
}

/** What waits for whoever is given a work stream, as notifications name it. */
const leadStream = 'lead a work stream'

/** Adds a work stream at the end of a plan. Its number is kept as it is written. */
export async function addStream(
  work: Work,
  planReference: string,
  words: StreamWords,
): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'change a plan')
  const plan = await readRecord(work, planKind, planReference)
  const streams = await streamsOf(work, plan.id)
  const { number, title } = checked(words, streams)
  const cover = coverColumns(work, words, { testedOn: null, stands: false })
  const position = Math.max(0, ...streams.map((one) => one.position)) + 1
  const starts = work.clock.today().toString()
  const beneath = async (id: string) => {
    for (const [index, lead] of words.leads.entries()) {
      await assignLead(work, { ...lead, recordId: id, starts, position: index })
    }
  }
  const made = await createRecord(
    work,
    streamKind,
    {
      title,
      ownerId: null,
      readers: serviceReaders,
      state: { ...untested, plan_id: plan.id, number, position, ...cover },
      beneath,
    },
    { deed: 'added' },
  )
  await linkRecords(work, made.id, 'belongs to', plan.id)
  await letHoldersBeRead(work, made.id, principalsOf(words.leads, null))
  await tellLeads(work, streamTold(made.id, number, plan.reference), leadStream, [])
  return made
}

/** Renames or renumbers a stream, or changes who leads it and who deputises. */
export async function changeStream(
  work: Work,
  reference: string,
  version: number,
  words: StreamWords,
): Promise<StoredRecord<StreamState>> {
  insist(work.actor, 'change a plan')
  const stream = await readStream(work, reference)
  const others = (await streamsOf(work, stream.planId)).filter(({ id }) => id !== stream.id)
  const { number, title } = checked(words, others)
  const leadsBefore = await whoLeads(work, stream.id)
  const stands = coverStands(leadsBefore, words.leads)
  const cover = coverColumns(work, words, { testedOn: stream.coverTestedOn, stands })
  await setLeads(work, stream.id, words.leads)
  await letHoldersBeRead(work, stream.id, principalsOf(words.leads, null))
  const after = await changeRecord(
    work,
    streamKind,
    stream.id,
    { version, title, state: { number, ...cover } },
    { deed: 'changed' },
  )
  await tell(work, stream, number, leadsBefore)
  return after
}

/** Puts a stream back to what it was before a version. */
export async function undoStreamChange(
  work: Work,
  reference: string,
  version: number,
): Promise<StoredRecord<StreamState>> {
  insist(work.actor, 'change a plan')
  const stream = await readStream(work, reference)
  const leadsBefore = await whoLeads(work, stream.id)
  const after = await undo(work, streamKind, stream.id, version)
  await askLeadsAgain(work, stream.id, leadStream, leadsBefore)
  return after
}

/** Moves a stream one place up or down in its plan, by changing places with its neighbour. */
export async function moveStream(work: Work, reference: string, way: 'up' | 'down'): Promise<void> {
  insist(work.actor, 'change a plan')
  const stream = await readStream(work, reference)
  const all = await streamsOf(work, stream.planId)
  const at = all.findIndex(({ id }) => id === stream.id)
  const neighbour = all[way === 'up' ? at - 1 : at + 1]
  if (!neighbour) throw new NotPossibleNow(`${stream.title} is already ${way === 'up' ? 'first' : 'last'}.`)
  await place(work, stream, neighbour.position)
  await place(work, neighbour, stream.position)
}

const place = (work: Work, stream: Stream, position: number) =>
  changeRecord(work, streamKind, stream.id, { version: stream.version, state: { position } }, { deed: 'moved' })

const streamTold = (id: string, number: string, plan: string): ToldOf => ({
  id,
  what: `Work stream ${number} of ${plan}`,
  href: streamPath(plan, number),
})

function tell(work: Work, stream: Stream & { planReference: string }, number: string, before: readonly Lead[]) {
  return tellLeads(work, streamTold(stream.id, number, stream.planReference), leadStream, before)
}

const untested = { cover_tested_on: null, cover_noted_by_id: null }

/** What is kept of the testing of cover. A day that is newly said is noted as said by the doer; one for another deputy goes. */
function coverColumns(
  work: Work,
  { leads, coverTestedOn }: StreamWords,
  before: { testedOn: string | null; stands: boolean },
): Partial<Pick<StreamState, 'cover_tested_on' | 'cover_noted_by_id'>> {
  if (coverTestedOn === undefined || coverTestedOn === before.testedOn) return before.stands ? {} : untested
  if (coverTestedOn === null) return untested
  if (coverTestedOn > work.clock.today().toString()) {
    throw new NotValid({ cover_tested_on: 'Enter a day that has been: cover is tested when somebody has stood in' })
  }
  if (trainedDeputies(leads).length === 0) {
    throw new NotValid({ cover_tested_on: 'Name the trained deputy whose cover was tested, or leave the day empty' })
  }
  return { cover_tested_on: coverTestedOn, cover_noted_by_id: work.actor.person }
}

function checked(words: StreamWords, others: readonly Stream[]): { number: string; title: string } {
  const number = words.number.trim()
  const title = words.title.trim()
  if (number === '') throw new NotValid({ number: 'Enter the number of the stream' })
  if (title === '') throw new NotValid({ title: 'Enter what the stream is called' })
  const taken = others.find((one) => one.number === number)
  if (taken) throw new NotValid({ number: `${number} is already the number of “${taken.title}”` })
  return { number, title }
}
