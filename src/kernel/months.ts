import { Temporal } from 'temporal-polyfill'
import { type HolidayCalendar, requireCovered } from './calendar.ts'
import { closedDayWarning } from './clear-days.ts'
import { type ComputedDate, unconfirmedSentence, unconfirmedYearsBetween } from './computed-date.ts'
import { formatDateWithWeekday, plural } from './text.ts'
import { requireWholeCount } from './working-days.ts'

/**
 * The last day of "N months beginning with" a date (CAL-5). That date is day one, so the period ends on the day before
 * the same-numbered day N months later or, where that month has no such day, on the month's last day. The date is
 * not moved off a weekend or holiday; `effectively` then gives the working day before it.
 */
export function monthsBeginning(from: Temporal.PlainDate, months: number, calendar: HolidayCalendar): ComputedDate {
  requireWholeCount(months, 1)
  requireCovered(from, calendar)
  const date = lastDayOfMonths(from, months)
  requireCovered(date, calendar)
  const unconfirmed = unconfirmedYearsBetween(date, date, calendar)
  const shortMonth = date.day === date.daysInMonth && from.day > date.daysInMonth
  const ending = shortMonth
    ? 'the last day of a month that has no such day'
    : 'the day before the same day of the month'
  const closed = closedDayWarning(date, calendar)
  return {
    date,
    rule: 'CAL-5',
    strength: 'L',
    start: from,
    count: months,
    skipped: [],
    ...closed,
    explanation: `${plural(months, 'month')} beginning with ${formatDateWithWeekday(from)}, which is counted as day one, end on ${formatDateWithWeekday(date)}, ${ending}.${unconfirmedSentence(unconfirmed)}`,
    confirmed: unconfirmed.length === 0,
  }
}

function lastDayOfMonths(from: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const month = Temporal.PlainYearMonth.from({ year: from.year, month: from.month }).add({ months })
  if (from.day > month.daysInMonth) return month.toPlainDate({ day: month.daysInMonth })
  return month.toPlainDate({ day: from.day }).subtract({ days: 1 })
}
