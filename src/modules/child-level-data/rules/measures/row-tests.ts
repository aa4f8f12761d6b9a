import { ageNow } from '../checks/ages.ts'
import { familyRows } from '../checks/list-11-checks.ts'
import { type ListTable, UNKNOWN } from '../lists/list-table.ts'
import type { RowPart, RowTest } from './measure.ts'

export const every: RowTest = () => true
export const open: RowTest = (row, facts) => facts.isOpen(row)

export const all =
  (...tests: readonly RowTest[]): RowTest =>
  (row, facts) =>
    tests.every((test) => test(row, facts))

/** Whether a coded field has one of some keys. */
export function is(field: string, ...keys: readonly string[]): RowTest {
  const wanted = new Set(keys)
  return (row) => wanted.has(row.code(field))
}

/** Whether a date is in the six months, both ends in them. */
export function inPeriod(field: string): RowTest {
  return (row, facts) => {
    const day = row.date(field)
    return day !== UNKNOWN && day >= facts.input.periodStart && day <= facts.asAt
  }
}

export function inYear(field: string): RowTest {
  return (row, facts) => {
    const day = row.date(field)
    return day !== UNKNOWN && day >= facts.input.twelveMonthStart && day <= facts.asAt
  }
}

export const known =
  (field: string): RowTest =>
  (row) =>
    row.knows(field)

/** Whether a number is at least so many. */
export function atLeast(field: string, least: number): RowTest {
  return (row) => row.value(field) >= least
}

/** Whether a date is no longer ago than a limit. A day after the as-at date has not happened and shows nothing. */
export function within(field: string, limit: string): RowTest {
  return (row, facts) => {
    const day = row.date(field)
    return day !== UNKNOWN && day <= facts.asAt && facts.asAt - day <= facts.limit(limit)
  }
}

/** One row for each child, so that children are counted and not rows. */
export const firstOfChild: RowTest = (row, facts) =>
  row.child !== UNKNOWN && facts.byChild(row.table.list).rows(row.child)[0] === row.index

const families = new WeakMap<ListTable, ReadonlyMap<number, readonly number[]>>()

/** One row for each family of list 11; an adopter without an identifier is a family of one. */
export const firstOfFamily: RowTest = (row) => {
  if (!row.knows('familyId')) return true
  let byFamily = families.get(row.table)
  if (!byFamily) {
    byFamily = familyRows(row.table)
    families.set(row.table, byFamily)
  }
  return byFamily.get(row.value('familyId'))?.[0] === row.index
}

/** Bands of a number by the last one of each; the last band has no end. `labels` is one longer than `lasts`. */
export function band(lasts: readonly number[], labels: readonly string[], value: number): string {
  if (value === UNKNOWN) return ''
  const at = lasts.findIndex((last) => value <= last)
  return labels[at < 0 ? labels.length - 1 : at] ?? ''
}

export const ageBands = ['Unborn', 'Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and 17', '18 and over']

/** The age band that the figures use (specification, section 3). */
export const ageBand: RowPart = (row, facts) => band([-1, 0, 4, 9, 15, 17], ageBands, ageNow(row, facts))

export const byCode =
  (field: string): RowPart =>
  (row) =>
    row.preferred(field)

/** The part that Ofsted groups a code in, without the letter that orders the groups. */
export function byGroup(field: string, codes: string): RowPart {
  return (row, facts) => {
    const key = row.code(field)
    const entry = facts.input.content.codes[codes]?.find((code) => code.key === key)
    return (entry?.group ?? entry?.value ?? '').replace(/^[a-z]+\d?\)\s*/i, '').replace(/\s+/g, ' ')
  }
}

/** Whether the age at the as-at date is in a range, both ends in it. */
export function ageIs(least: number, most: number): RowTest {
  return (row, facts) => {
    const age = ageNow(row, facts)
    return age !== UNKNOWN && age >= least && age <= most
  }
}
