import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { clearCalendarDays, lastPublication } from '../../../../kernel/clear-days.ts'
import type { ComputedDate } from '../../../../kernel/computed-date.ts'
import { formatDateWithWeekday } from '../../../../kernel/text.ts'
import { addWorkingDays } from '../../../../kernel/working-days.ts'

/** Days of notice of a key decision, and of a decision in private (KEY-2, ATI-9). */
export const daysOfNotice = 28
/** Clear working days of the general exception, and of the second notice of a private meeting (KEY-3, ATI-9). */
export const shortNotice = 5

/** How the council counts the 28 clear days: the regulations do not say, so calendar days unless it chose (CAL-4, C). */
export type NoticeReading = 'calendar' | 'working'

/** The last day on which the notice leaves its 28 clear days before the first day of decision (KEY-2). */
export function lastNoticeDay(
  decideFrom: Temporal.PlainDate,
  reading: NoticeReading,
  calendar: HolidayCalendar,
): ComputedDate {
  return reading === 'working'
    ? lastPublication(decideFrom, daysOfNotice, calendar)
    : clearCalendarDays(decideFrom, daysOfNotice, calendar)
}

/**
 * The first working day on which a decision may be taken after a notice under the general exception: five clear
 * working days lie between, neither day counted (KEY-3).
 */
export function earliestUnderException(notice: Temporal.PlainDate, calendar: HolidayCalendar): ComputedDate {
  const computed = addWorkingDays(notice, shortNotice + 1, calendar)
  const skipping = computed.explanation.split('. ').slice(1).join('. ')
  return {
    ...computed,
    count: shortNotice,
    explanation: `A notice on ${formatDateWithWeekday(notice)} and five clear working days: the decision may be taken from ${formatDateWithWeekday(computed.date)} (KEY-3).${skipping ? ` ${skipping}` : ''}`,
  }
}

/** The two notices of a decision in private: 28 clear days ahead, and five clear working days ahead (ATI-9). */
export function privateNotices(
  meeting: Temporal.PlainDate,
  calendar: HolidayCalendar,
): { first: ComputedDate; second: ComputedDate } {
  return {
    first: clearCalendarDays(meeting, daysOfNotice, calendar),
    second: lastPublication(meeting, shortNotice, calendar),
  }
}

/** Which of the three ways to a key decision is still open. */
export const routes = ['notice', 'general exception', 'special urgency'] as const
export type Route = (typeof routes)[number]

export type OpenRoute = { route: Route; why: string }

/**
 * The gentlest way that is still open for a notice published on a day: 28 clear days where they fit, else the general
 * exception where five do, else special urgency (KEY-2, KEY-3, KEY-4).
 */
export function routeOpen(
  published: Temporal.PlainDate,
  decideFrom: Temporal.PlainDate,
  reading: NoticeReading,
  calendar: HolidayCalendar,
): OpenRoute {
  const last = lastNoticeDay(decideFrom, reading, calendar)
  if (Temporal.PlainDate.compare(published, last.date) <= 0) return { route: 'notice', why: last.explanation }
  const late = `The last day to give 28 clear days’ notice was ${formatDateWithWeekday(last.date)} (KEY-2).`
  const earliest = earliestUnderException(published, calendar)
  if (Temporal.PlainDate.compare(earliest.date, decideFrom) <= 0)
    return { route: 'general exception', why: `${late} ${earliest.explanation}` }
  return {
    route: 'special urgency',
    why: `${late} Five clear working days do not fit either: with a notice on ${formatDateWithWeekday(published)} the first day would be ${formatDateWithWeekday(earliest.date)} (KEY-3). Only special urgency is left (KEY-4).`,
  }
}
