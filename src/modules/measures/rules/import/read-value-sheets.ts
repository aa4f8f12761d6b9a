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
type Columns = {
  named: ReadonlyMap<Heading, number>
  periods: readonly Headed[]
  measures: readonly Headed[]
}
type Headed = { column: number; words: string }
/** Whether words are the name or reference of a measure. */
type IsMeasure = (words: string) => boolean

/**
 * The figures of a workbook, from the first sheet with headings laid out in one of three ways, as councils have them: one row
 * a figure; a row for each measure and a column for each period ("Apr 25", "May 25"); or a row for each team and month and a
 * column for each measure, as a return of the workforce is (D30). Other columns are left alone.
 */
export function readValueSheets(sheets: readonly ValueSheet[], isMeasure: IsMeasure = () => false): ReadValues {
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0)
  if (visible.length === 0)
    return { ok: false, message: 'There is nothing in this file. Download the template to see what is wanted.' }
  for (const sheet of visible) {
    const head = sheet.rows.slice(0, rowsSearched).find((row) => isHeadingRow(columnsOf(row, isMeasure)))
    if (head) return readSheet(sheet, head, isMeasure)
  }
  const names = visible.map(({ name }) => `“${name}”`).join(', ')
  return {
    ok: false,
    message: `No row of headings with a Measure column and a Period column, or a column for each period, or with Team, Period and a column for each measure, was found in the first ${rowsSearched} rows of ${names}. Download the template to see the headings.`,
  }
}

const isHeadingRow = (columns: Columns) => {
  const { named, periods } = columns
  if (perMeasure(columns)) return true
  return (
    named.has('measure') && (named.has('period') ? named.has('value') || named.has('numerator') : periods.length > 0)
  )
}

/** A row for each team, a column for each measure. */
const perMeasure = ({ named, measures }: Columns) =>
  !named.has('measure') && named.has('team') && named.has('period') && measures.length > 0

function columnsOf(head: SheetRow, isMeasure: IsMeasure): Columns {
  const named = new Map<Heading, number>()
  const periods: Headed[] = []
  const measures: Headed[] = []
  for (const cell of head.cells) {
    const words = asTyped(cell)
    const heading = headingOf(cell.text)
    if (heading && !named.has(heading)) named.set(heading, cell.column)
    else if (isMeasure(words)) measures.push({ column: cell.column, words })
    else if (namesPeriod(words)) periods.push({ column: cell.column, words })
  }
  return { named, periods, measures }
}

function readSheet(sheet: ValueSheet, head: SheetRow, isMeasure: IsMeasure): ReadValues {
  const columns = columnsOf(head, isMeasure)
  const { named } = columns
  const wide = perMeasure(columns) ? columns.measures : named.has('period') ? [] : columns.periods
  const known = new Set([...named.values(), ...wide.map(({ column }) => column)])
  const ignored = head.cells.filter((cell) => !known.has(cell.column)).map(({ text }) => text)
  const lines: ValueLine[] = []
  for (const row of sheet.rows.filter(({ number }) => number > head.number)) {
    const cells = new Map(row.cells.map((cell) => [cell.column, asTyped(cell)]))
    const text = (heading: Heading) => cells.get(named.get(heading) ?? 0)?.trim() ?? ''
    const own: Record<Heading, string> = {
      ...nothing,
      ...Object.fromEntries(headingNames.map((one) => [one, text(one)])),
    }
    if (perMeasure(columns) ? own.team === '' : own.measure === '') continue
    if (wide.length === 0)
      lines.push({ row: row.number, column: named.get('value') ?? named.get('numerator') ?? 1, ...own })
    for (const { column, words } of wide) {
      const said = cells.get(column)?.trim() ?? ''
      if (said === '') continue
      const place = perMeasure(columns) ? { measure: words } : { period: words }
      lines.push({ row: row.number, column, ...own, ...place, ...figureIn(said) })
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

/** "18 of 92" in one cell is a numerator and its denominator. */
function figureIn(said: string): Partial<ValueLine> {
  const share = /^([\d,]+) of ([\d,]+)$/i.exec(said)
  return share ? { numerator: share[1] ?? '', denominator: share[2] ?? '', value: '' } : { value: said }
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
