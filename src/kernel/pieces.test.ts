import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieces } from './pieces.ts'

describe('some at a time', () => {
  it('keeps the order, and the last piece is shorter', () => {
    expect([...pieces([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]])
    expect([...pieces([], 2)]).toEqual([])
  })
  it('loses nothing and gives no empty piece', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (all, most) => {
        const made = [...pieces(all, most)]
        expect(made.flat()).toEqual(all)
        expect(made.every((some) => some.length > 0 && some.length <= most)).toBe(true)
      }),
    )
  })
  it('refuses a piece that holds nothing, which would never end', () => {
    expect(() => [...pieces([1], 0)]).toThrow(RangeError)
  })
})
