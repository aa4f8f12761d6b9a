import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, limitsOf, specialCauses, usualRules } from './special-cause.ts'

const only = (rule: Finding['rule'], values: readonly number[]) =>
  specialCauses(values).filter((one) => one.rule === rule)

describe('natural limits', () => {
  it('are the mean and 2.66 times the mean moving range either way', () => {
    // Ranges 2, 4, 2, 4: mean 3; mean of values 12.
    const limits = limitsOf([10, 12, 16, 14, 10])
    expect(limits?.mean).toBeCloseTo(12.4)
    expect(limits?.median).toBe(12)
    expect(limits?.upper).toBeCloseTo(12.4 + 2.66 * 3)
    expect(limits?.lower).toBeCloseTo(12.4 - 2.66 * 3)
  })
  it('are not there for a single value', () => expect(limitsOf([3])).toBeUndefined())
})

describe('a shift', () => {
  const low = [4, 5, 4, 5, 4, 5, 4, 5]
  it('is eight on end above the median', () => {
    const values = [...low, 9, 8, 9, 8, 9, 8, 9, 8]
    expect(only('shift', values)).toEqual([
      { rule: 'shift', way: 'down', from: 0, to: 7 },
      { rule: 'shift', way: 'up', from: 8, to: 15 },
    ])
  })
  it('is not seven', () => {
    const values = [9, ...low, 8, 9, 8, 9, 8, 9, 8].slice(0, 15)
    expect(only('shift', values).filter(({ way }) => way === 'up')).toEqual([])
  })
  it('leaves out a point on the median, which neither counts nor breaks', () => {
    const values = [...low, 9, 8, 9, 8, 6, 9, 8, 9, 8]
    expect(only('shift', values)).toContainEqual({ rule: 'shift', way: 'up', from: 8, to: 16 })
  })
  it('can be shorter where the council says so', () => {
    const values = [4, 5, 4, 5, 4, 5, 9, 8, 9, 8, 9, 8]
    expect(only('shift', values)).toEqual([])
    expect(specialCauses(values, { ...usualRules, shift: 6 }).filter(({ rule }) => rule === 'shift')).toHaveLength(2)
  })
})

describe('a trend', () => {
  it('is six on end each above the one before, and not five', () => {
    expect(only('trend', [5, 3, 5, 3, 4, 5, 6, 7, 8, 2])).toEqual([{ rule: 'trend', way: 'up', from: 3, to: 8 }])
    expect(only('trend', [5, 3, 5, 3, 4, 5, 6, 7, 2, 9])).toEqual([])
  })
  it('leaves out a point that equals the one before', () => {
    expect(only('trend', [5, 3, 5, 3, 4, 4, 5, 6, 7, 8, 2])).toEqual([{ rule: 'trend', way: 'up', from: 3, to: 9 }])
  })
})

describe('a point that is far out', () => {
  it('lies outside the natural limits', () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 10, 30, 10, 11, 10, 11, 10, 11]
    expect(only('outside', values)).toEqual([{ rule: 'outside', way: 'up', from: 9, to: 9 }])
  })
  it('is one finding with its neighbours that are far out on the same side', () => {
    const values = [...Array(20).fill(10), 30, 31, ...Array(20).fill(10)].map(Number)
    expect(only('outside', values)).toEqual([{ rule: 'outside', way: 'up', from: 20, to: 21 }])
  })
  it('or is one of two of three in the outer third', () => {
    const values = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 14.6, 11, 14.6, 9, 11, 9, 11, 9, 11, 9, 11]
    const limits = limitsOf(values)
    expect(limits && 14.6 < limits.upper && 14.6 > limits.mean + (2 / 3) * (limits.upper - limits.mean)).toBe(true)
    expect(only('near the limit', values)).toEqual([{ rule: 'near the limit', way: 'up', from: 14, to: 16 }])
  })
})

const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 0, maxLength: 40 })
const turned = (finding: Finding): Finding => ({ ...finding, way: finding.way === 'up' ? 'down' : 'up' })
const inOrder = (all: readonly Finding[]) => all.map((one) => JSON.stringify(one)).sort()

describe('whatever the series', () => {
  it('finds nothing in too few values, and nothing where nothing moves', () => {
    fc.assert(
      fc.property(series, (values) => {
        if (values.length < usualRules.fewest) expect(specialCauses(values)).toEqual([])
        expect(specialCauses(values.map(() => values[0] ?? 0))).toEqual([])
      }),
    )
  })
  it('finds the same turned about where the series is turned about', () => {
    fc.assert(
      fc.property(series, (values) => {
        // Sums of halves and 2.66 round apart; a point exactly on a limit may then fall either way, so limits are left out.
        const exact = (all: readonly Finding[]) => all.filter(({ rule }) => rule === 'shift' || rule === 'trend')
        const back = specialCauses(values.map((value) => -value)).map(turned)
        expect(inOrder(exact(back))).toEqual(inOrder(exact(specialCauses(values))))
      }),
    )
  })
  it('finds the same however far up the scale the series stands', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -20, max: 20 }), (values, by) => {
        const exact = (all: readonly Finding[]) => all.filter(({ rule }) => rule === 'shift' || rule === 'trend')
        expect(exact(specialCauses(values.map((value) => value + by)))).toEqual(exact(specialCauses(values)))
      }),
    )
  })
  it('holds to its own words: long enough, one side, within the series', () => {
    fc.assert(
      fc.property(series, (values) => {
        const limits = limitsOf(values)
        for (const { rule, way, from, to } of specialCauses(values)) {
          const part = values.slice(from, to + 1)
          expect(from >= 0 && to < values.length && from <= to).toBe(true)
          if (rule === 'shift') {
            const median = limits?.median ?? 0
            expect(part.filter((value) => value !== median).length).toBeGreaterThanOrEqual(usualRules.shift)
            expect(part.every((value) => (way === 'up' ? value >= median : value <= median))).toBe(true)
          }
          if (rule === 'trend') {
            expect(new Set(part).size).toBeGreaterThanOrEqual(usualRules.trend)
            expect(part.toSorted((a, b) => (way === 'up' ? a - b : b - a))).toEqual(part)
          }
        }
      }),
    )
  })
  it('finds a trend in every series that only rises', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 10, maxLength: 30 }), (values) => {
        const rising = values.toSorted((a, b) => a - b)
        const whole = { rule: 'trend', way: 'up', from: 0, to: rising.length - 1 }
        expect(specialCauses(rising)).toContainEqual(whole)
      }),
    )
  })
})
