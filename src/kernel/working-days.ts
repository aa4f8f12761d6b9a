import type { Temporal } from 'temporal-polyfill'
import { type HolidayCalendar, holidayName, OutsideCalendarError, requireCovered } from './calendar.ts'
import {
  type ComputedDate,
  type SkippedHoliday,
  unconfirmedSentence,
  unconfirmedYearsBetween,
} from './computed-date.ts'
import { dateOfDayNumber, dayNumber, weekdayOfDayNumber } from './day-number.ts'
import { formatDate, formatDateWithWeekday, joinWords, plural } from './text.ts'
import { workingDayTable } from './working-day-table.ts'

/** Whether a date is a working day (CAL-1): no Saturday, Sunday, Christmas Day, Good Friday or bank holiday. */
export function isWorkingDay(date: Temporal.PlainDate, calendar: HolidayCalendar): boolean {
  return workingDaysThrough(date, calendar) > workingDaysBefore(date, calendar)
}

/**
 * N working days after a date (CAL-2): the Nth working day strictly later than it. The date is day 0 and may itself be
 * any day; 0 days after is the date itself. OutsideCalendarError beyond the calendar, RangeError for a negative count.
 */
export function addWorkingDays(date: Temporal.PlainDate, count: number, calendar: HolidayCalendar): ComputedDate {
  const end = nthWorkingDayAfter(date, count, calendar)
  const skipped = holidaysSkipped(date, end, calendar)
  const unconfirmed = unconfirmedYearsBetween(date, end, calendar)
  const skipping = skipped.length === 0 ? '' : ` It passes over ${holidayWords(skipped)}.`
  return {
    date: end,
    rule: 'CAL-2',
    strength: 'L',
    start: date,
    count,
    skipped,
    explanation: `${formatDateWithWeekday(end)} is ${plural(count, 'working day')} after ${formatDateWithWeekday(date)}, which is not itself counted.${skipping}${unconfirmedSentence(unconfirmed)}`,
    confirmed: unconfirmed.length === 0,
  }
}

/** The date alone of `addWorkingDays`, for bulk work: no explanation is written. */
export function nthWorkingDayAfter(
  date: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar,
): Temporal.PlainDate {
  requireWholeCount(count, 0)
  if (count === 0) {
    requireCovered(date, calendar)
    return date
  }
  const found = workingDayTable(calendar).workingDays[workingDaysThrough(date, calendar) + count - 1]
  return dateFound(found, `${plural(count, 'working day')} after ${date.toString()}`, calendar)
}

/** The Nth working day strictly earlier than a date; the count is at least 1. */
export function nthWorkingDayBefore(
  date: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar,
): Temporal.PlainDate {
  requireWholeCount(count, 1)
  const found = workingDayTable(calendar).workingDays[workingDaysBefore(date, calendar) - count]
  return dateFound(found, `${plural(count, 'working day')} before ${date.toString()}`, calendar)
}

/** How many working days are later than `first` and not later than `last` (CAL-2); negative when `last` comes first. */
export function workingDaysBetween(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  calendar: HolidayCalendar,
): number {
  return workingDaysThrough(last, calendar) - workingDaysThrough(first, calendar)
}

/** The date itself when it is a working day, otherwise the last one before it. */
export function workingDayOnOrBefore(date: Temporal.PlainDate, calendar: HolidayCalendar): Temporal.PlainDate {
  return isWorkingDay(date, calendar) ? date : nthWorkingDayBefore(date, 1, calendar)
}

/** The date itself when it is a working day, otherwise the first one after it. */
export function workingDayOnOrAfter(date: Temporal.PlainDate, calendar: HolidayCalendar): Temporal.PlainDate {
  return isWorkingDay(date, calendar) ? date : nthWorkingDayAfter(date, 1, calendar)
}

/** Weekday holidays later than `first` and not later than `last`, with their names. */
export function holidaysSkipped(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  calendar: HolidayCalendar,
): readonly SkippedHoliday[] {
  const skipped: SkippedHoliday[] = []
  for (let day = dayNumber(first) + 1; day <= dayNumber(last); day += 1) {
    if (weekdayOfDayNumber(day) > 5) continue
    const date = dateOfDayNumber(day)
    if (isWorkingDay(date, calendar)) continue
    skipped.push({ date, name: holidayName(date, calendar) ?? 'Holiday' })
  }
  return skipped
}

/** "25 May 2026 (Spring bank holiday) and 31 August 2026 (Summer bank holiday)" */
export function holidayWords(skipped: readonly SkippedHoliday[]): string {
  return joinWords(skipped.map(({ date, name }) => `${formatDate(date)} (${name})`))
}

/** Longer counts than this are mistakes, and would leave the range of dates. */
const longestCount = 100_000

/** RangeError unless the count is a whole number from `least` to 100,000. */
export function requireWholeCount(count: number, least: number): void {
  if (Number.isSafeInteger(count) && count >= least && count <= longestCount) return
  throw new RangeError(
    `${count} is not a count that can be used: give a whole number from ${least} to ${longestCount}.`,
  )
}

function workingDaysThrough(date: Temporal.PlainDate, calendar: HolidayCalendar): number {
  requireCovered(date, calendar)
  const table = workingDayTable(calendar)
  return table.countThrough[dayNumber(date) - table.firstDay] ?? 0
}

function workingDaysBefore(date: Temporal.PlainDate, calendar: HolidayCalendar): number {
  requireCovered(date, calendar)
  const table = workingDayTable(calendar)
  return table.countThrough[dayNumber(date) - table.firstDay - 1] ?? 0
}

function dateFound(day: number | undefined, what: string, calendar: HolidayCalendar): Temporal.PlainDate {
  if (day !== undefined) return dateOfDayNumber(day)
  throw new OutsideCalendarError(
    `${what} is outside the holiday calendar, which covers ${calendar.from} to ${calendar.to}.`,
  )
}
