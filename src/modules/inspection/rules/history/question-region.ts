import type { PageBox } from '../read-report/report-page.ts'
import type { PageSize } from '../read-report/report-text.ts'

/** Points above and below what a question is about, so that the lines about it are seen too. */
const margin = 36
/** The share of the front page that holds title, dates, inspector and judgements. */
const front = 0.6

/**
 * The part of a page whose picture stands beside a question: the whole width at the lines that it is about. Of a field that was
 * nowhere to be found, the part of the first page where reports print it; null where there is no one place to look.
 */
export function questionRegion(box: PageBox | null, pages: readonly PageSize[], onFrontPage: boolean): PageBox | null {
  if (!box) {
    const [first] = pages
    if (!first || !onFrontPage) return null
    return { page: first.number, x: 0, y: 0, width: first.width, height: first.height * front }
  }
  const page = pages.find(({ number }) => number === box.page)
  if (!page) return null
  const top = Math.max(0, box.y - margin)
  const bottom = Math.min(page.height, box.y + box.height + margin)
  return bottom > top ? { page: box.page, x: 0, y: top, width: page.width, height: bottom - top } : null
}

/** Each region once, however many questions are about it, and for each question its place among them. */
export function regionsOnce(regions: readonly (PageBox | null)[]): {
  regions: PageBox[]
  places: (number | null)[]
} {
  const keys = regions.map((one) => one && [one.page, one.x, one.y, one.width, one.height].map(Math.round).join(' '))
  const once = [...new Set(keys.flatMap((key) => key ?? []))]
  return {
    regions: once.flatMap((key) => regions[keys.indexOf(key)] ?? []),
    places: keys.map((key) => (key === null ? null : once.indexOf(key))),
  }
}
