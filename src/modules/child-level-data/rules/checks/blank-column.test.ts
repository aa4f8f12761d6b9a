import { describe, expect, it } from 'vitest'
import { issuesOf, type TestRow } from './checks-for-tests.ts'

const rows = (count: number, more: TestRow = {}): TestRow[] =>
  Array.from({ length: count }, (_, index) => ({ childId: index, ...more }))

describe('a column that is blank from top to bottom', () => {
  it('is told once for each list, from 21 rows on', () => {
    const issues = issuesOf('AA-C04', { 1: rows(21), 3: rows(20), 4: [...rows(30), { gender: 'a) Male' }] })
    expect(issues.map(({ list, row }) => [list, row]).filter(([list]) => list === 1)).toEqual([[1, undefined]])
    expect(issues.filter(({ list }) => list === 3)).toHaveLength(20)
    expect(issues.filter(({ list }) => list === 4)).toHaveLength(30)
    expect(issues[0]).toMatchObject({
      columns: ['Gender'],
      key: 'gender',
      message: expect.stringContaining('all 21 rows'),
    })
  })
  it('is told of counts and codes too, and not where its cells hold what cannot be read', () => {
    expect(issuesOf('AA-L3-05', { 3: rows(21) })).toHaveLength(1)
    expect(issuesOf('AA-L3-03', { 3: rows(21) })).toHaveLength(1)
    expect(issuesOf('AA-L3-03', { 3: rows(21, { referralSource: 'The neighbours' }) })).toHaveLength(21)
  })
})
