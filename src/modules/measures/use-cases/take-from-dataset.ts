import { NotPossibleNow } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import type { DatasetResult, Datasets } from '../../../spine/datasets/index.ts'
import type { StoredRecord } from '../../../spine/records/index.ts'
import { figureOfRow } from '../rules/figure-of-row.ts'
import { lastDayOf, lastEnded, periodAfter, periodOf, periodsBetween } from '../rules/periods.ts'
import type { MeasureState } from '../store/measure-kind.ts'
import { type EnteredCount, enterValues, type NewValue } from './enter-values.ts'
import { mayEnterValues } from './keep-measure.ts'

/** How far back a source is asked on one taking. */
const periodsBack = 24

export type Taken = EnteredCount & {
  /** Why a period gave nothing, in words, each once. */
  left: readonly string[]
}

/**
 * Takes the values of a measure from the dataset that it names, one for each period of which the dataset has a reading: a
 * signed run of the child-level data, for instance. A reading of another period than the one asked for is no value of it.
 */
export async function takeFromDataset(
  work: Work,
  reference: string,
  version: number,
  datasets: Datasets,
): Promise<Taken> {
  const measure = await mayEnterValues(work, reference)
  const { state } = measure
  const source = datasets.byKey(state.dataset_key, state.dataset_version)
  if (!source)
    throw new NotPossibleNow(
      state.dataset_key === ''
        ? `${measure.reference} names no source to take values from. Change it to name one.`
        : `Nothing here offers “${state.dataset_key}” version ${state.dataset_version}. Change where ${measure.reference} takes its values from.`,
    )
  const last = lastEnded(state.period, work.clock.today().toString())
  const values: NewValue[] = []
  const left = new Set<string>()
  for (const startsOn of periodsBetween(state.period, periodAfter(state.period, last, 1 - periodsBack), last)) {
    const result = await source.read(work, { asAt: lastDayOf(state.period, startsOn), since: null, body: null })
    const taken = valueOfReading(measure, startsOn, result, `${source.title}, version ${source.version}`)
    if (typeof taken === 'string') left.add(taken)
    else if (taken) values.push(taken)
  }
  return {
    ...(await enterValues(work, measure, version, values, 'The source gives another figure now')),
    left: [...left],
  }
}

/** The value of one reading, null where it is a reading of another period, or the words why it cannot be taken. */
function valueOfReading(
  { state }: StoredRecord<MeasureState>,
  startsOn: string,
  result: DatasetResult,
  source: string,
): NewValue | string | null {
  if (result.rows.length === 0 || periodOf(state.period, result.asAt) !== startsOn) return null
  const figure = figureOfRow(result, state)
  if (typeof figure === 'string') return figure
  const evidence = {
    source,
    sourceOn: result.asAt,
    verifiedBy: '',
    confidence: 'high' as const,
    note: result.notes.join(' '),
  }
  return { startsOn, teamId: null, figure, evidence }
}
