import { dateOfDayNumber } from '../../../../kernel/day-number.ts'
import { formatDate } from '../../../../kernel/text.ts'
import type { AnnexAContent, CodeEntry } from '../lists/list-content.ts'
import { type Column, cellState, type ListTable, UNKNOWN } from '../lists/list-table.ts'

/**
 * One row of a list, as the checks read it. It is a window that moves down the table: set `index` and read. Nothing is made for
 * a row or a cell, since a council's file has a million cells. A column that was not found is neither blank nor known: its
 * absence is reported once, for the list, and never row by row.
 */
export class Row {
  index = 0
  readonly table: ListTable
  readonly #codes: AnnexAContent['codes']
  readonly #ids: Column | undefined

  constructor(table: ListTable, content: Pick<AnnexAContent, 'codes'>) {
    this.table = table
    this.#codes = content.codes
    this.#ids = table.columns.get(idField(table.list))
  }

  /** The row number that a person sees in their file. */
  get number(): number {
    return this.table.rowNumbers[this.index] ?? 0
  }

  /** The child's (in list 11 the adopter's) id as a word number, or UNKNOWN. */
  get child(): number {
    return this.#ids?.value[this.index] ?? UNKNOWN
  }

  /** The child's id in words; '' where it is blank or could not be read. */
  get childId(): string {
    const ids = this.#ids
    return ids ? (ids.words.list[ids.value[this.index] ?? UNKNOWN] ?? '') : ''
  }

  /** Whether the file has a column for the field. */
  has(field: string): boolean {
    return this.table.columns.has(field)
  }

  /** Whether something stands in the cell that was understood. */
  knows(field: string): boolean {
    return this.value(field) !== UNKNOWN
  }

  /** Whether the column is there and the cell is blank. */
  blank(field: string): boolean {
    return this.state(field) === cellState.blank
  }

  /** Whether something stands in the cell that is not what the field asks for. A failed look-up is AA-F13's, and not counted here. */
  unreadable(field: string): boolean {
    return this.state(field) === cellState.unreadable
  }

  /** Whether the meaning is right and the form is not. */
  otherForm(field: string): boolean {
    return this.state(field) === cellState.otherForm
  }

  /** How the cell was understood; undefined where the column was not found. */
  state(field: string): number | undefined {
    return this.table.columns.get(field)?.state[this.index]
  }

  /** Whether a note (cellNote) was made of the cell. */
  noted(field: string, note: number): boolean {
    return ((this.table.columns.get(field)?.notes[this.index] ?? 0) & note) !== 0
  }

  /** The plain number of the cell (see Column), or UNKNOWN. */
  value(field: string): number {
    return this.table.columns.get(field)?.value[this.index] ?? UNKNOWN
  }

  /** The day number of a date, or UNKNOWN. */
  date(field: string): number {
    return this.value(field)
  }

  /** The key of a code (`Male`, `WBRI`, `3A`, `N1`), or '' where it is not known. */
  code(field: string): string {
    return this.#entry(field)?.key ?? ''
  }

  /** A code in the form that Ofsted prefers, or '' where it is not known. */
  preferred(field: string): string {
    return this.#entry(field)?.value ?? ''
  }

  /** Text without stray characters; '' where blank or not known. */
  text(field: string): string {
    const column = this.table.columns.get(field)
    return column?.words.list[column.value[this.index] ?? UNKNOWN] ?? ''
  }

  /** What a person sees in the cell. */
  shown(field: string): string {
    return this.table.columns.get(field)?.text[this.index] ?? ''
  }

  /** A known date in words, for a message: "3 March 2025". */
  day(field: string): string {
    return dayInWords(this.value(field))
  }

  #entry(field: string): CodeEntry | undefined {
    const column = this.table.columns.get(field)
    const codes = column?.field.codes
    return codes === undefined ? undefined : this.#codes[codes]?.[column?.value[this.index] ?? UNKNOWN]
  }
}

/** The field that a list's rows are known by. */
export function idField(list: number): string {
  return list === 11 ? 'adopterId' : 'childId'
}

/** A day number in words, for a message. */
export function dayInWords(day: number): string {
  return day === UNKNOWN ? 'an unknown day' : formatDate(dateOfDayNumber(day))
}
