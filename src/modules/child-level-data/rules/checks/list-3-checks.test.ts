import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound, type TestRow } from './checks-for-tests.ts'

describeRows('AA-L3-01', 3, { fails: [{}], passes: [{ referralDate: '2025-01-06' }, { referralDate: '#REF!' }] })
describeRows('AA-L3-02', 3, {
  fails: [{ referralDate: '2024-09-28' }, [{ referralDate: '2024-09-29' }, 'Warning']],
  passes: [{ referralDate: '2024-09-30' }, {}],
})
describeRows('AA-L3-03', 3, {
  fails: [{}, { referralSource: 'The neighbours' }],
  passes: [{ referralSource: 'q) 6: Police' }, { referralSource: '3A' }, { referralSource: '#N/A' }],
})
describeRows('AA-L3-04', 3, {
  fails: [{}, { noFurtherAction: 'CS Assessment' }],
  passes: [{ noFurtherAction: 'a) Yes' }, { noFurtherAction: 'No' }],
})
describeRows('AA-L3-05', 3, {
  fails: [{}, { referralsIn12Months: -1 }, { referralsIn12Months: 1.5 }, { referralsIn12Months: 'two' }],
  passes: [
    { referralsIn12Months: 0 },
    { referralsIn12Months: 7 },
    { referralsIn12Months: '2' },
    { referralsIn12Months: '#N/A' },
  ],
})
describeRows('AA-L3-10', 3, {
  fails: [{ referralsIn12Months: 7 }],
  passes: [{ referralsIn12Months: 6 }, {}],
})
describeRows('AA-L3-11', 3, {
  base: { dateOfBirth: '2007-01-15' },
  fails: [{ referralDate: '2025-01-15' }],
  passes: [{ referralDate: '2025-01-14' }, {}],
})
describeRows('AA-L3-12', 3, {
  base: { referralDate: '2025-01-15' },
  fails: [{ dateOfBirth: '2025-10-23' }],
  passes: [{ dateOfBirth: '2025-10-22' }, { dateOfBirth: '2010-01-01' }, {}],
})
describeRows('AA-L3-13', 3, {
  base: { referralDate: '2025-01-15' },
  fails: [{ noFurtherAction: 'a) Yes', referralsIn12Months: 2 }],
  passes: [
    { noFurtherAction: 'a) Yes', referralsIn12Months: 1 },
    { noFurtherAction: 'b) No', referralsIn12Months: 2 },
    { referralsIn12Months: 2 },
  ],
})
describeRows('AA-L3-14', 3, {
  fails: [{ referralSource: 'u) 10: Unknown' }],
  passes: [{ referralSource: 's) 8: Other' }, {}],
})

const referral = (referralDate: string, more: TestRow = {}): TestRow => ({ childId: 'A1', referralDate, ...more })

describe('AA-L3-06', () => {
  it('names each row whose number is not the one on the latest', () => {
    const rows = [
      referral('2024-10-01', { referralsIn12Months: 0 }),
      referral('2025-02-01', { referralsIn12Months: 2 }),
      referral('2024-12-01', { referralsIn12Months: 2 }),
    ]
    const issues = issuesOf('AA-L3-06', { 3: rows })
    expect(issues.map(({ row }) => row)).toEqual([3])
    expect(issues[0]?.message).toMatch(/is 0 here and 2 on .*\(4\)/)
  })
  it('leaves numbers that are no counts to their own check, and other children alone', () => {
    const latest = referral('2025-02-01', { referralsIn12Months: 2 })
    expect(rowsFound('AA-L3-06', { 3: [referral('2024-10-01', { referralsIn12Months: -1 }), latest] })).toEqual([])
    expect(rowsFound('AA-L3-06', { 3: [referral('2024-10-01'), latest] })).toEqual([])
    expect(
      rowsFound('AA-L3-06', { 3: [{ ...referral('2024-10-01'), childId: 'B2', referralsIn12Months: 0 }, latest] }),
    ).toEqual([])
  })
})

describe('AA-L3-07', () => {
  it('wants at least the earlier days of the 12 months that the list itself holds', () => {
    const rows = (count: number) => [
      referral('2024-10-01', { referralsIn12Months: count }),
      referral('2024-12-01', { referralsIn12Months: count }),
      referral('2025-02-01', { referralsIn12Months: count }),
    ]
    expect(rowsFound('AA-L3-07', { 3: rows(1) })).toEqual([5])
    expect(rowsFound('AA-L3-07', { 3: rows(-1) })).toEqual([])
    expect(rowsFound('AA-L3-07', { 3: rows(2) })).toEqual([])
    expect(rowsFound('AA-L3-07', { 3: rows(3) })).toEqual([])
  })
  it('counts neither a second row of a day, nor the latest day itself, nor what is older than 12 months', () => {
    const none = { referralsIn12Months: 0 }
    expect(rowsFound('AA-L3-07', { 3: [referral('2025-02-01', none), referral('2025-02-01', none)] })).toEqual([])
    expect(rowsFound('AA-L3-07', { 3: [referral('2024-01-31', none), referral('2025-02-01', none)] })).toEqual([])
    expect(rowsFound('AA-L3-07', { 3: [referral('2024-02-01', none), referral('2025-02-01', none)] })).toEqual([4])
    const one = { referralsIn12Months: 1 }
    const twice = [referral('2024-12-01', one), referral('2024-12-01', one), referral('2025-02-01', one)]
    expect(rowsFound('AA-L3-07', { 3: twice })).toEqual([])
  })
})

describe('AA-L3-08 and AA-L3-09', () => {
  it('names a second row of one day by the one, and of the next seven days by the other', () => {
    const same = { 3: [referral('2025-01-06'), referral('2025-01-06')] }
    expect([rowsFound('AA-L3-08', same), rowsFound('AA-L3-09', same)]).toEqual([[4], []])
    const next = { 3: [referral('2025-01-06'), referral('2025-01-07')] }
    expect([rowsFound('AA-L3-08', next), rowsFound('AA-L3-09', next)]).toEqual([[], [4]])
    const seven = { 3: [referral('2025-01-13'), referral('2025-01-06')] }
    expect(rowsFound('AA-L3-09', seven)).toEqual([3])
    const eight = { 3: [referral('2025-01-06'), referral('2025-01-14')] }
    expect(rowsFound('AA-L3-09', eight)).toEqual([])
  })
})

describe('AA-L3-13', () => {
  it('looks at the latest referral only', () => {
    const nfa = { noFurtherAction: 'a) Yes', referralsIn12Months: 2 }
    const rows = [
      referral('2024-10-01', nfa),
      referral('2025-02-01', { noFurtherAction: 'b) No', referralsIn12Months: 2 }),
    ]
    expect(rowsFound('AA-L3-13', { 3: rows })).toEqual([])
  })
})
