import { describe, expect, it } from 'vitest'
import { periodAfter } from './periods.ts'
import { saySeries } from './say-findings.ts'

const monthly = (...values: number[]) =>
  values.map((value, index) => ({ startsOn: periodAfter('month', '2025-01-01', index), value }))

describe('what a series says', () => {
  const shifted = monthly(4, 5, 4, 5, 4, 5, 4, 5, 9, 8, 9, 8, 9, 8, 9, 8)
  it('names the months, the rule and whether it is good', () => {
    const { summary } = saySeries('month', 'higher', shifted)
    expect(summary).toContain('From September 2025 to April 2026, 8 months on end')
    expect(summary).toContain('a shift up. This is an improvement.')
  })
  it('is the other way about where lower is better, and asks where neither is', () => {
    expect(saySeries('month', 'lower', shifted).summary).toContain('This is a concern.')
    expect(saySeries('month', 'neither', shifted).summary).toContain('Ask whether this is good.')
  })
  it('says where it is only chance, and where that cannot be told', () => {
    expect(saySeries('month', 'higher', monthly(4, 5, 4, 5, 4, 5, 4, 5, 4, 5)).summary).toBe(
      'Nothing but the ups and downs that chance brings.',
    )
    expect(saySeries('month', 'higher', monthly(4, 5)).summary).toContain('2 of the 10')
  })
  it('does not call where it stood at first a change', () => {
    const { findings } = saySeries('month', 'higher', shifted)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every(({ meaning }) => meaning === 'improvement')).toBe(true)
  })
  it('tells what is over from what goes on', () => {
    const once = saySeries('month', 'higher', monthly(10, 11, 10, 11, 10, 40, 10, 11, 10, 11, 10, 11))
    expect(once.summary).toContain('there were changes before')
    expect(once.findings.map(({ words }) => words).join()).toContain('June 2025 is above what chance would bring')
  })
})
