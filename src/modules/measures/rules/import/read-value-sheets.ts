import { namesPeriod } from '../read-period.ts'
import { type Heading, headingNames, headingOf } from './value-headings.ts'

export type SheetCell = { column: number; kind: string; text: string; value: string | number | boolean }
export type SheetRow = { number: number; cells: readonly SheetCell[] }
export type ValueSheet = { name: string; hidden: boolean; rows: readonly SheetRow[] }

/** One figure as a file has it, with the place of its cell. Everything is text as typed. */
export type ValueLine = { row: number; column: number } & Record<Heading, string>

export type ReadValues =
  | { ok: true; sheet: string; lines: ValueLine[]; ignored: string[] }
  | { ok: false; message: string }

const rowsSearched = 20
const mostLines = 20_000
type Columns = { named: ReadonlyMap<Heading, number>; periods: readonly { column: number; words: string }[] }

/**
 * The figures of a workbook: the first sheet with a heading for the measure and either one for the period, one row a
 * figure, or a column for each period ("Apr 25", "May 25"), as councils lay them out. Other columns are left alone.
 */
export function readValueSheets(sheets: readonly ValueSheet[]): ReadValues {
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0)
  if (visible.length === 0)
    return { ok: false, message: 'There is nothing in this file. Download the template to see what is wanted.' }
  for (const sheet of visible) {
    const head = sheet.rows.slice(0, rowsSearched).find((row) => isHeadingRow(columnsOf(row)))
    if (head) return readSheet(sheet, head)
  }
  const names = visible.map(({ name }) => `“${name}”`).join(', ')
  return {
    ok: false,
    message: `No row of headings with a Measure column and a Period column, or a column for each period, was found in the first ${rowsSearched} rows of ${names}. Download the template to see the headings.`,
  }
}

const isHeadingRow = ({ named, periods }: Columns) =>
  named.has('measure') && (named.has('period') ? named.has('value') || named.has('numerator') : periods.length > 0)

function columnsOf(head: SheetRow): Columns {
  const named = new Map<Heading, number>()
  const periods: { column: number; words: string }[] = []
  for (const cell of head.cells) {
    const heading = headingOf(cell.text)
    if (heading && !named.has(heading)) named.set(heading, cell.column)
    else if (namesPeriod(asTyped(cell))) periods.push({ column: cell.column, words: asTyped(cell) })
  }
  return { named, periods }
}

function readSheet(sheet: ValueSheet, head: SheetRow): ReadValues {
  const { named, periods } = columnsOf(head)
  const wide = !named.has('period')
  const known = new Set([...named.values(), ...(wide ? periods.map(({ column }) => column) : [])])
  const ignored = head.cells.filter((cell) => !known.has(cell.column)).map(({ text }) => text)
  const lines: ValueLine[] = []
  for (const row of sheet.rows.filter(({ number }) => number > head.number)) {
    const cells = new Map(row.cells.map((cell) => [cell.column, asTyped(cell)]))
    const text = (heading: Heading) => cells.get(named.get(heading) ?? 0)?.trim() ?? ''
    const own: Record<Heading, string> = {
      ...nothing,
      ...Object.fromEntries(headingNames.map((one) => [one, text(one)])),
    }
    if (own.measure === '') continue
    if (!wide) lines.push({ row: row.number, column: named.get('value') ?? named.get('numerator') ?? 1, ...own })
    else
      for (const { column, words } of periods) {
        const value = cells.get(column)?.trim() ?? ''
        if (value !== '') lines.push({ row: row.number, column, ...own, period: words, value })
      }
  }
  if (lines.length > mostLines)
    return {
      ok: false,
      message: `Sheet “${sheet.name}” has more than ${mostLines.toLocaleString('en-GB')} figures. Send it in parts.`,
    }
  if (lines.length === 0)
    return { ok: false, message: `There is no figure under the headings of sheet “${sheet.name}”.` }
  return { ok: true, sheet: sheet.name, lines, ignored }
}

const nothing: Record<Heading, string> = {
  measure: '',
  what: '',
  period: '',
  team: '',
  numerator: '',
  denominator: '',
  value: '',
  source: '',
  sourceOn: '',
  verifiedBy: '',
  confidence: '',
  note: '',
}

/** A cell as somebody would type it: a date as ISO text. */
const asTyped = ({ kind, text, value }: SheetCell): string => (kind === 'date' ? String(value) : text)
