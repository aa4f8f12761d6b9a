import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsOfScale, levelWord, type RiskScale, rateRisk } from './risk-scale.ts'

const levels = [1, 2, 3, 4, 5].map((level) => ({ level, word: `Level ${level}`, meaning: '' }))
const scale: RiskScale = {
  name: 'test',
  likelihood: levels,
  impact: levels,
  bands: [
    { from: 1, word: 'Low', tone: 'green' },
    { from: 5, word: 'Medium', tone: 'amber' },
    { from: 12, word: 'High', tone: 'red' },
  ],
}
const level = fc.integer({ min: 1, max: 5 })

describe('rating a risk', () => {
  it('multiplies likelihood by impact and names the band', () => {
    expect(rateRisk(2, 2, scale)).toEqual({ score: 4, word: 'Low', tone: 'green' })
    expect(rateRisk(1, 5, scale)).toEqual({ score: 5, word: 'Medium', tone: 'amber' })
    expect(rateRisk(3, 4, scale)).toEqual({ score: 12, word: 'High', tone: 'red' })
  })

  it('never falls when either level rises', () => {
    fc.assert(
      fc.property(level, level, level, (a, b, impact) => {
        const [low, high] = a <= b ? [a, b] : [b, a]
        expect(rateRisk(low, impact, scale).score).toBeLessThanOrEqual(rateRisk(high, impact, scale).score)
      }),
    )
  })

  it('refuses a level that is not on the scale', () => {
    expect(() => rateRisk(0, 3, scale)).toThrow('no likelihood level 0')
    expect(() => rateRisk(3, 6, scale)).toThrow('no impact level 6')
  })

  it('says the word of a level', () => {
    expect(levelWord(3, levels)).toBe('Level 3')
  })
})

describe('a scale as content', () => {
  it('has no faults when in order', () => {
    expect(faultsOfScale(scale)).toEqual([])
  })

  it('must begin at 1 and rise', () => {
    expect(faultsOfScale({ ...scale, bands: [{ from: 2, word: 'Low', tone: 'green' }] })).toHaveLength(1)
    const [first, second] = scale.bands
    if (!first || !second) throw new Error('the test scale lost its bands')
    expect(faultsOfScale({ ...scale, bands: [first, second, second] })).toHaveLength(1)
    expect(faultsOfScale({ ...scale, likelihood: levels.toReversed() })).toHaveLength(1)
  })
})
