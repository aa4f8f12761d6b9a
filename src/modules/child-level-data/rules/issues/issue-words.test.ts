import { describe, expect, it } from 'vitest'
import { trendOf } from './issue-words.ts'

describe('the trend of an issue', () => {
  it.each([
    [[4], 'new'],
    [[4, 0], 'mended'],
    [[0], 'mended'],
    [[9, 4, 2], 'fewer'],
    [[2, 4], 'more'],
    [[0, 4], 'more'],
    [[4, 4], 'the same'],
  ] as const)('%j is %s', (counts, trend) => expect(trendOf(counts)).toBe(trend))
})
