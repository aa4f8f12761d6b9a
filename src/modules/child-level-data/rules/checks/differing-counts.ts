import type { ReportRow } from './child-check.ts'
import { heading, isNegative } from './field-check.ts'
import type { Row } from './row.ts'

/**
 * Reports each row of a child whose count is not the one on the child's latest row, for counts that belong to the child and are
 * repeated on every row (lists 3 and 5). A count that cannot be one has its own check.
 */
export function reportDifferingCounts(
  rows: Int32Array,
  row: Row,
  latest: number,
  fields: readonly string[],
  report: ReportRow,
): void {
  if (latest < 0) return
  for (const index of rows) {
    const differing = fields.find((field) => {
      row.index = latest
      const right = row.value(field)
      const usable = row.knows(field) && !isNegative(row, field)
      row.index = index
      return usable && row.knows(field) && !isNegative(row, field) && row.value(field) !== right
    })
    if (differing === undefined) continue
    row.index = latest
    const right = row.value(differing)
    row.index = index
    report(
      index,
      `${heading(row, differing)} is ${row.value(differing)} here and ${right} on the child’s latest row (${row.table.rowNumbers[latest]}). Give the number of the latest on each row.`,
    )
  }
}
