import { cellNote, cellState, UNKNOWN } from '../lists/list-table.ts'

/** A cell as the spreadsheet reader gives it; only what understanding it needs. */
export interface SheetCell {
  readonly column: number
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'formula-without-value'
  readonly text: string
  readonly value: string | number | boolean
  /** Set where the value was worked out by a formula. */
  readonly formula?: true
}

/** Understands a filled cell of one field; `tidied` is its text without stray characters. */
export type CellReader = (cell: SheetCell, tidied: string) => CellReading

/** How a cell was understood, as `Column` keeps it. */
export interface CellReading {
  readonly state: number
  readonly notes: number
  readonly value: number
}

export const BLANK: CellReading = { state: cellState.blank, notes: 0, value: UNKNOWN }

/** A failed look-up, which excuses the cell from every check but its own (AA-F13). */
export const FAILED: CellReading = { state: cellState.error, notes: 0, value: UNKNOWN }

export const NEVER_WORKED_OUT: CellReading = {
  state: cellState.error,
  notes: cellNote.formula | cellNote.formulaWithoutValue,
  value: UNKNOWN,
}

export function read(value: number, notes = 0): CellReading {
  return { state: cellState.read, notes, value }
}

export function inOtherForm(value: number, notes = 0): CellReading {
  return { state: cellState.otherForm, notes, value }
}

export function unreadable(notes = 0): CellReading {
  return { state: cellState.unreadable, notes, value: UNKNOWN }
}

const FAILED_LOOK_UP = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|MULTIVALUE)/i

/** Whether text is what a spreadsheet shows for a failed look-up (AA-F13). */
export function isFailedLookUp(text: string): boolean {
  return text.startsWith('#') && FAILED_LOOK_UP.test(text)
}
