import { describe, expect, it } from 'vitest'
import { frameworkForTests, frameworksForTests, scalesForTests } from '../frameworks-for-tests.ts'
import { sideBySide, statementsOf } from './statements.ts'

const said = (code: string) => statementsOf(frameworkForTests(code), scalesForTests)

describe('what a framework says, in words', () => {
  it('has each statement once, with its rule', () => {
    for (const { code } of frameworksForTests) {
      const keys = said(code).map(({ key }) => key)
      expect(new Set(keys).size, code).toBe(keys.length)
      expect(said(code).every(({ rule, words }) => rule !== '' && words !== '')).toBe(true)
    }
  })

  it('marks what is not confirmed against the current handbook (domain rules 0.1)', () => {
    const open = said('ILACS-2026').filter(({ confirmed }) => !confirmed)
    expect(open.map(({ key }) => key)).toContain('request-child-level-data-standard-short')
    expect(open.map(({ key }) => key)).not.toContain('cycle')
    expect(said('PRE2013').every(({ confirmed }) => !confirmed)).toBe(true)
  })

  it('tells offsets, limits and grades in words', () => {
    const words = (code: string, key: string) => said(code).find((one) => one.key === key)?.words
    expect(words('ILACS-2026', 'request-child-level-data-standard-short')).toContain('1 working day after the call')
    expect(words('SIF', 'judgement-adoption')).toContain('within “Children looked after and achieving permanence”')
    expect(words('ILACS-2023', 'life')).toBe('From 1 January 2023 to 31 March 2026')
    expect(words('JTAI', 'grades')).toContain('None')
    expect(words('CFS-2027', 'life')).toBe('Not yet: this is a draft')
  })
})

describe('frameworks side by side (A01)', () => {
  it('show what only one of them has, and what is the same', () => {
    const pairs = sideBySide([said('ILACS-2023'), said('ILACS-2026')])
    const of = (name: string) => pairs.find((pair) => pair.name === name)
    expect(of('Overall effectiveness')?.words[1]).toBeUndefined()
    expect(of('The experiences and progress of care leavers')?.words).toEqual([
      'Practice; inadequate here limits the whole',
      'Practice',
    ])
    expect(of('Grades, best first')?.same).toBe(true)
    expect(sideBySide([said('SIF'), said('SIF')]).every(({ same }) => same)).toBe(true)
  })

  it('show a changed name beside the words, as between two versions', () => {
    const one = said('ILACS-2026')
    const other = one.map((statement) => (statement.key === 'cycle' ? { ...statement, name: 'Cycle' } : statement))
    expect(sideBySide([one, other]).filter(({ same }) => !same)).toHaveLength(1)
  })
})
