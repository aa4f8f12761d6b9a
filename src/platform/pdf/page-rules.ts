import type { PdfRule } from './pdf-document.ts'

/** What a path is painted with decides whether it can be seen; clipping paths cannot. */
export interface DrawnPath {
  /** Left, bottom, right and top in the page's own points. */
  box: readonly [number, number, number, number]
}

const THICKEST = 2
const SHORTEST = 20

/** The horizontal lines among the paths that a page paints, from its top. Touching pieces at one height are one line. */
export function pageRules(paths: readonly DrawnPath[], toPage: (x: number, y: number) => [number, number]): PdfRule[] {
  const pieces = paths.flatMap(({ box: [left, bottom, right, top] }) => {
    const [x1, y1] = toPage(left, bottom)
    const [x2, y2] = toPage(right, top)
    if (Math.abs(y2 - y1) > THICKEST) return []
    return [{ x: Math.min(x1, x2), y: (y1 + y2) / 2, width: Math.abs(x2 - x1) }]
  })
  const lines: PdfRule[] = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.find(({ x, y, width }) => Math.abs(y - piece.y) < 1 && piece.x <= x + width + 2 && x <= piece.x)
    if (last) last.width = Math.max(last.width, piece.x + piece.width - last.x)
    else lines.push(piece)
  }
  return lines.filter(({ width }) => width >= SHORTEST)
}
