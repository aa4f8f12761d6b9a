import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { formatDateWithWeekday, joinWords } from '../../../../kernel/text.ts'
import { type GovernanceModel, hasExecutive, noExecutive } from '../governance-model.ts'
import { callInWindow } from './call-in-window.ts'
import { type CallInRules, whoMayCallIn } from './local-rules.ts'

/** A decision as call-in needs it; days as ISO text. */
export type Decided = {
  status: string
  published_on: string | null
  waived: boolean
}

/** Why a decision cannot be called in now; null when it can (CALL-1, CALL-4, LAW-8). */
export function whyNotCalledIn(
  one: Decided,
  rules: CallInRules & { governance_model: GovernanceModel },
  now: Temporal.Instant,
  calendar: HolidayCalendar,
): string | null {
  if (!hasExecutive(rules.governance_model)) return noExecutive
  if (one.status !== 'decided') return 'Only a decision that has been taken can be called in.'
  if (one.waived) return 'Call-in is waived: the chair of scrutiny agreed that the decision cannot wait (CALL-4).'
  if (one.published_on === null) return 'The decision has not been published yet, so its window has not begun.'
  const window = callInWindow(Temporal.PlainDate.from(one.published_on), rules, calendar)
  if (Temporal.Instant.compare(now, window.closesAt) < 0) return null
  return `The window closed on ${formatDateWithWeekday(window.closes)}.`
}

/** Where somebody who calls in sits. */
export const seats = ['chair', 'committee', 'council', 'education', 'executive'] as const
export type Seat = (typeof seats)[number]

export const seatWords: Readonly<Record<Seat, string>> = {
  chair: 'Chair of scrutiny',
  committee: 'Member of the committee',
  council: 'Other member of the council',
  education: 'Church or parent-governor representative',
  executive: 'Member of the executive',
}

export type Caller = { name: string; seat: Seat; earlier: number }

/**
 * What still stands against a call-in by these people, in sentences; none when there are enough of the right ones (CALL-1).
 * Members of the executive never count (LAW-2). `earlier` is how often each has called in within the rules' months.
 */
export function faultsOfCallers(callers: readonly Caller[], rules: CallInRules): string[] {
  const executive = callers.filter(({ seat }) => seat === 'executive')
  const over = callers.filter(({ earlier }) => rules.call_in_limit !== null && earlier >= rules.call_in_limit)
  const good = callers.filter((one) => one.seat !== 'executive' && !over.includes(one))
  const of = (...wanted: Seat[]) => good.filter(({ seat }) => wanted.includes(seat)).length
  const education: Seat[] = rules.education_counted ? ['education'] : []
  const enough =
    (rules.chair_alone && of('chair') > 0) ||
    (rules.committee_members !== null && of('chair', 'committee', ...education) >= rules.committee_members) ||
    (rules.council_members !== null && of('chair', 'committee', 'council', ...education) >= rules.council_members)
  return [
    ...(enough ? [] : [`There are too few: it takes ${whoMayCallIn(rules)} (CALL-1).`]),
    ...(executive.length > 0
      ? [`${names(executive)} ${executive.length > 1 ? 'sit' : 'sits'} in the executive and cannot be counted (LAW-2).`]
      : []),
    ...(over.length > 0
      ? [`${names(over)} ${over.length > 1 ? 'have' : 'has'} used every call-in that the rules allow (CALL-1).`]
      : []),
  ]
}

const names = (people: readonly Caller[]) => joinWords(people.map(({ name }) => name))
