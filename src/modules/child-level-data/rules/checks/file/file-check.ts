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
  /** Names of files whose macros were passed over. */
  readonly withMacros: readonly string[]
}

export type ReportFileIssue = (issue: Omit<Issue, 'check' | 'severity'> & { severity?: Severity }) => void

/** A check of how the file is made, AA-F01 to AA-F22. */
export interface FileCheck extends Pick<Check, 'id' | 'severity' | 'rationale' | 'source'> {
  readonly run: (input: FileCheckInput, report: ReportFileIssue) => void
}

/**
 * AA-F01. A file that does not open is refused before anything runs (documents/unreadable-issue.ts); what is left to say here is
 * of one that opens and has macros in it, which is no blocker: the specification has .xlsm among what must open.
 */
export const unreadableFileCheck = {
  id: 'AA-F01',
  severity: 'Blocker',
  rationale:
    'Nothing else can be checked in a file that does not open, needs a password or is empty. One with macros is read without them.',
  source: 'C,O',
  run({ withMacros }, report) {
    for (const file of withMacros) {
      const message = `“${file}” holds macros. They were not run, and only its cells were read. Save it as .xlsx, which leaves the macros out, before sending.`
      report({ columns: [], message, severity: 'Warning' })
    }
  },
} as const satisfies FileCheck

/** `1 row`, `3 rows`. */
export function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`
}
