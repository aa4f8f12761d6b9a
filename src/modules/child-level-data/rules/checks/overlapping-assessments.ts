import { UNKNOWN } from '../lists/list-table.ts'
import { childCheck, inDateOrder } from './child-check.ts'

/** AA-L4-10: a child's assessments overlap; an error where two are open. Two that began on one day are AA-L4-09's. */
export const overlapCheck = childCheck({
  id: 'AA-L4-10',
  severity: 'Warning',
  list: 4,
  rationale: 'A new assessment begins when the one before it is done; two at once are timed and counted wrongly.',
  source: 'V(8863Q,8896)',
  atLeast: 2,
  columns: ['authorisationDate', 'startDate'],
  find: (rows, row, facts, report) => {
    /** Of the assessments that began on an earlier day, the one that ends last, and when; open ones never end. */
    let longest = -1
    let longestEnd = Number.NEGATIVE_INFINITY
    let pending: { index: number; start: number; end: number }[] = []
    for (const index of inDateOrder(rows, row, 'startDate')) {
      row.index = index
      const start = row.date('startDate')
      const open = facts.isOpen(row)
      const ended = row.date('authorisationDate')
      const end = open ? Number.POSITIVE_INFINITY : ended === UNKNOWN ? start : ended
      for (const before of pending.filter((each) => each.start < start)) {
        if (before.end >= longestEnd) {
          longest = before.index
          longestEnd = before.end
        }
      }
      pending = pending.filter((each) => each.start >= start)
      pending.push({ index, start, end })
      if (longest < 0 || longestEnd <= start) continue
      const numbers = row.table.rowNumbers
      if (open && longestEnd === Number.POSITIVE_INFINITY) {
        report(
          longest,
          `Open, as is the child’s later assessment in row ${numbers[index]}. Close the earlier one.`,
          'Error',
        )
      } else {
        report(
          index,
          `Began on ${row.day('startDate')}, before the child’s assessment in row ${numbers[longest]} ended. Put the dates right.`,
        )
      }
    }
  },
})
