import type { PageBox, ReportPage } from '../read-report/report-page.ts'

const margin = 14
const longest = 600

/** The words of the part of a page that a question is about, with the line above and below it, in reading order. */
export function wordsAround(pages: readonly Pick<ReportPage, 'number' | 'texts'>[], box: PageBox | null): string {
  const page = pages.find(({ number }) => number === box?.page)
  if (!page || !box) return ''
  const texts = page.texts
    .filter(({ y, text }) => text.trim() !== '' && y >= box.y - margin && y <= box.y + box.height + margin)
    .toSorted((one, other) => (Math.abs(one.y - other.y) > 3 ? one.y - other.y : one.x - other.x))
  const words = texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > longest ? `${words.slice(0, longest)}…` : words
}
