import type { ListNumber } from '../lists/list-content.ts'
import type { SheetCell } from './cell-reading.ts'
import type { ListHeadings } from './heading-index.ts'
import { squeezedHeading } from './heading-text.ts'
import { matchColumns } from './match-columns.ts'
import type { ColumnMatches, HandMapping, SheetColumn } from './understood.ts'

/** A row of the head of a sheet. */
export interface HeadRow {
  readonly number: number
  readonly cells: readonly SheetCell[]
}

/** What a sheet would be as one list: the row with the most of its headings. */
export interface Candidate {
  readonly list: ListNumber
  readonly headingRow: number
  readonly matches: ColumnMatches
  /** A heading that few lists share is among them. */
  readonly telling: boolean
}

/** Fewer headings than this say nothing. */
const ENOUGH = 3

/** For each list, the row of a sheet's head with the most of its headings; lists without enough of them are left out. */
export function candidates(
  index: ReadonlyMap<ListNumber, ListHeadings>,
  rows: readonly HeadRow[],
  byHand: HandMapping['columns'] = {},
): Candidate[] {
  const likely = likelyRows(index, rows)
  const found = [...index.entries()].flatMap(([list, headings]) => {
    const best = bestRow(headings, likely, byHand[list])
    return best && best.matches.columns.length >= ENOUGH ? [{ ...best, list }] : []
  })
  return found.sort((a, b) => b.matches.columns.length - a.matches.columns.length || share(b, index) - share(a, index))
}

/** Rows worth a closer look: those with the most known headings, where any row has enough; else all. */
function likelyRows(index: ReadonlyMap<ListNumber, ListHeadings>, rows: readonly HeadRow[]): readonly HeadRow[] {
  const known = [...index.values()]
  const counts = rows.map(({ cells }) => {
    const headings = headingCells(cells).map(({ heading }) => squeezedHeading(heading))
    return headings.filter((each) => known.some(({ loose, aliases }) => loose.has(each) || aliases.has(each))).length
  })
  const most = Math.max(0, ...counts)
  return most < ENOUGH ? rows : rows.filter((_, at) => (counts[at] ?? 0) * 2 >= most)
}

/** How much of the list is there, which tells a short list from a long one that has the same headings and more. */
function share({ list, matches }: Candidate, index: ReadonlyMap<ListNumber, ListHeadings>): number {
  return matches.columns.length / (index.get(list)?.definition.fields.length ?? 1)
}

function bestRow(
  headings: ListHeadings,
  rows: readonly HeadRow[],
  byHand: Readonly<Record<string, string | null>> | undefined,
): Omit<Candidate, 'list'> | undefined {
  let best: Omit<Candidate, 'list'> | undefined
  for (const { number, cells } of rows) {
    const matches = matchColumns(headings, headingCells(cells), byHand)
    if (matches.columns.length <= (best?.matches.columns.length ?? 0)) continue
    const telling = matches.columns.some(({ field }) => headings.telling.has(field.key))
    best = { headingRow: number, matches, telling }
  }
  return best
}

/** The cells of a row that may be headings: text with a letter in it. */
function headingCells(cells: readonly SheetCell[]): SheetColumn[] {
  return cells.flatMap(({ kind, text, column }) =>
    kind === 'text' && /\p{L}/u.test(text) ? [{ heading: text, position: column }] : [],
  )
}
