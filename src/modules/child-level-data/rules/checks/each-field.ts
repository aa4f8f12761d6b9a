import type { Check, Severity } from './check.ts'
import { type CheckFacts, factsOf } from './check-facts.ts'
import type { Row } from './row.ts'
import { type RowCheck, rowIssue } from './row-check.ts'

type FieldCheck = Pick<RowCheck, 'id' | 'severity' | 'rationale' | 'source' | 'lists'> & {
  /** Each is looked at by itself and has an issue of its own. */
  readonly fields: readonly string[]
  /** Fields that must be known, besides. */
  readonly needs?: readonly string[]
  readonly fails: (row: Row, field: string, facts: CheckFacts) => boolean | Severity
  /** Fields that are at fault besides the one. */
  readonly besides?: readonly string[]
  readonly message: (row: Row, field: string, facts: CheckFacts) => string
}

/** A check that asks the same of several fields of a row, with one issue for each that fails. */
export function fieldCheck(check: FieldCheck): Check {
  const { id, severity, lists, rationale, source, fields, needs = [], fails, besides = [], message } = check
  return {
    id,
    severity,
    lists,
    rationale,
    source,
    run(input, report) {
      const facts = factsOf(input)
      for (const list of lists) {
        const row = facts.row(list)
        if (!row) continue
        const present = fields.filter((field) => row.has(field))
        for (let index = 0; index < row.table.rows; index += 1) {
          row.index = index
          if (!needs.every((field) => row.knows(field))) continue
          for (const field of present) {
            const verdict = fails(row, field, facts)
            if (verdict === false) continue
            const severer = verdict === true ? undefined : verdict
            report(rowIssue(row, [field, ...besides], message(row, field, facts), severer, field))
          }
        }
      }
    },
  }
}

/** The heading of a field as Ofsted's template prints it, for a message. */
export function headingOf(row: Row, field: string): string {
  return row.table.columns.get(field)?.field.heading.trim() ?? field
}

/** Why a coded value cannot be used, and what would be right: for checks of a value that is blank or in no list. */
export function codeFault(row: Row, field: string, wanted: string): string {
  return row.blank(field)
    ? `“${headingOf(row, field)}” is blank. Give ${wanted}.`
    : `“${row.shown(field)}” is not in the code list of “${headingOf(row, field)}”. Give ${wanted}.`
}

/** Whether a value that must be one of a list is missing or is not one. */
export function blankOrUnreadable(row: Row, field: string): boolean {
  return row.blank(field) || row.unreadable(field)
}
