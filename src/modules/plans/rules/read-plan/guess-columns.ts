import { parseItemNumber } from '../../../../kernel/item-numbers.ts'
import type { Column } from './column-names.ts'
import { leadKind } from './lead-words.ts'
import type { GridRow } from './plan-grid.ts'
import { splitLeads } from './split-leads.ts'

const DATE_LIKE =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(daily|weekly|fortnightly|monthly|quarterly|annually|month|week|on-?going)\b|^\d{4}-\d{2}-\d{2}/i
/** What share of a column's cells must look like a thing for the column to be of it. */
const MOST = 0.6

/**
 * The columns of rows that came without a heading, by what most of their cells hold: item numbers, dates, names, and
 * the longest words for the action. Null when these are not the rows of a plan.
 */
export function guessColumns(rows: readonly GridRow[]): Column[] | null {
  const filled = rows.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length))
  if (filled.length === 0 || width < 2) return null
  const free = new Set(Array.from({ length: width }, (_, index) => index))
  const take = (looks: (cell: string) => boolean): number | undefined => {
    const best = [...free]
      .map((index) => ({ index, share: shareOf(filled, index, looks) }))
      .reduce((one, other) => (other.share > one.share ? other : one), { index: -1, share: 0 })
    if (best.share < MOST) return undefined
    free.delete(best.index)
    return best.index
  }
  const number = take((cell) => parseItemNumber(cell) !== null)
  const when = take((cell) => DATE_LIKE.test(cell) && cell.length < 50)
  const lead = take((cell) => splitLeads(cell).some((name) => leadKind(name) !== 'fragment'))
  const text = [...free].toSorted((one, other) => lengthOf(filled, other) - lengthOf(filled, one))[0]
  if (text === undefined || (when === undefined && lead === undefined)) return null
  const columns: [Column['kind'], number | undefined, string][] = [
    ['number', number, 'No.'],
    ['text', text, 'Action'],
    ['lead', lead, 'Lead'],
    ['when', when, 'When'],
  ]
  return columns.flatMap(([kind, index, heading]) => (index === undefined ? [] : [{ kind, index, heading }]))
}

function shareOf(rows: readonly GridRow[], index: number, looks: (cell: string) => boolean): number {
  const cells = rows.map(({ cells: row }) => row[index]?.trim() ?? '').filter((cell) => cell !== '')
  return cells.length === 0 ? 0 : (cells.filter(looks).length / cells.length) * (cells.length / rows.length) ** 0.25
}

function lengthOf(rows: readonly GridRow[], index: number): number {
  return rows.reduce((sum, { cells }) => sum + (cells[index]?.length ?? 0), 0)
}
