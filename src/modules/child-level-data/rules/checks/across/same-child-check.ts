import type { ListNumber } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import { alikeRows } from '../alike-rows.ts'
import type { Check } from '../check.ts'
import { factsOf } from '../check-facts.ts'
import { rowIssue } from '../row-check.ts'

const eventFields: readonly (readonly [ListNumber, string])[] = [
  [3, 'referralDate'],
  [4, 'startDate'],
  [5, 'strategyDiscussionDate'],
  [6, 'startDate'],
  [7, 'planStartDate'],
  [8, 'careStartDate'],
]

/** What two rows of one child have in common besides the date. */
const likeness = ['dateOfBirth', 'gender', 'ethnicity', 'worker']

/** AA-X50: two ids that look like one child. Twins look the same, so it is a question and no more. */
export const sameChildCheck: Check = {
  id: 'AA-X50',
  severity: 'Warning',
  lists: eventFields.map(([list]) => list),
  rationale: 'A child with two ids is in every count twice, and each record has half of the story.',
  source: 'O',
  run(input, report) {
    const pairs = new Set<string>()
    for (const [list, event] of eventFields) {
      const row = factsOf(input).row(list)
      if (!row) continue
      const values = likeness.concat(event).flatMap((field) => row.table.columns.get(field)?.value ?? [])
      if (values.length <= likeness.length) continue
      const originals = alikeRows(
        row.table.rows,
        values,
        (one, other) => values.every((column) => column[one] === column[other]),
        (index) => values.some((column) => column[index] === UNKNOWN),
      )
      for (let index = 0; index < originals.length; index += 1) {
        const earlier = originals[index] ?? -1
        if (earlier < 0) continue
        row.index = earlier
        const other = row.child
        const [otherId, otherNumber] = [row.childId, row.number]
        row.index = index
        const pair = `${Math.min(other, row.child)},${Math.max(other, row.child)}`
        if (other === UNKNOWN || row.child === UNKNOWN || other === row.child || pairs.has(pair)) continue
        pairs.add(pair)
        report(
          rowIssue(
            row,
            ['childId', 'dateOfBirth', 'gender', 'ethnicity'],
            `${row.childId} and ${otherId} (row ${otherNumber}) have the same date of birth, gender, ethnicity, worker and date. If they are one child and not twins, merge them before sending.`,
          ),
        )
      }
    }
  },
}
