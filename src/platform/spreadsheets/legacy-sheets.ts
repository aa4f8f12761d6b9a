import type { MergedRange, Row, SheetHiding, SheetSummary } from './rows.ts'

export interface LegacySheet extends SheetSummary {
  rows: Row[]
  merges: MergedRange[]
  hiding: SheetHiding
}

/** What the worker that reads old formats sends back: the sheets, or the library's own words for why not. */
export type LegacyAnswer = { sheets: LegacySheet[]; date1904: boolean } | { failure: string }
