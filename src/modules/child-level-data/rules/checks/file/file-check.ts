import type { AnnexAContent, ListNumber } from '../../lists/list-content.ts'
import type { ListTable } from '../../lists/list-table.ts'
import type { SheetRead } from '../../reading/sheet-read.ts'
import type { Understanding } from '../../reading/understood.ts'
import type { AsAt } from '../../run/as-at.ts'
import type { Check, Issue, Severity } from '../check.ts'

/** All that a check of the file itself may look at. */
export interface FileCheckInput {
  readonly content: AnnexAContent
  readonly understanding: Understanding
  readonly sheets: readonly SheetRead[]
  readonly tables: ReadonlyMap<ListNumber, ListTable>
  readonly asAt: AsAt
}

export type ReportFileIssue = (issue: Omit<Issue, 'check' | 'severity'> & { severity?: Severity }) => void

/** A check of how the file is made, AA-F02 to AA-F22. */
export interface FileCheck extends Pick<Check, 'id' | 'severity' | 'rationale' | 'source'> {
  readonly run: (input: FileCheckInput, report: ReportFileIssue) => void
}

/** AA-F01: the refusal of a file that does not open. Nothing can be run on it, so that it has no `run`. */
export const unreadableFileCheck = {
  id: 'AA-F01',
  severity: 'Blocker',
  rationale: 'Nothing else can be checked in a file that does not open, needs a password or is empty.',
  source: 'C,O',
} as const satisfies Omit<FileCheck, 'run'>

/** `1 row`, `3 rows`. */
export function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`
}
