import type { ListNumber } from '../lists/list-content.ts'
import type { Check } from './check.ts'
import { childCheck } from './child-check.ts'
import type { CheckHead } from './row-check.ts'

/** A check that a child (or adopter) stands once in a list: each row after the first is at fault. */
export function oneRowCheck(
  head: CheckHead & { readonly list: ListNumber; readonly field: string; readonly whose: string },
): Check {
  const { field, whose, ...rest } = head
  return childCheck({
    ...rest,
    atLeast: 2,
    columns: [field],
    find: (rows, row, _facts, report) => {
      const first = row.table.rowNumbers[rows[0] ?? 0]
      for (const index of rows.subarray(1)) {
        report(index, `${whose} is also in row ${first}. Keep one row, the latest.`)
      }
    },
  })
}
