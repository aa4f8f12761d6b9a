import { damaged, type SpreadsheetFault } from '../fault.ts'
import {
  type Cell,
  digitsBetween,
  type MergedRange,
  MOST_COLUMNS,
  MOST_HIDDEN_COLUMNS,
  MOST_ROWS,
  parseCellAddress,
  type Row,
  type SheetHiding,
} from '../rows.ts'
import { BOOLEAN, type CellValues, ERROR, ISO_DATE, NUMBER, OWN_TEXT, SHARED } from './cell-values.ts'
import { matchPlainCell, type PlainCell } from './plain-cell.ts'
import { CLOSE, MORE, OPEN, TEXT, XmlScanner } from './xml-scanner.ts'

const OUTSIDE = 0
const IN_DATA = 1
const IN_ROW = 2
const IN_CELL = 3
const IN_VALUE = 4
const IN_INLINE = 5
const IN_INLINE_TEXT = 6

const LETTER_B = 98
const LETTER_C = 99
const LETTER_D = 100
const LETTER_E = 101
const LETTER_F = 102
const LETTER_I = 105
const LETTER_R = 114
const LETTER_S = 115
const LETTER_T = 116
const LETTER_V = 118

/** Reads one worksheet's XML as it arrives and gives back each row when its end is seen. Nothing else is kept. */
export class WorksheetReader {
  readonly merges: MergedRange[] = []
  readonly hiding: SheetHiding = { hiddenRows: [], hiddenColumns: [], filtered: false }
  private readonly scanner = new XmlScanner()
  private readonly values: CellValues
  private readonly plain: PlainCell = { column: 0, style: 0, type: NUMBER, whole: -1 }
  private readonly sheet: string
  private state = OUTSIDE
  /** Elements open inside one that is being passed over. */
  private skipping = 0
  private row = 0
  private cells: Cell[] = []
  private column = 0
  private style = 0
  private type = NUMBER
  private raw = ''
  /** The value when it is plain digits, else -1. */
  private whole = -1
  private hasValue = false
  private hasFormula = false

  constructor(sheet: string, values: CellValues) {
    this.sheet = sheet
    this.values = values
  }

  /** The rows completed by this piece of XML; rows without a filled cell are left out. */
  read(more: string): Row[] {
    const rows: Row[] = []
    const scanner = this.scanner
    scanner.feed(more)
    for (;;) {
      if (this.state === IN_ROW && this.skipping === 0) this.takePlainCells()
      const token = scanner.next()
      if (token === MORE) return rows
      if (this.skipping > 0) {
        if (token === CLOSE) this.skipping--
        else if (token === OPEN && !scanner.selfClosing) this.skipping++
      } else if (token === TEXT) {
        if (this.state === IN_VALUE || this.state === IN_INLINE_TEXT) this.takeText()
      } else if (token === OPEN) {
        this.open()
        if (scanner.selfClosing) this.close(rows)
      } else {
        this.close(rows)
      }
    }
  }

  private takePlainCells(): void {
    const { scanner, plain } = this
    const { text } = scanner
    for (;;) {
      const next = matchPlainCell(text, scanner.position, plain)
      if (next < 0) return
      scanner.position = next
      this.column = plain.column
      if (plain.column > MOST_COLUMNS) throw this.impossibleAddress()
      if (plain.whole >= 0) this.addCell(plain.type, plain.style, '', plain.whole)
    }
  }

  /** Most values are plain digits, which need no look for entities and no second reading. */
  private takeText(): void {
    const { scanner } = this
    const whole = digitsBetween(scanner.text, scanner.textStart, scanner.textEnd)
    this.whole = this.raw === '' ? whole : -1
    this.raw += whole >= 0 ? scanner.text.slice(scanner.textStart, scanner.textEnd) : scanner.content()
  }

  finish(): void {
    this.scanner.finish()
  }

  /** Enters an element; one that means nothing here is passed over with all that it holds. */
  private open(): void {
    const scanner = this.scanner
    const single = scanner.nameEnd - scanner.nameStart === 1 ? scanner.text.charCodeAt(scanner.nameStart) : 0
    switch (this.state) {
      case IN_ROW:
        if (single === LETTER_C) {
          this.beginCell()
          return
        }
        break
      case IN_CELL:
        if (single === LETTER_V) {
          this.hasValue = true
          this.state = IN_VALUE
          return
        }
        if (single === LETTER_F) this.hasFormula = true
        else if (scanner.isNamed('is')) {
          this.hasValue = true
          this.state = IN_INLINE
          return
        }
        break
      case IN_INLINE:
        if (single === LETTER_T) {
          this.state = IN_INLINE_TEXT
          return
        }
        // A run of rich text holds its own t; phonetic guides (rPh) and properties (rPr) are passed over.
        if (single === LETTER_R) return
        break
      case IN_DATA:
        if (scanner.isNamed('row')) {
          this.beginRow()
          return
        }
        break
      case OUTSIDE:
        if (scanner.isNamed('sheetData')) this.state = IN_DATA
        else if (scanner.isNamed('mergeCell')) this.addMerge()
        else if (scanner.isNamed('col')) this.noteHiddenColumns()
        else if (scanner.isNamed('filterColumn')) this.hiding.filtered = true
        return
    }
    this.skipping = 1
  }

  private close(rows: Row[]): void {
    if (this.skipping > 0) {
      this.skipping--
      return
    }
    switch (this.state) {
      case IN_VALUE:
        this.state = IN_CELL
        return
      case IN_CELL:
        this.state = IN_ROW
        this.endCell()
        return
      case IN_ROW:
        this.state = IN_DATA
        if (this.cells.length > 0) rows.push({ number: this.row, cells: this.cells })
        this.cells = []
        return
      case IN_INLINE_TEXT:
        this.state = IN_INLINE
        return
      case IN_INLINE:
        if (this.scanner.isNamed('is')) this.state = IN_CELL
        return
      case IN_DATA:
        this.state = OUTSIDE
    }
  }

  private beginRow(): void {
    const written = this.scanner.attribute('r')
    this.row = written === undefined ? this.row + 1 : digitsBetween(written, 0, written.length)
    if (this.row < 1 || this.row > MOST_ROWS) throw damaged('an impossible row number', { sheet: this.sheet })
    if (this.isHidden()) this.hiding.hiddenRows.push(this.row)
    this.column = 0
    this.state = IN_ROW
  }

  private beginCell(): void {
    const { scanner } = this
    const { text } = scanner
    let column = this.column + 1
    this.style = 0
    this.type = NUMBER
    for (let index = 0; index < scanner.attributeCount; index++) {
      const nameStart = scanner.bound(index, 0)
      if (scanner.bound(index, 1) - nameStart !== 1) continue
      const start = scanner.bound(index, 2)
      const end = scanner.bound(index, 3)
      const name = text.charCodeAt(nameStart)
      if (name === LETTER_R) column = this.columnOf(start, end)
      else if (name === LETTER_S) this.style = digitsBetween(text, start, end)
      else if (name === LETTER_T) this.type = typeOf(text, start, end)
    }
    if (column > MOST_COLUMNS) throw this.impossibleAddress()
    this.column = column
    this.raw = ''
    this.whole = -1
    this.hasValue = false
    this.hasFormula = false
    this.state = IN_CELL
  }

  private columnOf(start: number, end: number): number {
    const { text } = this.scanner
    let column = 0
    for (let at = start; at < end; at++) {
      const letter = text.charCodeAt(at) & ~32
      if (letter < 65 || letter > 90) break
      column = column * 26 + letter - 64
    }
    if (column < 1 || column > MOST_COLUMNS) throw this.impossibleAddress()
    return column
  }

  private impossibleAddress(): SpreadsheetFault {
    return damaged('an impossible cell address', { sheet: this.sheet, row: this.row })
  }

  private endCell(): void {
    if (this.hasFormula && !this.hasValue) {
      this.cells.push({ column: this.column, kind: 'formula-without-value', text: '', value: '' })
      return
    }
    if (!this.hasValue) return
    const before = this.cells.length
    this.addCell(this.type, this.style, this.raw, this.whole)
    const cell = this.cells[before]
    if (this.hasFormula && cell) cell.formula = true
  }

  private addCell(type: number, style: number, raw: string, whole: number): void {
    try {
      const cell = this.values.make(this.column, type, style, raw, whole)
      if (cell) this.cells.push(cell)
    } catch (error) {
      throw damaged(String(error), { sheet: this.sheet, row: this.row, column: this.column })
    }
  }

  private isHidden(): boolean {
    const hidden = this.scanner.attribute('hidden')
    return hidden === '1' || hidden === 'true'
  }

  private noteHiddenColumns(): void {
    if (!this.isHidden()) return
    const last = Math.min(Number(this.scanner.attribute('max')), MOST_HIDDEN_COLUMNS)
    for (let column = Number(this.scanner.attribute('min')); column <= last; column++) {
      this.hiding.hiddenColumns.push(column)
    }
  }

  private addMerge(): void {
    const [first, last] = (this.scanner.attribute('ref') ?? '').split(':').map(parseCellAddress)
    if (!first) throw damaged('an impossible merged range', { sheet: this.sheet })
    const end = last ?? first
    this.merges.push({ firstRow: first.row, firstColumn: first.column, lastRow: end.row, lastColumn: end.column })
  }
}

/** A cell's type by its first letter; only `s` and `str` share one. */
function typeOf(text: string, start: number, end: number): number {
  switch (text.charCodeAt(start)) {
    case LETTER_S:
      return end - start === 1 ? SHARED : OWN_TEXT
    case LETTER_B:
      return BOOLEAN
    case LETTER_E:
      return ERROR
    case LETTER_I:
      return OWN_TEXT
    case LETTER_D:
      return ISO_DATE
    default:
      return NUMBER
  }
}
