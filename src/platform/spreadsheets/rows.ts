export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'formula-without-value'

/**
 * One filled cell. Blank cells are left out of a row.
 * `column` counts from 1 (A is 1). `text` is what to show a person; `value` is what to reckon with.
 * A date's value is ISO text: `2026-03-31`, `2026-03-31T09:30:00`, or `09:30:00` for a time of day.
 * An error's value is its code, such as `#REF!`. A formula that was never worked out has empty text.
 */
export interface Cell {
  column: number
  kind: CellKind
  text: string
  value: string | number | boolean
  /** Set where a formula made the value; left out otherwise, since most workbooks have none. */
  formula?: true
}

/** A row with at least one filled cell; `number` is the row number that the spreadsheet program shows. */
export interface Row {
  number: number
  cells: Cell[]
}

/** Cells shown as one; only the first row and column of the range holds the value. Counted from 1, inclusive. */
export interface MergedRange {
  firstRow: number
  firstColumn: number
  lastRow: number
  lastColumn: number
}

/** What of a sheet a person does not see, or sees only a part of. */
export interface SheetHiding {
  /** Row numbers and column positions, from 1. A span of hidden columns beyond the 1,000th is left out. */
  hiddenRows: number[]
  hiddenColumns: number[]
  /** A filter is on, so that some rows are out of sight. */
  filtered: boolean
}

export interface SheetSummary {
  name: string
  hidden: boolean
}

/** An open workbook whose sheets are read one row at a time. Reading a sheet twice is allowed. */
export interface OpenWorkbook {
  sheets: SheetSummary[]
  /** Rows in the order of the file. Throws SpreadsheetFault for a damaged sheet or a name that is not there. */
  rows(sheet: string): AsyncIterable<Row>
  /** The same rows in batches, for bulk work. */
  rowBatches(sheet: string): AsyncIterable<Row[]>
  merges(sheet: string): Promise<MergedRange[]>
  hiding(sheet: string): Promise<SheetHiding>
  /** Days are counted from 1904, as old Macintosh workbooks do; the dates given here already allow for it. */
  date1904: boolean
  close(): void
}

export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384

/** Column 28 is "AB". */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** "AB12" is row 12, column 28; undefined when it is not a cell's address. */
export function parseCellAddress(address: string): { row: number; column: number } | undefined {
  let at = 0
  let column = 0
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
    if (column > MOST_COLUMNS) return undefined
  }
  const row = digitsBetween(address, at, address.length)
  return column > 0 && row > 0 && row <= MOST_ROWS ? { row, column } : undefined
}

/** A whole number written in plain digits between two positions, or -1. */
export function digitsBetween(text: string, start: number, end: number): number {
  if (start >= end || end - start > 15) return -1
  let total = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    total = total * 10 + digit
  }
  return total
}

/** How far hidden columns are told one by one: beyond it programs hide all the rest of a sheet at once. */
export const MOST_HIDDEN_COLUMNS = 1000

export const NOTHING_HIDDEN: SheetHiding = { hiddenRows: [], hiddenColumns: [], filtered: false }
