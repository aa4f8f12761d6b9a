import { columnLetters } from '../../../platform/spreadsheets/index.ts'
import { buildWorkbook } from '../../../platform/spreadsheets/testing/build-workbook.ts'
import type { Issue } from '../rules/checks/check.ts'
import type { ListNumber } from '../rules/lists/list-content.ts'
import { type CheckOutcome, type CheckRequest, checkFiles } from './check-files.ts'
import type { ChosenFile } from './open-files.ts'
import { readAnnexAContent } from './read-content.ts'

/** A cell of a made workbook: text, a number, a date, an error, or a formula with or without its value. */
export type TestCell =
  | string
  | number
  | null
  | { date: string }
  | { error: string }
  | { formula: string; value?: number }

export interface TestSheet {
  name: string
  rows: readonly (readonly TestCell[])[]
  hidden?: boolean
  /** XML that stands after the rows, such as merged ranges. */
  after?: string
  hiddenRows?: readonly number[]
  /** How many blank rows with a format of their own stand beneath the others. */
  blankRows?: number
}

const STYLES = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
const SERIAL_OF_1970 = 25_569

export function workbookOf(
  sheets: readonly TestSheet[],
  { macros, ...options }: { date1904?: boolean; macros?: boolean } = {},
): Uint8Array {
  const planned = sheets.map(({ name, rows, hidden, after, hiddenRows = [], blankRows = 0 }) => ({
    name,
    data:
      rows.map((row, index) => rowXml(row, index + 1, hiddenRows.includes(index + 1))).join('') +
      Array.from({ length: blankRows }, (_, index) => blankRowXml(rows.length + index + 1)).join(''),
    ...(after === undefined ? {} : { after }),
    ...(hidden ? { state: 'hidden' } : {}),
  }))
  const extra = macros ? [{ name: 'xl/vbaProject.bin', content: 'never run' }] : []
  return new Uint8Array(buildWorkbook({ sheets: planned, styles: STYLES, extra, ...options }))
}

/** A list as the template has it: a title, the headings, and rows by field key. `layout` leaves the columns of another out. */
export function listSheet(
  list: ListNumber,
  rows: readonly Readonly<Record<string, TestCell>>[],
  options: {
    name?: string
    title?: boolean
    headings?: Readonly<Record<string, string>>
    without?: readonly string[]
    layout?: string
  } = {},
): TestSheet {
  const { name = `List_${list}`, title = true, headings = {}, without = [], layout = '2023' } = options
  const definition = readAnnexAContent().lists.find((each) => each.list === list)
  const fields = (definition?.fields ?? []).filter(
    ({ key, layouts }) => !without.includes(key) && (layouts === undefined || layouts.includes(layout)),
  )
  const heading = fields.map((field) => headings[field.key] ?? field.heading)
  const body = rows.map((row) => fields.map(({ key }) => row[key] ?? null))
  return { name, rows: [...(title ? [[`List ${list}`]] : []), heading, ...body] }
}

export async function checkSheets(
  sheets: readonly TestSheet[] | readonly ChosenFile[],
  request: Partial<CheckRequest> & { date1904?: boolean; withoutDate?: boolean } = {},
): Promise<CheckOutcome & { issues: Issue[]; of: (check: string) => Issue[] }> {
  const { date1904 = false, withoutDate = false, ...rest } = request
  const files = sheets.flatMap((each) => ('source' in each ? [each] : []))
  const made = sheets.flatMap((each) => ('rows' in each ? [each] : []))
  const chosen = files.length > 0 ? files : [{ name: 'test.xlsx', source: workbookOf(made, { date1904 }) }]
  const issues: Issue[] = []
  const outcome = await checkFiles(
    { files: chosen, ...(withoutDate ? {} : { inspectionDate: '2025-03-31' }), ...rest },
    (issue) => issues.push(issue),
  )
  return { ...outcome, issues, of: (check) => issues.filter((issue) => issue.check === check) }
}

function rowXml(cells: readonly TestCell[], row: number, hidden: boolean): string {
  return `<row r="${row}"${hidden ? ' hidden="1"' : ''}>${cells.map((cell, index) => cellXml(cell, `${columnLetters(index + 1)}${row}`)).join('')}</row>`
}

function blankRowXml(row: number): string {
  return `<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="1"/></row>`
}

function cellXml(cell: TestCell, address: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if (typeof cell === 'string') {
    const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
  }
  if ('date' in cell) return `<c r="${address}" s="1"><v>${Date.parse(cell.date) / 86_400_000 + SERIAL_OF_1970}</v></c>`
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`
  const value = cell.value === undefined ? '' : `<v>${cell.value}</v>`
  return `<c r="${address}" s="1"><f>${cell.formula}</f>${value}</c>`
}
