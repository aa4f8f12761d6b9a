import type { ListNumber } from '../lists/list-content.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import { onceWhereAllBlank } from './blank-column.ts'
import type { Check } from './check.ts'
import { longBeforeBirth } from './child-age.ts'
import type { Row } from './row.ts'
import { type CheckHead, rowCheck } from './row-check.ts'

interface FieldCheck extends CheckHead {
  readonly lists: readonly ListNumber[]
  readonly field: string
  /** What would be right, as a sentence. */
  readonly right: string
}

/** A value that must be given is blank. */
export function blankCheck({ field, right, ...head }: FieldCheck): Check {
  const check = rowCheck({
    ...head,
    where: { [field]: 'blank' },
    columns: [field],
    message: (row) => `${heading(row, field)} is blank. ${right}`,
  })
  return onceWhereAllBlank(check, field)
}

/** A coded value is blank, or in no code list and no known variant of one. */
export function blankOrUnknownCheck({ field, right, ...head }: FieldCheck): Check {
  const check = rowCheck({
    ...head,
    where: { [field]: 'blank or unreadable' },
    columns: [field],
    message: (row) =>
      row.blank(field)
        ? `${heading(row, field)} is blank. ${right}`
        : `“${row.shown(field)}” is not in the code list for ${heading(row, field)}. ${right}`,
  })
  return onceWhereAllBlank(check, field)
}

/** A coded value is in no code list and no known variant of one. */
export function unknownCodeCheck({ field, right, ...head }: FieldCheck): Check {
  return rowCheck({
    ...head,
    where: { [field]: 'unreadable' },
    columns: [field],
    message: (row) => `“${row.shown(field)}” is not in the code list for ${heading(row, field)}. ${right}`,
  })
}

/** A count is blank, below 0, or not a whole number. */
export function countCheck({ field, right, ...head }: FieldCheck): Check {
  const check = rowCheck({
    ...head,
    fails: (row) => row.blank(field) || row.unreadable(field) || isNegative(row, field),
    columns: [field],
    message: (row) =>
      row.blank(field)
        ? `${heading(row, field)} is blank. ${right}`
        : `“${row.shown(field)}” is not a whole number from 0 up in ${heading(row, field)}. ${right}`,
  })
  return onceWhereAllBlank(check, field)
}

/** One date is before another that it must follow. The same day is right. */
export function orderCheck(
  head: CheckHead & {
    readonly lists: readonly ListNumber[]
    readonly earlier: string
    readonly later: string
    /** What each is, as the message says it: "The plan ended on 3 March 2025, before it began on …". */
    readonly words: (later: string, earlier: string) => string
  },
): Check {
  const { earlier, later, words, ...rest } = head
  return rowCheck({
    ...rest,
    needs: [earlier, later],
    fails: (row) => row.date(later) < row.date(earlier),
    columns: [later, earlier],
    message: (row) => `${words(row.day(later), row.day(earlier))} Put right whichever date is wrong.`,
  })
}

/** An event is more than forty weeks before the child was born. */
export function longBeforeBirthCheck({ field, right, ...head }: FieldCheck): Check {
  return rowCheck({
    ...head,
    needs: [field, 'dateOfBirth'],
    fails: (row) => longBeforeBirth(row, field),
    columns: [field, 'dateOfBirth'],
    message: (row) =>
      `${row.day(field)} is more than 40 weeks before the child’s birth on ${row.day('dateOfBirth')}. ${right}`,
  })
}

/** The template's heading of a field, to be named in a message. */
export function heading(row: Row, field: string): string {
  return `“${row.table.columns.get(field)?.field.heading ?? field}”`
}

/** A count that was read and is below 0. */
export function isNegative(row: Row, field: string): boolean {
  const value = row.value(field)
  return value !== UNKNOWN && value < 0
}
