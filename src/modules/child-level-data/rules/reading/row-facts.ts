import type { SheetCell } from './cell-reading.ts'
import type { RowKind } from './row-kinds.ts'

/** Rows one beneath the other that are not data. */
export interface RowSpan {
  readonly kind: Exclude<RowKind, 'data'>
  readonly from: number
  readonly to: number
  /** What stands in the first of them. */
  readonly text: string
}

/** Spans beyond this number are counted and not kept. */
const MOST_KEPT = 200

/** Notes what stands among a sheet's rows besides data (F12). A gap counts only when data follows it. */
export class RowFacts {
  readonly spans: RowSpan[] = []
  /** Spans that were not kept. */
  more = 0
  /** The last row that has something in it. */
  lastRow: number
  dataRows = 0
  private gap: { from: number; to: number } | undefined
  private open: { -readonly [Key in keyof RowSpan]: RowSpan[Key] } | undefined

  constructor(headingRow: number) {
    this.lastRow = headingRow
  }

  add(number: number, kind: RowKind, cells: readonly SheetCell[]): void {
    if (number > this.lastRow + 1) this.lengthenGap(this.lastRow + 1, number - 1)
    this.lastRow = number
    if (kind === 'blank') {
      this.lengthenGap(number, number)
      return
    }
    if (kind === 'data') {
      this.dataRows++
      if (this.gap) this.keep({ kind: 'blank', ...this.gap, text: '' })
      this.gap = undefined
      this.open = undefined
      return
    }
    if (this.open?.kind === kind && this.open.to === number - 1) {
      this.open.to = number
      return
    }
    this.open = {
      kind,
      from: number,
      to: number,
      text: cells.find(({ text }) => text.trim() !== '')?.text.trim() ?? '',
    }
    this.keep(this.open)
  }

  private lengthenGap(from: number, to: number): void {
    this.gap = { from: this.gap?.from ?? from, to }
  }

  private keep(span: RowSpan): void {
    if (this.spans.length < MOST_KEPT) this.spans.push(span)
    else this.more++
  }
}
