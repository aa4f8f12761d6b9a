import type { AnnexAContent, ListNumber } from '../lists/list-content.ts'
import { type Candidate, candidates, type HeadRow } from './choose-list.ts'
import { headingIndex, type ListHeadings } from './heading-index.ts'
import { isGuidanceSheet, listOfSheetName } from './sheet-name.ts'
import type { HandMapping, IgnoredReason, IgnoredSheet, ListSheet, Understanding } from './understood.ts'

/** The top of a sheet, as far as its headings may stand. */
export interface SheetHead {
  readonly file: string
  readonly sheet: string
  readonly hidden: boolean
  /** Its first rows with something in them. */
  readonly rows: readonly HeadRow[]
}

/** How many rows with something in them are looked at for headings (F05). */
export const HEAD_ROWS = 20

type Verdict =
  | { readonly candidate: Candidate; readonly foundBy: ListSheet['foundBy'] }
  | { readonly reason: IgnoredReason }

/**
 * Tells which sheet is which list: by counting known headings, with the sheet's name to decide between lists that fit
 * equally (specification, section 1, "How the peers find sheets and columns"). Of two sheets of one file for a list, the one
 * with more of its headings is taken and the other named; the same list in several files is joined.
 */
export function understandSheets(
  content: AnnexAContent,
  heads: readonly SheetHead[],
  byHand: HandMapping = {},
): Understanding {
  const index = headingIndex(content)
  const lists: ListSheet[] = []
  const ignored: IgnoredSheet[] = []
  for (const file of new Set(heads.map((head) => head.file))) {
    const taken = new Map<ListNumber, { head: SheetHead; sheet: ListSheet }>()
    for (const head of heads.filter((each) => each.file === file)) {
      const verdict = understandSheet(index, head, byHand)
      const place = { file, sheet: head.sheet, hidden: head.hidden }
      if ('reason' in verdict) {
        ignored.push({ ...place, reason: verdict.reason })
        continue
      }
      const { list, headingRow, matches } = verdict.candidate
      const sheet: ListSheet = { ...place, ...matches, list, headingRow, foundBy: verdict.foundBy }
      const before = taken.get(list)
      const [kept, other] =
        before && !isBetter(head, sheet, before) ? [before, { head, sheet }] : [{ head, sheet }, before]
      taken.set(list, kept)
      if (other) ignored.push(second(other, kept))
    }
    for (const { sheet } of taken.values()) lists.push(sheet)
  }
  return { lists: lists.sort((a, b) => a.list - b.list), ignored: retold(ignored, lists) }
}

function understandSheet(index: ReadonlyMap<ListNumber, ListHeadings>, head: SheetHead, byHand: HandMapping): Verdict {
  const chosen = byHand.sheets?.[head.sheet.toLowerCase()]
  if (chosen === null) return { reason: { why: 'by hand' } }
  const found = candidates(index, head.rows, byHand.columns)
  if (chosen !== undefined) {
    const candidate = found.find(({ list }) => list === chosen)
    return candidate ? { candidate, foundBy: 'by hand' } : { reason: { why: 'no headings', list: chosen } }
  }
  if (head.rows.length === 0) return { reason: { why: 'empty' } }
  if (isGuidanceSheet(head.sheet)) return { reason: { why: 'guidance' } }
  return byHeadings(found, listOfSheetName(head.sheet))
}

function byHeadings(found: readonly Candidate[], named: ListNumber | undefined): Verdict {
  const most = found[0]?.matches.columns.length ?? 0
  const best = found.filter(({ matches }) => matches.columns.length === most)
  const byName = best.find(({ list }) => list === named)
  const telling = best.filter((candidate) => candidate.telling)
  const [first, next] = telling
  if (byName && (byName.telling || telling.length === 0)) {
    return { candidate: byName, foundBy: telling.length === 1 ? 'headings' : 'name' }
  }
  if (first && !next) return { candidate: first, foundBy: 'headings' }
  if (telling.length > 1) return { reason: { why: 'several lists', lists: telling.map(({ list }) => list) } }
  return { reason: named === undefined ? { why: 'not a list' } : { why: 'no headings', list: named } }
}

/** More headings first, then rows beneath them, then a name that says so. */
function isBetter(head: SheetHead, sheet: ListSheet, than: { head: SheetHead; sheet: ListSheet }): boolean {
  const marks = (each: SheetHead, as: ListSheet) => [
    as.foundBy === 'by hand' ? 1 : 0,
    hasRows(each, as) ? 1 : 0,
    as.columns.length,
    listOfSheetName(each.sheet) === as.list ? 1 : 0,
  ]
  const [ours, theirs] = [marks(head, sheet), marks(than.head, than.sheet)]
  const at = ours.findIndex((mark, place) => mark !== theirs[place])
  return at >= 0 && (ours[at] ?? 0) > (theirs[at] ?? 0)
}

function hasRows({ rows }: SheetHead, { headingRow }: ListSheet): boolean {
  return rows.some(({ number }) => number > headingRow)
}

function second(other: { head: SheetHead; sheet: ListSheet }, kept: { sheet: ListSheet }): IgnoredSheet {
  const { file, sheet, hidden, list } = other.sheet
  const reason: IgnoredReason = {
    why: 'second',
    list,
    taken: kept.sheet.sheet,
    hasRows: hasRows(other.head, other.sheet),
  }
  return { file, sheet, hidden, reason }
}

/** A sheet that lost to one which lost in turn is told of the one that was taken in the end. */
function retold(ignored: readonly IgnoredSheet[], lists: readonly ListSheet[]): IgnoredSheet[] {
  return ignored.map((each) => {
    const { reason, file } = each
    if (reason.why !== 'second') return each
    const taken = lists.find((list) => list.file === file && list.list === reason.list)?.sheet ?? reason.taken
    return { ...each, reason: { ...reason, taken } }
  })
}
