import { describe, expect, it } from 'vitest'
import { hiddenBecause, usualSuppression } from '../../../../kernel/suppression.ts'
import type { MeasureResult } from '../measures/measure.ts'
import { guardedWords } from './guarded-words.ts'

const hidden = hiddenBecause(usualSuppression)
const about = { key: 'k', list: 8 as const, name: 'n', how: 'h' }

describe('what may be said in public', () => {
  it.each<[MeasureResult, string]>([
    [{ ...about, kind: 'count', count: 3 }, hidden],
    [{ ...about, kind: 'count', count: 0 }, '0'],
    [{ ...about, kind: 'share', numerator: 3, denominator: 100 }, hidden],
    [{ ...about, kind: 'share', numerator: 50, denominator: 100 }, '50 of 100 (50%)'],
    [{ ...about, kind: 'days', count: 12, mean: 3, median: 3, within: 9, limit: 4 }, hidden],
    [
      {
        ...about,
        kind: 'distribution',
        total: 55,
        parts: [
          { label: 'In', count: 12 },
          { label: 'Out', count: 3 },
          { label: 'Far', count: 40 },
        ],
      },
      `Far: 40; ${hidden}`,
    ],
  ])('%j', (result, words) => expect(guardedWords(result, 5)).toBe(words))
})
