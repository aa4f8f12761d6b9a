import { Temporal } from 'temporal-polyfill'
import type { DateProblem, Precision } from './agreed-date.ts'
import { dayNumber } from './day-number.ts'
import { formatDate, plural } from './text.ts'

/** A date found in words, with where it was found, so that what stands before it or between two can be read too. */
export type DateReading = {
  readonly at: number
  readonly end: number
  readonly precision: Exclude<Precision, 'recurring' | 'none'>
  readonly earliest: Temporal.PlainDate
  readonly latest: Temporal.PlainDate
  /** Whether the words named the year; when not, it was inferred. */
  readonly yearGiven: boolean
}

/** Words that look like a date and are not one that can be used. */
export type FaultyReading = { readonly at: number; readonly end: number; readonly problem: DateProblem }

export type Reading = DateReading | FaultyReading

/** The part of a reading that a reader works out; the scan adds where it was. */
export type ReadWords = Omit<DateReading, 'at' | 'end'> | { readonly problem: DateProblem }

/** One way of writing dates: a pattern, and how its groups are read; null when it is not a date after all. */
export type DateForm = {
  readonly pattern: RegExp
  readonly read: (groups: { readonly [name: string]: string | undefined }, asAt: Temporal.PlainDate) => ReadWords | null
}

/** Reads every match of one form, and blanks what was read so that no later form reads it again. */
export function scanForm(
  text: string,
  form: DateForm,
  asAt: Temporal.PlainDate,
): { readings: Reading[]; rest: string } {
  const readings: Reading[] = []
  const rest = text.replace(form.pattern, (...match: unknown[]) => {
    const whole = String(match[0])
    const groups: { [name: string]: string | undefined } = {}
    const named = match.at(-1)
    if (typeof named === 'object' && named !== null)
      for (const [name, value] of Object.entries(named)) groups[name] = value
    const at = match.find((part) => typeof part === 'number')
    const read = form.read(groups, asAt)
    if (read === null || typeof at !== 'number') return whole
    readings.push({ at, end: at + whole.length, ...read })
    return '¶'.repeat(whole.length)
  })
  return { readings, rest }
}

/**
 * The year meant when none is written: the one that puts the month among the twelve from three months before the date
 * that the paper speaks from. A plan of June 2014 that says "31 May" means a date just missed, not one a year away.
 */
export function inferYear(month: number, asAt: Temporal.PlainDate): number {
  const monthsAhead = (((month - asAt.month + 3) % 12) + 12) % 12
  const index = asAt.year * 12 + (asAt.month - 1) - 3 + monthsAhead
  return Math.floor(index / 12)
}

/** Whole months, or parts of them, from one day to another. */
export function dates(
  precision: DateReading['precision'],
  earliest: Temporal.PlainDate,
  latest: Temporal.PlainDate,
  yearGiven: boolean,
): ReadWords {
  return { precision, earliest, latest, yearGiven }
}

/** The first day of a month. */
export function firstOfMonth(year: number, month: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, 1)
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Temporal.PlainDate {
  return firstOfMonth(year, month).add({ months: 1 }).subtract({ days: 1 })
}

/** What a person should know was supposed: the year, or that it is very far away. Null when nothing was. */
export function supposition(reading: DateReading, asAt: Temporal.PlainDate): string | null {
  if (!reading.yearGiven) {
    return `No year was given: read as ${reading.latest.year}, counting from ${formatDate(asAt)}.`
  }
  const years = Math.round(Math.abs(dayNumber(reading.earliest) - dayNumber(asAt)) / 365.25)
  return years > 10
    ? `${formatDate(reading.latest)} is ${plural(years, 'year')} from ${formatDate(asAt)}: check the year.`
    : null
}
