import type { ListDefinition } from '../lists/list-content.ts'
import type { ListTable } from '../lists/list-table.ts'
import type { SheetCell } from './cell-reading.ts'
import { ColumnBuilder, type FoundColumn } from './column-builder.ts'
import type { FieldReaders } from './field-readers.ts'

/** What is known of a list before its rows are read. */
export interface TableStart {
  readonly definition: ListDefinition
  readonly columns: readonly FoundColumn[]
  readonly file: string
  readonly sheet: string
  readonly headingRow: number
  readonly layout: string
}

/** Fills a list's table from the rows of its sheet, in their order. No row is ever left out here. */
export class TableBuilder {
  private readonly start: TableStart
  private readonly columns: ColumnBuilder[]
  /** The builder of each position in the sheet. */
  private readonly byPosition: (ColumnBuilder | undefined)[] = []
  private rowNumbers = new Int32Array(256)
  rows = 0

  constructor(start: TableStart, readers: FieldReaders) {
    this.start = start
    this.columns = start.columns.map((found) => new ColumnBuilder(found, readers.words, readers.readerFor(found.field)))
    start.columns.forEach(({ position }, index) => {
      this.byPosition[position] = this.columns[index]
    })
  }

  addRow(number: number, cells: readonly SheetCell[]): void {
    if (this.rows === this.rowNumbers.length) this.grow()
    this.rowNumbers[this.rows] = number
    this.rows++
    for (const column of this.columns) column.addRow()
    for (const cell of cells) this.byPosition[cell.column]?.put(cell)
  }

  finish(): ListTable {
    const { definition, file, sheet, headingRow, layout } = this.start
    const finished = this.columns.map((column) => column.finish())
    return {
      list: definition.list,
      file,
      sheet,
      rows: this.rows,
      rowNumbers: this.rowNumbers.slice(0, this.rows),
      columns: new Map(finished.map((column) => [column.field.key, column])),
      headingRow,
      layout,
    }
  }

  private grow(): void {
    const more = new Int32Array(Math.ceil(this.rowNumbers.length * 1.5))
    more.set(this.rowNumbers)
    this.rowNumbers = more
  }
}
