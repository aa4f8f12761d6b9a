import type { DatasetColumn, DatasetResult, DatasetRow } from './dataset.ts'
import { dayInWords, rowKey, rowName, wordsOf } from './show-value.ts'

/**
 * What differs between two readings of one dataset, as a table: rows that are new, rows that have gone, and every cell
 * that is another than before. Rows are known by their first column. Columns that only one of the two has are left out.
 */
export function changesBetween(before: DatasetResult, now: DatasetResult): DatasetResult {
  const earlier = new Map(before.rows.map((row) => [rowKey(row, before.columns), row]))
  const later = new Set(now.rows.map((row) => rowKey(row, now.columns)))
  const shared = now.columns.slice(1).filter((column) => before.columns.some(({ key }) => key === column.key))
  const rows = [
    ...now.rows.flatMap((row) => changesOfRow(earlier.get(rowKey(row, now.columns)), row, now.columns, shared)),
    ...before.rows
      .filter((row) => !later.has(rowKey(row, before.columns)))
      .map((row) => change(nameCell(row, before.columns), 'No longer listed', summary(row, shared), '')),
  ]
  return {
    columns: [
      { key: 'name', header: now.columns[0]?.header ?? 'What', kind: 'text', width: 4 },
      { key: 'what', header: 'What changed', kind: 'text', width: 2 },
      { key: 'before', header: 'Before', kind: 'text', width: 2 },
      { key: 'now', header: 'Now', kind: 'text', width: 2 },
    ],
    rows,
    notes: [`Compared with the position at ${dayInWords(before.asAt)}.`],
    asAt: now.asAt,
  }
}

function changesOfRow(
  before: DatasetRow | undefined,
  now: DatasetRow,
  columns: readonly DatasetColumn[],
  shared: readonly DatasetColumn[],
): DatasetRow[] {
  const name = nameCell(now, columns)
  if (before === undefined) return [change(name, 'New', '', summary(now, shared))]
  return shared
    .map((column) => ({ column, was: wordsOf(before[column.key], column), is: wordsOf(now[column.key], column) }))
    .filter(({ was, is }) => was !== is)
    .map(({ column, was, is }) => change(name, column.header, was || 'Nothing', is || 'Nothing'))
}

const nameCell = (row: DatasetRow, columns: readonly DatasetColumn[]) =>
  row[columns[0]?.key ?? ''] ?? rowName(row, columns)

const change = (name: DatasetRow[string], what: string, before: string, now: string): DatasetRow => ({
  name,
  what,
  before,
  now,
})

/** The first thing said of a row, which is what it is known for: its status or score. */
function summary(row: DatasetRow, shared: readonly DatasetColumn[]): string {
  const [first] = shared
  return first ? wordsOf(row[first.key], first) : ''
}
