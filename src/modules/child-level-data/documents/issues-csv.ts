import { writeCsv } from '../../../platform/spreadsheets/index.ts'
import type { Issue } from '../rules/checks/check.ts'
import { issueColumns, issueRow } from './issue-columns.ts'

/** The issues as CSV, a row for each. */
export function issuesCsv(issues: readonly Issue[]): string {
  return writeCsv(issueColumns, issues.map(issueRow))
}
