import { Temporal } from 'temporal-polyfill'

/** How often a measure has a value. A year and its quarters are financial: they begin in April. */
export const periodKinds = ['month', 'quarter', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

const months: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 }
const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The first day (ISO) of the period that a day is in: 2026-03-31 is in the year that began on 2025-04-01. */
export function periodOf(kind: PeriodKind, day: string): string {
  const { year, month } = Temporal.PlainDate.from(day)
  // Counted from April, so that quarters and years fall where councils have them.
  const sinceApril = (month + 8) % 12
  const back = sinceApril % months[kind]
  return Temporal.PlainDate.from({ year, month, day: 1 }).subtract({ months: back }).toString()
}

/** The period so many after (or, below nought, before) the one that begins on this day. */
export const periodAfter = (kind: PeriodKind, startsOn: string, by = 1): string =>
  Temporal.PlainDate.from(startsOn)
    .add({ months: months[kind] * by })
    .toString()

/** The last day of the period that begins on this day. */
export const lastDayOf = (kind: PeriodKind, startsOn: string): string =>
  Temporal.PlainDate.from(periodAfter(kind, startsOn)).subtract({ days: 1 }).toString()

/** The latest period that has ended by the end of a day. */
export function lastEnded(kind: PeriodKind, day: string): string {
  const now = periodOf(kind, day)
  return lastDayOf(kind, now) <= day ? now : periodAfter(kind, now, -1)
}

/** "March 2026", "quarter 4 of 2025/26", "2025/26". */
export function periodWords(kind: PeriodKind, startsOn: string): string {
  const { year, month } = Temporal.PlainDate.from(startsOn)
  if (kind === 'month') return `${names[month - 1]} ${year}`
  const first = month < 4 ? year - 1 : year
  const span = `${first}/${String((first + 1) % 100).padStart(2, '0')}`
  return kind === 'year' ? span : `quarter ${Math.floor(((month + 8) % 12) / 3) + 1} of ${span}`
}

/** The same where space is short: "Mar 26", "Q4 25/26", "2025/26". */
export function periodShort(kind: PeriodKind, startsOn: string): string {
  const words = periodWords(kind, startsOn)
  if (kind === 'month') return `${words.slice(0, 3)} ${words.slice(-2)}`
  return kind === 'quarter' ? `Q${words.slice(8, 9)} ${words.slice(-5)}` : words
}

/** The periods that begin on `first` up to and with `last`. */
export function periodsBetween(kind: PeriodKind, first: string, last: string): string[] {
  const found: string[] = []
  for (let at = first; at <= last && found.length < 1200; at = periodAfter(kind, at)) found.push(at)
  return found
}
