import { Temporal } from 'temporal-polyfill'
import { plural } from '../../../../kernel/text.ts'

/** A clause of a direction or notice: what it wants, by when it is ordered, and by when it is expected (D15). */
export interface Clause extends Dated {
  number: string
  words: string
  theme: string
  /** Who answers for it: a person by id; empty where nobody does. */
  owner: string
}

/** A report or review that is ordered, one of a series as a rule (INT-5). */
export interface OrderedReport extends Dated {
  what: string
  /** Who makes it: a commissioner, an adviser, the department. */
  by: string
}

/** What is ordered by one day and expected by another. Days are ISO text, or empty. */
export interface Dated {
  ordered_by: string
  expected_by: string
  reason: string
  done_on: string
  evidence: string
}

export interface ClauseStanding {
  word: 'done' | 'done, no evidence' | 'late' | 'will slip' | 'on time' | 'no date'
  why: string
}

/** How a clause stands. A day expected after the day ordered is a slip that is warned of before it happens (INT-4). */
export function clauseStanding(clause: Dated, today: string): ClauseStanding {
  const { ordered_by: ordered, expected_by: expected, done_on: done, evidence } = clause
  if (done !== '')
    return evidence === ''
      ? { word: 'done, no evidence', why: 'It is said to be done; nothing proves it yet.' }
      : { word: 'done', why: 'Done, with evidence.' }
  if (ordered === '') return { word: 'no date', why: 'No day was ordered for it.' }
  if (ordered < today)
    return { word: 'late', why: `${plural(daysBetween(ordered, today), 'day')} after the day ordered.` }
  if (expected > ordered) {
    const reason = clause.reason === '' ? 'No reason is given.' : clause.reason
    return {
      word: 'will slip',
      why: `Expected ${plural(daysBetween(ordered, expected), 'day')} after the day ordered. ${reason}`,
    }
  }
  return { word: 'on time', why: expected === '' ? 'Before the day ordered.' : 'Expected by the day ordered.' }
}

/** The most that a series may have, so that a slip of the pen does not make a hundred. */
export const mostInSeries = 24

/**
 * The days of a series: the first, and then every so many months, on the same day of the month or its last (INT-5: every six
 * months in Bury, monthly in Herefordshire).
 */
export function seriesOf(first: string, everyMonths: number, count: number): string[] {
  const start = Temporal.PlainDate.from(first)
  return Array.from({ length: Math.min(Math.max(count, 1), mostInSeries) }, (_, at) =>
    start.add({ months: at * everyMonths }).toString(),
  )
}

/** What of a series comes next: the first that is not done, by the day it is expected or else ordered. */
export function nextReport<T extends OrderedReport>(reports: readonly T[]): T | null {
  const day = (one: T) => one.expected_by || one.ordered_by || '9999'
  return reports.filter(({ done_on }) => done_on === '').toSorted((a, b) => day(a).localeCompare(day(b)))[0] ?? null
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Clauses by their theme, which is how a notice is turned into work (D13); those of none come last. */
export function byTheme<T extends Pick<Clause, 'theme'>>(clauses: readonly T[]): [theme: string, clauses: T[]][] {
  const groups = Map.groupBy(clauses, ({ theme }) => theme.trim())
  const named = [...groups]
    .filter(([theme]) => theme !== '')
    .toSorted(([one], [other]) => one.localeCompare(other, 'en-GB'))
  const none = groups.get('')
  return none ? [...named, ['Under no theme', none]] : named
}
