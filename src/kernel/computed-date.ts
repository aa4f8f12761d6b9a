import type { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from './calendar.ts'
import { joinWords } from './text.ts'

/** A holiday that a count passed over. */
export type SkippedHoliday = { readonly date: Temporal.PlainDate; readonly name: string }

/** How binding a rule is: law, framework, observed, the council's own choice, sector practice. */
export type RuleStrength = 'L' | 'F' | 'O' | 'C' | 'P'

/** A date that a rule worked out, with everything needed to explain it to the person who must keep it (CAL-6). */
export type ComputedDate = {
  readonly date: Temporal.PlainDate
  readonly rule: 'CAL-2' | 'CAL-3' | 'CAL-4' | 'CAL-5'
  readonly strength: RuleStrength
  /** The date that the count began from. */
  readonly start: Temporal.PlainDate
  /** How many days or months were counted. */
  readonly count: number
  /** Weekday holidays that the count passed over, in order. */
  readonly skipped: readonly SkippedHoliday[]
  /** The working day by which the thing must in practice be done, where `date` itself is not a working day. */
  readonly effectively?: Temporal.PlainDate
  readonly warning?: string
  readonly explanation: string
  /** False when the count relied on a year whose holidays can still change. */
  readonly confirmed: boolean
}

/** A computed date that people set aside: both are kept, with who decided and why (CAL-6). */
export type OverriddenDate = {
  readonly computed: ComputedDate
  readonly date: Temporal.PlainDate
  readonly reason: string
  readonly by: string
}

/** An override without a reason, or without the name of who made it. */
export class OverrideRefusedError extends Error {
  override readonly name = 'OverrideRefusedError'
}

/** Sets a computed date aside for another, keeping both. Throws OverrideRefusedError without a reason and a name. */
export function overrideComputed(
  computed: ComputedDate,
  override: { readonly date: Temporal.PlainDate; readonly reason: string; readonly by: string },
): OverriddenDate {
  const reason = override.reason.trim()
  const by = override.by.trim()
  if (reason === '') throw new OverrideRefusedError('Say why the date is changed.')
  if (by === '') throw new OverrideRefusedError('Say who changed the date.')
  return { computed, date: override.date, reason, by }
}

/** The years between two dates whose holidays can still change, in order. */
export function unconfirmedYearsBetween(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  calendar: HolidayCalendar,
): readonly number[] {
  return calendar.unconfirmedYears.filter((year) => year >= first.year && year <= last.year).toSorted((a, b) => a - b)
}

/** The sentence that says so, with a space before it; empty when every year is confirmed. */
export function unconfirmedSentence(years: readonly number[]): string {
  return years.length === 0 ? '' : ` The bank holidays of ${joinWords(years.map(String))} are not yet confirmed.`
}
