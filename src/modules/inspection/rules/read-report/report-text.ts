import { bodySize, type LinedPage, withoutFurniture } from './furniture.ts'
import { type Line, pageLines } from './lines.ts'
import type { ReportPage } from './report-page.ts'

/** A page's size in points. */
export interface PageSize {
  number: number
  width: number
  height: number
}

/** A report as lines in reading order. */
export interface ReportText {
  /** Everything but running headers, footers, page numbers and footnotes. */
  lines: Line[]
  /** The size in which most of it is set, in points. */
  bodySize: number
  /** The size of each page in points, by which boxes are laid over its picture. */
  pages: PageSize[]
}

/** Puts a report's pages into lines in the order in which people read them. */
export function reportText(pages: readonly ReportPage[]): ReportText {
  const lined: LinedPage[] = pages.map((page) => ({ height: page.height, lines: pageLines(page) }))
  const lines = withoutFurniture(lined).flatMap((page) => page.lines)
  const sizes = pages.map(({ number, width, height }) => ({ number, width, height }))
  return { lines, bodySize: bodySize(lined), pages: sizes }
}
