import { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from './agreed-date.ts'
import type { HolidayCalendar } from './calendar.ts'
import { type DateWindow, dayOfMonth, weekdayOfMonth, weekOfMonth, workingDayOfMonth } from './month-points.ts'
import { needsStart, type Recurrence } from './recurrence.ts'
import { isWorkingDay, workingDayOnOrBefore } from './working-days.ts'

/** A recurrence whose next dates cannot be told without its first, such as "fortnightly". */
export class StartNeededError extends Error {
  override readonly name = 'StartNeededError'
}

type MonthlyRecurrence = Exclude<Recurrence, { kind: 'daily' } | { kind: 'weekly' }>

/**
 * The times that something falls due which touch the days from `from` to `to`, in order; one at most for a date that
 * does not repeat. Days of the week and month are never moved off a holiday, since people agreed them. Throws
 * StartNeededError where `needsStart`, and OutsideCalendarError where working days beyond the calendar matter.
 */
export function occurrences(
  agreed: AgreedDate,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: HolidayCalendar,
): readonly DateWindow[] {
  const found: DateWindow[] = []
  for (const window of windowsFrom(agreed, from, to, calendar)) {
    if (isBefore(to, window.earliest)) break
    if (!isBefore(window.latest, from)) found.push(window)
  }
  return found
}

/** The first time that something falls due whose last day is later than `after`; null when there is none. */
export function nextOccurrence(
  agreed: AgreedDate,
  after: Temporal.PlainDate,
  calendar: HolidayCalendar,
): DateWindow | null {
  for (const window of windowsFrom(agreed, after, null, calendar)) if (isBefore(after, window.latest)) return window
  return null
}

/** The same agreement with its first date set, for words such as "fortnightly" that leave it out. */
export function startingFrom(agreed: AgreedDate, starts: Temporal.PlainDate): AgreedDate {
  return agreed.recurrence ? { ...agreed, recurrence: { ...agreed.recurrence, starts }, note: null } : agreed
}

/**
 * Every window in order, beginning with one no later than the first that touches `from`. A recurrence goes on for ever,
 * unless `until` is given: windows that begin after that are not worked out, as the calendar may not reach so far.
 */
function* windowsFrom(
  agreed: AgreedDate,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate | null,
  calendar: HolidayCalendar,
): Generator<DateWindow> {
  const { earliest, latest, recurrence } = agreed
  if (recurrence === null) {
    if (earliest && latest) yield { earliest, latest }
    return
  }
  if (needsStart(recurrence)) {
    throw new StartNeededError(`“${agreed.text}” needs its first date before the next ones can be worked out.`)
  }
  const { starts } = recurrence
  const begin = starts && isBefore(from, starts) ? starts : from
  for (const window of repeatedWindows(recurrence, begin, until, calendar)) {
    if (starts === null || !isBefore(window.earliest, starts)) yield window
    else if (!isBefore(window.latest, starts)) yield { earliest: starts, latest: window.latest }
  }
}

function* repeatedWindows(
  recurrence: Recurrence,
  begin: Temporal.PlainDate,
  until: Temporal.PlainDate | null,
  calendar: HolidayCalendar,
): Generator<DateWindow> {
  if (recurrence.kind === 'daily') yield* workingDaysFrom(begin, until, calendar)
  else if (recurrence.kind === 'weekly') yield* weeksFrom(recurrence, begin)
  else yield* monthsFrom(recurrence, begin, until, calendar)
}

function* workingDaysFrom(
  begin: Temporal.PlainDate,
  until: Temporal.PlainDate | null,
  calendar: HolidayCalendar,
): Generator<DateWindow> {
  for (let date = begin; until === null || !isBefore(until, date); date = date.add({ days: 1 })) {
    if (isWorkingDay(date, calendar)) yield { earliest: date, latest: date }
  }
}

function* weeksFrom(
  recurrence: Extract<Recurrence, { kind: 'weekly' }>,
  begin: Temporal.PlainDate,
): Generator<DateWindow> {
  const { interval, weekday, starts } = recurrence
  const firstMonday = mondayOf(starts ?? begin)
  const weeksSince = Math.floor(firstMonday.until(mondayOf(begin), { largestUnit: 'days' }).days / 7)
  const since = Math.max(0, weeksSince - (weeksSince % interval))
  for (let week = since; ; week += interval) {
    const monday = firstMonday.add({ days: 7 * week })
    const on = weekday && monday.add({ days: weekday - 1 })
    yield on ? { earliest: on, latest: on } : { earliest: monday, latest: monday.add({ days: 4 }) }
  }
}

function* monthsFrom(
  recurrence: MonthlyRecurrence,
  begin: Temporal.PlainDate,
  until: Temporal.PlainDate | null,
  calendar: HolidayCalendar,
): Generator<DateWindow> {
  const interval = recurrence.kind === 'monthly' ? recurrence.interval : 1
  const aligned = recurrence.starts ? monthIndex(recurrence.starts) % interval : 0
  const behind = (monthIndex(begin) - aligned + interval) % interval
  // The last week of the month before may run into this one.
  const spill = recurrence.kind === 'week of month' ? 1 : 0
  for (let index = monthIndex(begin) - behind - spill; ; index += interval) {
    const first = new Temporal.PlainDate(Math.floor(index / 12), (index % 12) + 1, 1)
    // A month's first week begins at most two days before it does.
    if (until && isBefore(until, first.subtract({ days: 2 * spill }))) return
    const window = monthWindow(recurrence, first, calendar)
    if (window) yield window
  }
}

function monthWindow(
  recurrence: MonthlyRecurrence,
  first: Temporal.PlainDate,
  calendar: HolidayCalendar,
): DateWindow | null {
  const { year, month } = first
  switch (recurrence.kind) {
    case 'monthly': {
      const last = first.add({ months: recurrence.interval }).subtract({ days: 1 })
      return { earliest: first, latest: workingDayOnOrBefore(last, calendar) }
    }
    case 'week of month':
      return weekOfMonth(year, month, recurrence.nth)
    case 'weekday of month':
      return oneDay(weekdayOfMonth(year, month, recurrence.nth, recurrence.weekday))
    case 'working day of month':
      return oneDay(workingDayOfMonth(year, month, recurrence.nth, calendar))
    case 'day of month':
      return oneDay(dayOfMonth(year, month, recurrence.nth))
  }
}

function oneDay(date: Temporal.PlainDate | null): DateWindow | null {
  return date && { earliest: date, latest: date }
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 })
}

function monthIndex(date: Temporal.PlainDate): number {
  return date.year * 12 + date.month - 1
}

function isBefore(first: Temporal.PlainDate, second: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(first, second) < 0
}
