import type { Temporal } from 'temporal-polyfill'

/** When a monitoring visit is to be expected: an estimate by the habit of quarters, and never a promise. */
export interface NextVisit {
  readonly about: Temporal.PlainDate
  readonly why: string
}

/** Quarterly after the last visit; the first within four weeks of the day the statement of action was due (ILACS-M1). */
export function nextVisit(lastVisit: Temporal.PlainDate | null, stateBy: Temporal.PlainDate | null): NextVisit | null {
  if (lastVisit)
    return { about: lastVisit.add({ months: 3 }), why: 'Visits are quarterly as a rule, not always evenly (ILACS-M1).' }
  if (!stateBy) return null
  return {
    about: stateBy.add({ weeks: 4 }),
    why: 'The first is within four weeks of the day the statement is due (ILACS-M1).',
  }
}
