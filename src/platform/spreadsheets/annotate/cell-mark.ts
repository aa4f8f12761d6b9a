/** How grave a mark on a cell is; each has a colour, and its word stands in the comment and in the last column. */
export type MarkTone = 'error' | 'warning' | 'note'

/** A mark on one cell: a colour and a comment that says why. Rows and columns count from 1. */
export interface CellMark {
  readonly row: number
  readonly column: number
  readonly tone: MarkTone
  readonly comment: string
}

/** What is to be added to a sheet. */
export interface SheetMarks {
  readonly sheet: string
  readonly cells: readonly CellMark[]
  /** A column of words at the end of the rows: its heading, and the words of each row. */
  readonly words?: {
    readonly column: number
    readonly headingRow: number
    readonly heading: string
    readonly rows: ReadonlyMap<number, string>
  }
}

/** Pale enough for black text to be read on it at 7:1 and more. */
export const fills: Readonly<Record<MarkTone, string>> = { error: 'FFFFC7CE', warning: 'FFFFEB9C', note: 'FFDDEBF7' }
