import { Temporal } from 'temporal-polyfill'
import { dayNumber } from '../../../../../kernel/day-number.ts'
import { type ListNumber, listNumbers } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check, CheckInput } from '../check.ts'
import { factsOf } from '../check-facts.ts'
import { dayOfMonth, monthOf, yearOf } from '../day-arithmetic.ts'
import { dayInWords, type Row } from '../row.ts'
import { rowIssue } from '../row-check.ts'

/** Dates that must follow one another, in order, and which of them must lie in the period that the list covers. */
const orders: Readonly<Record<ListNumber, { order: readonly string[]; inPeriod: readonly string[] }>> = {
  1: { order: ['contactDate'], inPeriod: ['contactDate'] },
  2: { order: ['startDate', 'completionDate'], inPeriod: ['completionDate'] },
  3: { order: ['referralDate'], inPeriod: ['referralDate'] },
  4: { order: ['startDate', 'authorisationDate'], inPeriod: ['authorisationDate'] },
  5: { order: ['strategyDiscussionDate', 'conferenceDate'], inPeriod: [] },
  6: { order: ['startDate', 'closureDate'], inPeriod: ['closureDate'] },
  7: { order: ['planStartDate', 'planEndDate'], inPeriod: ['planEndDate'] },
  8: { order: ['careStartDate', 'ceasedDate'], inPeriod: ['ceasedDate'] },
  9: { order: [], inPeriod: [] },
  10: { order: ['enteredCareDate', 'decisionDate', 'matchedDate', 'placedDate', 'adoptionOrderDate'], inPeriod: [] },
  11: { order: ['enquiryDate', 'stage1StartDate', 'stage1EndDate', 'stage2StartDate', 'stage2EndDate'], inPeriod: [] },
}

/** AA-C25: a date that is wrong as it was read and right with its day and month the other way round. */
export const swappedDateCheck: Check = {
  id: 'AA-C25',
  severity: 'Warning',
  lists: listNumbers,
  rationale:
    'Text from a system set to American dates is read with day and month the other way round for the first twelve days of a month.',
  source: 'O',
  run(input, report) {
    for (const list of listNumbers) {
      const row = factsOf(input).row(list)
      if (!row) continue
      for (const { field, value } of row.table.columns.values()) {
        if (field.type !== 'date' || field.key === 'dateOfBirth') continue
        for (let index = 0; index < value.length; index += 1) {
          const date = value[index] ?? UNKNOWN
          row.index = index
          if (date === UNKNOWN || fits(row, field.key, date, input) || dayOfMonth(date) > 12) continue
          const swapped = swapDayAndMonth(date)
          if (swapped === date || !fits(row, field.key, swapped, input)) continue
          const message = `${dayInWords(date)} cannot be right, and ${dayInWords(swapped)} could be: day and month seem to be swapped. Check the date.`
          report(rowIssue(row, [field.key], message, undefined, field.key))
        }
      }
    }
  },
}

/** Whether a day in a field would be in the past, in its list's period, and in order with the row's other dates. */
function fits(row: Row, field: string, date: number, input: CheckInput): boolean {
  if (date > input.asAt) return false
  const { order, inPeriod } = orders[row.table.list]
  if (inPeriod.includes(field) && date < input.periodStart - 1) return false
  const place = order.indexOf(field)
  if (place < 0) return true
  for (let at = 0; at < order.length; at += 1) {
    const other = row.date(order[at] ?? '')
    if (at !== place && other !== UNKNOWN && (at < place ? other > date : other < date)) return false
  }
  return true
}

/** The same year with day and month the other way round; the day of the month must be 12 or less. */
function swapDayAndMonth(day: number): number {
  return dayNumber(new Temporal.PlainDate(yearOf(day), dayOfMonth(day), monthOf(day)))
}
