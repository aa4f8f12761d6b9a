import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../kernel/text.ts'
import type { Cell, MergedRange, ReadSheet } from '../../platform/spreadsheets/index.ts'
import type { GridRow, PlanGrid } from './rules/read-plan/plan-grid.ts'

/** Plans are not wider; a cell far to the right does not make every row as wide. */
const MOST_COLUMNS = 60
/** A cell merged over so many columns that it stands for the whole row. */
const WHOLE_ROW = 3

/**
 * The sheets that can be seen as a grid. Dates are written out ("31 May 2014"), since what a sheet shows depends on
 * where it is opened; a cell merged over rows is repeated in each.
 */
export function sheetsToGrid(sheets: readonly ReadSheet[]): PlanGrid {
  const tables = sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => ({ name: sheet.name, place: sheet.name, rows: rowsOf(sheet) }))
  return { source: 'table', tables }
}

function rowsOf(sheet: ReadSheet): GridRow[] {
  const texts = new Map(sheet.rows.map(({ number, cells }) => [number, new Map(cells.map(asText))]))
  for (const merge of sheet.merges) repeatDown(merge, texts)
  return [...texts]
    .toSorted(([one], [other]) => one - other)
    .map(([number, cells]) => {
      const width = Math.min(MOST_COLUMNS, Math.max(0, ...cells.keys()))
      const whole = cells.size === 1 && sheet.merges.some((merge) => isWhole(merge, number))
      return {
        number,
        cells: Array.from({ length: width }, (_, index) => cells.get(index + 1) ?? ''),
        ...(whole ? { whole } : {}),
      }
    })
}

function repeatDown(merge: MergedRange, texts: Map<number, Map<number, string>>): void {
  const text = texts.get(merge.firstRow)?.get(merge.firstColumn)
  if (text === undefined) return
  // Only rows that hold something else: a merge over a thousand empty rows makes none of them.
  for (const [number, cells] of texts) {
    if (number > merge.firstRow && number <= merge.lastRow) cells.set(merge.firstColumn, text)
  }
}

function isWhole(merge: MergedRange, row: number): boolean {
  return merge.firstRow <= row && row <= merge.lastRow && merge.lastColumn - merge.firstColumn + 1 >= WHOLE_ROW
}

function asText(cell: Cell): [number, string] {
  const day = cell.kind === 'date' ? /^\d{4}-\d{2}-\d{2}/.exec(String(cell.value))?.[0] : undefined
  return [cell.column, day ? formatDate(Temporal.PlainDate.from(day)) : cell.text]
}
