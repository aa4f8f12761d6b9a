import { NotPossibleNow } from '../../../kernel/failures.ts'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { Dataset, DatasetResult, Datasets } from '../../../spine/datasets/index.ts'
import type { StoredRecord } from '../../../spine/records/index.ts'
import { signaturesOf } from '../../../spine/sign-off/index.ts'
import { figureOfRow } from '../rules/figure-of-row.ts'
import { lastDayOf, lastEnded, periodAfter, periodOf, periodsBetween } from '../rules/periods.ts'
import { referenceIn } from '../rules/reference-in-notes.ts'
import type { MeasureState } from '../store/measure-kind.ts'
import { standingValues } from '../store/read-values.ts'
import { type EnteredCount, enterValues, type NewValue } from './enter-values.ts'
import { mayEnterValues } from './keep-measure.ts'

/** How far back a source is asked on one taking. */
const periodsBack = 24

export type Taken = EnteredCount & {
  /** Why a period gave nothing, in words, each once. */
  left: readonly string[]
}

/** Readings of a dataset by the day asked, so that many measures of one source ask it once. */
export type Readings = Map<string, DatasetResult>

/** Takes the values of a measure now, as whoever may enter them. What was entered by hand gives way to the source: they asked. */
export async function takeFromDataset(
  work: Work,
  reference: string,
  version: number,
  datasets: Datasets,
): Promise<Taken> {
  const measure = await mayEnterValues(work, reference)
  return takeValues(work, { ...measure, version }, sourceOf(measure, datasets), new Map(), 'all')
}

/** The dataset that a measure names. Refused in words where there is none. */
function sourceOf({ reference, state }: StoredRecord<MeasureState>, datasets: Datasets): Dataset {
  const source = datasets.byKey(state.dataset_key, state.dataset_version)
  if (source) return source
  throw new NotPossibleNow(
    state.dataset_key === ''
      ? `${reference} names no source to take values from. Change it to name one.`
      : `Nothing here offers “${state.dataset_key}” version ${state.dataset_version}. Change where ${reference} takes its values from.`,
  )
}

/**
 * One value for each period of which the dataset has a reading: a signed run of the child-level data, for instance. A
 * reading of another period than the one asked for is no value of it, and one of a record that nobody has signed is not taken
 * yet. With `over` 'taken' a value entered by hand stays.
 */
export async function takeValues(
  work: Work,
  measure: StoredRecord<MeasureState>,
  source: Dataset,
  readings: Readings,
  over: 'all' | 'taken',
): Promise<Taken> {
  const { state } = measure
  const last = lastEnded(state.period, work.clock.today().toString())
  const byHand = new Set(
    (over === 'all' ? [] : await standingValues(work, [measure.id]))
      .filter(({ taken, teamId }) => !taken && teamId === null)
      .map(({ startsOn }) => startsOn),
  )
  const values: NewValue[] = []
  const left = new Set<string>()
  for (const startsOn of periodsBetween(state.period, periodAfter(state.period, last, 1 - periodsBack), last)) {
    if (byHand.has(startsOn)) continue
    const result = await readOnce(work, source, lastDayOf(state.period, startsOn), readings)
    const taken = await valueOfReading(work, measure, startsOn, result, source)
    if (typeof taken === 'string') left.add(taken)
    else if (taken) values.push(taken)
  }
  const because = `From “${source.title}”`
  return { ...(await enterValues(work, measure, measure.version, values, because)), left: [...left] }
}

async function readOnce(work: Work, source: Dataset, asAt: string, readings: Readings): Promise<DatasetResult> {
  const name = `${source.key} ${source.version} ${asAt}`
  const before = readings.get(name)
  if (before) return before
  const result = await source.read(work, { asAt, since: null, body: null })
  readings.set(name, result)
  return result
}

/** The value of one reading, null where it is a reading of another period, or the words why it cannot be taken. */
async function valueOfReading(
  work: Work,
  { state }: StoredRecord<MeasureState>,
  startsOn: string,
  result: DatasetResult,
  { title, version }: Dataset,
): Promise<NewValue | string | null> {
  if (result.rows.length === 0 || periodOf(state.period, result.asAt) !== startsOn) return null
  const figure = figureOfRow(result, state)
  if (typeof figure === 'string') return figure
  const origin = await originOf(work, result)
  if (origin && origin.signedBy === null) return `${origin.reference} has not been signed yet.`
  const evidence = {
    source: `${title}, version ${version}`,
    sourceOn: result.asAt,
    verifiedBy: origin?.signedBy ?? '',
    confidence: 'high' as const,
    note: result.notes.join(' '),
  }
  return { startsOn, teamId: null, figure, evidence, taken: { from: origin?.id ?? null } }
}

type Origin = { id: string; reference: string; signedBy: string | null }

/** The record that a reading names, such as a run, with whoever signed it: they answer for its figures (F20). */
async function originOf(work: Work, { notes }: DatasetResult): Promise<Origin | null> {
  const reference = referenceIn(notes)
  if (!reference) return null
  return inSystemRead(work, 'where a value is from', async (system) => {
    const found = await system.tx
      .selectFrom('record')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirst()
    if (!found) return null
    const signature = (await signaturesOf(system, found.id)).findLast(({ view }) => view === 'agrees')
    return { id: found.id, reference, signedBy: signature ? `${signature.name}, ${signature.role}` : null }
  })
}
