import type { Severity } from './check.ts'
import type { CheckFacts } from './check-facts.ts'
import type { Row } from './row.ts'

/**
 * Whether a date is before the six months, for the `fails` of a row check. An event on the first day is inside; the day before
 * it is worth a word and no more, since councils count the six months in two ways (specification, section 1).
 */
export function beforePeriod(field: string): (row: Row, facts: CheckFacts) => boolean | Severity {
  return (row, { input }) => {
    const days = input.periodStart - row.date(field)
    return days === 1 ? 'Warning' : days > 1
  }
}
