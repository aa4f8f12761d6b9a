import { bodySize, type LinedPage, withoutFurniture } from './furniture.ts'
import { type Line, pageLines } from './lines.ts'
import type { ReportPage } from './report-page.ts'

/** A report as lines in reading order. */
export interface ReportText {
  /** Everything but running headers, footers, page numbers and footnotes. */
  lines: Line[]
  /** The size in which most of it is set, in points. */
  bodySize: number
  /** The typeface in which most of it is set. */
  bodyFont: string
}

/** Puts a report's pages into lines in the order in which people read them. */
export function reportText(pages: readonly ReportPage[]): ReportText {
  const lined: LinedPage[] = pages.map((page) => ({ height: page.height, lines: pageLines(page) }))
  const lines = withoutFurniture(lined).flatMap((page) => page.lines)
  const size = bodySize(lined)
  return { lines, bodySize: size, bodyFont: commonFont(lines.filter((line) => Math.abs(line.size - size) < 0.6)) }
}

function commonFont(lines: readonly Line[]): string {
  const letters = new Map<string, number>()
  for (const { font, text } of lines) letters.set(font, (letters.get(font) ?? 0) + text.length)
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
