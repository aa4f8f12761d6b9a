import { boxOf, type Line, partedAt } from './lines.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { ReadItem } from './reading.ts'
import type { ReportText } from './report-text.ts'

/** A horizontal line drawn on a page. */
export interface Rule {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** One area in a table, with the body that answers for it where the table has that column. */
export interface TableItem extends ReadItem {
  responsibleBody: string | null
}

/** A list whose items are the rows of a table: no bullet tells them apart, only rules and space (layouts, 3.5). */
export interface TableList {
  kind: 'improvement' | 'priority'
  heading: string
  items: TableItem[]
  /** Rows by the drawn lines and by the space between them are the same. */
  agree: boolean
  lines: Line[]
}

const HEADING = /^areas? for (priority action|improvement)$/
const AFTER = /^(local area partnership details|information about (this|the) inspection|inspection team|what (is|does))/
/** A gap this many times the letters' size parts two rows. */
const ROW_GAP = 1.45

/** The pages on which such tables stand: those whose drawn lines are needed. */
export function tablePages({ lines }: ReportText): number[] {
  const pages = regions(lines).flatMap(({ body }) => body.map(({ page }) => page))
  return [...new Set(pages)]
}

/** The tables of areas, read by their drawn lines and again by the space between rows. */
export function readTableLists(text: ReportText, rules: ReadonlyMap<number, readonly Rule[]>): TableList[] {
  return regions(text.lines).map(({ kind, heading, body, boundary }) => {
    const byRule = rowsOf(body, (line, above) => rulesBetween(above, line, rules), boundary)
    const bySpace = rowsOf(body, isFarBelow, boundary)
    const hasRules = body.some(({ page }) => (rules.get(page)?.length ?? 0) > 2)
    const rows = hasRules ? byRule : bySpace
    const agree = hasRules && JSON.stringify(byRule.map(words)) === JSON.stringify(bySpace.map(words))
    return {
      kind,
      heading: heading.text,
      items: rows.map((row) => itemOf(row, boundary)),
      agree,
      lines: [heading, ...body],
    }
  })
}

interface Region {
  kind: TableList['kind']
  heading: Line
  body: Line[]
  /** Where the second column begins; null in a table of one. */
  boundary: number | null
}

function regions(lines: readonly Line[]): Region[] {
  const found: Region[] = []
  for (let at = 0; at < lines.length; at++) {
    const heading = lines[at]
    const named = heading && heading.cells.length === 1 ? HEADING.exec(plainText(heading.text))?.[1] : undefined
    if (!heading || !named) continue
    const after = lines.slice(at + 1)
    const end = after.findIndex(
      (line, index) => AFTER.test(plainText(line.text)) || (index > 0 && isOtherHeading(line, named)),
    )
    const body = after.slice(0, end === -1 ? after.length : end)
    const header = body.find((line) => line.cells.length > 1 && HEADING.test(plainText(line.cells.at(-1)?.text ?? '')))
    const boundary = header?.cells.at(-1)?.x ?? null
    const rows = body.filter((line) => !isHeader(line))
    if (rows.length > 0)
      found.push({ kind: named === 'improvement' ? 'improvement' : 'priority', heading, body: rows, boundary })
    at += body.length
  }
  return found
}

const isOtherHeading = (line: Line, named: string) => {
  const other = line.cells.length === 1 ? HEADING.exec(plainText(line.text))?.[1] : undefined
  return other !== undefined && other !== named
}

/** A table's header says the heading again, and a table over two pages may repeat it. */
const isHeader = ({ cells }: Line) => HEADING.test(plainText(cells.at(-1)?.text ?? ''))

function rowsOf(body: readonly Line[], parts: (line: Line, above: Line) => boolean, boundary: number | null): Line[][] {
  const rows: Line[][] = []
  let above: Line | null = null
  for (const line of body) {
    const row = rows.at(-1)
    if (row && above && !startsRow(line, above, parts, boundary)) row.push(line)
    else rows.push([line])
    above = line
  }
  return rows
}

/** On a new page a row goes on when its sentence does, or when its first column stays empty. */
function startsRow(
  line: Line,
  above: Line,
  parts: (line: Line, above: Line) => boolean,
  boundary: number | null,
): boolean {
  if (line.page === above.page) return parts(line, above)
  if (boundary !== null && line.x >= boundary - 6) return false
  return /[.!?]$/.test(above.text) && !/^\p{Ll}/u.test(line.text)
}

function rulesBetween(above: Line, line: Line, rules: ReadonlyMap<number, readonly Rule[]>): boolean {
  const drawn = rules.get(line.page) ?? []
  const reaches = ({ x, width }: Rule) => x <= line.x + 2 && x + width >= line.x
  return drawn.some((rule) => rule.y > above.baseline && rule.y < line.baseline && reaches(rule))
}

const isFarBelow = ({ gap, size }: Line) => gap !== null && gap > size * ROW_GAP

const words = (row: readonly Line[]) => joinLines(row.map(({ text }) => text))

function itemOf(row: readonly Line[], boundary: number | null): TableItem {
  const parted = row.map((line): [string, string] => (boundary === null ? ['', line.text] : partedAt(line, boundary)))
  const column = (parts: string[]) => joinLines(parts.filter((part) => part !== ''))
  const text = column(parted.map(([, right]) => right))
  const body = column(parted.map(([left]) => left))
  return { text, points: [], number: null, group: null, box: boxOf(row), responsibleBody: body === '' ? null : body }
}
