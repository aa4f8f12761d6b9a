import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { againstTarget, baselineOf, changeSince, type Held, yardstickOn } from './standing.ts'

const held: readonly Held[] = [
  { against: 'target', fromOn: '2026-04-01', value: 90 },
  { against: 'target', fromOn: '2025-04-01', value: 85 },
  { against: 'England', fromOn: '2025-04-01', value: 82 },
]

describe('what a measure is held against', () => {
  it('is what had begun by the day', () => {
    expect(yardstickOn(held, 'target', '2026-03-01')).toBe(85)
    expect(yardstickOn(held, 'target', '2026-04-01')).toBe(90)
    expect(yardstickOn(held, 'target', '2025-03-31')).toBeNull()
    expect(yardstickOn(held, 'statistical neighbours', '2026-04-01')).toBeNull()
  })
})

describe('a value', () => {
  it('meets its target by its polarity', () => {
    expect(againstTarget('higher', 90, 90)).toBe('Met')
    expect(againstTarget('lower', 90.1, 90)).toBe('Not met')
    expect(againstTarget('neither', 91, 90)).toBe('Not met')
    expect(againstTarget('higher', null, 90)).toBe('No value')
    expect(againstTarget('higher', 90, null)).toBe('No target')
  })
  it('is better or worse than another, and turned about it is the other way', () => {
    expect(changeSince('lower', 12, 10)).toBe('better')
    expect(changeSince('neither', 12, 10)).toBe('lower')
    expect(changeSince('higher', null, 10)).toBe('nothing to compare')
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (before, now) => {
        const [one, other] = [changeSince('higher', before, now), changeSince('lower', before, now)]
        expect(before === now ? one === other : one !== other).toBe(true)
      }),
    )
  })
})

describe('what an action is held against', () => {
  const values = ['2026-01-01', '2026-02-01', '2026-03-01'].map((startsOn, index) => ({ startsOn, value: index }))
  it('is the latest period that had ended when it was raised, or else the first', () => {
    expect(baselineOf('month', values, '2026-03-30')?.value).toBe(1)
    expect(baselineOf('month', values, '2026-03-31')?.value).toBe(2)
    expect(baselineOf('month', values, '2025-12-31')?.value).toBe(0)
    expect(baselineOf('month', [], '2026-03-31')).toBeNull()
  })
})
