import type { Field, ListNumber } from './list-content.ts'

/** How a cell was understood. */
export const cellState = {
  blank: 0,
  /** In the form that is preferred. */
  read: 1,
  /** Right in meaning, wrong in form: `F` for `b) Female`, a date written as text. */
  otherForm: 2,
  /** Something stands there that could not be understood as the field's type. */
  unreadable: 3,
  /**
   * A failed look-up: #N/A, #REF! and the like, as an error or as text (AA-F13), or a formula never worked out (AA-F14).
   * Those two checks tell of it and no other does; its value is unknown.
   */
  error: 4,
} as const

/** Things worth saying of a cell besides its state, as bits of `Column.notes`. */
export const cellNote = {
  /** Spaces at an end, a no-break space, a tab, a line break, a zero-width character (AA-F16). */
  strayCharacters: 1,
  /** Holds a formula (AA-F14). */
  formula: 2,
  formulaWithoutValue: 4,
  /** A date with a time of day other than midnight (AA-C24). */
  timeOfDay: 8,
  /** A date that was text (AA-C20 as a warning). */
  dateAsText: 16,
  /** A number with a fraction where a whole one is wanted; `value` is unknown (AA-C14, AA-C31). */
  fraction: 32,
  /** Excel's serial 0, 1900-01-00, 1899-12-30, 01/01/1900, 31/12/9999 (AA-C23 tells of it, AA-C20 does not); the state is unreadable. */
  placeholderDate: 64,
} as const

/** The value of a cell that is blank or could not be understood. */
export const UNKNOWN = -2_147_483_648

/**
 * One field of a list, a value for each row. Held in columns of plain numbers because a council's file has a million cells.
 * `value` is, by the field's type: a date's day number (kernel/day-number), a whole number, the position in the field's code
 * list, or for ids and text the position in `words`; UNKNOWN where blank or not understood.
 */
export interface Column {
  readonly field: Field
  /** The heading as the file has it, to be named to its owner. */
  readonly heading: string
  /** Where it stands in the sheet, from 1. */
  readonly position: number
  readonly state: Uint8Array
  readonly notes: Uint8Array
  readonly value: Int32Array
  /** What a person sees in the cell, untrimmed; '' where blank. */
  readonly text: readonly string[]
  /** Ids and text without stray characters, each once. Shared by all tables of a reading, so that equal ids are equal numbers. */
  readonly words: Words
}

/** Each different piece of text once, by number. */
export interface Words {
  readonly list: string[]
  readonly numbers: Map<string, number>
}

/** The rows of a list that came from one sheet; a list may be joined from several files. */
export interface TablePart {
  readonly file: string
  readonly sheet: string
  /** The row of the sheet that holds the headings. */
  readonly headingRow: number
  /** Where each field's column stands in this sheet, from 1, by field key. */
  readonly positions: ReadonlyMap<string, number>
  /** The first of its rows, counted from 0 in the table. */
  readonly from: number
}

/** The rows of one list, in the order of the file. Rows are counted from 0 here; `rowNumbers` has what the spreadsheet shows. */
export interface ListTable {
  readonly list: ListNumber
  /** Of the first part. */
  readonly file: string
  readonly sheet: string
  readonly rows: number
  readonly rowNumbers: Int32Array
  /** By field key. A field whose column was not found is not here. */
  readonly columns: ReadonlyMap<string, Column>
  /** The row of the sheet that holds the headings, of the first part. */
  readonly headingRow: number
  readonly layout: string
  /** At least one, in the order of the rows. */
  readonly parts: readonly TablePart[]
}

/** The part of a table that a row came from. */
export function partOf(table: ListTable, row: number): TablePart {
  const { parts } = table
  let found = parts[0]
  for (const part of parts) {
    if (part.from > row) break
    found = part
  }
  if (!found) throw new RangeError('a table has at least one part')
  return found
}

/** Where a row stands, for an issue: its sheet and the row number that a person sees; the file too where there are several. */
export function placeOf(table: ListTable, row: number): { sheet: string; row: number; file?: string } {
  const { sheet, file } = partOf(table, row)
  const number = table.rowNumbers[row] ?? 0
  return table.parts.length > 1 ? { sheet, row: number, file } : { sheet, row: number }
}
