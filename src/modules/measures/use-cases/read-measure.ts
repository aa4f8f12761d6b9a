import { NotFound } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import { type ThreadEnd, threadOf } from '../../../spine/links/index.ts'
import { type HistoryEntry, historyOf, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { listMeasures, type MeasureRow } from '../store/list-measures.ts'
import { type MeasureState, measureKind } from '../store/measure-kind.ts'
import {
  type CommentaryRow,
  commentaryOf,
  correctedValues,
  type HeldRow,
  heldOf,
  type ValueRow,
} from '../store/read-values.ts'

export type WholeMeasure = {
  measure: StoredRecord<MeasureState>
  row: MeasureRow
  held: readonly HeldRow[]
  corrected: readonly ValueRow[]
  commentary: readonly CommentaryRow[]
  thread: readonly ThreadEnd[]
  history: readonly HistoryEntry[]
}

/** A measure with all that stands beneath it. */
export async function readMeasure(work: Work, reference: string): Promise<WholeMeasure> {
  const measure = await readRecord(work, measureKind, reference)
  const [row] = await listMeasures(work, { ids: [measure.id] })
  if (!row) throw new NotFound(measure.reference)
  return {
    measure,
    row,
    held: await heldOf(work, [measure.id]),
    corrected: await correctedValues(work, measure.id),
    commentary: await commentaryOf(work, [measure.id]),
    thread: await threadOf(work, measure.id),
    history: await historyOf(work, measure.id),
  }
}
