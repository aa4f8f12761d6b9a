import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../kernel/calendar.ts'
import { formatDate } from '../../../kernel/text.ts'
import { mondayOfSecondWeekAfter } from '../../../kernel/weeks.ts'
import { nthWorkingDayAfter, workingDayOnOrAfter } from '../../../kernel/working-days.ts'
import type { Framework } from '../framework.ts'
import { electionHold, isHeld } from './election-hold.ts'

/** When a report is expected: measured habit and never a promise (ILACS-T8 to T11). */
export interface PublicationEstimate {
  /** The most frequent day; moved on when held. */
  readonly expected: Temporal.PlainDate
  /** Before any hold. */
  readonly projected: Temporal.PlainDate
  readonly held?: 'election' | 'Christmas'
  readonly why: string
}

/**
 * The day on which the report is expected, from the first and last day of fieldwork. `polls` are the days of local or general
 * elections in the area. Undefined where nothing has been measured for the framework.
 */
export function estimatePublication(
  framework: Framework,
  fieldwork: { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate },
  calendar: HolidayCalendar,
  polls: readonly Temporal.PlainDate[] = [],
): PublicationEstimate | undefined {
  const lag = framework.publication.findLast(
    ({ startsFrom }) => Temporal.PlainDate.compare(startsFrom, fieldwork.first) <= 0,
  )
  if (!lag) return undefined
  const projected = nthWorkingDayAfter(fieldwork.last, lag.workingDays, calendar)
  const measured = `Most reports came out ${lag.workingDays} working days after the last day (${lag.rule}).`
  const hold = polls
    .flatMap((day) => electionHold(framework, day, calendar) ?? [])
    .find((one) => isHeld(projected, one))
  if (hold) {
    const expected = workingDayOnOrAfter(mondayOfSecondWeekAfter(hold.poll), calendar)
    return {
      expected,
      projected,
      held: 'election',
      why: `${measured} That falls before the election of ${formatDate(hold.poll)}, for which it is held (ILACS-T9).`,
    }
  }
  const christmas = christmasHold(projected)
  if (christmas) {
    const expected = workingDayOnOrAfter(christmas, calendar)
    return {
      expected,
      projected,
      held: 'Christmas',
      why: `${measured} Nothing is published about Christmas; such reports came out about ${formatDate(expected)} (ILACS-T10).`,
    }
  }
  return { expected: projected, projected, why: measured }
}

/** From 21 December to 4 January the queue waits; it clears from the second week of January. */
function christmasHold(day: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const year = day.month === 1 ? day.year : day.year + 1
  const held = (day.month === 12 && day.day >= 21) || (day.month === 1 && day.day <= 4)
  if (!held) return undefined
  const eighth = new Temporal.PlainDate(year, 1, 8)
  return eighth.add({ days: (8 - eighth.dayOfWeek) % 7 })
}
