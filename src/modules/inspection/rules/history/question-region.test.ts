import { describe, expect, it } from 'vitest'
import { questionRegion, regionsOnce } from './question-region.ts'

const pages = [
  { number: 1, width: 595, height: 842 },
  { number: 2, width: 595, height: 842 },
]
const box = { page: 2, x: 72, y: 100, width: 200, height: 30 }

describe('the part of a page beside a question', () => {
  it('is as wide as the page, with the lines above and below', () => {
    expect(questionRegion(box, pages, false)).toEqual({ page: 2, x: 0, y: 64, width: 595, height: 102 })
  })

  it('keeps to the page', () => {
    expect(questionRegion({ ...box, y: 5 }, pages, false)).toMatchObject({ y: 0, height: 71 })
    expect(questionRegion({ ...box, y: 830 }, pages, false)).toMatchObject({ y: 794, height: 48 })
    expect(questionRegion({ ...box, page: 3 }, pages, false)).toBeNull()
    expect(questionRegion({ ...box, y: 2000 }, pages, false)).toBeNull()
  })

  it('is the front of the report for what was nowhere to be found, and nothing where there is no one place', () => {
    expect(questionRegion(null, pages, true)).toMatchObject({ page: 1, y: 0, height: 842 * 0.6 })
    expect(questionRegion(null, pages, false)).toBeNull()
    expect(questionRegion(null, [], true)).toBeNull()
  })

  it('is drawn once for several questions', () => {
    const one = questionRegion(box, pages, false)
    const front = questionRegion(null, pages, true)
    expect(regionsOnce([front, one, null, front])).toEqual({ regions: [front, one], places: [0, 1, null, 0] })
  })
})
