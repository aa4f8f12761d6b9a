import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx as write } from 'hucre/xlsx'
import { SpreadsheetFault } from './fault.ts'
import { columnLetters, MOST_COLUMNS, MOST_ROWS } from './rows.ts'
import { isoToSerial } from './serial-dates.ts'
import { cleanSheetName } from './sheet-names.ts'
import { type ColumnKind, isLink, type WrittenColumn, type WrittenValue, writtenText } from './written-values.ts'

export interface WrittenSheet {
  name: string
  /** A line above the headings, as Ofsted's templates have. Left out, the headings are the first row. */
  title?: string
  columns: readonly WrittenColumn[]
  rows: readonly (readonly WrittenValue[])[]
}

export interface WrittenWorkbook {
  sheets: readonly WrittenSheet[]
  properties: { title: string; creator: string }
}

/** Excel's own bound on a cell's text. */
const LONGEST_TEXT = 32_767
const CUT = ' … (cut short: a cell holds 32,767 letters at most)'
const WIDTHS: Record<ColumnKind, number> = { text: 30, number: 12, date: 12, link: 30 }
const MOMENT_WIDTH = 18
/** On paper: A4 on its side, all columns on one page, the header on each. */
const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
}
const FONT = { name: 'Calibri', size: 11 }
/** `@` keeps text text, so that Excel does not make a formula of it even when the cell is edited. */
const STYLES: Record<ColumnKind, CellStyle> = {
  text: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } },
  number: { alignment: { vertical: 'top' } },
  date: { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top', horizontal: 'left' } },
  link: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } },
}
const HEADER: CellStyle = { font: { ...FONT, bold: true }, numFmt: '@', alignment: { wrapText: true, vertical: 'top' } }
/** Not wrapped: it runs over the columns beside it. */
const TITLE: CellStyle = { font: { ...FONT, bold: true }, numFmt: '@' }
const MOMENT: CellStyle = { ...STYLES.date, numFmt: 'dd/mm/yyyy hh:mm' }
const LINK: CellStyle = { ...STYLES.link, font: { ...FONT, underline: true, color: { theme: 10 } } }

/**
 * An .xlsx workbook: on each sheet a bold header row that stays in view with a filter, dates as real dates, links that
 * can be followed (http, https and mailto only). Sheet names are cleaned to Excel's rules. Text is never a formula.
 * Throws SpreadsheetFault when a sheet has more rows or columns than Excel holds.
 */
export async function writeXlsx(workbook: WrittenWorkbook): Promise<Uint8Array> {
  const names: string[] = []
  const sheets = workbook.sheets.map((sheet) => {
    const name = cleanSheetName(sheet.name, names)
    names.push(name)
    return sheetToWrite(sheet, name)
  })
  return write({ sheets, properties: workbook.properties, defaultFont: FONT })
}

function sheetToWrite(sheet: WrittenSheet, name: string): WriteSheet {
  if (sheet.rows.length + 1 > MOST_ROWS || sheet.columns.length > MOST_COLUMNS) {
    throw new SpreadsheetFault(`“${name}” has more rows or columns than Excel holds. Export fewer, or as CSV.`, {
      sheet: name,
    })
  }
  const cells = new Map<string, Partial<Cell>>()
  const titleRows = sheet.title === undefined ? [] : [[plainText(sheet.title)]]
  if (sheet.title !== undefined) cells.set('0,0', { style: TITLE })
  const headerRow = titleRows.length
  sheet.columns.forEach((_, column) => {
    cells.set(`${headerRow},${column}`, { style: HEADER })
  })
  const rows = sheet.rows.map((row, index) =>
    sheet.columns.map(({ kind }, column) => cellValue(kind, row[column], `${index + headerRow + 1},${column}`, cells)),
  )
  const last = `${columnLetters(Math.max(1, sheet.columns.length))}${rows.length + headerRow + 1}`
  return {
    name,
    columns: sheet.columns.map((column, index) => ({
      width: widthOf(column, index, sheet),
      style: STYLES[column.kind],
    })),
    rows: [...titleRows, sheet.columns.map(({ header }) => plainText(header)), ...rows],
    cells,
    freezePane: { rows: headerRow + 1 },
    pageSetup: headerRow === 0 ? PAGE : { ...PAGE, printTitlesRow: '$1:$2' },
    autoFilter: { range: `A${headerRow + 1}:${last}` },
  }
}

function widthOf({ kind, width }: WrittenColumn, column: number, sheet: WrittenSheet): number {
  if (width !== undefined) return width
  const hasMoments =
    kind === 'date' && sheet.rows.some((row) => typeof row[column] === 'string' && row[column].includes('T'))
  return hasMoments ? MOMENT_WIDTH : WIDTHS[kind]
}

/** The value of a cell; what the column's style cannot say of it goes into `cells`. */
function cellValue(kind: ColumnKind, value: WrittenValue, key: string, cells: Map<string, Partial<Cell>>): CellValue {
  if (kind === 'number' && typeof value === 'number') return Number.isFinite(value) ? value : null
  if (kind === 'date' && typeof value === 'string') {
    const serial = isoToSerial(value)
    if (serial !== undefined && !Number.isInteger(serial)) cells.set(key, { style: MOMENT })
    if (serial !== undefined) return serial
  }
  const text = plainText(writtenText(value))
  const address = kind === 'link' ? linkAddress(value) : undefined
  if (address !== undefined && text !== '') cells.set(key, { hyperlink: { target: address }, style: LINK })
  return text === '' ? null : text
}

function linkAddress(value: WrittenValue): string | undefined {
  const address = isLink(value) ? value.address : writtenText(value)
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined
}

/** Text as the file can hold it: whole letters, within Excel's bound, and nothing that reads as one of its escapes. */
function plainText(text: string): string {
  const whole = text.toWellFormed()
  const short = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT - CUT.length).toWellFormed() + CUT : whole
  return short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
