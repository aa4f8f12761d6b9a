import type { PdfText } from './pdf-document.ts'

/** The parts of the library's text runs that are used here. */
export interface LibraryText {
  str: string
  transform: number[]
  width: number
  fontName: string
}

type Matrix = readonly [number, number, number, number, number, number]

/** The library's runs as placed on the page seen upright, without blanks; the same text drawn twice on one spot is one. */
export function pageTexts(items: readonly LibraryText[], view: Matrix): PdfText[] {
  const texts: PdfText[] = []
  const seen = new Set<string>()
  for (const { str, transform, width, fontName } of items) {
    if (str.trim() === '') continue
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
    const [x, y] = apply(view, e, f)
    const spot = `${Math.round(x * 2)} ${Math.round(y * 2)} ${str}`
    if (seen.has(spot)) continue
    seen.add(spot)
    const size = Math.hypot(c, d) || Math.hypot(a, b)
    texts.push({ text: str, x: tenth(x), y: tenth(y), width: tenth(width), size: tenth(size), font: fontName })
  }
  return texts
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

const tenth = (points: number) => Math.round(points * 10) / 10
