import { UNKNOWN } from '../../lists/list-table.ts'
import type { CheckFacts } from '../check-facts.ts'
import type { Row } from '../row.ts'

/** The last day of a period of care so far: when it ceased or, while it runs, the as-at date; UNKNOWN where that could not be read. */
export function careEnd(row: Row, facts: CheckFacts): number {
  return facts.isOpen(row) ? facts.asAt : row.date('ceasedDate')
}

/**
 * When care ceased; UNKNOWN where that is not known or comes before the start, which has a check of its own (AA-L8-05) and says
 * nothing more of the other dates.
 */
export function ceasedOn(row: Row): number {
  const ceased = row.date('ceasedDate')
  return ceased < row.date('careStartDate') ? UNKNOWN : ceased
}

/** Days from a date of the row to the end of care so far, or UNKNOWN. */
export function daysSince(row: Row, field: string, facts: CheckFacts): number {
  const from = row.date(field)
  const to = careEnd(row, facts)
  return from === UNKNOWN || to === UNKNOWN ? UNKNOWN : to - from
}

/** Placement types that Ofsted does not register, so that they have no URN (N(218), N(222)). */
export const unregisteredTypes: ReadonlySet<string> = new Set(
  'P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14'.split(' '),
)

/** Long-term foster placements by type. */
export const longTermTypes: ReadonlySet<string> = new Set(['U1', 'U4'])

export const adoptivePlacements: ReadonlySet<string> = new Set(['A3', 'A4', 'A5', 'A6'])

/** Whether a long-term match has been agreed: the type says so and so does the plan. A type alone is not an agreement. */
export function longTermMatched(row: Row): boolean {
  return longTermTypes.has(row.code('placementType')) && row.code('permanencePlan') === 'Long-term fostering'
}
