import { boxOf, type Line } from './lines.ts'
import { ItemGatherer } from './list-items.ts'
import { readMark } from './list-marks.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { ReadList } from './reading.ts'
import type { ReportText } from './report-text.ts'

/** Headings of lists, as whole lines; a footnote's figure or a colon may hang on them. */
const IMPROVEMENT = [
  /^what needs to improve( in this area of (social work )?practice)?$/,
  /^what does the (local authority|lscb|board|local safeguarding children board.*) need to improve$/,
  /^areas? for improvement$/,
  /^recommendations?$/,
  /^what needs to improve in .{3,60}$/,
]
const PRIORITY = [/^priority and immediate actions?$/, /^areas? (for|of) priority action$/, /^priority actions?$/]

/** Headings that end a list wherever they come. */
const ENDS =
  /\bstrengths\b|^(progress since|summary|information about|inspection (findings|judge?ments?)|section \d|executive summary|main findings|next steps|headline findings|yours sincerely|(the )?experiences and progress|the impact of leaders|what (is|does|the|has)|record of main|about this|local area partnership details|areas covered|findings|the graded judg|annex|contents)/

/** The groups of 2013, set in like text: due dates for the plan (layouts, 3.4). */
const DEADLINE = /^(immediately|within (the next )?\w+ (weeks?|months?))\b.{0,12}$/i

/** A heading says little: longer lines are text. */
const LONGEST_HEADING = 16

/** Every list of a report: the council's first, and after the board's section begins, the board's. */
export function readLists(text: ReportText): ReadList[] {
  const { lines } = text
  const board = boardBegins(text)
  const lists: ReadList[] = []
  for (let at = 0; at < lines.length; at++) {
    const heading = listHeading(lines, at)
    if (!heading) continue
    const read = readList(text, at, heading, at >= board ? 'board' : 'authority')
    if (!read) continue
    lists.push(read.list)
    at = read.next - 1
  }
  return lists
}

type Heading = { kind: ReadList['kind']; size: number; words: string; lines: number }

/** The list's heading at a line, which may be broken over two. */
function listHeading(lines: readonly Line[], at: number): Heading | null {
  const line = lines[at]
  if (!line) return null
  const below = lines[at + 1]
  const two = below && below.page === line.page && below.size === line.size ? joinLines([line.text, below.text]) : null
  for (const [count, words] of [line.text, two].entries()) {
    if (words === null) continue
    const plain = headingWords(words)
    const kind = IMPROVEMENT.some((one) => one.test(plain)) ? 'improvement' : PRIORITY.some((one) => one.test(plain)) ? 'priority' : null
    if (kind) return { kind, size: line.size, words: words.replace(/\s*\d+$/, ''), lines: count + 1 }
  }
  return null
}

/** Without what hangs on a heading: "What needs to improve?1" says "what needs to improve". */
function headingWords(words: string): string {
  return plainText(words).replace(/[\s?:.]*\d{0,2}[\s?:.]*$/, '')
}

function readList(text: ReportText, at: number, heading: Heading, owner: ReadList['owner']) {
  const { lines, bodySize } = text
  const gatherer = new ItemGatherer()
  let top = heading.size
  let { kind } = heading
  let next = at + heading.lines
  // "What does … need to improve?" only opens the two lists below it.
  const parent = lines[at - 1]
  if (parent && listHeading(lines, at - 1)) top = Math.max(top, parent.size)
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line || listHeading(lines, next) || ends(line, top, bodySize)) break
    if (!DEADLINE.test(line.text) && gatherer.take(line)) continue
    if (isGroup(lines, next)) gatherer.takeGroup(line)
    else if (gatherer.isEmpty && isPlainText(line, bodySize)) gatherer.takeParagraph(line)
    else break
  }
  const read = gatherer.finish()
  if (read.items.length === 0 && !read.saidEmpty) return null
  const headingLines = lines.slice(at, at + heading.lines)
  const list: ReadList = { heading: heading.words, owner, kind, ...read, box: boxOf(headingLines) }
  return { list, next }
}

function ends(line: Line, top: number, bodySize: number): boolean {
  if (readMark(line)) return false
  const words = headingWords(line.text)
  if (ENDS.test(words) && words.split(' ').length <= LONGEST_HEADING && looksSeparate(line, bodySize)) return true
  return line.size >= top - 0.4 && line.size > bodySize + 0.9
}

/** A wrapped line may begin with "strengths and weaknesses": a heading stands apart from the line above it. */
function looksSeparate(line: Line, bodySize: number): boolean {
  return line.gap === null || line.gap > line.size * 1.5 || line.size > bodySize + 0.9
}

/** A sub-heading inside a list: short, and an item follows it. */
function isGroup(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || readMark(line) || line.text.split(' ').length > 12 || /[.;,]$/.test(line.text)) return false
  const below = lines[at + 1]
  if (!below) return false
  if (readMark(below)) return true
  const second = lines[at + 2]
  return below.size === line.size && below.font === line.font && second !== undefined && readMark(second) !== null && below.text.split(' ').length <= 8
}

const isPlainText = (line: Line, bodySize: number) => line.size < bodySize + 0.9

/** Where the safeguarding board's own section begins: its lists are not the council's (layouts, 3.3). */
function boardBegins({ lines, bodySize }: ReportText): number {
  const first = lines.findIndex((_, at) => listHeading(lines, at) !== null)
  const begins = lines.findIndex((line, at) => at > first && isBoardHeading(line, lines[at + 1], bodySize))
  return begins === -1 ? Number.POSITIVE_INFINITY : begins
}

function isBoardHeading(line: Line, below: Line | undefined, bodySize: number): boolean {
  if (line.size < bodySize + 0.9 || /\s\d{1,3}$/.test(line.text)) return false
  const words = plainText(below && below.size === line.size ? `${line.text} ${below.text}` : line.text)
  return /^(section \d:? ?)?((the )?effectiveness (of )?(the )?)?(the )?(local safeguarding children board|lscb)/.test(words) || /^what does the (lscb|board|local safeguarding)/.test(words)
}
