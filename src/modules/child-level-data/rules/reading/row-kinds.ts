import type { SheetCell } from './cell-reading.ts'
import { comparableHeading } from './heading-text.ts'
import type { MatchedColumn } from './understood.ts'

/** What a row beneath the headings is; all but data are told of and not counted as children (F12). */
export type RowKind = 'data' | 'blank' | 'headings again' | 'total' | 'note'

const TOTAL = /^(grand |sub-? ?)?totals?\b|^(row |record )?count\b|^number of (rows|records|children)\b|^sum\b/i
const NOTE =
  /^(notes?|sources?|report|key|nb|n\.b\.|extracted|produced|run (on|at|date)|end of (report|list|data))\b\W*/i
/** Words this long in a list's first column, with nothing beside them, are a remark and not a child. */
const REMARK_LETTERS = 12

/**
 * Tells a row of data from what people and reports put among rows. Anything doubtful is data, so that no child is lost. Most
 * rows are passed by the first test alone.
 */
export function rowKinds(columns: readonly MatchedColumn[]): (cells: readonly SheetCell[]) => RowKind {
  const headings = new Map(columns.map(({ position, heading }) => [position, comparableHeading(heading)]))
  const first = Math.min(...columns.map(({ position }) => position))
  const few = Math.max(2, Math.floor(columns.length / 2))
  return (cells) => {
    const start = cells[0]
    if (start && cells.length > few && start.column === first && isPlainly(start, headings)) return 'data'
    const filled = cells.filter(({ kind, text }) => kind === 'formula-without-value' || text.trim() !== '')
    const known = filled.filter(({ column }) => headings.has(column))
    if (known.length === 0) return filled.length === 0 ? 'blank' : 'note'
    if (isHeadingsAgain(known, headings)) return 'headings again'
    if (filled.length > few) return 'data'
    const lead = filled[0]
    if (lead?.kind !== 'text') return 'data'
    if (TOTAL.test(lead.text.trim())) return 'total'
    return known.length === 1 && lead.column === first && isRemark(lead.text.trim()) ? 'note' : 'data'
  }
}

/** Whether a row's first cell is data beyond doubt: it has something to be seen and is not its column's heading. */
function isPlainly(cell: SheetCell, headings: ReadonlyMap<number, string>): boolean {
  return cell.kind !== 'text' || (cell.text.charCodeAt(0) > 32 && !isHeading(cell, headings))
}

function isHeadingsAgain(known: readonly SheetCell[], headings: ReadonlyMap<number, string>): boolean {
  // Two cells are looked at before all, since nearly every row is told from its headings by them.
  if (!known.slice(0, 2).some((cell) => isHeading(cell, headings))) return false
  const same = known.filter((cell) => isHeading(cell, headings))
  return same.length >= 2 && same.length * 2 > known.length
}

function isHeading({ column, kind, text }: SheetCell, headings: ReadonlyMap<number, string>): boolean {
  const heading = headings.get(column) ?? ''
  if (kind !== 'text' || Math.abs(text.length - heading.length) > 8) return false
  return comparableHeading(text) === heading
}

function isRemark(text: string): boolean {
  return NOTE.test(text) || (text.includes(' ') && text.length >= REMARK_LETTERS)
}
