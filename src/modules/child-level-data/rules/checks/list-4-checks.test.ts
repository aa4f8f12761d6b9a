import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound, type TestRow } from './checks-for-tests.ts'

describeRows('AA-L4-01', 4, { fails: [{}], passes: [{ startDate: '2025-01-06' }, { startDate: 'x' }] })
describeRows('AA-L4-02', 4, {
  base: { startDate: '2025-01-06' },
  fails: [{ authorisationDate: '2025-01-05' }],
  passes: [
    { authorisationDate: '2025-01-06' },
    {},
    { authorisationDate: 'x' },
    { startDate: null, authorisationDate: '2025-01-05' },
  ],
})
describeRows('AA-L4-03', 4, {
  base: { startDate: '2024-08-01' },
  fails: [{ authorisationDate: '2024-09-28' }, [{ authorisationDate: '2024-09-29' }, 'Warning']],
  passes: [{ authorisationDate: '2024-09-30' }, {}, { authorisationDate: '2024-07-01' }],
})
describeRows('AA-L4-04', 4, {
  fails: [{ startDate: '2024-03-30' }],
  passes: [
    { startDate: '2024-03-31' },
    { startDate: '2023-01-01', authorisationDate: '2025-01-01' },
    { startDate: '2023-01-01', authorisationDate: 'x' },
  ],
})
describeRows('AA-L4-05', 4, {
  fails: [{}, { childSeen: 'At home' }],
  passes: [{ childSeen: 'a) Yes' }, { childSeen: 'c) Unknown' }, { childSeen: 'No' }],
})
describeRows('AA-L4-06', 4, {
  base: { authorisationDate: '2025-01-06' },
  fails: [{}],
  passes: [
    { supportRequired: 'a) Yes' },
    { supportRequired: 'CS Assessment' },
    { authorisationDate: null },
    { authorisationDate: 'x' },
  ],
})
describeRows('AA-L4-07', 4, {
  base: { supportRequired: 'a) Yes' },
  fails: [{}],
  passes: [
    { authorisationDate: '2025-01-06' },
    { supportRequired: null },
    { supportRequired: 'CS Assessment' },
    { authorisationDate: 'x' },
  ],
})
describeRows('AA-L4-08', 4, {
  fails: [{ supportRequired: 'CS Assessment Updated' }, { supportRequired: 'c) Unknown' }],
  passes: [{ supportRequired: 'b) No' }, { supportRequired: 'Y' }, {}],
})
describeRows('AA-L4-11', 4, {
  base: { authorisationDate: '2025-01-06', childSeen: 'b) No' },
  fails: [{ dateOfBirth: '2025-01-06' }, { dateOfBirth: '2015-01-01' }],
  passes: [
    { dateOfBirth: '2025-01-07' },
    { dateOfBirth: '2015-01-01', childSeen: 'a) Yes' },
    { dateOfBirth: '2015-01-01', authorisationDate: null },
  ],
})
describeRows('AA-L4-12', 4, {
  base: { authorisationDate: '2025-01-06', childSeen: 'a) Yes' },
  fails: [{ dateOfBirth: '2025-01-07' }, { age: -1 }],
  passes: [
    { dateOfBirth: '2025-01-06' },
    { age: 0 },
    { dateOfBirth: '2025-01-07', childSeen: 'b) No' },
    { dateOfBirth: '2025-01-05', age: -1 },
  ],
})
describeRows('AA-L4-13', 4, {
  base: { startDate: '2025-01-06' },
  fails: [{ authorisationDate: '2025-01-06' }],
  passes: [{ authorisationDate: '2025-01-07' }, {}],
})
describeRows('AA-L4-14', 4, {
  base: { startDate: '2025-01-15' },
  fails: [{ dateOfBirth: '2025-10-23' }],
  passes: [{ dateOfBirth: '2025-10-22' }, { dateOfBirth: '2025-02-06' }, {}],
})
describeRows('AA-L4-15', 4, {
  base: { dateOfBirth: '2007-01-15' },
  fails: [{ startDate: '2025-01-15' }],
  passes: [{ startDate: '2025-01-14' }, {}],
})

const assessment = (startDate: string, authorisationDate: string | null, more: TestRow = {}): TestRow => ({
  childId: 'A1',
  startDate,
  authorisationDate,
  ...more,
})

describe('AA-L4-09', () => {
  it('names the copy', () => {
    const row = assessment('2025-01-06', null)
    expect(rowsFound('AA-L4-09', { 4: [row, assessment('2025-01-07', null), row] })).toEqual([5])
  })
})

describe('AA-L4-10', () => {
  const found = (...rows: TestRow[]) => issuesOf('AA-L4-10', { 4: rows }).map(({ row, severity }) => [row, severity])
  it('warns of the later of two that overlap', () => {
    expect(found(assessment('2025-01-06', '2025-02-06'), assessment('2025-02-05', '2025-03-01'))).toEqual([
      [4, 'Warning'],
    ])
    expect(found(assessment('2025-01-06', '2025-02-06'), assessment('2025-02-06', '2025-03-01'))).toEqual([])
    expect(found(assessment('2025-02-05', null), assessment('2025-01-06', '2025-02-06'))).toEqual([[3, 'Warning']])
  })
  it('holds the earlier of two open ones an error', () => {
    expect(found(assessment('2025-01-06', null), assessment('2025-02-05', null))).toEqual([[3, 'Error']])
    expect(found(assessment('2025-01-06', null), assessment('2025-02-05', '2025-03-01'))).toEqual([[4, 'Warning']])
  })
  it('sees an overlap with one that began long before and ends last', () => {
    const rows = [
      assessment('2025-01-01', '2025-03-20'),
      assessment('2025-01-02', '2025-01-03'),
      assessment('2025-03-01', null),
    ]
    expect(found(...rows)).toEqual([
      [4, 'Warning'],
      [5, 'Warning'],
    ])
  })
  it('leaves one day’s two rows to AA-L4-09, other children alone, and an end that cannot be read', () => {
    expect(found(assessment('2025-01-06', null), assessment('2025-01-06', null))).toEqual([])
    expect(found(assessment('2025-01-06', null), assessment('2025-02-05', null, { childId: 'B2' }))).toEqual([])
    expect(found(assessment('2025-01-06', 'x'), assessment('2025-02-05', null))).toEqual([])
  })
})

describe('AA-L4-16', () => {
  it('names the latest of three assessments', () => {
    const rows = [
      assessment('2025-03-01', null),
      assessment('2024-11-01', '2024-12-01'),
      assessment('2025-01-01', '2025-02-01'),
    ]
    expect(rowsFound('AA-L4-16', { 4: rows })).toEqual([3])
    expect(rowsFound('AA-L4-16', { 4: rows.slice(1) })).toEqual([])
    expect(rowsFound('AA-L4-16', { 4: [rows[0] ?? {}, rows[0] ?? {}, rows[1] ?? {}] })).toEqual([])
  })
})
