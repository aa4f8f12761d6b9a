import type { Temporal } from 'temporal-polyfill'
import { type HolidayCalendar, holidayName, requireCovered } from './calendar.ts'
import { type ComputedDate, unconfirmedSentence, unconfirmedYearsBetween } from './computed-date.ts'
import { formatDateWithWeekday, plural } from './text.ts'
import {
  holidaysSkipped,
  holidayWords,
  isWorkingDay,
  nthWorkingDayBefore,
  requireWholeCount,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './working-days.ts'

/** A publication deadline, with what lies between it and the meeting. */
export type PublicationDeadline = ComputedDate & {
  /** The last day that the law allows, which may be one on which the office is closed. */
  readonly lastLawful: Temporal.PlainDate
  /** The clear working days, in order. */
  readonly clearDays: readonly Temporal.PlainDate[]
}

/**
 * The last day to publish before a meeting so that N clear working days lie between, counting neither (CAL-3). The
 * office's day is a working day; the lawful one, a little later where that is a weekend or holiday, is kept beside it.
 */
export function lastPublication(
  meeting: Temporal.PlainDate,
  clearDays: number,
  calendar: HolidayCalendar,
): PublicationDeadline {
  requireWholeCount(clearDays, 1)
  const days = Array.from({ length: clearDays }, (_, index) =>
    nthWorkingDayBefore(meeting, clearDays - index, calendar),
  )
  const firstClear = nthWorkingDayBefore(meeting, clearDays, calendar)
  const lastLawful = firstClear.subtract({ days: 1 })
  const date = workingDayOnOrBefore(lastLawful, calendar)
  const skipped = holidaysSkipped(date, meeting.subtract({ days: 1 }), calendar)
  const unconfirmed = unconfirmedYearsBetween(date, meeting, calendar)
  const skipping = skipped.length === 0 ? '' : `, passing over ${holidayWords(skipped)}`
  return {
    date,
    rule: 'CAL-3',
    strength: 'L',
    start: meeting,
    count: clearDays,
    skipped,
    explanation: `Published by ${formatDateWithWeekday(date)}, a paper has ${plural(clearDays, 'clear working day')} before the meeting on ${formatDateWithWeekday(meeting)}: neither day is counted${skipping}.${unconfirmedSentence(unconfirmed)}`,
    confirmed: unconfirmed.length === 0,
    lastLawful,
    clearDays: days,
  }
}

/** Whether something published on a day has its clear days, and what to do when it has not. */
export type PublicationCheck = {
  readonly inTime: boolean
  readonly clearDays: number
  readonly deadline: PublicationDeadline
  readonly explanation: string
}

/**
 * Checks one paper or appendix against the clear working days before a meeting (CAL-3). One that misses them cannot be
 * in the pack as published: it needs a supplement, and the chair's agreement that the item is urgent.
 */
export function checkPublication(
  published: Temporal.PlainDate,
  meeting: Temporal.PlainDate,
  clearDays: number,
  calendar: HolidayCalendar,
): PublicationCheck {
  const deadline = lastPublication(meeting, clearDays, calendar)
  const between = Math.max(0, workingDaysBetween(published, meeting.subtract({ days: 1 }), calendar))
  if (between >= clearDays) {
    const explanation = `${formatDateWithWeekday(published)} leaves ${plural(between, 'clear working day')}, and ${clearDays} are needed.`
    return { inTime: true, clearDays: between, deadline, explanation }
  }
  const explanation = `${formatDateWithWeekday(published)} leaves only ${plural(between, 'clear working day')} of ${clearDays}: the last day was ${formatDateWithWeekday(deadline.date)}. Publish the pack without it, then send it as a supplement, with the chair’s agreement that it is urgent and the reason.`
  return { inTime: false, clearDays: between, deadline, explanation }
}

/**
 * The last notice day that leaves N clear calendar days before a date (CAL-4): N + 1 days earlier, never moved. When
 * that is not a working day there is a warning, and `effectively` is the working day before it.
 */
export function clearCalendarDays(before: Temporal.PlainDate, count: number, calendar: HolidayCalendar): ComputedDate {
  requireWholeCount(count, 0)
  requireCovered(before, calendar)
  const date = before.subtract({ days: count + 1 })
  requireCovered(date, calendar)
  const unconfirmed = unconfirmedYearsBetween(date, date, calendar)
  return {
    date,
    rule: 'CAL-4',
    strength: 'L',
    start: before,
    count,
    skipped: [],
    ...closedDayWarning(date, calendar),
    explanation: `Notice given by ${formatDateWithWeekday(date)} leaves ${plural(count, 'clear calendar day')} before ${formatDateWithWeekday(before)}: neither day is counted, and weekends and holidays are.${unconfirmedSentence(unconfirmed)}`,
    confirmed: unconfirmed.length === 0,
  }
}

/** For a deadline that may fall on a closed day: nothing when it does not, otherwise the working day before and a warning. */
export function closedDayWarning(
  date: Temporal.PlainDate,
  calendar: HolidayCalendar,
): { effectively: Temporal.PlainDate; warning: string } | Record<never, never> {
  if (isWorkingDay(date, calendar)) return {}
  const effectively = workingDayOnOrBefore(date, calendar)
  const holiday = holidayName(date, calendar)
  const why = holiday === null ? 'not a working day' : `a holiday (${holiday})`
  const warning = `${formatDateWithWeekday(date)} is ${why}, so this is effectively ${formatDateWithWeekday(effectively)}.`
  return { effectively, warning }
}
