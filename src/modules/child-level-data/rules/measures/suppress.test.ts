import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenBecause, suppress, suppressShare, usualSuppression } from './suppress.ts'

describe('hiding small numbers', () => {
  it('hides a small count and the smallest of the others, so that the total gives neither away', () => {
    expect(suppress([3, 40, 12, 60])).toEqual({ counts: [null, 40, null, 60], total: 115 })
  })
  it('hides nothing where nothing is small, and lets a nought stand', () => {
    expect(suppress([5, 0, 12])).toEqual({ counts: [5, 0, 12], total: 17 })
  })
  it('hides a nought too where the council says so', () => {
    expect(suppress([0, 40, 12], { threshold: 5, showZero: false })).toEqual({ counts: [null, 40, null], total: 52 })
  })
  it('hides two small ones without a third where they keep each other hidden', () => {
    expect(suppress([3, 4, 12])).toEqual({ counts: [null, null, 12], total: 19 })
  })
  it('hides a third where two of one each could only be one each', () => {
    expect(suppress([1, 1, 12, 30])).toEqual({ counts: [null, null, null, 30], total: 44 })
  })
  it('hides a small total', () => {
    expect(suppress([2, 1])).toEqual({ counts: [null, null], total: null })
    expect(suppress([3])).toEqual({ counts: [null], total: null })
    expect(suppress([])).toEqual({ counts: [], total: 0 })
  })
  it('hides the total where there is no other count to hide', () => {
    expect(suppress([4, 0, 0, 0, 2, 0])).toEqual({ counts: [null, 0, 0, 0, null, 0], total: 6 })
    expect(suppress([0, 4, 6])).toEqual({ counts: [0, null, null], total: 10 })
  })
  it('hides a share whose rest is small', () => {
    expect(suppressShare(97, 100)).toEqual({ numerator: null, denominator: 100 })
    expect(suppressShare(50, 100)).toEqual({ numerator: 50, denominator: 100 })
    expect(suppressShare(100, 100)).toEqual({ numerator: 100, denominator: 100 })
  })
  it('says why', () => expect(hiddenBecause(usualSuppression)).toContain('under 5'))
})

const settings = fc.record({ threshold: fc.integer({ min: 2, max: 10 }), showZero: fc.boolean() })
const cells = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 200 })), {
  minLength: 1,
  maxLength: 8,
})

describe('whatever the counts', () => {
  it('shows no count that is small, and changes none', () => {
    fc.assert(
      fc.property(cells, settings, (counts, setting) => {
        const { counts: public_, total } = suppress(counts, setting)
        public_.forEach((count, index) => {
          if (count === null) return
          expect(count).toBe(counts[index])
          expect(count >= setting.threshold || (count === 0 && setting.showZero)).toBe(true)
        })
        if (total !== null) expect(total).toBe(counts.reduce((sum, count) => sum + count, 0))
      }),
    )
  })
  it('leaves every hidden count at least two values that it may have', () => {
    fc.assert(
      fc.property(cells, settings, (counts, setting) => {
        const { counts: public_, total } = suppress(counts, setting)
        const hidden = public_.filter((count) => count === null).length
        if (total === null || hidden === 0) return
        const sum = total - public_.reduce<number>((known, count) => known + (count ?? 0), 0)
        // A reader knows that a hidden count is at least this, and that the hidden ones add up to `sum`.
        const least = setting.showZero ? 1 : 0
        const most = sum - (hidden - 1) * least
        expect(most).toBeGreaterThan(least)
      }),
    )
  })
  it('hides no more than it takes: nothing where nothing is small', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 1 }), settings, (counts, setting) => {
        expect(suppress(counts, setting).counts).toEqual(counts)
      }),
    )
  })
})
