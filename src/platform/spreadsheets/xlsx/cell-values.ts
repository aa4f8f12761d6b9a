import type { NumberFormat } from '../number-formats.ts'
import type { Cell } from '../rows.ts'
import { serialToIso, tidyIso } from '../serial-dates.ts'
import { unescapeExcel } from './xml-text.ts'

export const NUMBER = 0
export const SHARED = 1
/** Text the cell holds itself: typed inline, or a formula's result. */
export const OWN_TEXT = 2
export const BOOLEAN = 3
export const ERROR = 4
export const ISO_DATE = 5

const MOST_REMEMBERED_DATES = 50_000

/** What every sheet of a workbook needs to make sense of its cells. */
export interface CellContext {
  strings: readonly string[]
  styles: readonly NumberFormat[]
  date1904: boolean
}

/** A number as a person would type it: 15 significant digits, as Excel shows, so 0.1+0.2 reads 0.3. */
export function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)))
}

/** Makes cells from what a sheet's XML says of them. */
export class CellValues {
  private readonly context: CellContext
  private readonly dates = new Map<number, string | undefined>()

  constructor(context: CellContext) {
    this.context = context
  }

  /**
   * The cell, or undefined when a person would see a blank. `raw` is decoded XML text and
   * `whole` -1; for plain digits `whole` is their value and `raw` may be left empty.
   * Throws RangeError for what no spreadsheet program writes; the caller knows the place.
   */
  make(column: number, type: number, style: number, raw: string, whole: number): Cell | undefined {
    switch (type) {
      case NUMBER:
        return raw === '' && whole < 0 ? undefined : this.number(column, style, raw, whole)
      case SHARED: {
        const text = this.context.strings[whole]
        if (text === undefined) throw new RangeError(`no shared string ${whole} ${raw.slice(0, 40)}`)
        return text === '' ? undefined : { column, kind: 'text', text, value: text }
      }
      case BOOLEAN: {
        const value = raw === '1' || raw === 'true'
        return { column, kind: 'boolean', text: value ? 'TRUE' : 'FALSE', value }
      }
      case ERROR:
        return { column, kind: 'error', text: raw, value: raw }
      case ISO_DATE: {
        const iso = tidyIso(raw)
        return { column, kind: iso === undefined ? 'text' : 'date', text: iso ?? raw, value: iso ?? raw }
      }
      default: {
        const text = unescapeExcel(raw)
        return text === '' ? undefined : { column, kind: 'text', text, value: text }
      }
    }
  }

  private number(column: number, style: number, raw: string, whole: number): Cell {
    const value = whole >= 0 ? whole : Number(raw)
    if (Number.isNaN(value)) throw new RangeError(`${raw.slice(0, 40)} is not a number`)
    const format = this.context.styles[style]
    if (format !== undefined && format.kind !== 'number') {
      const iso = this.date(value, format.kind)
      if (iso !== undefined) return { column, kind: 'date', text: iso, value: iso }
    }
    const text = whole >= 0 ? String(whole) : numberText(value)
    const padTo = format?.kind === 'number' ? format.padTo : 0
    const padded = padTo > text.length && Number.isInteger(value) && value >= 0 ? text.padStart(padTo, '0') : text
    return { column, kind: 'number', text: padded, value }
  }

  /** The same few days recur all over a workbook, so whole days are worked out once. */
  private date(serial: number, kind: 'date' | 'time'): string | undefined {
    if (kind === 'time') return serialToIso(serial, kind, this.context.date1904)
    const known = this.dates.get(serial)
    if (known !== undefined) return known
    const iso = serialToIso(serial, kind, this.context.date1904)
    if (this.dates.size < MOST_REMEMBERED_DATES) this.dates.set(serial, iso)
    return iso
  }
}
