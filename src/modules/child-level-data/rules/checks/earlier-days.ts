import { UNKNOWN } from '../lists/list-table.ts'
import { addMonths } from './day-arithmetic.ts'
import type { Row } from './row.ts'

/**
 * Of a child's rows, those of the 12 months before the latest one, one for each day: what the counts of lists 3 and 5 must at least
 * come to. Rows of the latest day itself are not earlier.
 */
export function earlierDays(rows: Int32Array, row: Row, field: string, latest: number): number[] {
  row.index = latest
  const last = row.date(field)
  const from = addMonths(last, -12)
  const days = new Map<number, number>()
  for (const index of rows) {
    row.index = index
    const day = row.date(field)
    if (day !== UNKNOWN && day < last && day >= from && !days.has(day)) days.set(day, index)
  }
  return [...days.values()]
}
