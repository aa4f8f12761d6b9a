import type { ListNumber } from '../lists/list-content.ts'
import { cellState } from '../lists/list-table.ts'
import type { Check } from './check.ts'

/** From so many rows on, a column without a single value is the extract's fault and is told once. */
const MANY_ROWS = 20

/** The same check, saying once and not row by row that a column is blank from top to bottom. */
export function onceWhereAllBlank(check: Check, field: string): Check {
  return {
    ...check,
    run(input, report, found) {
      const told = new Set<ListNumber>()
      for (const list of check.lists) {
        const table = input.tables.get(list)
        const column = table?.columns.get(field)
        if (!table || !column || !isAllBlank(column.state)) continue
        told.add(list)
        const { heading } = column.field
        const message = `“${heading}” is blank in all ${table.rows} rows. Add it to the extract.`
        report({ list, sheet: table.sheet, columns: [heading], message, key: field })
      }
      const unlessTold: typeof report = (issue) => {
        if (issue.list === undefined || !told.has(issue.list)) report(issue)
      }
      check.run(input, unlessTold, found)
    },
  }
}

function isAllBlank(states: Uint8Array | undefined): boolean {
  return states !== undefined && states.length > MANY_ROWS && states.every((state) => state === cellState.blank)
}
