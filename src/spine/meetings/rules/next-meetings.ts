import { Temporal } from 'temporal-polyfill'
import { type HolidayCalendar, holidayName } from '../../../kernel/calendar.ts'
import { nextOccurrence, startingFrom } from '../../../kernel/occurrences.ts'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'
import { asWeekday, type Recurrence } from '../../../kernel/recurrence.ts'
import { formatDateWithWeekday } from '../../../kernel/text.ts'
import { workingDayOnOrAfter } from '../../../kernel/working-days.ts'

/** A date put forward for a meeting. `note` says when it was moved off a day on which the office is closed. */
export type ProposedDate = { date: Temporal.PlainDate; note: string | null }

/** A body's cycle as it was said, and the day of one of its meetings, which sets the weekday. */
export type Cycle = { repeats: string; firstOn: Temporal.PlainDate }

/** What is wrong with the words of a cycle, or null: "monthly", "every six weeks", "second Tuesday of each month". */
export function faultOfCycle(cycle: Cycle, calendar: HolidayCalendar): string | null {
  const agreed = parseAgreedDate(cycle.repeats, { asAt: cycle.firstOn, calendar })
  if (agreed.recurrence) return null
  const asked = 'Say how often it meets, such as “monthly”, “every six weeks” or “second Tuesday of each month”.'
  return agreed.problem ? `${agreed.problem.message} ${asked}` : asked
}

/** The next dates of a cycle after a day, in order. A date on a closed day moves to the next working day and says so. */
export function nextMeetings(
  cycle: Cycle,
  after: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar,
): ProposedDate[] {
  const found: ProposedDate[] = []
  for (const date of datesOf(cycle, after, calendar)) {
    if (found.length === count) break
    found.push(offClosedDays(date, calendar))
  }
  return found
}

/** Endless, rising. Cycles that leave the day open keep the first meeting's weekday, and for months its place in it. */
function* datesOf(cycle: Cycle, after: Temporal.PlainDate, calendar: HolidayCalendar): Generator<Temporal.PlainDate> {
  const agreed = parseAgreedDate(cycle.repeats, { asAt: cycle.firstOn, calendar })
  if (!agreed.recurrence) return
  const { recurrence } = agreed
  if (recurrence.kind === 'monthly') {
    yield* everyFewMonths(cycle.firstOn, recurrence.interval, after)
    return
  }
  const onItsDay = startingFrom({ ...agreed, recurrence: withWeekday(recurrence, cycle.firstOn) }, cycle.firstOn)
  for (let from = after; ; ) {
    const window = nextOccurrence(onItsDay, from, calendar)
    if (window === null) return
    const date =
      recurrence.kind === 'week of month' ? onWeekday(window.earliest, cycle.firstOn.dayOfWeek) : window.earliest
    if (Temporal.PlainDate.compare(date, after) > 0) yield date
    from = window.latest
  }
}

function withWeekday(recurrence: Recurrence, firstOn: Temporal.PlainDate): Recurrence {
  if (recurrence.kind !== 'weekly' || recurrence.weekday !== null) return recurrence
  return { ...recurrence, weekday: asWeekday(firstOn.dayOfWeek) }
}

const onWeekday = (monday: Temporal.PlainDate, weekday: number) => monday.add({ days: weekday - monday.dayOfWeek })

/** The same weekday in the same week of the month: a second Tuesday stays one. A fifth becomes the last where there is none. */
function* everyFewMonths(
  firstOn: Temporal.PlainDate,
  interval: number,
  after: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  const nth = Math.ceil(firstOn.day / 7)
  for (let months = 0; ; months += interval) {
    const month = firstOn.with({ day: 1 }).add({ months })
    const first = month.add({ days: (firstOn.dayOfWeek - month.dayOfWeek + 7) % 7 })
    const date = first.add({ weeks: nth - 1 })
    const inMonth = date.month === month.month ? date : date.subtract({ weeks: 1 })
    if (Temporal.PlainDate.compare(inMonth, after) > 0) yield inMonth
  }
}

function offClosedDays(date: Temporal.PlainDate, calendar: HolidayCalendar): ProposedDate {
  const open = workingDayOnOrAfter(date, calendar)
  if (open.equals(date)) return { date, note: null }
  const why = holidayName(date, calendar) ?? 'a weekend'
  return { date: open, note: `Moved from ${formatDateWithWeekday(date)}, which is ${why}.` }
}
