import { dateOfDayNumber } from '../../../../kernel/day-number.ts'
import type { ListNumber } from '../lists/list-content.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Issue } from './check.ts'
import type { Row } from './row.ts'

/**
 * What a row is known by besides its child (specification, section 1: the row key of each list). Lists 6 to 11 want one row a
 * child, so that the child is enough.
 */
const naturalKeys: Readonly<Partial<Record<ListNumber, readonly string[]>>> = {
  1: ['contactDate', 'contactSource'],
  2: ['startDate'],
  3: ['referralDate', 'referralSource'],
  4: ['startDate'],
  5: ['strategyDiscussionDate'],
}

/** The natural key of a row in words that stay the same when a cell's form is mended; undefined where the child is enough. */
export function naturalKey(row: Row): string | undefined {
  return naturalKeys[row.table.list]?.map((field) => stableWords(row, field)).join(' · ')
}

function stableWords(row: Row, field: string): string {
  const value = row.value(field)
  if (value === UNKNOWN) return row.shown(field).trim()
  const type = row.table.columns.get(field)?.field.type
  if (type === 'date') return dateOfDayNumber(value).toString()
  return type === 'code' ? row.code(field) : row.text(field)
}

/** What an issue is known by from run to run, with the row number left out, since rows move (specification, section 2b). */
export function issueIdentity(issue: Pick<Issue, 'check' | 'list' | 'child' | 'key'>): string {
  return `${issue.check}|${issue.list ?? ''}|${issue.child ?? ''}|${issue.key ?? ''}`
}
