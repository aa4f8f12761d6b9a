import { boxOf, type Line } from './lines.ts'
import { DEADLINE, endsList, isBoardHeading, isGroupHeading, type ListHeading, listHeading } from './list-headings.ts'
import { ItemGatherer, saysNothing } from './list-items.ts'
import type { ReadList } from './reading.ts'
import type { ReportText } from './report-text.ts'

/** Every list of a report: the council's first, and after the board's section begins, the board's. */
export function readLists(text: ReportText): ReadList[] {
  const { lines } = text
  const contents = contentsPages(lines)
  const lists: ReadList[] = []
  let owner: ReadList['owner'] = 'authority'
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || contents.has(line.page)) continue
    // The contents and the title name the board as well: its section comes after the council's lists.
    if (lists.length > 0 && isBoardHeading(lines, at, text.bodySize)) owner = 'board'
    const heading = listHeading(lines, at)
    const read = heading ? readList(text, at, heading, owner) : null
    if (!read) continue
    lists.push(read.list)
    at = read.next - 1
  }
  return lists
}

function readList(text: ReportText, at: number, heading: ListHeading, owner: ReadList['owner']) {
  const { lines, bodySize } = text
  const gatherer = new ItemGatherer()
  const top = Math.max(heading.size, sizeAbove(lines, at))
  let next = at + heading.lines
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line || listHeading(lines, next) || endsList(line, top, bodySize, gatherer.markX)) break
    if (!DEADLINE.test(line.text) && gatherer.take(line)) continue
    if (isGroupHeading(lines, next)) gatherer.takeGroup(line)
    else if (
      gatherer.isEmpty &&
      line.size < bodySize + 0.9 &&
      (heading.mayBeUnmarked || saysNothing(line.text) || opens(lines, next))
    )
      gatherer.takeParagraph(line)
    else break
  }
  const read = gatherer.finish()
  if (read.items.length === 0 && !read.saidEmpty) return null
  const headingLines = lines.slice(at, at + heading.lines)
  const list: ReadList = { heading: heading.words, owner, kind: heading.kind, ...read, box: boxOf(headingLines) }
  return { list, next }
}

/** "What does … need to improve?" only opens the two lists below it, and ends both. */
function sizeAbove(lines: readonly Line[], at: number): number {
  const above = listHeading(lines, at - 1) ?? listHeading(lines, at - 2)
  return above?.size ?? 0
}

/** A paragraph that opens a list of bullets: "…, the local authority should:" */
function opens(lines: readonly Line[], at: number): boolean {
  const paragraph = lines.slice(at, at + 4)
  return paragraph.some(({ text }) => /:$/.test(text))
}

/** Pages with a table of contents repeat the headings, in a few reports without page numbers (layouts, section 4). */
function contentsPages(lines: readonly Line[]): Set<number> {
  return new Set(lines.filter((line) => /^contents$/i.test(line.text)).map(({ page }) => page))
}
