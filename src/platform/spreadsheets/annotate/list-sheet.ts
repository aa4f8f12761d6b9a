import { columnLetters } from '../rows.ts'
import { isoToSerial } from '../serial-dates.ts'
import { isLink, type WrittenColumn, type WrittenValue, writtenText } from '../written-values.ts'
import { textCell } from './marked-sheet.ts'
import type { MarkedStyles } from './marked-styles.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const LONGEST_TEXT = 32_767
const USUAL_WIDTH = 20

/** A sheet’s XML with a header row that stays in view and a filter, in pieces; text is never a formula. */
export function* listSheet(
  columns: readonly WrittenColumn[],
  rows: Iterable<readonly WrittenValue[]>,
  styles: MarkedStyles,
): Generator<string, void> {
  const widths = columns.map(
    ({ width = USUAL_WIDTH }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const header = rowXml(
    columns.map(({ header: text }) => text),
    1,
    styles,
  )
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${header}`
  let last = 1
  for (const row of rows) {
    last++
    const values = columns.map((_, column) => row[column])
    yield rowXml(values, last, styles)
  }
  yield `</sheetData><autoFilter ref="A1:${columnLetters(Math.max(1, columns.length))}${last}"/></worksheet>`
}

/** A sheet’s XML with values where they stood, in pieces: for files that are not .xlsx and are given back as one. */
export async function* valuesSheet(
  batches: AsyncIterable<Iterable<{ number: number; cells: readonly ValueCell[] }>>,
  styles: MarkedStyles,
): AsyncGenerator<string, void> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`
  for await (const rows of batches) {
    for (const { number, cells } of rows)
      yield `<row r="${number}">${cells.map((cell) => valueCell(cell, number, styles)).join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

interface ValueCell {
  readonly column: number
  readonly kind: string
  readonly text: string
  readonly value: string | number | boolean
}

function valueCell({ column, kind, text, value }: ValueCell, row: number, styles: MarkedStyles): string {
  if (kind === 'number' && text === String(value)) return numberCell(column, row, Number(value))
  const serial = kind === 'date' ? isoToSerial(text) : undefined
  if (serial !== undefined) return numberCell(column, row, serial, styles.date())
  return textCell(column, row, text.slice(0, LONGEST_TEXT), styles.text())
}

function rowXml(values: readonly WrittenValue[], row: number, styles: MarkedStyles): string {
  const cells = values.map((value, index) => {
    if (typeof value === 'number') return numberCell(index + 1, row, value)
    const text = isLink(value) ? value.text : writtenText(value)
    return text === '' ? '' : textCell(index + 1, row, text.slice(0, LONGEST_TEXT), styles.text())
  })
  return `<row r="${row}">${cells.join('')}</row>`
}

function numberCell(column: number, row: number, value: number, style?: number): string {
  return `<c r="${columnLetters(column)}${row}"${style === undefined ? '' : ` s="${style}"`}><v>${value}</v></c>`
}
