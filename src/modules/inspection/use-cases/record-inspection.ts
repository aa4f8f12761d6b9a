import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { attachFile, type KeptUpload } from '../../../spine/files/index.ts'
import { pinFramework, scaleOf, shipped } from '../../../spine/frameworks/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { addReaders, changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import type { AreaItem } from '../rules/areas/area.ts'
import { titleOfArea } from '../rules/areas/area.ts'
import type { Tagged } from '../rules/areas/tag-area.ts'
import { parseJudgements } from '../rules/history/inspection-text.ts'
import { areaKind } from '../store/area-kind.ts'
import { type InspectionState, inspectionKind } from '../store/inspection-kind.ts'
import { changeReading, dropPictures, readReading } from '../store/report-readings.ts'
import { frameworkOf } from './inspection-kinds.ts'

/** An inspection in the words of its report. Judgements are as printed, one to a line; which grades there are is the framework's to say. */
export type InspectionWords = {
  /** Family and event: "ILACS/standard". */
  kind: string
  authority: string
  periods: [string, string][]
  published: string | null
  receivedOn: string | null
  leads: string[]
  judgements: string
  previous: string[]
  documentType?: string
  visitNumber?: number | null
  statementDue?: string | null
}

export type NewArea = AreaItem & Tagged

/** A published report is for everybody signed in; until then its grades are confidential (ILACS-T7). */
const whileUnpublished = ['role:director', 'role:programme-manager']
const everybody = ['signed-in']

const isPublished = (work: Work, published: string | null): boolean =>
  published !== null && published <= work.clock.today().toString()

/** Records an inspection with everything its report asks for, in one transaction. Each area becomes a record, quoted and read-only. */
export async function recordInspection(
  work: Work,
  words: InspectionWords,
  areas: readonly NewArea[],
  source: InspectionState['source'] = 'typed',
): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'keep inspections')
  const { state, title } = await stateOf(work, words, source)
  await notTwice(work, state)
  const readers = isPublished(work, state.published) ? everybody : whileUnpublished
  const made = await createRecord(work, inspectionKind, { title, ownerId: null, readers, state }, { deed: 'recorded' })
  for (const [position, area] of areas.entries()) await addArea(work, made.id, position, area, readers)
  return made
}

/** A report that is read twice is one inspection. */
async function notTwice(work: Work, state: InspectionState): Promise<void> {
  const same = await work.tx
    .selectFrom('inspection as i')
    .innerJoin('record as r', 'r.id', 'i.id')
    .select('r.reference')
    .where('i.first_day', '=', state.first_day)
    .where('i.framework_code', '=', state.framework_code)
    .where('i.event', '=', state.event)
    .where('i.authority', '=', state.authority)
    .executeTakeFirst()
  if (same) throw new NotValid({ periods: `${same.reference} is this inspection already. Open it instead` })
}

async function addArea(work: Work, inspectionId: string, position: number, area: NewArea, readers: readonly string[]) {
  const { list, number, words, group, responsible, page, tags, judgement } = area
  const quoted = { inspection_id: inspectionId, list, number, position, words, group_words: group, responsible, page }
  const state = { ...quoted, tags, judgement, outcome: '', measure: '', voice: '' }
  const made = await createRecord(
    work,
    areaKind,
    { title: titleOfArea(words), ownerId: null, readers, state },
    { deed: 'quoted from the report' },
  )
  await linkRecords(work, made.id, 'belongs to', inspectionId)
}

/**
 * Saves what was read in an uploaded report, as a person confirmed it, with the PDF as its file: once, however often it is sent.
 */
export async function confirmReading(
  work: Work,
  readingId: string,
  words: InspectionWords,
  areas: readonly NewArea[],
): Promise<{ reference: string; again: boolean }> {
  const reading = await readReading(work, readingId, true)
  if (reading.inspection) return { reference: reading.inspection, again: true }
  if (reading.status === 'waiting') throw new NotPossibleNow('The report is still being read. Wait until it has been.')
  const source = reading.status === 'read' ? 'read' : 'typed'
  const made = await recordInspection(work, words, areas, source)
  const file: KeptUpload = reading.file
  await attachFile(work, inspectionKind, { id: made.id, version: 1 }, file)
  await changeReading(work, readingId, { status: 'confirmed', draft: null, inspection: made.reference })
  await dropPictures(work, readingId)
  return { reference: made.reference, again: false }
}

/** Changes what is recorded of an inspection. One whose publication day has come opens, with its areas, to everybody signed in. */
export async function changeInspection(
  work: Work,
  reference: string,
  version: number,
  words: InspectionWords,
): Promise<StoredRecord<InspectionState>> {
  insist(work.actor, 'keep inspections')
  const before = await readRecord(work, inspectionKind, reference)
  const { state, title } = await stateOf(work, words, before.state.source, before.state)
  const changed = await changeRecord(work, inspectionKind, before.id, { version, title, state }, { deed: 'changed' })
  if (isPublished(work, state.published) && !isPublished(work, before.state.published)) await openToAll(work, before.id)
  return changed
}

async function openToAll(work: Work, id: string): Promise<void> {
  const areas = await work.tx.selectFrom('area').select('id').where('inspection_id', '=', id).execute()
  for (const one of [id, ...areas.map((area) => area.id)]) await addReaders(work, one, everybody)
}

async function stateOf(
  work: Work,
  words: InspectionWords,
  source: InspectionState['source'],
  before: InspectionState | null = null,
): Promise<{ state: InspectionState; title: string }> {
  const { framework, event, eventName } = await frameworkOf(work, words.kind, words.periods)
  const grades = scaleOf(framework, shipped.scales)?.grades ?? []
  const judgements = parseJudgements(words.judgements, { judgements: framework.judgements, grades })
  if (!judgements.ok) throw new NotValid({ judgements: judgements.why })
  const first = words.periods[0]?.[0] ?? ''
  const last = words.periods.at(-1)?.[1] ?? ''
  if (words.published && words.published < last)
    throw new NotValid({ published: 'A report is published after fieldwork has ended. Check both days' })
  // Of the same framework, the edition that was pinned stays, whatever has been amended since (FW-2).
  const same = before?.framework_code === framework.code
  const state: InspectionState = {
    framework_code: framework.code,
    framework_edition: same && before ? before.framework_edition : await pinFramework(work, framework.code),
    event,
    document_type: words.documentType || eventName,
    authority: words.authority,
    periods: words.periods,
    first_day: first,
    published: words.published,
    received_on: words.receivedOn,
    lead_inspectors: words.leads,
    judgements: judgements.value,
    previous: words.previous,
    visit_number: words.visitNumber ?? null,
    statement_due: words.statementDue ?? null,
    source,
  }
  const month = Temporal.PlainDate.from(last).toLocaleString('en-GB', { month: 'long', year: 'numeric' })
  return { state, title: `${eventName} of ${words.authority}, ${month}` }
}
