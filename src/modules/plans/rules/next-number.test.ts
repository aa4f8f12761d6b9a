import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextItemNumber, nextStreamNumber } from './next-number.ts'

describe('the next number', () => {
  it.each([
    ['3', ['3.9', '3.10'], '3.11'],
    ['3', ['3.10', '3.12'], '3.13'],
    ['3', [], '3.1'],
    ['4', ['3.1', '3.2'], '3.3'],
    ['A', [], '1'],
    ['A', ['7', '8'], '9'],
    ['1.', ['1.1)', '1.2'], '1.3'],
  ])('in stream %s after %j is %s', (stream, inUse, next) => {
    expect(nextItemNumber(stream, inUse)).toBe(next)
  })

  it('is never one that is in use', () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 })))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), numbers, (stream, pairs) => {
        const inUse = pairs.map((pair) => pair.join('.'))
        expect(inUse).not.toContain(nextItemNumber(String(stream), inUse))
      }),
    )
  })

  it('of a stream follows the highest', () => {
    expect(nextStreamNumber(['1', '3', 'Communications'])).toBe('4')
    expect(nextStreamNumber([])).toBe('1')
  })
})
