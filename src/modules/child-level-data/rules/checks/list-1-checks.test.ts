import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound, type TestRow } from './checks-for-tests.ts'

describeRows('AA-L1-01', 1, {
  fails: [{}],
  passes: [{ contactDate: '2025-01-06' }, { contactDate: 'soon' }, { contactDate: '#N/A' }],
})
describeRows('AA-L1-02', 1, {
  fails: [{ contactDate: '2024-09-28' }, [{ contactDate: '2024-09-29' }, 'Warning'], { contactDate: '2004-11-01' }],
  passes: [{ contactDate: '2024-09-30' }, { contactDate: '2024-10-01' }, {}, { contactDate: 'last year' }],
})
describeRows('AA-L1-03', 1, {
  fails: [{}],
  passes: [{ contactSource: 'q) 6: Police' }, { contactSource: 'James Bond' }],
})
describeRows('AA-L1-04', 1, {
  fails: [{ contactSource: 'u) 10: Unknown' }],
  passes: [{ contactSource: 't) 9: Anonymous' }, { contactSource: 'a) 1A: Individual' }, {}],
})
describeRows('AA-L1-05', 1, {
  fails: [{ contactSource: 'James Bond' }],
  passes: [{ contactSource: '6' }, { contactSource: 'p1) 5D: LA services' }, {}],
})
describeRows('AA-L1-08', 1, {
  base: { dateOfBirth: '2006-12-10' },
  fails: [{ contactDate: '2024-12-10' }],
  passes: [{ contactDate: '2024-12-09' }, {}, { contactDate: '2024-12-10', dateOfBirth: null }],
})

const police: TestRow = { childId: 'A1', contactSource: 'q) 6: Police' }
const school: TestRow = { childId: 'A1', contactSource: 'e) 2A: Schools' }

describe('AA-L1-06', () => {
  it('names the copies and not the original', () => {
    const row = { ...police, contactDate: '2025-01-06' }
    expect(rowsFound('AA-L1-06', { 1: [row, row, { ...school, contactDate: '2025-01-06' }, row] })).toEqual([4, 6])
    expect(issuesOf('AA-L1-06', { 1: [row, row] })[0]?.message).toContain('row 3')
  })
  it('leaves apart what differs in child, date or source, or does not say', () => {
    const rows = [
      { ...police, contactDate: '2025-01-06' },
      { ...police, contactDate: '2025-01-07' },
      { ...police, contactDate: '2025-01-06', childId: 'B2' },
      { ...school, contactDate: '2025-01-06' },
      { childId: 'A1', contactDate: '2025-01-06' },
      { childId: 'A1', contactDate: '2025-01-06' },
    ]
    expect(rowsFound('AA-L1-06', { 1: rows })).toEqual([])
  })
})

describe('AA-L1-07', () => {
  it('names a second source on the same day', () => {
    const rows = [police, school, police].map((row) => ({ ...row, contactDate: '2025-01-06' }))
    expect(rowsFound('AA-L1-07', { 1: rows.slice(0, 2) })).toEqual([4])
    expect(rowsFound('AA-L1-07', { 1: [rows[0] ?? {}, rows[2] ?? {}] })).toEqual([])
    expect(
      rowsFound('AA-L1-07', {
        1: [
          { ...police, contactDate: '2025-01-06' },
          { ...school, contactDate: '2025-01-07' },
        ],
      }),
    ).toEqual([])
  })
})

describe('AA-L1-09', () => {
  const contacts = (days: readonly string[]) => days.map((contactDate) => ({ ...school, contactDate }))
  const five = contacts(['2025-03-01', '2024-10-01', '2024-11-01', '2024-12-01', '2025-01-01'])
  it('names the latest of five contacts without a referral after any', () => {
    expect(rowsFound('AA-L1-09', { 1: five, 3: [] })).toEqual([3])
    expect(rowsFound('AA-L1-09', { 1: five, 3: [{ childId: 'A1', referralDate: '2024-09-30' }] })).toEqual([3])
    expect(rowsFound('AA-L1-09', { 1: five, 3: [{ childId: 'B2', referralDate: '2025-01-01' }] })).toEqual([3])
  })
  it('is silent for four, after a referral, and where list 3 is not there', () => {
    expect(rowsFound('AA-L1-09', { 1: five.slice(1), 3: [] })).toEqual([])
    expect(rowsFound('AA-L1-09', { 1: five, 3: [{ childId: 'A1', referralDate: '2024-10-01' }] })).toEqual([])
    expect(rowsFound('AA-L1-09', { 1: five })).toEqual([])
    const early = contacts(['2024-09-29', '2024-10-01', '2024-11-01', '2024-12-01', '2025-01-01'])
    expect(rowsFound('AA-L1-09', { 1: early, 3: [] })).toEqual([])
  })
})

describe('AA-L1-10', () => {
  const calls = (days: readonly string[]) => days.map((contactDate) => ({ ...police, contactDate }))
  it('names the third police contact within 30 days, once', () => {
    expect(rowsFound('AA-L1-10', { 1: calls(['2025-01-01', '2025-01-15', '2025-01-31']), 3: [] })).toEqual([5])
    expect(
      rowsFound('AA-L1-10', { 1: calls(['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04']), 3: [] }),
    ).toEqual([5])
  })
  it('is silent over 31 days, for other sources, and after a referral', () => {
    const spread = calls(['2025-01-01', '2025-01-15', '2025-02-01'])
    expect(rowsFound('AA-L1-10', { 1: spread, 3: [] })).toEqual([])
    const mixed = [...calls(['2025-01-01', '2025-01-02']), { ...school, contactDate: '2025-01-03' }]
    expect(rowsFound('AA-L1-10', { 1: mixed, 3: [] })).toEqual([])
    const burst = calls(['2025-01-01', '2025-01-02', '2025-01-03'])
    expect(rowsFound('AA-L1-10', { 1: burst, 3: [{ childId: 'A1', referralDate: '2025-01-01' }] })).toEqual([])
  })
})
