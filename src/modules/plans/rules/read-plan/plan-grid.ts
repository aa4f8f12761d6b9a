/**
 * A plan as rows of cells, wherever it came from. In a grid from a table each table or sheet stands apart; pasted or
 * scanned text is one table whose rows are its lines, with the whole paper around the plan.
 */
export interface PlanGrid {
  source: 'table' | 'text'
  tables: readonly PlanTable[]
}

/** `name` is the sheet's name or the heading before the table, '' when there is none; `place` is where messages say it is. */
export interface PlanTable {
  name: string
  place?: string
  rows: readonly GridRow[]
}

/** `number` is where a person finds the row: line of the text, row of the sheet or table. `whole`: one cell over all. */
export interface GridRow {
  number: number
  cells: readonly string[]
  whole?: boolean
}

/** The cell's words, or '' when it holds nothing but marks such as "," or "-", which scanning leaves behind. */
export function wordsIn(cell: string | undefined): string {
  const text = (cell ?? '').trim()
  return /[\p{L}\p{N}]/u.test(text) || isDitto(text) ? text : ''
}

/** Marks and words that repeat the cell above. */
export function isDitto(text: string): boolean {
  return /^(["”“″〃]|''|,,|(same )?as above|see above|ditto|do\.)$/i.test(text.trim())
}
