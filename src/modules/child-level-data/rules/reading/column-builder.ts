import type { Field } from '../lists/list-content.ts'
import { type Column, cellNote, UNKNOWN, type Words } from '../lists/list-table.ts'
import {
  type CellReader,
  type CellReading,
  FAILED,
  isFailedLookUp,
  NEVER_WORKED_OUT,
  type SheetCell,
} from './cell-reading.ts'
import { hasStrayCharacters, tidyText } from './tidy-text.ts'

const FIRST_ROOM = 256

/** Where a field's column was found in a sheet. */
export interface FoundColumn {
  readonly field: Field
  readonly heading: string
  readonly position: number
}

/** One column while its rows arrive: arrays that grow by half as much again when they are full. */
export class ColumnBuilder {
  private readonly found: FoundColumn
  private readonly words: Words
  private readonly text: string[]
  private state = new Uint8Array(FIRST_ROOM)
  private notes = new Uint8Array(FIRST_ROOM)
  private value = new Int32Array(FIRST_ROOM).fill(UNKNOWN)

  /** `rows` of the table came before the column was found; they are blank. */
  constructor(found: FoundColumn, words: Words, rows: number) {
    this.found = found
    this.words = words
    this.text = new Array<string>(rows).fill('')
    while (this.state.length < rows) this.grow()
  }

  /** Makes room for one more row, blank until `put` says otherwise. */
  addRow(): void {
    const row = this.text.push('') - 1
    if (row >= this.state.length) this.grow()
  }

  /** Understands a cell of the latest row. Empty text and spaces alone are blank. */
  put(cell: SheetCell, understand: CellReader): void {
    const row = this.text.length - 1
    const { kind, text } = cell
    if (kind === 'formula-without-value') {
      this.set(row, NEVER_WORKED_OUT, 0)
      return
    }
    const stray = kind === 'text' && hasStrayCharacters(text)
    const tidied = stray ? tidyText(text) : text
    if (tidied === '') return
    this.text[row] = text
    const notes = (stray ? cellNote.strayCharacters : 0) | (cell.formula === true ? cellNote.formula : 0)
    const failed = kind === 'error' || (kind === 'text' && isFailedLookUp(tidied))
    this.set(row, failed ? FAILED : understand(cell, tidied), notes)
  }

  finish(): Column {
    const rows = this.text.length
    const { field, heading, position } = this.found
    return {
      field,
      heading,
      position,
      state: this.state.slice(0, rows),
      notes: this.notes.slice(0, rows),
      value: this.value.slice(0, rows),
      text: this.text,
      words: this.words,
    }
  }

  private set(row: number, reading: CellReading, notes: number): void {
    this.state[row] = reading.state
    this.notes[row] = reading.notes | notes
    this.value[row] = reading.value
  }

  private grow(): void {
    const room = Math.ceil(this.state.length * 1.5)
    const [state, notes, value] = [new Uint8Array(room), new Uint8Array(room), new Int32Array(room).fill(UNKNOWN)]
    state.set(this.state)
    notes.set(this.notes)
    value.set(this.value)
    this.state = state
    this.notes = notes
    this.value = value
  }
}
