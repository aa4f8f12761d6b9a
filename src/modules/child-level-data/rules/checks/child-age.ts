import { UNKNOWN } from '../lists/list-table.ts'
import { completedYears } from './day-arithmetic.ts'
import type { Row } from './row.ts'

/** Forty weeks: work with an unborn child may begin so long before the birth, and a due date lies no further ahead. */
export const FORTY_WEEKS = 280

/** Whether the child is not yet born: the date of birth is still to come or, where that is not known, the age is −1. */
export function isUnborn(row: Row, asAt: number): boolean {
  const born = row.date('dateOfBirth')
  return born === UNKNOWN ? row.value('age') === -1 : born > asAt
}

/** The child's age in completed years at the as-at date, from the date of birth or else as the list gives it; or UNKNOWN. */
export function ageAt(row: Row, asAt: number): number {
  const born = row.date('dateOfBirth')
  return born === UNKNOWN ? row.value('age') : completedYears(born, asAt)
}

/** The child's age in completed years on the day in a field; both must be known. */
export function ageOn(row: Row, field: string): number {
  return completedYears(row.date('dateOfBirth'), row.date(field))
}

/** Whether the day in a field is more than forty weeks before the child was born; both must be known. */
export function longBeforeBirth(row: Row, field: string): boolean {
  return row.date(field) < row.date('dateOfBirth') - FORTY_WEEKS
}
