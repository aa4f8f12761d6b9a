import { dateOfDayNumber } from '../../../../../kernel/day-number.ts'
import { formatDate } from '../../../../../kernel/text.ts'
import { newestEvent } from '../../run/as-at.ts'
import type { Issue } from '../check.ts'
import { cellChecks } from './cell-checks.ts'
import { columnChecks } from './column-checks.ts'
import { counted, type FileCheck, type FileCheckInput, unreadableFileCheck } from './file-check.ts'
import { sheetChecks } from './sheet-checks.ts'

/** Days that the newest event may lie before the as-at date (F22). */
const NEWEST_WITHIN = 7

const asAtCheck: FileCheck = {
  id: 'AA-F22',
  severity: 'Warning',
  rationale: 'Lists should be as near to the inspection as can be, no earlier than the Wednesday of the week before.',
  source: 'G',
  run({ asAt, tables }, report) {
    const day = formatDate(dateOfDayNumber(asAt.day))
    if (asAt.from !== 'given') {
      report({
        columns: [],
        message: `No as-at date was given; ${day} was taken, from ${asAt.from}. Give the inspection date to be sure.`,
      })
    }
    const newest = newestEvent(tables, asAt.day)
    if (newest === undefined || asAt.day - newest <= NEWEST_WITHIN) return
    report({
      columns: [],
      message: `The newest event, ${formatDate(dateOfDayNumber(newest))}, is ${counted(asAt.day - newest, 'day')} before ${day}. The lists may be too old for an inspection.`,
    })
  },
}

/** AA-F01 to AA-F22. */
export const fileChecks: readonly FileCheck[] = [
  unreadableFileCheck,
  ...sheetChecks,
  ...columnChecks,
  ...cellChecks,
  asAtCheck,
].sort((a, b) => a.id.localeCompare(b.id))

/** Runs the checks of the file itself, in the order of their numbers. */
export function runFileChecks(input: FileCheckInput): Issue[] {
  const issues: Issue[] = []
  for (const { id, severity, run } of fileChecks) {
    run(input, (issue) => issues.push({ ...issue, check: id, severity: issue.severity ?? severity }))
  }
  return issues
}
