import { type ListTable, UNKNOWN } from '../lists/list-table.ts'
import { alikeRows } from './alike-rows.ts'
import type { Check } from './check.ts'
import { factsOf } from './check-facts.ts'
import { type RowCheck, rowIssue } from './row-check.ts'

/**
 * For each row, the row above it that says the same in all the fields, or -1. Rows where one of them is not known are never the
 * same as another.
 */
function repeatsOf(table: ListTable, fields: readonly string[]): Int32Array {
  const columns = fields.flatMap((field) => table.columns.get(field)?.value ?? [])
  if (columns.length < fields.length) return new Int32Array(table.rows).fill(-1)
  return alikeRows(
    table.rows,
    columns,
    (row, other) => columns.every((values) => values[row] === values[other]),
    (row) => columns.some((values) => values[row] === UNKNOWN),
  )
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

function findSameRows({ columns, rows }: ListTable): Int32Array {
  const all = [...columns.values()]
  const numbers = all.flatMap(({ value, state }) => [value, state])
  return alikeRows(rows, numbers, (row, other) => all.every(({ text }) => text[row] === text[other]))
}
