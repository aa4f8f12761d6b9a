import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCounts, guardShare } from './guard.ts'

const shown = (counts: number[]) => guardCounts(counts, 5).map((one) => (one.shown ? one.value : '*'))

describe('the small-number guard (PERF-7)', () => {
  it.each([
    [
      [12, 3, 40],
      ['*', '*', 40],
    ],
    [
      [12, 3, 2],
      [12, '*', '*'],
    ],
    [
      [0, 3, 0],
      [0, '*', 0],
    ],
    [
      [0, 12, 8],
      [0, 12, 8],
    ],
    [[5], [5]],
    [[4], ['*']],
  ])('of %j shows %j', (counts, expected) => expect(shown(counts)).toEqual(expected))

  it('never leaves one hidden figure that the total gives away, where there is another to hide', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 12 }), (counts) => {
        const guarded = shown(counts)
        const hidden = guarded.filter((one) => one === '*').length
        const others = counts.filter((count) => count >= 5).length
        if (others > 0) expect(hidden).not.toBe(1)
        counts.forEach((count, place) => {
          if (count > 0 && count < 5) expect(guarded[place]).toBe('*')
        })
      }),
    )
  })

  it('hides a share whose numerator, rest or whole is small', () => {
    expect(guardShare(3, 100, 5).shown).toBe(false)
    expect(guardShare(97, 100, 5).shown).toBe(false)
    expect(guardShare(2, 4, 5).shown).toBe(false)
    expect(guardShare(50, 100, 5)).toEqual({ shown: true, value: 50 })
    expect(guardShare(0, 100, 5)).toEqual({ shown: true, value: 0 })
  })
})
