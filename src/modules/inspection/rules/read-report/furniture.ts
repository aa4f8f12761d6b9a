import type { Line } from './lines.ts'

/** Parts of a page's height in which running headers and footers are looked for. */
const HEAD = 0.1
const FOOT = 0.8
/** Footnotes and running lines are set at least this much smaller than the text, in points, and no larger than that. */
const SMALLER = 0.9
const SMALL_PRINT = 10.4

/** "head" or "foot" and three words: shorter lines may come twice by chance, such as "17 years." */
const WORDS = 3

/** A page as lines, with its height. */
export interface LinedPage {
  height: number
  lines: Line[]
}

/** The size in which most of the document is set. */
export function bodySize(pages: readonly LinedPage[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pages.flatMap(({ lines }) => lines)) {
    const round = Math.round(size * 2) / 2
    letters.set(round, (letters.get(round) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

/**
 * The pages without their running headers, footers, page numbers and footnotes, which otherwise land inside a list that
 * crosses a page. They are told by where they stand, how small they are, and that other pages say the same there.
 */
export function withoutFurniture(pages: readonly LinedPage[]): LinedPage[] {
  const body = bodySize(pages)
  const repeated = repeatedLines(pages)
  return pages.map((page) => {
    const isFurniture = (line: Line) =>
      isPageNumber(line) || repeated.has(place(line, page)) || isSmallAtFoot(line, page, body)
    let from = 0
    let to = page.lines.length
    while (from < to && inHead(page.lines[from], page) && isFurniture(lineAt(page, from))) from++
    while (
      to > from &&
      !isLabel(lineAt(page, to - 1)) &&
      isFurniture(lineAt(page, to - 1)) &&
      inFoot(page.lines[to - 1], page)
    )
      to--
    return { ...page, lines: firstHasNoGap(page.lines.slice(from, to)) }
  })
}

const lineAt = (page: LinedPage, at: number): Line => {
  const line = page.lines[at]
  if (!line) throw new RangeError(`A page has no line ${at}.`)
  return line
}

const inHead = (line: Line | undefined, page: LinedPage) => line !== undefined && line.baseline < page.height * HEAD

/** Footnotes may begin well up the page, so that small lines count from its middle on. */
const inFoot = (line: Line | undefined, page: LinedPage) => line !== undefined && line.baseline > page.height / 2

/** A cover of 2013 prints its dates small and low on the page; they are no footnote. */
const isLabel = ({ text }: Line) =>
  /^(inspection dates?|published|report published|reporting inspectors?|lead inspectors?|age group)\b/i.test(text)

const isPageNumber = ({ text }: Line) => /^(page )?\d{1,3}( of \d{1,3})?$/i.test(text)

function isSmallAtFoot(line: Line, page: LinedPage, body: number): boolean {
  return inFoot(line, page) && line.size < body - SMALLER && line.size <= SMALL_PRINT
}

/** What a line says at which height, any number standing for any other; so "… 2" and "… 3" are one. */
function place(line: Line, page: LinedPage): string {
  const words = line.text.replace(/\d+/g, '0').toLowerCase()
  return `${inHead(line, page) ? 'head' : 'foot'} ${words}`
}

function repeatedLines(pages: readonly LinedPage[]): Set<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const ends = page.lines.filter((line) => inHead(line, page) || line.baseline > page.height * FOOT)
    for (const said of new Set(ends.map((line) => place(line, page)))) seen.set(said, (seen.get(said) ?? 0) + 1)
  }
  return new Set(
    [...seen]
      .filter(([said, times]) => times >= 2 && (said.match(/\p{L}{2,}/gu) ?? []).length > WORDS)
      .map(([said]) => said),
  )
}

function firstHasNoGap(lines: Line[]): Line[] {
  return lines.map((line, at) => (at === 0 ? { ...line, gap: null } : line))
}
