import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { mondayOfSecondWeekAfter } from '../../../../kernel/weeks.ts'
import { workingDayOnOrAfter } from '../../../../kernel/working-days.ts'

/** When a monitoring visit is to be expected: an estimate by the habit of quarters, and never a promise. */
export interface NextVisit {
  readonly about: Temporal.PlainDate
  readonly why: readonly string[]
}

/** What an estimate is made of: the last day of the last visit, the day the statement was due, how many visits there were. */
export interface VisitsSoFar {
  readonly lastVisit: Temporal.PlainDate | null
  readonly stateBy: Temporal.PlainDate | null
  readonly visits: number
}

/** After this many visits a re-inspection is the likelier (ILACS-M3). */
const mostVisits = 6

/** The days before a poll on which nobody is inspected, its notice and the poll among them (ILACS-T9). */
export interface Hold {
  readonly from: Temporal.PlainDate
  readonly poll: Temporal.PlainDate
}

/** Quarterly after the last visit; the first within four weeks of the day the statement of action was due (ILACS-M1). */
export function nextVisit(soFar: VisitsSoFar, holds: readonly Hold[], calendar: HolidayCalendar): NextVisit | null {
  const { lastVisit, stateBy, visits } = soFar
  const plain = lastVisit ? lastVisit.add({ months: 3 }) : stateBy?.add({ weeks: 4 })
  if (!plain) return null
  const why = [
    lastVisit
      ? 'Visits are quarterly as a rule, not always evenly (ILACS-M1).'
      : 'The first is within four weeks of the day the statement is due, and its letter is not published (ILACS-M2).',
  ]
  if (!lastVisit) why.unshift('Monitoring begins once there is a plan (ILACS-M1).')
  if (visits >= mostVisits)
    why.push('After about six visits, or two to two and a half years, it may be a re-inspection (ILACS-M3).')
  const afterHold = christmasEnds(plain)
  if (afterHold) why.push('Nobody is inspected about Christmas, so it is moved on (ILACS-T10).')
  const about = workingDayOnOrAfter(afterHold ?? plain, calendar)
  const held = holds.find(
    ({ from, poll }) => Temporal.PlainDate.compare(about, from) >= 0 && Temporal.PlainDate.compare(about, poll) <= 0,
  )
  if (!held) return { about, why }
  why.push('Nobody is inspected between the notice of an election and its poll, so it is moved on (ILACS-T9).')
  return { about: workingDayOnOrAfter(mondayOfSecondWeekAfter(held.poll), calendar), why }
}

/** The day after the quiet weeks from 21 December to 4 January, where a day falls in them. */
function christmasEnds({ year, month, day }: Temporal.PlainDate): Temporal.PlainDate | null {
  if (month === 12 && day >= 21) return new Temporal.PlainDate(year + 1, 1, 5)
  return month === 1 && day <= 4 ? new Temporal.PlainDate(year, 1, 5) : null
}
