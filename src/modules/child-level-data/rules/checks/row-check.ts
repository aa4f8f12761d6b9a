import type { ListNumber } from '../lists/list-content.ts'
import { placeOf, UNKNOWN } from '../lists/list-table.ts'
import type { Check, Issue, Severity } from './check.ts'
import { type CheckFacts, factsOf } from './check-facts.ts'
import { naturalKey } from './issue-identity.ts'
import type { Row } from './row.ts'

/** What every check says of itself. */
export type CheckHead = Pick<Check, 'id' | 'severity' | 'rationale' | 'source' | 'offByDefault'>

export interface RowCheck extends CheckHead {
  readonly lists: readonly ListNumber[]
  /** Fields that must all be known before the check runs: a blank or unreadable value has its own check and no other. */
  readonly needs?: readonly string[]
  /** True where the row is at fault, or the severity where it differs from the check's own. */
  readonly fails: (row: Row, facts: CheckFacts) => boolean | Severity
  /** The fields at fault, the one to mend first. */
  readonly columns: readonly string[]
  readonly message: (row: Row, facts: CheckFacts) => string
}

/** A check that looks at each row of its lists by itself (and may look the child up elsewhere through the facts). */
export function rowCheck(check: RowCheck): Check {
  const { id, severity, lists, rationale, source, offByDefault, needs = [], fails, columns, message } = check
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
        const needed = needs.map((field) => row.table.columns.get(field)?.value)
        if (needed.includes(undefined)) continue
        for (let index = 0; index < row.table.rows; index += 1) {
          if (needed.some((values) => values?.[index] === UNKNOWN)) continue
          row.index = index
          const verdict = fails(row, facts)
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
