import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound } from './checks-for-tests.ts'

describeRows('AA-L2-01', 2, { fails: [{}], passes: [{ startDate: '2025-01-06' }, { startDate: 'soon' }] })
describeRows('AA-L2-02', 2, {
  base: { startDate: '2025-01-06' },
  fails: [{ completionDate: '2025-01-05' }],
  passes: [{ completionDate: '2025-01-06' }, { completionDate: '2025-01-07' }, {}, { completionDate: 'never' }],
})
describeRows('AA-L2-03', 2, {
  base: { startDate: '2024-01-01' },
  fails: [{ completionDate: '2024-09-28' }, [{ completionDate: '2024-09-29' }, 'Warning']],
  passes: [{ completionDate: '2024-09-30' }, {}, { startDate: '2024-09-01', completionDate: '2024-08-01' }],
})
describeRows('AA-L2-04', 2, {
  fails: [{}, { organisation: 'N/A' }, { organisation: '-' }, { organisation: 'n/a ' }, { organisation: 'None' }],
  passes: [{ organisation: 'Nonesuch Primary School' }, { organisation: 'Early Help 6' }, { organisation: '#N/A' }],
})
describeRows('AA-L2-07', 2, {
  fails: [{ startDate: '2024-03-30' }],
  passes: [{ startDate: '2024-03-31' }, { startDate: '2020-01-01', completionDate: '2025-01-01' }, {}],
})
describeRows('AA-L2-08', 2, {
  base: { dateOfBirth: '2006-01-15' },
  fails: [{ startDate: '2025-01-15' }],
  passes: [{ startDate: '2025-01-14' }, {}],
})
describeRows('AA-L2-09', 2, {
  base: { startDate: '2025-01-06' },
  fails: [{ completionDate: '2025-01-06' }],
  passes: [{ completionDate: '2025-01-07' }, { completionDate: '2025-01-05' }, {}],
})

describe('AA-L2-05', () => {
  it('names the second of two with one start', () => {
    const row = { childId: 'A1', startDate: '2025-01-06' }
    expect(rowsFound('AA-L2-05', { 2: [row, { ...row, startDate: '2025-01-07' }, row] })).toEqual([5])
  })
})

describe('AA-L2-06', () => {
  const row = (startDate: string, completionDate: string | null = null) => ({
    childId: 'A1',
    startDate,
    completionDate,
  })
  it('names the earlier of two that are open', () => {
    const issues = issuesOf('AA-L2-06', { 2: [row('2025-02-01'), row('2024-12-01')] })
    expect(issues.map((issue) => issue.row)).toEqual([4])
    expect(issues[0]?.message).toContain('row 3')
  })
  it('is silent where one has ended, or another child has the other', () => {
    expect(rowsFound('AA-L2-06', { 2: [row('2025-02-01'), row('2024-12-01', '2025-01-31')] })).toEqual([])
    expect(rowsFound('AA-L2-06', { 2: [row('2025-02-01'), { ...row('2024-12-01'), childId: 'B2' }] })).toEqual([])
  })
})
