import type { RowFacts } from './row-facts.ts'
import type { ListSheet } from './understood.ts'

/** What reading a sheet showed besides its cells. Rows and columns count from 1. */
export interface SheetFacts {
  readonly rows: RowFacts
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly filtered: boolean
  readonly merges: readonly { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number }[]
  readonly date1904: boolean
}

/** A sheet of a list, read to its end. */
export interface SheetRead extends SheetFacts {
  readonly list: ListSheet
}
