import type { AnnexAContent, ListNumber } from '../lists/list-content.ts'
import { type ListTable, UNKNOWN } from '../lists/list-table.ts'
import type { Understanding } from '../reading/understood.ts'

/** What was understood of a list, as the command prints it. */
export interface ListSummary {
  readonly list: ListNumber
  readonly name: string
  readonly sheet: string
  readonly rows: number
  readonly columnsMatched: readonly string[]
  readonly columnsMissing: readonly string[]
  readonly columnsUnknown: readonly string[]
  /** The sheets that the list was joined from, where there is more than one. */
  readonly joined?: readonly { readonly file: string; readonly sheet: string }[]
}

/** The lists that were found, in their order. */
export function listSummaries(
  content: AnnexAContent,
  understanding: Understanding,
  tables: ReadonlyMap<ListNumber, ListTable>,
): ListSummary[] {
  return content.lists.flatMap(({ list, name }) => {
    const table = tables.get(list)
    const sheets = understanding.lists.filter((sheet) => sheet.list === list)
    const [first] = sheets
    if (!table || !first) return []
    const matched = [...table.columns.values()].map(({ field }) => field.heading)
    const joined = sheets.map(({ file, sheet }) => ({ file, sheet }))
    return {
      list,
      name,
      sheet: first.sheet,
      rows: table.rows,
      columnsMatched: matched,
      columnsMissing: [...new Set(sheets.flatMap(({ missing }) => missing.map(({ heading }) => heading)))].filter(
        (heading) => !matched.includes(heading),
      ),
      columnsUnknown: [...new Set(sheets.flatMap(({ unknown }) => unknown.map(({ heading }) => heading.trim())))],
      ...(sheets.length > 1 ? { joined } : {}),
    }
  })
}

/** How many children each list has; list 11 is of adopters and is left out. */
export function distinctChildren(tables: ReadonlyMap<ListNumber, ListTable>): Partial<Record<ListNumber, number>> {
  const counts: Partial<Record<ListNumber, number>> = {}
  for (const [list, { columns }] of tables) {
    const ids = new Set(columns.get('childId')?.value)
    ids.delete(UNKNOWN)
    if (list !== 11) counts[list] = ids.size
  }
  return counts
}
