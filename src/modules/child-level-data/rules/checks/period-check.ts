import { UNKNOWN } from '../lists/list-table.ts'
import type { Severity } from './check.ts'
import type { CheckFacts } from './check-facts.ts'
import type { Row } from './row.ts'

/**
 * Whether a date is before the six months, for the `fails` of a row check. An event on the first day is inside; the day before
 * it is worth a word and no more, since councils count the six months in two ways (specification, section 1). Where the date is
 * the end of something that began in `start`, and comes before that, the check of their order has said what is wrong.
 */
export function beforePeriod(field: string, start?: string): (row: Row, facts: CheckFacts) => boolean | Severity {
  return (row, { input }) => {
    if (start !== undefined && endsBeforeStart(row, start, field)) return false
    const days = input.periodStart - row.date(field)
    return days === 1 ? 'Warning' : days > 1
  }
}

/** Whether an end is before its start, so that the end says nothing more of what came after it. */
export function endsBeforeStart(row: Row, start: string, end: string): boolean {
  const began = row.date(start)
  const ended = row.date(end)
  return began !== UNKNOWN && ended !== UNKNOWN && ended < began
}
