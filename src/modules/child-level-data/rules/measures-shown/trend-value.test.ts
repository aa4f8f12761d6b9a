import { describe, expect, it } from 'vitest'
import type { MeasureResult } from '../measures/measure.ts'
import { changeWords, resultWords, trendValue } from './trend-value.ts'

const about = { key: 'k', list: 8 as const, name: 'n', how: 'h' }

describe('a measure shown', () => {
  it.each<[MeasureResult, number | null, string]>([
    [{ ...about, kind: 'count', count: 2252 }, 2252, '2,252'],
    [
      { ...about, kind: 'count', count: 249, perTenThousand: 99.64 },
      249,
      '249 (99.6 for each 10,000 children, a year)',
    ],
    [{ ...about, kind: 'share', numerator: 310, denominator: 353 }, (100 * 310) / 353, '310 of 353 (88%)'],
    [{ ...about, kind: 'share', numerator: 0, denominator: 0 }, null, 'None to count among'],
    [{ ...about, kind: 'distribution', total: 12, parts: [] }, 12, '12'],
    [
      { ...about, kind: 'days', count: 12, mean: 130, median: 121.5, within: 9, limit: 426 },
      121.5,
      '121.5 days in the middle; 9 of 12 within 426',
    ],
    [{ ...about, kind: 'days', count: 0, mean: null, median: null, within: 0, limit: 426 }, null, 'None to count'],
  ])('%j', (result, value, words) => {
    expect(trendValue(result)).toBe(value)
    expect(resultWords(result)).toBe(words)
  })

  it.each([
    ['count', 12, 10, '+2'],
    ['share', 80, 83.46, '−3.5 points'],
    ['count', 10, 10, 'The same'],
    ['count', null, 10, ''],
  ] as const)('%s from %s to %s', (kind, now, before, words) => expect(changeWords(kind, now, before)).toBe(words))
})
