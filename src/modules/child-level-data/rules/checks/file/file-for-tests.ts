import { Temporal } from 'temporal-polyfill'
import { dayNumber } from '../../../../../kernel/day-number.ts'
import type { MergedRange, Row } from '../../../../../platform/spreadsheets/index.ts'
import type { OpenedFile } from '../../../use-cases/open-files.ts'
import { type Remembered, readLists } from '../../../use-cases/read-lists.ts'
import type { ListNumber } from '../../lists/list-content.ts'
import { contentForTests } from '../../lists/table-for-tests.ts'
import type { SheetCell } from '../../reading/cell-reading.ts'
import type { AsAt } from '../../run/as-at.ts'
import type { Issue } from '../check.ts'
import { runFileChecks } from './run-file-checks.ts'

/** A cell of a made sheet: text, a number, a date, an error, or a formula with or without what it comes to. */
type TestCell = string | number | null | { date: string } | { error: string } | { formula: number | string | null }
type TestRow = Readonly<Record<string, TestCell>>

/** A sheet as a spreadsheet program would hold it; its rows are numbered from 1, and null leaves one out of the file. */
export interface TestSheet {
  name: string
  rows: readonly (readonly TestCell[] | null)[]
  /** One more row of data, far below the others. */
  lastRow?: number
  hidden?: boolean
  merges?: readonly MergedRange[]
  hiddenRows?: readonly number[]
  hiddenColumns?: readonly number[]
  filtered?: boolean
}

interface TestFile {
  name?: string
  sheets: readonly TestSheet[]
  date1904?: boolean
  holdsMacros?: boolean
}

interface ListOptions {
  name?: string
  headings?: Readonly<Record<string, string>>
  without?: readonly string[]
  layout?: string
}

export const contact: TestRow = {
  childId: 1001,
  gender: 'a) Male',
  ethnicity: 'a) WBRI',
  dateOfBirth: { date: '2015-01-06' },
  age: 10,
  contactDate: { date: '2025-03-28' },
  contactSource: 'q) 6: Police',
}

/** A list as the template has it: a title in row 1, the headings in row 2, and rows by field key; null leaves a row out. */
export function listSheet(list: ListNumber, rows: readonly (TestRow | null)[], options: ListOptions = {}): TestSheet {
  const { name = `List_${list}`, headings = {}, without = [], layout = '2023' } = options
  const fields = (contentForTests.lists.find((each) => each.list === list)?.fields ?? []).filter(
    ({ key, layouts }) => !without.includes(key) && (layouts === undefined || layouts.includes(layout)),
  )
  const heading = fields.map((field) => headings[field.key] ?? field.heading)
  const body = rows.map((row) => row && fields.map(({ key }) => row[key] ?? null))
  return { name, rows: [[`List ${list}`], heading, ...body] }
}

/** All eleven lists with a row each, some of them replaced. */
export function wholeFile(own: Partial<Record<ListNumber, TestSheet>> = {}): TestSheet[] {
  return contentForTests.lists.map(
    ({ list }) => own[list] ?? listSheet(list, [list === 1 ? contact : { childId: 1001, adopterId: 5 }]),
  )
}

/** The same sheet with one more column: its heading in the row of headings, its value beneath. */
export function withColumn(sheet: TestSheet, heading: string, value: TestCell = 'x'): TestSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => (row && index > 0 ? [...row, index === 1 ? heading : value] : row)),
  }
}

/** What the checks of the file say of some files, by check; the files are read as any are, from rows in memory. */
export async function fileIssues(
  files: readonly TestSheet[] | readonly TestFile[],
  {
    asAt = '2025-03-31',
    from = 'given',
    remembered,
  }: { asAt?: string; from?: AsAt['from']; remembered?: Remembered } = {},
): Promise<{ all: Issue[]; of: (check: string) => Issue[]; rows: Partial<Record<ListNumber, number>> }> {
  const sheets = files.flatMap((each) => ('rows' in each ? [each] : []))
  const made =
    sheets.length > 0 || files.length === 0 ? [{ sheets }] : files.flatMap((each) => ('sheets' in each ? [each] : []))
  const read = await readLists(contentForTests, made.map(openedFile), remembered)
  const day = dayNumber(Temporal.PlainDate.from(asAt))
  const all = runFileChecks({ content: contentForTests, ...read, asAt: { day, from } })
  const rows = Object.fromEntries([...read.tables].map(([list, table]) => [list, table.rows]))
  return { all, of: (check) => all.filter((issue) => issue.check === check), rows }
}

function openedFile(file: TestFile): OpenedFile {
  const { name = 'test.xlsx', sheets, date1904 = false, holdsMacros = false } = file
  const find = (wanted: string) => sheets.find((sheet) => sheet.name === wanted)
  const rowsOf = (wanted: string): Row[] => {
    const { rows = [], lastRow } = find(wanted) ?? {}
    const last = lastRow === undefined ? [] : [{ number: lastRow, cells: cellOf('9', 0) }]
    return [...rows.flatMap((row, index) => (row ? [{ number: index + 1, cells: row.flatMap(cellOf) }] : [])), ...last]
  }
  return {
    name,
    textOnly: false,
    isXlsx: true,
    holdsMacros,
    workbook: {
      sheets: sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden ?? false })),
      date1904,
      async *rows(sheet) {
        yield* rowsOf(sheet)
      },
      async *rowBatches(sheet) {
        yield rowsOf(sheet)
      },
      merges: async (sheet) => [...(find(sheet)?.merges ?? [])],
      hiding: async (sheet) => ({
        hiddenRows: [...(find(sheet)?.hiddenRows ?? [])],
        hiddenColumns: [...(find(sheet)?.hiddenColumns ?? [])],
        filtered: find(sheet)?.filtered ?? false,
      }),
      close: () => undefined,
    },
  }
}

function cellOf(cell: TestCell, index: number): SheetCell[] {
  const column = index + 1
  if (cell === null) return []
  if (typeof cell === 'number') return [{ column, kind: 'number', text: String(cell), value: cell }]
  if (typeof cell === 'string') return [{ column, kind: 'text', text: cell, value: cell }]
  if ('date' in cell) return [{ column, kind: 'date', text: cell.date, value: cell.date }]
  if ('error' in cell) return [{ column, kind: 'error', text: cell.error, value: cell.error }]
  if (cell.formula === null) return [{ column, kind: 'formula-without-value', text: '', value: '', formula: true }]
  return cellOf(cell.formula, index).map((made) => ({ ...made, formula: true as const }))
}
