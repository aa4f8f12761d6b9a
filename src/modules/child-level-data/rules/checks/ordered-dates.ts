import { UNKNOWN } from '../lists/list-table.ts'
import type { Check, Severity } from './check.ts'
import { factsOf } from './check-facts.ts'
import { headingOf } from './each-field.ts'
import type { Row } from './row.ts'
import { type RowCheck, rowIssue } from './row-check.ts'

/** Neighbours among the known dates of a chain that are the wrong way round: [the one that should come first, the other]. */
export function outOfOrder(row: Row, chain: readonly string[]): readonly (readonly [string, string])[] {
  const faults: (readonly [string, string])[] = []
  let before: string | undefined
  for (const field of chain) {
    if (row.date(field) === UNKNOWN) continue
    if (before !== undefined && row.date(field) < row.date(before)) faults.push([before, field])
    before = field
  }
  return faults
}

/** A check that dates follow one another as the steps of a process do, with one issue for each two neighbours that do not. */
export function orderedDatesCheck(
  check: Pick<RowCheck, 'id' | 'severity' | 'lists' | 'rationale' | 'source'> & {
    readonly chains: readonly (readonly string[])[]
    readonly severityOf?: (first: string, second: string) => Severity | undefined
  },
): Check {
  const { chains, severityOf, ...head } = check
  return {
    ...head,
    run(input, report) {
      for (const list of head.lists) {
        const row = factsOf(input).row(list)
        if (!row) continue
        for (row.index = 0; row.index < row.table.rows; row.index += 1) {
          for (const [first, second] of chains.flatMap((chain) => outOfOrder(row, chain))) {
            const message = `“${headingOf(row, second)}” is ${row.day(second)}, before “${headingOf(row, first)}” on ${row.day(first)}. Put right whichever date is wrong.`
            report(rowIssue(row, [second, first], message, severityOf?.(first, second), second))
          }
        }
      }
    },
  }
}
