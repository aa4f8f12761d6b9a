import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureWords } from './measure-words.ts'
import { readFigure } from './read-figure.ts'

const typed = (value: string, numerator = '', denominator = '') => ({ value, numerator, denominator })

describe('the figure of a period', () => {
  it.each([
    ['percent', typed('84.2%'), 84.2],
    ['percent', typed('', '32', '38'), (32 / 38) * 100],
    ['percent', typed('84', '32', '38'), (32 / 38) * 100],
    ['per 10,000', typed('', '312', '52,000'), 60],
    ['number', typed('1,250'), 1250],
    ['number', typed('', '7'), 7],
    ['days', typed('', '90', '20'), 4.5],
    ['pounds', typed('£ 90.50'), 90.5],
  ] as const)('of a %s given as %o is %d', (unit, given, value) => {
    const read = readFigure(unit, given)
    expect(read.ok && read.figure.value).toBeCloseTo(value)
  })
  it.each([
    ['percent', typed('eighty'), 'not a number'],
    ['percent', typed('', '32'), 'the denominator too'],
    ['percent', typed('', '', '38'), 'the numerator too'],
    ['percent', typed('', '40', '38'), 'more than the denominator'],
    ['percent', typed('', '0', '0'), 'more than nought'],
    ['percent', typed('90', '32', '38'), 'give 84.21, not 90'],
    ['percent', typed('102'), 'between 0 and 100'],
    ['number', typed(''), 'Enter a figure'],
  ] as const)('of a %s given as %o is refused: %s', (unit, given, words) => {
    const read = readFigure(unit, given)
    expect(read.ok ? '' : read.fault).toContain(words)
  })
  it('agrees with its own rounding, whatever it is', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), fc.nat(3), (some, more, places) => {
        const [numerator, denominator] = [some, some + more]
        const value = ((numerator / denominator) * 100).toFixed(places)
        expect(readFigure('percent', typed(value, String(numerator), String(denominator))).ok).toBe(true)
      }),
    )
  })
})

describe('a figure in words', () => {
  it.each([
    ['percent', 84.25, '84.3%'],
    ['number', 1250, '1,250'],
    ['days', 1, '1 day'],
    ['pounds', -12.5, '-£12.5'],
    ['per 10,000', 61.54, '61.5 per 10,000'],
    ['score', 2.345, '2.35'],
  ] as const)('%s %d is %s', (unit, value, words) => expect(figureWords(unit, value)).toBe(words))
})
