import { boxOf, type Line } from './lines.ts'
import { DEADLINE, endsList, isBoardHeading, isGroupHeading, type ListHeading, listHeading } from './list-headings.ts'
import { ItemGatherer, saysNothing } from './list-items.ts'
import { readMark } from './list-marks.ts'
import type { ReadList } from './reading.ts'
import type { ReportText } from './report-text.ts'

/** Every list of a report: the council's first, and after the board's section begins, the board's. */
export function readLists(text: ReportText): ReadList[] {
  const { lines } = text
  const contents = contentsPages(lines)
  const lists: ReadList[] = []
  let owner: ReadList['owner'] = 'authority'
  // "What does … need to improve?" only opens the two lists below it, and a heading of its size ends both.
  let opening = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || contents.has(line.page)) continue
    // The contents and the title name the board as well: its section comes after the council's lists.
    if (lists.length > 0 && isBoardHeading(lines, at, text.bodySize)) owner = 'board'
    const heading = listHeading(lines, at)
    const read = heading ? readList(text, at, heading, owner, opening) : null
    if (heading && !read) opening = heading.size
    if (!read) continue
    lists.push(read.list)
    at = read.next - 1
  }
  return lists
}

function readList(text: ReportText, at: number, heading: ListHeading, owner: ReadList['owner'], opening: number) {
  const { lines, bodySize } = text
  const gatherer = new ItemGatherer()
  // Below a heading no larger than the text, groups may be a little larger than it.
  const top = Math.max(heading.size, opening, heading.size < bodySize + 0.9 ? bodySize + 1.6 : 0)
  let next = at + heading.lines
  let endsOddly = true
  for (; next < lines.length; next++) {
    const line = lines[next]
    const end = line ? endsList(line, top, bodySize, gatherer.markX) : 'known'
    if (!line || listHeading(lines, next) || end === 'known') {
      endsOddly = false
      break
    }
    if (end === 'large') break
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
  const cutShort = endsOddly && goesOn(lines.slice(next, next + NEAR_END), gatherer)
  const read = gatherer.finish()
  if (read.items.length === 0 && !read.saidEmpty) return null
  const headingLines = lines.slice(at, at + heading.lines)
  const list: ReadList = {
    heading: heading.words,
    owner,
    kind: heading.kind,
    ...read,
    cutShort,
    box: boxOf(headingLines),
  }
  return { list, next }
}

/** How many lines after a list's end are looked through for more of it. */
const NEAR_END = 4

/** Whether the list's next item follows what was taken for its end: then a person has to look. */
function goesOn(after: readonly Line[], gatherer: ItemGatherer): boolean {
  return after.some((line) => {
    const mark = readMark(line)?.mark
    return mark !== undefined && gatherer.couldBeNext(mark)
  })
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
