import type { Issue } from '../rules/checks/check.ts'
import { unreadableFileCheck } from '../rules/checks/file/file-check.ts'
import type { UnreadableFile } from '../use-cases/open-files.ts'

/** AA-F01: a file that does not open, naming it and, where known, the sheet and row. */
export function unreadableIssue({ file, sheet, row, message }: UnreadableFile): Issue {
  const place = [sheet === undefined ? '' : `sheet “${sheet}”`, row === undefined ? '' : `row ${row}`].filter(
    (part) => part !== '',
  )
  const where = place.length === 0 ? file : `${file}, ${place.join(', ')}`
  return {
    check: unreadableFileCheck.id,
    severity: unreadableFileCheck.severity,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    columns: [],
    message: `${where}: ${message}`,
  }
}
