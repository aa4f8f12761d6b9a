import { UNKNOWN } from '../lists/list-table.ts'
import type { CheckFacts } from './check-facts.ts'
import { ageAt } from './child-age.ts'
import { completedYears } from './day-arithmetic.ts'
import type { Row } from './row.ts'

/** Completed years on a day; UNKNOWN where the day or the date of birth is not known, negative before birth. */
export function ageOn(row: Row, day: number): number {
  const born = row.date('dateOfBirth')
  return born === UNKNOWN || day === UNKNOWN ? UNKNOWN : completedYears(born, day)
}

/** Completed years at the as-at date: from the date of birth or, without one, as the list gives it. */
export function ageNow(row: Row, facts: CheckFacts): number {
  return ageAt(row, facts.asAt)
}

/** Whether an age is known and under a number of years. */
export function under(age: number, years: number): boolean {
  return age !== UNKNOWN && age < years
}

/** Whether an age is known and a number of years or more. */
export function atLeast(age: number, years: number): boolean {
  return age !== UNKNOWN && age >= years
}

/** For a message: "aged 12", "not yet born". */
export function agedWords(age: number): string {
  return age < 0 ? 'not yet born' : `aged ${age}`
}
