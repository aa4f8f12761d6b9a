import type { Field } from '../lists/list-content.ts'
import { type Column, cellState, UNKNOWN, type Words } from '../lists/list-table.ts'
import type { CellReading, SheetCell } from './cell-reading.ts'

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

  /** Takes a cell of the latest row, as it was understood. */
  put(cell: SheetCell, reading: CellReading): void {
    const row = this.text.length - 1
    if (reading.state === cellState.blank) return
    this.text[row] = cell.text
    this.state[row] = reading.state
    this.notes[row] = reading.notes
    this.value[row] = reading.value
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
