import type { WrittenColumn, WrittenValue } from '../../../platform/spreadsheets/index.ts'
import type { Issue } from '../rules/checks/check.ts'

/** The columns of a list of issues, in a workbook and in CSV. */
export const issueColumns: readonly WrittenColumn[] = [
  { header: 'Check', kind: 'text', width: 11 },
  { header: 'Severity', kind: 'text', width: 10 },
  { header: 'List', kind: 'number', width: 6 },
  { header: 'Sheet', kind: 'text', width: 14 },
  { header: 'Row', kind: 'number', width: 9 },
  { header: 'Columns', kind: 'text', width: 34 },
  { header: 'Child', kind: 'text', width: 14 },
  { header: 'What stands there', kind: 'text', width: 26 },
  { header: 'What is wrong and what to do', kind: 'text', width: 90 },
]

/** An issue as a row under `issueColumns`. */
export function issueRow({
  check,
  severity,
  list,
  sheet,
  row,
  columns,
  child,
  value,
  message,
  file,
}: Issue): WrittenValue[] {
  const place = file === undefined ? sheet : `${sheet} (${file})`
  return [check, severity, list, place, row, columns.join('; '), child, value, message]
}
