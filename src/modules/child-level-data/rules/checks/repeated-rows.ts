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

const sameByTable = new WeakMap<ListTable, Int32Array>()

/** For each row, the row above it that is the same in every column, or -1. Found once for a table. */
export function sameRows(table: ListTable): Int32Array {
  let same = sameByTable.get(table)
  if (!same) {
    same = findSameRows(table)
    sameByTable.set(table, same)
  }
  return same
}

function findSameRows(table: ListTable): Int32Array {
  const same = new Int32Array(table.rows).fill(-1)
  const columns = [...table.columns.values()]
  const seen = new Map<number, number[]>()
  for (let row = 0; row < table.rows; row += 1) {
    let hash = 0
    for (const { value, state } of columns) hash = (Math.imul(hash, 31) + (value[row] ?? 0) * 5 + (state[row] ?? 0)) | 0
    const alike = seen.get(hash)
    if (!alike) {
      seen.set(hash, [row])
      continue
    }
    const original = alike.find((other) => columns.every(({ text }) => text[other] === text[row]))
    if (original === undefined) alike.push(row)
    else same[row] = original
  }
  return same
}
