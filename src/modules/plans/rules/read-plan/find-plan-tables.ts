import { parseItemNumber } from '../../../../kernel/item-numbers.ts'
import { type Column, columnsNamedBy, isPlan } from './column-names.ts'
import { guessColumns } from './guess-columns.ts'
import type { GridRow, PlanGrid, PlanTable } from './plan-grid.ts'

/** A table with its columns known: one of a plan, or one that lists work streams. */
export interface FoundTable {
  name: string
  place: string
  columns: readonly Column[]
  /** The rows below the heading row, to the end of the table or to the next heading of another kind. */
  rows: readonly GridRow[]
  /** The heading row was there, was taken from the table before, or had to be guessed from what cells hold. */
  heading: 'found' | 'carried' | 'guessed'
}

export interface FoundTables {
  plans: FoundTable[]
  workStreams: FoundTable[]
}

const LONGEST_NAME = 120
const ROWS_ABOVE = 4

/** Finds the plan in what may be a whole paper: by its heading rows, else by what the cells hold. */
export function findPlanTables(grid: PlanGrid): FoundTables {
  const found = grid.tables.flatMap((table) => tablesIn(table, grid.source))
  const plans: FoundTable[] = []
  for (const table of grid.tables) {
    const own = found.filter((each) => each.table === table)
    const before = plans.at(-1)
    if (own.length > 0) plans.push(...own.filter(({ columns }) => isPlan(columns)))
    else if (before && grid.source === 'table' && goesOn(table, before)) {
      plans.push({
        name: table.name,
        place: table.place ?? '',
        columns: before.columns,
        rows: table.rows,
        heading: 'carried',
      })
    }
  }
  const workStreams = found.filter(({ columns }) => !isPlan(columns))
  if (plans.length > 0) return { plans, workStreams }
  const guessed = grid.tables.flatMap((table): FoundTable[] => {
    const columns = guessColumns(table.rows)
    return columns
      ? [{ name: table.name, place: table.place ?? '', columns, rows: table.rows, heading: 'guessed' }]
      : []
  })
  return { plans: guessed, workStreams }
}

function tablesIn(table: PlanTable, source: PlanGrid['source']): (FoundTable & { table: PlanTable })[] {
  const headings = table.rows.flatMap((row, index) => {
    const columns = columnsNamedBy(row)
    return columns ? [{ index, columns }] : []
  })
  // A heading repeated after a page break is no new table; an action that has the words of a heading is no heading.
  const starts = headings.filter(({ columns, index }, at) => {
    const before = headings[at - 1]
    if (!before) return true
    const name = nameAbove(table.rows, index, before.index, source)
    return sameColumns(before.columns, columns) ? name !== '' : standsApart(table.rows, index)
  })
  return starts.map(({ index, columns }, at) => {
    const end = starts[at + 1]?.index ?? table.rows.length
    const name = nameAbove(table.rows, index, starts[at - 1]?.index ?? -1, source) || table.name
    const below = table.rows.slice(index + 1, end).filter((row) => !isRepeated(row, columns))
    const rows = isPlan(columns) ? below : below.slice(0, endOfList(below))
    return { table, name, place: table.place ?? '', columns, rows, heading: 'found' }
  })
}

/** The title in the lines just above a heading row: short, in one cell, and no sentence. */
function nameAbove(rows: readonly GridRow[], heading: number, after: number, source: PlanGrid['source']): string {
  for (let at = heading - 1; at > Math.max(after, heading - 1 - ROWS_ABOVE); at -= 1) {
    const filled = (rows[at]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
    const [only = ''] = filled
    if (filled.length === 1 && (source === 'table' || rows[at]?.cells.length === 1) && isTitle(only)) return only
    if (filled.length > 1) return ''
  }
  return ''
}

function standsApart(rows: readonly GridRow[], index: number): boolean {
  return (rows[index - 1]?.cells ?? []).filter((cell) => cell.trim() !== '').length < 2
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !/[.;,:]$/.test(text)
}

function isRepeated(row: GridRow, columns: readonly Column[]): boolean {
  const named = columnsNamedBy(row)
  return named !== null && sameColumns(named, columns)
}

function sameColumns(one: readonly Column[], other: readonly Column[]): boolean {
  const describe = (columns: readonly Column[]) =>
    columns.map(({ index, heading }) => `${index}${heading.toLowerCase()}`).join()
  return describe(one) === describe(other)
}

/** A list of work streams ends at the first row that is blank or one cell of prose. */
function endOfList(rows: readonly GridRow[]): number {
  const end = rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length < 2)
  return end === -1 ? rows.length : end
}

/** Whether a table without a heading row goes on from the one before, as it does after a page break. */
function goesOn(table: PlanTable, before: FoundTable): boolean {
  if (widthOf(table.rows) !== widthOf(before.rows)) return false
  const number = before.columns.find(({ kind }) => kind === 'number')?.index
  const [first] = table.rows
  return number === undefined ? table.name === '' : parseItemNumber(first?.cells[number] ?? '') !== null
}

function widthOf(rows: readonly GridRow[]): number {
  return Math.max(0, ...rows.map(({ cells }) => cells.length))
}
