import type { CellObject } from '@e965/xlsx/xlsx.mjs'
import { parseNumberFormat } from './number-formats.ts'
import type { Cell } from './rows.ts'
import { serialToIso } from './serial-dates.ts'
import { numberText } from './xlsx/cell-values.ts'

/** Codes that SheetJS gives for errors (BIFF8, BErr). */
const ERRORS: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
}

/** One cell of an old workbook in the shape of the .xlsx reader; undefined for a blank. */
export function legacyCell(column: number, cell: CellObject | undefined, date1904: boolean): Cell | undefined {
  const made = valueCell(column, cell, date1904)
  return made && cell?.f !== undefined && made.kind !== 'formula-without-value' ? { ...made, formula: true } : made
}

function valueCell(column: number, cell: CellObject | undefined, date1904: boolean): Cell | undefined {
  if (!cell) return undefined
  const { v: value } = cell
  if (value === undefined || value === null) {
    return cell.f ? { column, kind: 'formula-without-value', text: '', value: '' } : undefined
  }
  if (cell.t === 'e') {
    const text = ERRORS[Number(value)] ?? '#VALUE!'
    return { column, kind: 'error', text, value: text }
  }
  if (typeof value === 'boolean') return { column, kind: 'boolean', text: value ? 'TRUE' : 'FALSE', value }
  if (typeof value === 'number') return numberCell(column, value, String(cell.z ?? 'General'), date1904)
  const text = value instanceof Date ? value.toISOString() : value
  return text === '' ? undefined : { column, kind: 'text', text, value: text }
}

function numberCell(column: number, value: number, code: string, date1904: boolean): Cell {
  const format = parseNumberFormat(code)
  if (format.kind !== 'number') {
    const iso = serialToIso(value, format.kind, date1904)
    if (iso !== undefined) return { column, kind: 'date', text: iso, value: iso }
  }
  const text = numberText(value)
  const pads = format.kind === 'number' && Number.isInteger(value) && value >= 0
  return { column, kind: 'number', text: pads ? text.padStart(format.padTo, '0') : text, value }
}
