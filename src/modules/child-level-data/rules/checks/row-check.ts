import type { ListNumber } from '../lists/list-content.ts'
import { placeOf } from '../lists/list-table.ts'
import type { Check, Issue, Severity } from './check.ts'
import { type CheckFacts, factsOf } from './check-facts.ts'
import { naturalKey } from './issue-identity.ts'
import type { Row } from './row.ts'
import { type CellTest, rowsWhere } from './row-filter.ts'

/** What every check says of itself. */
export type CheckHead = Pick<Check, 'id' | 'severity' | 'rationale' | 'source' | 'offByDefault'>

export interface RowCheck extends CheckHead {
  readonly lists: readonly ListNumber[]
  /** Fields that must all be known before the check runs: a blank or unreadable value has its own check and no other. */
  readonly needs?: readonly string[]
  /** What else must be so of a row's cells before `fails` is asked; quicker than asking there. */
  readonly where?: Readonly<Record<string, CellTest>>
  /** True where the row is at fault, or the severity where it differs from the check's own; left out where `where` says all. */
  readonly fails?: (row: Row, facts: CheckFacts) => boolean | Severity
  /** The fields at fault, the one to mend first. */
  readonly columns: readonly string[]
  readonly message: (row: Row, facts: CheckFacts) => string
}

/** A check that looks at each row of its lists by itself (and may look the child up elsewhere through the facts). */
export function rowCheck(check: RowCheck): Check {
  const { id, severity, lists, rationale, source, offByDefault, needs = [], fails, columns, message } = check
  const tests = { ...Object.fromEntries(needs.map((field) => [field, 'known' as const])), ...check.where }
  return {
    id,
    severity,
    lists,
    rationale,
    source,
    ...(offByDefault ? { offByDefault } : {}),
    run(input, report) {
      const facts = factsOf(input)
      for (const list of lists) {
        const row = facts.row(list)
        if (!row) continue
        for (const index of rowsWhere(row.table, tests, input.content.codes)) {
          row.index = index
          const verdict = fails ? fails(row, facts) : true
          if (verdict === false) continue
          report(rowIssue(row, columns, message(row, facts), verdict === true ? undefined : verdict))
        }
      }
    },
  }
}

export type ReportedIssue = Omit<Issue, 'check' | 'severity'> & { severity?: Severity }

/**
 * An issue of the row that the reader stands at. `detail` tells two issues of one check and one row apart from month to month,
 * for checks that look at several columns by themselves.
 */
export function rowIssue(
  row: Row,
  fields: readonly string[],
  message: string,
  severity?: Severity,
  detail?: string,
): ReportedIssue {
  const child = row.childId
  const key = [naturalKey(row), detail].filter((part) => part !== undefined).join(' · ')
  return {
    list: row.table.list,
    ...placeOf(row.table, row.index),
    columns: fields.flatMap((field) => row.table.columns.get(field)?.field.heading ?? []),
    ...(child === '' ? {} : { child }),
    value: row.shown(fields[0] ?? ''),
    message,
    ...(key === '' ? {} : { key }),
    ...(severity === undefined ? {} : { severity }),
  }
}
