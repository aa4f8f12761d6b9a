import type { Temporal } from 'temporal-polyfill'

/** What is known of who makes the monthly data and when. */
export type SupplyFacts = {
  dayOfMonth: number
  owner: string | null
  deputy: string | null
  deputyTrainedOn: Temporal.PlainDate | null
  deputyTestedOn: Temporal.PlainDate | null
  /** The day that the latest checked run began, and whether it is signed. */
  lastRunOn: Temporal.PlainDate | null
  lastSigned: boolean
  /** The day that the latest full test of all three strands was signed. */
  lastFullTestOn: Temporal.PlainDate | null
}

export type SupplyFinding = { check: string; severity: 'high' | 'medium' | 'low'; reason: string; mend: string }

/** The latest day on or before today on which the month's run was due. */
export function dueOnOrBefore(dayOfMonth: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const inThisMonth = today.with({ day: dayOfMonth })
  return inThisMonth.since(today).sign > 0 ? inThisMonth.subtract({ months: 1 }) : inThisMonth
}

/** The next day after today on which the month's run is due. */
export const nextDue = (dayOfMonth: number, today: Temporal.PlainDate): Temporal.PlainDate =>
  dueOnOrBefore(dayOfMonth, today).add({ months: 1 })

const sixMonthsBefore = (today: Temporal.PlainDate) => today.subtract({ months: 6 })
const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => a.until(b).sign > 0

/** What would stop the lists from being out the next day if the phone rang now (F23, F03, F14). */
export function checkSupply(facts: SupplyFacts, today: Temporal.PlainDate): SupplyFinding[] {
  const due = dueOnOrBefore(facts.dayOfMonth, today)
  const late = facts.lastRunOn === null || before(facts.lastRunOn, due)
  const trained = facts.deputyTrainedOn !== null
  const tested = facts.deputyTestedOn !== null && !before(facts.deputyTestedOn, sixMonthsBefore(today))
  const fullTest = facts.lastFullTestOn !== null && !before(facts.lastFullTestOn, today.subtract({ months: 12 }))
  return [
    late
      ? finding('The monthly run is late', 'high', `It was due on ${due.toString()} and has not begun.`, 'Start a run')
      : null,
    !late && !facts.lastSigned
      ? finding(
          'The latest run is not signed',
          'medium',
          'Nobody has put their name to it.',
          'Sign it, or say what is wrong',
        )
      : null,
    facts.owner === null
      ? finding(
          'Nobody owns the data supply',
          'high',
          'If the phone rings, nobody is bound to make the lists.',
          'Name the owner',
        )
      : null,
    facts.deputy === null
      ? finding(
          'Nobody stands in for the owner',
          'high',
          'If the owner is away, the lists are not made.',
          'Name a deputy',
        )
      : null,
    facts.deputy !== null && !trained
      ? finding(
          'The deputy is not trained',
          'high',
          `${facts.deputy} has not been trained to make the lists.`,
          'Train them and say when',
        )
      : null,
    facts.deputy !== null && trained && !tested
      ? finding(
          'The deputy has not been tested',
          'medium',
          `${facts.deputy} has not made the lists alone in the last six months.`,
          'Let them make a month’s run',
        )
      : null,
    fullTest
      ? null
      : finding(
          'No full test in a year',
          'medium',
          'All three strands have not been tested together in twelve months.',
          'Book a test',
        ),
  ].filter((one) => one !== null)
}

const finding = (check: string, severity: SupplyFinding['severity'], reason: string, mend: string): SupplyFinding => ({
  check,
  severity,
  reason,
  mend,
})
