import type { AnnexAContent } from '../lists/list-content.ts'
import { type Column, cellState, type ListTable, UNKNOWN } from '../lists/list-table.ts'

/** What a cell must be for a check to look at its row: understood, blank, not understood, or one of some codes by their keys. */
export type CellTest = 'known' | keyof typeof states | readonly string[]

const states = {
  blank: [cellState.blank],
  unreadable: [cellState.unreadable],
  'blank or unreadable': [cellState.blank, cellState.unreadable],
  'in another form': [cellState.otherForm],
  'not plainly right': [cellState.blank, cellState.unreadable, cellState.otherForm],
} as const

/**
 * The rows, in order, whose cells pass every test; none where a column is not there. Each test is one pass over an array of plain
 * numbers, which is what makes hundreds of checks of a million cells cheap: the checks proper see only the few rows left.
 */
export function rowsWhere(
  table: ListTable,
  tests: Readonly<Record<string, CellTest>>,
  codes: AnnexAContent['codes'],
): Int32Array {
  let rows: Int32Array | undefined
  for (const [field, test] of Object.entries(tests)) {
    const column = table.columns.get(field)
    if (!column) return new Int32Array(0)
    rows = passing(column, test, codes, rows ?? everyRow(table.rows))
  }
  return rows ?? everyRow(table.rows)
}

function everyRow(count: number): Int32Array {
  const rows = new Int32Array(count)
  for (let row = 0; row < count; row += 1) rows[row] = row
  return rows
}

function passing(column: Column, test: CellTest, codes: AnnexAContent['codes'], rows: Int32Array): Int32Array {
  if (test === 'known') return known(column.value, rows)
  if (typeof test !== 'string') return marked(column.value, codeMarks(column, test, codes), rows)
  const marks = new Uint8Array(8)
  for (const state of states[test]) marks[state] = 1
  return marked(column.state, marks, rows)
}

function codeMarks({ field }: Column, keys: readonly string[], codes: AnnexAContent['codes']): Uint8Array {
  return Uint8Array.from(codes[field.codes ?? ''] ?? [], ({ key }) => (keys.includes(key) ? 1 : 0))
}

function known(values: Int32Array, rows: Int32Array): Int32Array {
  const left = new Int32Array(rows.length)
  let count = 0
  for (const row of rows) if (values[row] !== UNKNOWN) left[count++] = row
  return left.subarray(0, count)
}

function marked(values: Int32Array | Uint8Array, marks: Uint8Array, rows: Int32Array): Int32Array {
  const left = new Int32Array(rows.length)
  let count = 0
  for (const row of rows) if (marks[values[row] ?? UNKNOWN] === 1) left[count++] = row
  return left.subarray(0, count)
}
