import type { GridRow } from './plan-grid.ts'

/** A cell that may cover several columns and rows, as tables in documents have them. */
export interface SpanningCell {
  text: string
  colspan: number
  rowspan: number
}

/** The most columns that a plan can have; what lies beyond is not read. */
const MOST_COLUMNS = 60

/**
 * Rows of merged cells as rows of plain ones. A cell merged over rows is repeated in each, since it holds for each; a
 * cell merged over columns stands in the first of them, and a row that is one cell over everything is marked `whole`.
 */
export function spreadCells(rows: readonly { cells: readonly SpanningCell[] }[]): GridRow[] {
  const hanging = new Map<number, { text: string; rowsLeft: number }>()
  const width = Math.max(0, ...rows.map(({ cells }) => widthOf(cells)))
  return rows.map((row, index) => {
    const cells: string[] = []
    let column = 0
    const takeHanging = () => {
      for (let above = hanging.get(column); above; above = hanging.get(column)) {
        cells[column] = above.text
        if (above.rowsLeft > 1) hanging.set(column, { ...above, rowsLeft: above.rowsLeft - 1 })
        else hanging.delete(column)
        column += 1
      }
    }
    for (const cell of row.cells) {
      takeHanging()
      for (let covered = 0; covered < cell.colspan && column < MOST_COLUMNS; covered += 1) {
        const text = covered === 0 ? cell.text : ''
        cells[column] = text
        if (cell.rowspan > 1) hanging.set(column, { text, rowsLeft: cell.rowspan - 1 })
        column += 1
      }
    }
    takeHanging()
    const whole = row.cells.length === 1 && width > 1 && (row.cells[0]?.colspan ?? 1) >= Math.min(width, MOST_COLUMNS)
    return { number: index + 1, cells: Array.from(cells, (text) => text ?? ''), ...(whole ? { whole } : {}) }
  })
}

function widthOf(cells: readonly SpanningCell[]): number {
  return cells.reduce((sum, { colspan }) => sum + colspan, 0)
}
