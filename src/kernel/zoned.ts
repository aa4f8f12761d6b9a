import { Temporal } from 'temporal-polyfill'
import { formatDateWithWeekday } from './text.ts'

/** Every date and time that people speak of is local time in London (CAL-7). */
const london = 'Europe/London'

/** A deadline with a time of day, such as "by 5pm on Friday". `instant` is UTC. */
export type TimeDeadline = {
  readonly date: Temporal.PlainDate
  readonly time: Temporal.PlainTime
  readonly instant: Temporal.Instant
  readonly words: string
}

/** The London date at an instant. */
export function londonDate(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(london).toPlainDate()
}

/** The London time of day at an instant. */
export function londonTime(instant: Temporal.Instant): Temporal.PlainTime {
  return instant.toZonedDateTimeISO(london).toPlainTime()
}

/**
 * A "by time" deadline (CAL-7): the London clock reads `time` on `date`. An hour that British Summer Time leaves out
 * is taken as the hour after it, and one that it repeats as the first of the two, so the date never moves.
 */
export function timeDeadline(date: Temporal.PlainDate, time: Temporal.PlainTime): TimeDeadline {
  const instant = date.toZonedDateTime({ timeZone: london, plainTime: time }).toInstant()
  return { date, time, instant, words: `${formatTime(time)} on ${formatDateWithWeekday(date)}` }
}

/** The end of a London day: the first instant that is no longer in it. */
export function endOfDay(date: Temporal.PlainDate): Temporal.Instant {
  return date.add({ days: 1 }).toZonedDateTime({ timeZone: london }).toInstant()
}

/** Whether a deadline has passed; at the very instant it has not. */
export function hasPassed(deadline: TimeDeadline, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, deadline.instant) > 0
}

/** "5pm", "9:30am", "midday", "midnight". */
export function formatTime(time: Temporal.PlainTime): string {
  if (time.minute === 0 && time.hour === 12) return 'midday'
  if (time.minute === 0 && time.hour === 0) return 'midnight'
  const minutes = time.minute === 0 ? '' : `:${String(time.minute).padStart(2, '0')}`
  return `${time.hour % 12 || 12}${minutes}${time.hour < 12 ? 'am' : 'pm'}`
}
