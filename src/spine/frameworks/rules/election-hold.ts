import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../kernel/calendar.ts'
import { nthWorkingDayBefore } from '../../../kernel/working-days.ts'
import type { Framework } from '../framework.ts'

/** The days before a poll on which there is neither fieldwork nor publication: from the notice of election on (ILACS-T9). */
export interface ElectionHold {
  readonly from: Temporal.PlainDate
  readonly poll: Temporal.PlainDate
}

/** The hold for a poll; undefined under a framework that knows of none, and in years whose bank holidays are not known. */
export function electionHold(
  framework: Framework,
  poll: Temporal.PlainDate,
  calendar: HolidayCalendar,
): ElectionHold | undefined {
  const { electionHold: hold } = framework
  if (!hold || poll.year <= calendar.from || poll.year > calendar.to) return undefined
  return { from: nthWorkingDayBefore(poll, hold.workingDays, calendar), poll }
}

export const isHeld = (day: Temporal.PlainDate, { from, poll }: ElectionHold): boolean =>
  Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, poll) <= 0

/** The holds that fall between two days, in order. */
export function holdsBetween(
  framework: Framework,
  polls: readonly Temporal.PlainDate[],
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  calendar: HolidayCalendar,
): ElectionHold[] {
  return polls
    .toSorted(Temporal.PlainDate.compare)
    .flatMap((poll) => electionHold(framework, poll, calendar) ?? [])
    .filter(
      (hold) => Temporal.PlainDate.compare(hold.poll, from) >= 0 && Temporal.PlainDate.compare(hold.from, to) <= 0,
    )
}
