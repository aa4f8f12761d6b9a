import type { ListDefinition } from '../lists/list-content.ts'
import { type ListTable, UNKNOWN } from '../lists/list-table.ts'

/** The id in a row without stray characters; '' where it is blank. */
export function idOfRow(table: ListTable, row: number): string {
  return wordsAt(table, 'childId', row)
}

/** The team in a row without stray characters; '' where the list has none or it is blank. */
export function teamOfRow(table: ListTable, row: number): string {
  return wordsAt(table, 'team', row)
}

function wordsAt(table: ListTable, field: string, row: number): string {
  const column = table.columns.get(field)
  const value = column?.value[row] ?? UNKNOWN
  return column && value !== UNKNOWN ? (column.words.list[value] ?? '') : ''
}

/** What stands in a row, in the order of the list's fields; null where the file has no such column. */
export function cellsOfRow(table: ListTable, definition: ListDefinition, row: number): (string | null)[] {
  return definition.fields.map(({ key }) => table.columns.get(key)?.text[row] ?? null)
}

/** A team's name so that "Assessment  team" and "assessment Team" are one. */
export const plainTeamName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
