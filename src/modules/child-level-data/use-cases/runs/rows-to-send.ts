import type { AnnexAContent } from '../../rules/lists/list-content.ts'
import { type ListTable, partOf } from '../../rules/lists/list-table.ts'
import { cellsOfRow, idOfRow, teamOfRow } from '../../rules/runs/row-words.ts'
import type { CheckedRow, CheckedRun } from './level-reading.ts'
import { shortHash } from './short-hash.ts'

/** The rows of all lists as they are kept, made where the files are read so that the thread of the pages has no part in it. */
export function rowsToSend({ lists }: AnnexAContent, tables: ReadonlyMap<number, ListTable>): CheckedRun['lists'] {
  const made = new Map<number, CheckedRow[]>()
  for (const [list, table] of tables) {
    const definition = lists.find((one) => one.list === list)
    if (!definition) continue
    const rows = Array.from({ length: table.rows }, (_, row) => {
      const cells = cellsOfRow(table, definition, row)
      const { sheet } = partOf(table, row)
      const [child, team] = [idOfRow(table, row), teamOfRow(table, row)]
      return { number: table.rowNumbers[row] ?? 0, sheet, child, team, cells, hash: shortHash(JSON.stringify(cells)) }
    })
    made.set(list, rows)
  }
  return made
}
