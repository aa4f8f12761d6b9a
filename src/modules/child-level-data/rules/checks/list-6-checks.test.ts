import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound } from './checks-for-tests.ts'

const closedRow = { startDate: '2024-01-10', closureDate: '2025-01-10' }

describe('AA-L6-01', () => {
  it('names each row of a child after the first', () => {
    const issues = issuesOf('AA-L6-01', {
      6: [{ childId: 'A1' }, { childId: 'B2' }, { childId: 'A1' }, { childId: 'A1' }, {}, {}],
    })
    expect(issues.map(({ row }) => row)).toEqual([5, 6])
    expect(issues[0]?.message).toContain('row 3')
  })
})
describeRows('AA-L6-02', 6, { fails: [{}], passes: [{ startDate: '2025-01-06' }, { startDate: 'x' }] })
describeRows('AA-L6-03', 6, {
  base: { startDate: '2025-01-06' },
  fails: [{ closureDate: '2025-01-05' }],
  passes: [{ closureDate: '2025-01-06' }, {}],
})
describeRows('AA-L6-04', 6, {
  base: { startDate: '2024-01-10' },
  fails: [{ closureDate: '2024-09-28' }, [{ closureDate: '2024-09-29' }, 'Warning']],
  passes: [{ closureDate: '2024-09-30' }, {}, { closureDate: '2023-01-01' }],
})
describeRows('AA-L6-05', 6, {
  base: closedRow,
  fails: [{}],
  passes: [{ closureReason: 'RC7' }, { closureReason: 'moved' }, { closureDate: null }, { closureDate: 'x' }],
})
describeRows('AA-L6-06', 6, {
  base: { closureReason: 'RC5' },
  fails: [{}],
  passes: [{ closureDate: '2025-01-10' }, { closureDate: 'x' }, { closureReason: null }, { closureReason: 'moved' }],
})
describeRows('AA-L6-07', 6, { fails: [{ closureReason: 'moved' }], passes: [{ closureReason: 'RC1' }, {}] })
describeRows('AA-L6-08', 6, {
  fails: [{}, { caseStatus: 'CIN plus' }],
  passes: [{ caseStatus: 'c) Child in need plan' }],
})
describeRows('AA-L6-09', 6, {
  base: closedRow,
  fails: [{ caseStatus: 'c) Child in need plan' }, { caseStatus: 'a) Looked after child' }],
  passes: [{ caseStatus: 'e) Closed episode' }, {}, { caseStatus: 'c) Child in need plan', closureDate: null }],
})
describeRows('AA-L6-10', 6, {
  fails: [{}, { primaryNeed: 'PSRMEM - Support with memory and cognition' }],
  passes: [{ primaryNeed: 'N1 - Abuse or neglect' }, { primaryNeed: 'n1' }],
})
// 45 working days before Monday 31 March 2025 is Monday 27 January.
describeRows('AA-L6-11', 6, {
  base: { primaryNeed: 'N0 - Not stated' },
  fails: [{ startDate: '2025-01-24' }],
  passes: [
    { startDate: '2025-01-27' },
    { startDate: '2025-01-24', closureDate: '2025-03-01' },
    { startDate: '2025-01-24', primaryNeed: 'N1 - Abuse or neglect' },
  ],
})
describeRows('AA-L6-12', 6, { fails: [{ primaryNeed: 'N9' }], passes: [{ primaryNeed: 'N8' }, {}] })
describeRows('AA-L6-13', 6, {
  base: { startDate: '2025-01-06' },
  fails: [{ lastSeenDate: '2025-01-05' }],
  passes: [{ lastSeenDate: '2025-01-06' }, {}],
})
describeRows('AA-L6-14', 6, {
  fails: [{ closureReason: 'RC8' }, { closureReason: 'RC9' }],
  passes: [{ closureReason: 'RC7' }, {}],
})
describeRows('AA-L6-15', 6, {
  base: closedRow,
  fails: [{ lastSeenDate: '2025-01-11' }],
  passes: [{ lastSeenDate: '2025-01-10' }, {}, { lastSeenDate: '2025-01-11', startDate: '2025-02-01' }],
})
// 20 working days before Monday 31 March 2025 is Monday 3 March.
describeRows('AA-L6-16', 6, {
  base: { dateOfBirth: '2015-01-01' },
  fails: [{ startDate: '2025-02-28' }, { startDate: '2025-02-28', dateOfBirth: '2025-03-31' }],
  passes: [
    { startDate: '2025-03-03' },
    { startDate: '2025-02-28', lastSeenDate: '2025-03-01' },
    { startDate: '2025-02-28', lastSeenDate: 'x' },
    { startDate: '2025-02-28', closureDate: '2025-03-20' },
    { startDate: '2025-02-28', dateOfBirth: '2025-04-01' },
    { startDate: '2025-02-28', dateOfBirth: null, age: -1 },
  ],
})
describeRows('AA-L6-17', 6, {
  base: { startDate: '2025-01-06' },
  fails: [{ closureDate: '2025-01-07' }, { closureDate: '2025-01-11' }],
  passes: [{ closureDate: '2025-01-12' }, { closureDate: '2025-01-06' }, { closureDate: '2025-01-05' }, {}],
})
describeRows('AA-L6-18', 6, {
  base: { caseStatus: 'e) Closed episode' },
  fails: [{}],
  passes: [{ closureDate: '2025-01-06' }, { closureDate: 'x' }, { caseStatus: 'd) Open assessment' }],
})
describeRows('AA-L6-19', 6, {
  base: { startDate: '2025-01-06' },
  fails: [{ closureDate: '2025-01-06' }],
  passes: [{ closureDate: '2025-01-07' }, {}],
})
describeRows('AA-L6-20', 6, {
  base: { dateOfBirth: '2007-03-31', caseStatus: 'c) Child in need plan', disability: 'b) No' },
  fails: [{}, { disability: 'c) Unknown' }, { dateOfBirth: null, age: 18 }],
  passes: [
    { dateOfBirth: '2007-04-01' },
    { disability: 'a) Yes' },
    { caseStatus: 'e) Closed episode' },
    { closureDate: '2025-03-30' },
    { dateOfBirth: null },
  ],
})
describeRows('AA-L6-21', 6, {
  base: { lastSeenDate: '2025-03-01' },
  fails: [{ dateOfBirth: '2025-04-01' }, { age: -1 }],
  passes: [{ dateOfBirth: '2025-03-31' }, { age: 0 }, { dateOfBirth: '2025-04-01', lastSeenDate: null }],
})
describeRows('AA-L6-22', 6, {
  base: { closureReason: 'RC6', closureDate: '2025-01-10' },
  fails: [{ dateOfBirth: '2008-01-11' }, { dateOfBirth: '2008-04-01', closureDate: null }],
  passes: [
    { dateOfBirth: '2008-01-10' },
    { dateOfBirth: '2008-03-31', closureDate: null },
    {},
    { dateOfBirth: '2015-01-01', closureReason: 'RC5' },
  ],
})
describeRows('AA-L6-23', 6, {
  base: { primaryNeed: 'N2 - Child’s disability' },
  fails: [{ disability: 'b) No' }],
  passes: [{ disability: 'a) Yes' }, { disability: 'c) Unknown' }, { disability: 'b) No', primaryNeed: 'N1' }],
})
describeRows('AA-L6-24', 6, {
  base: { caseStatus: 'c) Child in need plan' },
  fails: [{ startDate: '2024-03-30' }, { startDate: '2020-01-01' }],
  passes: [
    { startDate: '2024-03-31' },
    { startDate: '2024-03-30', closureDate: '2025-03-01' },
    { startDate: '2024-03-30', caseStatus: 'b) Child Protection plan' },
  ],
})

describe('AA-L6-22', () => {
  it('looks for an adopted child in lists 8 and 10', () => {
    const adopted = { 6: [{ childId: 'A1', closureReason: 'RC1', closureDate: '2025-01-10' }] }
    expect(rowsFound('AA-L6-22', { ...adopted, 8: [], 10: [] })).toEqual([3])
    expect(rowsFound('AA-L6-22', { ...adopted, 8: [{ childId: 'A1' }], 10: [] })).toEqual([])
    expect(rowsFound('AA-L6-22', { ...adopted, 8: [], 10: [{ childId: 'A1' }] })).toEqual([])
    expect(rowsFound('AA-L6-22', { ...adopted, 8: [{ childId: 'B2' }], 10: [] })).toEqual([3])
    expect(rowsFound('AA-L6-22', { ...adopted, 8: [] })).toEqual([])
    expect(rowsFound('AA-L6-22', { ...adopted, 10: [] })).toEqual([])
  })
})

describe('AA-L6-24', () => {
  it('says when a plan is over 24 months', () => {
    const message = (startDate: string) =>
      issuesOf('AA-L6-24', { 6: [{ childId: 'A1', caseStatus: 'c) Child in need plan', startDate }] })[0]?.message
    expect(message('2023-03-30')).toContain('24 months')
    expect(message('2023-03-31')).toContain('12 months')
  })
})
