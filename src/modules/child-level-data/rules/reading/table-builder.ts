import type { ListNumber } from '../lists/list-content.ts'
import type { ListTable, TablePart } from '../lists/list-table.ts'
import type { SheetCell } from './cell-reading.ts'
import { ColumnBuilder, type FoundColumn } from './column-builder.ts'
import type { FieldReaders } from './field-readers.ts'
import type { WholeCellReader } from './whole-cell.ts'

/** What is known of a sheet of a list before its rows are read. */
export interface PartStart {
  readonly columns: readonly FoundColumn[]
  readonly file: string
  readonly sheet: string
  readonly headingRow: number
}

interface Slot {
  readonly column: ColumnBuilder
  readonly understand: WholeCellReader
}

/** Fills a list's table from the rows of its sheets, in their order. No row is ever left out here. */
export class TableBuilder {
  rows = 0
  private readonly list: ListNumber
  private readonly layout: string
  private readonly parts: TablePart[] = []
  private readonly columns = new Map<string, ColumnBuilder>()
  private all: ColumnBuilder[] = []
  /** What takes the cell at each position of the sheet being read. */
  private slots: (Slot | undefined)[] = []
  private rowNumbers = new Int32Array(256)

  constructor(list: ListNumber, layout: string) {
    this.list = list
    this.layout = layout
  }

  /** Begins the rows of a sheet, or of the next file's sheet for the same list. */
  begin({ columns, file, sheet, headingRow }: PartStart, readers: FieldReaders): void {
    const positions = new Map(columns.map(({ field, position }) => [field.key, position]))
    this.parts.push({ file, sheet, headingRow, positions, from: this.rows })
    this.slots = []
    for (const found of columns) {
      const column = this.columns.get(found.field.key) ?? new ColumnBuilder(found, readers.words, this.rows)
      this.columns.set(found.field.key, column)
      this.slots[found.position] = { column, understand: readers.readerFor(found.field, found.heading) }
    }
    this.all = [...this.columns.values()]
  }

  addRow(number: number, cells: readonly SheetCell[]): void {
    if (this.rows === this.rowNumbers.length) this.grow()
    this.rowNumbers[this.rows] = number
    this.rows++
    for (const column of this.all) column.addRow()
    for (const cell of cells) {
      const slot = this.slots[cell.column]
      if (slot) slot.column.put(cell, slot.understand(cell))
    }
  }

  finish(): ListTable {
    const [first] = this.parts
    if (!first) throw new RangeError('a table is begun with a sheet')
    return {
      list: this.list,
      file: first.file,
      sheet: first.sheet,
      rows: this.rows,
      rowNumbers: this.rowNumbers.slice(0, this.rows),
      columns: new Map([...this.columns].map(([key, column]) => [key, column.finish()])),
      headingRow: first.headingRow,
      layout: this.layout,
      parts: this.parts,
    }
  }

  private grow(): void {
    const more = new Int32Array(Math.ceil(this.rowNumbers.length * 1.5))
    more.set(this.rowNumbers)
    this.rowNumbers = more
  }
}
