import type { Temporal } from 'temporal-polyfill'
import type { Recurrence } from './recurrence.ts'

/** How exact a date is that people agreed on. */
export const precisions = ['day', 'week', 'month', 'quarter', 'season', 'year', 'recurring', 'none'] as const
export type Precision = (typeof precisions)[number]

/**
 * A date as people agreed it: their own words, and what those words can be taken to mean. `earliest` and `latest` are
 * both given, or both null where there is no date ('none') or it repeats ('recurring', with its recurrence).
 * `problem` says what is wrong with the words, with a suggestion that is never taken up unasked (CAL-8). `note` says
 * what the reader had to suppose, such as the year.
 */
export type AgreedDate = {
  readonly text: string
  readonly precision: Precision
  readonly earliest: Temporal.PlainDate | null
  readonly latest: Temporal.PlainDate | null
  readonly recurrence: Recurrence | null
  readonly problem: DateProblem | null
  readonly note: string | null
}

/** What is wrong with a date, in plain words, and what was probably meant, where that can be said. */
export type DateProblem = { readonly message: string; readonly suggestion: Temporal.PlainDate | null }

/** Words with no date in them. */
export function noDate(text: string, problem: DateProblem | null = null): AgreedDate {
  return { text, precision: 'none', earliest: null, latest: null, recurrence: null, problem, note: null }
}
