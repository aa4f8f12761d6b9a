import { NotFound } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../../spine/access/index.ts'
import { dayInWords } from '../../../spine/datasets/index.ts'
import { changeRecord, newId, type StoredRecord } from '../../../spine/records/index.ts'
import { figureWords, type Yardstick, yardstickWords } from '../rules/measure-words.ts'
import { type MeasureState, measureKind } from '../store/measure-kind.ts'
import { heldOf } from '../store/read-values.ts'

export type NewYardstick = { against: Yardstick; fromOn: string; value: number; source: string }

/** Says what a measure is held against from a day on; what was said before for that very day gives way. Returns whether it differed. */
export async function keepYardstick(
  work: Work,
  measure: StoredRecord<MeasureState>,
  version: number,
  { against, fromOn, value, source }: NewYardstick,
): Promise<boolean> {
  const before = (await heldOf(work, [measure.id])).find((one) => one.against === against && one.fromOn === fromOn)
  if (before && before.value === value && before.source === source) return false
  const at = instantOf(work)
  await work.tx
    .insertInto('measure_yardstick')
    .values({ id: newId(at.getTime()), measure_id: measure.id, against, from_on: fromOn, value, source })
    .onConflict((conflict) => conflict.columns(['measure_id', 'against', 'from_on']).doUpdateSet({ value, source }))
    .execute()
  const reason = `${yardstickWords[against]} from ${dayInWords(fromOn)}: ${figureWords(measure.state.unit, value)}`
  await changeRecord(work, measureKind, measure.id, { version }, { deed: 'said what it is held against', reason })
  return true
}

/** Takes away what a measure was held against. Its history still says what that was. */
export async function removeYardstick(
  work: Work,
  measure: StoredRecord<MeasureState>,
  version: number,
  id: string,
): Promise<StoredRecord<MeasureState>> {
  const found = (await heldOf(work, [measure.id])).find((one) => one.id === id)
  if (!found) throw new NotFound('What it is held against')
  await work.tx
    .deleteFrom('measure_yardstick')
    .where('id', '=', found.id)
    .where('measure_id', '=', measure.id)
    .execute()
  const reason = `${yardstickWords[found.against]} from ${dayInWords(found.fromOn)}`
  return changeRecord(work, measureKind, measure.id, { version }, { deed: 'took away what it is held against', reason })
}
