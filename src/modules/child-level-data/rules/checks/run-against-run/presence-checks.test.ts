import { describe, expect, it } from 'vitest'
import { earlierRunOf, issuesOf, type TestLists, type TestRow } from '../checks-for-tests.ts'

/** This run is as at 31 March 2025, the one before it as at 28 February. */
const found = (id: string, before: TestLists, now: TestLists) =>
  issuesOf(id, now, { earlier: [earlierRunOf('2025-02-28', before)] })
const rows = (count: number): TestRow[] => Array.from({ length: count }, (_, index) => ({ childId: index }))

describe('AA-R01', () => {
  const counts = (before: number, now: number) => found('AA-R01', { 3: rows(before) }, { 3: rows(now) }).length
  it('wants more than a fifth and more than ten rows', () => {
    expect([counts(60, 73), counts(60, 72), counts(60, 47), counts(60, 48)]).toEqual([1, 0, 1, 0])
    expect([counts(10, 20), counts(10, 21), counts(0, 11), counts(11, 0)]).toEqual([0, 1, 1, 1])
  })
  it('says both numbers, and nothing of a list that either run has not got', () => {
    expect(found('AA-R01', { 3: rows(60) }, { 3: rows(100) })[0]?.message).toMatch(
      /100 rows, and 60 .*28 February 2025/,
    )
    expect(found('AA-R01', { 3: rows(60) }, { 4: rows(100) })).toEqual([])
  })
})

describe('AA-R02', () => {
  const open = { childId: 'A1', dateOfBirth: '2015-01-01' }
  it('names a child who was open and is gone', () => {
    for (const list of [6, 7, 8, 9] as const) {
      const issues = found('AA-R02', { [list]: [open] }, { [list]: rows(1) })
      expect(issues.map((issue) => [issue.list, issue.child, issue.row])).toEqual([[list, 'A1', undefined]])
    }
  })
  it('is silent where the child is listed, had ended, or is grown up', () => {
    expect(found('AA-R02', { 6: [open] }, { 6: [{ ...open, closureDate: '2025-03-03' }] })).toEqual([])
    expect(found('AA-R02', { 6: [{ ...open, closureDate: '2025-02-03' }] }, { 6: [] })).toEqual([])
    expect(found('AA-R02', { 7: [{ ...open, dateOfBirth: '2007-03-31' }] }, { 7: [] })).toEqual([])
    expect(found('AA-R02', { 7: [{ ...open, dateOfBirth: '2007-04-01' }] }, { 7: [] })).toHaveLength(1)
    expect(found('AA-R02', { 9: [{ ...open, dateOfBirth: '2000-03-31' }] }, { 9: [] })).toEqual([])
    expect(found('AA-R02', { 9: [{ ...open, dateOfBirth: '2000-04-01' }] }, { 9: [] })).toHaveLength(1)
    expect(found('AA-R02', { 6: [open] }, { 7: [] })).toEqual([])
  })
})

describe('AA-R03', () => {
  const contact = (contactDate: string, childId = 'A1') => ({ childId, contactDate, contactSource: 'q) 6: Police' })
  it('names an event within both windows that is gone', () => {
    const [issue, ...more] = found(
      'AA-R03',
      { 1: [contact('2025-01-06')] },
      { 1: [contact('2025-01-07'), contact('2025-01-06', 'B2')] },
    )
    expect(more).toEqual([])
    expect(issue).toMatchObject({ list: 1, child: 'A1', key: '2025-01-06 · 6', sheet: 'List_1' })
    expect(issue?.message).toContain('6 January 2025')
    for (const [list, field] of [
      [2, 'startDate'],
      [3, 'referralDate'],
      [4, 'startDate'],
      [5, 'strategyDiscussionDate'],
    ] as const) {
      expect(found('AA-R03', { [list]: [{ childId: 'A1', [field]: '2025-01-06' }] }, { [list]: [] })).toHaveLength(1)
    }
  })
  it('is silent where it is still there, or no longer within the six months', () => {
    expect(
      found('AA-R03', { 1: [contact('2025-01-06')] }, { 1: [{ ...contact('2025-01-06'), contactSource: '3A' }] }),
    ).toEqual([])
    expect(found('AA-R03', { 1: [contact('2024-09-29')] }, { 1: [] })).toEqual([])
    expect(found('AA-R03', { 1: [contact('2024-09-30')] }, { 1: [] })).toHaveLength(1)
    expect(found('AA-R03', { 1: [contact('2025-02-28')] }, { 1: [] })).toHaveLength(1)
    expect(found('AA-R03', { 1: [contact('2025-03-01')] }, { 1: [] })).toEqual([])
    expect(found('AA-R03', { 1: [contact('x')] }, { 1: [] })).toEqual([])
  })
})

describe('AA-R04', () => {
  const referral = (referralDate: string) => ({ childId: 'A1', referralDate })
  it('names an event from before the last run that was not in it, and how late it was recorded', () => {
    const [issue, ...more] = found('AA-R04', { 3: [] }, { 3: [referral('2025-02-20')] })
    expect(more).toEqual([])
    expect(issue?.row).toBe(3)
    expect(issue?.message).toContain('at least 8 days late')
    expect(found('AA-R04', { 3: [] }, { 3: [referral('2025-02-27')] })[0]?.message).toContain('1 day late')
  })
  it('is silent where it was in it, happened since, or was before its six months', () => {
    expect(found('AA-R04', { 3: [referral('2025-02-20')] }, { 3: [referral('2025-02-20')] })).toEqual([])
    expect(found('AA-R04', { 3: [] }, { 3: [referral('2025-02-28')] })).toEqual([])
    expect(found('AA-R04', { 3: [] }, { 3: [referral('2024-08-28')] })).toHaveLength(1)
    expect(found('AA-R04', { 3: [] }, { 3: [referral('2024-08-27')] })).toEqual([])
    expect(found('AA-R04', {}, { 3: [referral('2025-02-20')] })).toEqual([])
  })
})
