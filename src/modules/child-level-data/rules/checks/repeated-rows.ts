import { type ListTable, UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import { factsOf } from './check-facts.ts'
import { type RowCheck, rowIssue } from './row-check.ts'

/**
 * For each row, the row above it that says the same in all the fields, or -1. Rows where one of them is not known are never the
 * same as another. The first of several is the original: only those that follow repeat it.
 */
export function repeatsOf(table: ListTable, fields: readonly string[]): Int32Array {
  const repeats = new Int32Array(table.rows).fill(-1)
  const columns = fields.flatMap((field) => table.columns.get(field)?.value ?? [])
  if (columns.length < fields.length || columns.length === 0) return repeats
  const first = new Map<string, number>()
  for (let row = 0; row < table.rows; row += 1) {
    if (columns.some((values) => values[row] === UNKNOWN)) continue
    let key = ''
    for (const values of columns) key += `${values[row]},`
    const original = first.get(key)
    if (original === undefined) first.set(key, row)
    else repeats[row] = original
  }
  return repeats
}

/** A check that no two rows of a list are the same in some fields. The message is given the number of the row that came first. */
export function repeatCheck(
  check: Pick<RowCheck, 'id' | 'severity' | 'rationale' | 'source' | 'lists' | 'columns'> & {
    readonly same: readonly string[]
    readonly message: (first: number) => string
  },
): Check {
  const { id, severity, rationale, source, lists, columns, same, message } = check
  return {
    id,
    severity,
    rationale,
    source,
    lists,
    run(input, report) {
      for (const list of lists) {
        const row = factsOf(input).row(list)
        if (!row) continue
        repeatsOf(row.table, same).forEach((original, index) => {
          if (original < 0) return
          row.index = index
          report(rowIssue(row, columns, message(row.table.rowNumbers[original] ?? 0)))
        })
      }
    },
  }
}
