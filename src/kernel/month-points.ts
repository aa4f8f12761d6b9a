import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from './calendar.ts'
import { nthWorkingDayAfter, workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts'

/** A stretch of days, both ends in it. */
export type DateWindow = { readonly earliest: Temporal.PlainDate; readonly latest: Temporal.PlainDate }

/**
 * The Nth Monday-to-Friday week of a month, -1 the last; null when there is none. A week belongs to the month that
 * holds its Wednesday, and so most of its working week: the 2nd is the one whose Wednesday is the 8th to the 14th.
 */
export function weekOfMonth(year: number, month: number, nth: number): DateWindow | null {
  const wednesday = weekdayOfMonth(year, month, nth, 3)
  return wednesday && { earliest: wednesday.subtract({ days: 2 }), latest: wednesday.add({ days: 2 }) }
}

/** The Nth of a weekday (Monday 1) in a month, -1 the last; null when the month has no such one. */
export function weekdayOfMonth(year: number, month: number, nth: number, weekday: number): Temporal.PlainDate | null {
  const first = new Temporal.PlainDate(year, month, 1)
  if (nth === -1) {
    const last = first.with({ day: first.daysInMonth })
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
  }
  const day = 1 + ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1)
  return day >= 1 && day <= first.daysInMonth ? first.with({ day }) : null
}

/** The Nth working day of a month (CAL-1), -1 the last; null when it has fewer. OutsideCalendarError beyond the calendar. */
export function workingDayOfMonth(
  year: number,
  month: number,
  nth: number,
  calendar: HolidayCalendar,
): Temporal.PlainDate | null {
  const first = new Temporal.PlainDate(year, month, 1)
  const found =
    nth === -1
      ? workingDayOnOrBefore(first.with({ day: first.daysInMonth }), calendar)
      : nthWorkingDayAfter(workingDayOnOrAfter(first, calendar), nth - 1, calendar)
  return found.month === month ? found : null
}

/** The day of that number in a month, or its last day where there is no such day; -1 is the last. */
export function dayOfMonth(year: number, month: number, nth: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, 1)
    .add({ months: 1 })
    .subtract({ days: 1 })
    .with({ day: nth === -1 ? 31 : nth })
}
