import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { formatDateWithWeekday, plural } from '../../../../kernel/text.ts'
import { addWorkingDays, nthWorkingDayAfter } from '../../../../kernel/working-days.ts'
import { endOfDay, formatTime, timeDeadline } from '../../../../kernel/zoned.ts'
import type { CallInRules } from './local-rules.ts'

/** How long a decision can be called in, when it takes effect, and by when the committee meets (CALL-2). */
export type CallInWindow = {
  closes: Temporal.PlainDate
  /** The instant from which it is too late. */
  closesAt: Temporal.Instant
  /** The working day on which the decision may be acted on if nobody calls it in. */
  actOn: Temporal.PlainDate
  meetBy: Temporal.PlainDate | null
  explanation: string
}

/** The window of a decision published on a day, by the council's own rules. Publication is day 0 (CALL-2). */
export function callInWindow(
  published: Temporal.PlainDate,
  rules: CallInRules,
  calendar: HolidayCalendar,
): CallInWindow {
  const { call_in_days: days, call_in_counts: counts, call_in_until: until } = rules
  const counted = counts === 'working' ? addWorkingDays(published, days, calendar) : null
  const closes = counted?.date ?? published.add({ days })
  const time = until === '' ? null : Temporal.PlainTime.from(until)
  const closesAt = time ? timeDeadline(closes, time).instant : endOfDay(closes)
  const actOn = nthWorkingDayAfter(closes, 1, calendar)
  const meetBy = rules.meeting_within === null ? null : nthWorkingDayAfter(published, rules.meeting_within, calendar)
  const how =
    counted?.explanation ??
    `${formatDateWithWeekday(closes)} is ${plural(days, 'day')} after ${formatDateWithWeekday(published)}, weekends and holidays counted.`
  return {
    closes,
    closesAt,
    actOn,
    meetBy,
    explanation: `It can be called in until ${time ? formatTime(time) : 'the end of'}${time ? ' on' : ''} ${formatDateWithWeekday(closes)}. ${how} If nobody does, it may be acted on from ${formatDateWithWeekday(actOn)} (CALL-2).`,
  }
}
