import type { ListNumber } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import { type CheckFacts, factsOf } from '../check-facts.ts'
import type { Row } from '../row.ts'
import type { CheckHead } from '../row-check.ts'

/** Says what is odd about a list as a whole. `about` tells two things that one check says of a list apart from month to month. */
export type SayOfList = (columns: readonly string[], message: string, about: string) => void

/**
 * A check of a list as a whole, for each of its lists. A share of few rows says nothing, so that a list with fewer than the limit
 * `wholeListLeastRows` is passed over.
 */
export function listCheck(
  check: CheckHead & {
    readonly lists: readonly ListNumber[]
    readonly look: (row: Row, facts: CheckFacts, say: SayOfList) => void
    /** For a check that compares lists, or that any number of rows is enough for. */
    readonly anySize?: true
  },
): Check {
  const { look, anySize, ...head } = check
  return {
    ...head,
    run(input, report) {
      const facts = factsOf(input)
      for (const list of head.lists) {
        const row = facts.row(list)
        if (!row || (!anySize && row.table.rows < facts.limit('wholeListLeastRows'))) continue
        look(row, facts, (fields, message, about) => {
          const columns = fields.flatMap((field) => row.table.columns.get(field)?.field.heading.trim() ?? [])
          report({ list, sheet: row.table.sheet, columns, message, key: about })
        })
      }
    },
  }
}

/** How many rows a test holds for. */
export function countRows(row: Row, holds: (row: Row) => boolean): number {
  let count = 0
  for (row.index = 0; row.index < row.table.rows; row.index += 1) if (holds(row)) count += 1
  return count
}

/** How often each known value of a field stands in a list. */
export function tally(row: Row, field: string): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of row.table.columns.get(field)?.value ?? []) {
    if (value !== UNKNOWN) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** A percentage; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100
}

/** "12%", "0.4%": whole unless that would say 0 or 100 of what is not. */
export function percentWords(part: number, whole: number): string {
  const value = percent(part, whole)
  const plain = Math.round(value)
  return (plain === 0 && part > 0) || (plain === 100 && part < whole) ? `${value.toFixed(1)}%` : `${plain}%`
}
