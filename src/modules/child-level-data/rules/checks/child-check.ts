import type { ListNumber } from '../lists/list-content.ts'
import type { Check, Severity } from './check.ts'
import { type CheckFacts, factsOf } from './check-facts.ts'
import type { Row } from './row.ts'
import { type CheckHead, rowIssue } from './row-check.ts'

/** Reports one of the child's rows, by its index in the list. */
export type ReportRow = (index: number, message: string, severity?: Severity) => void

/**
 * A check that looks at all rows of a child in one list together, for children with at least so many rows. `find` may move the
 * reader, which stands at the first of them, as it likes.
 */
export function childCheck(
  check: CheckHead & {
    readonly list: ListNumber
    readonly atLeast: number
    readonly columns: readonly string[]
    readonly find: (rows: Int32Array, row: Row, facts: CheckFacts, report: ReportRow) => void
  },
): Check {
  const { list, atLeast, columns, find, ...head } = check
  return {
    ...head,
    lists: [list],
    run(input, report) {
      const facts = factsOf(input)
      const row = facts.row(list)
      if (!row) return
      const reportRow: ReportRow = (index, message, severity) => {
        row.index = index
        report(rowIssue(row, columns, message, severity))
      }
      for (const { rows } of facts.byChild(list).children(atLeast)) {
        row.index = rows[0] ?? 0
        find(rows, row, facts, reportRow)
      }
    },
  }
}

/** The rows of a child whose date in a field is known, earliest first and in file order within a day. */
export function inDateOrder(rows: Int32Array, row: Row, field: string): number[] {
  const dates = row.table.columns.get(field)?.value
  const known: number[] = []
  for (const index of rows) {
    row.index = index
    if (row.knows(field)) known.push(index)
  }
  return known.sort((a, b) => (dates?.[a] ?? 0) - (dates?.[b] ?? 0) || a - b)
}
