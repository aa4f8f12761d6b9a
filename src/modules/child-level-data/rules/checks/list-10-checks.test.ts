import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound } from './checks-for-tests.ts'

describe('AA-L10-01', () => {
  it('lets a decision stand after one that was reversed, and no other', () => {
    const reversed = { childId: 'A1', decisionDate: null, reversalDate: '2024-10-07' }
    expect(rowsFound('AA-L10-01', { 10: [reversed, { childId: 'A1' }] })).toEqual([])
    expect(rowsFound('AA-L10-01', { 10: [reversed, { childId: 'A1' }, { childId: 'A1' }] })).toEqual([5])
    expect(rowsFound('AA-L10-01', { 10: [{ childId: 'A1' }, { childId: 'B2' }] })).toEqual([])
    const [twice] = issuesOf('AA-L10-01', { 10: [reversed, { childId: 'A1' }, { childId: 'A1' }] })
    expect(twice?.message).toBe('This child is also in row 4, with no reversal. Keep one row.')
  })
})
describeRows('AA-L10-02', 10, { fails: [{}], passes: [{ enteredCareDate: '2024-01-08' }, { enteredCareDate: 'x' }] })
describeRows('AA-L10-03', 10, { fails: [{}], passes: [{ decisionDate: '2024-01-08' }, { decisionDate: 'x' }] })
describeRows('AA-L10-04', 10, {
  base: { matchedDate: '2024-11-04' },
  fails: [{ placedDate: '2024-11-03' }],
  passes: [{ placedDate: '2024-11-04' }, {}],
})
describe('AA-L10-05', () => {
  const steps = {
    childId: 'A1',
    enteredCareDate: '2024-01-08',
    decisionDate: '2024-05-06',
    placementOrderDate: '2024-07-01',
    matchedDate: '2024-09-02',
    placedDate: '2024-10-07',
    adoptionOrderDate: '2025-02-03',
  }
  const found = (row: Record<string, string | null>) =>
    issuesOf('AA-L10-05', { 10: [{ ...steps, ...row }] }).map(({ severity, columns }) => [
      severity,
      columns[0]?.slice(0, 16),
    ])
  it('is silent where the steps follow one another, or fall on one day', () => {
    expect(found({})).toEqual([])
    expect(
      found({ decisionDate: '2024-01-08', placementOrderDate: '2024-01-08', adoptionOrderDate: '2024-10-07' }),
    ).toEqual([])
  })
  it('names each step that comes too early', () => {
    expect(found({ decisionDate: '2024-01-07' })).toEqual([['Error', 'Date of Decision']])
    expect(found({ matchedDate: '2024-06-30' })).toEqual([['Error', 'Date of Matching']])
    expect(found({ adoptionOrderDate: '2024-10-06' })).toEqual([['Error', 'Date of Adoption']])
  })
  it('only warns of an order before the decision', () => {
    expect(found({ placementOrderDate: '2024-05-05' })).toEqual([['Warning', 'Date of Placemen']])
  })
  it('looks past a step that is blank', () => {
    expect(found({ placementOrderDate: null, matchedDate: '2024-05-05' })).toEqual([['Error', 'Date of Matching']])
  })
})
describeRows('AA-L10-06', 10, {
  base: { reversalDate: '2024-11-04' },
  fails: [{}],
  passes: [{ reversalReason: 'RD4 - Any other reason' }, { reversalReason: '?' }, { reversalDate: null }],
})
describeRows('AA-L10-07', 10, {
  base: { reversalReason: 'RD4 - Any other reason' },
  fails: [{}],
  passes: [{ reversalDate: '2024-11-04' }, { reversalDate: 'x' }, { reversalReason: null }],
})
describeRows('AA-L10-08', 10, {
  base: { decisionDate: '2024-05-06' },
  fails: [{ reversalDate: '2024-05-05' }],
  passes: [{ reversalDate: '2024-05-06' }, {}],
})
describeRows('AA-L10-09', 10, {
  base: { adoptionOrderDate: '2024-11-04' },
  fails: [{ reversalDate: '2024-11-04' }],
  passes: [{}, { adoptionOrderDate: null, reversalDate: '2024-11-04' }],
})
describeRows('AA-L10-10', 10, {
  fails: [{ adoptionOrderDate: '2024-03-30' }, { adoptionOrderDate: '2020-03-30', reversalDate: '2020-04-01' }],
  passes: [{ adoptionOrderDate: '2024-03-31' }, { reversalDate: '2024-03-31' }, {}],
})
describeRows('AA-L10-11', 10, {
  base: { placedDate: '2024-11-04' },
  fails: [{}],
  passes: [{ matchedDate: '2024-10-07' }, { matchedDate: 'x' }],
})
describeRows('AA-L10-12', 10, {
  base: { adoptionOrderDate: '2024-11-04' },
  fails: [{}],
  passes: [{ placedDate: '2024-10-07' }, { placedDate: 'x' }],
})
describeRows('AA-L10-13', 10, {
  base: { enteredCareDate: '2024-01-08', adoptionOrderDate: '2025-02-03' },
  fails: [{ fosteringForAdoptionDate: '2024-01-07' }, { fosteringForAdoptionDate: '2025-02-04' }],
  passes: [{ fosteringForAdoptionDate: '2024-01-08' }, { fosteringForAdoptionDate: '2025-02-03' }, {}],
})
describeRows('AA-L10-14', 10, {
  base: { matchedDate: '2024-11-04' },
  fails: [{}],
  passes: [{ familyId: '500001' }, { matchedDate: null }],
})
describeRows('AA-L10-15', 10, {
  base: { adoptionOrderDate: '2024-11-04' },
  fails: [{ dateOfBirth: '2006-11-04' }],
  passes: [{ dateOfBirth: '2006-11-05' }, {}],
})
describeRows('AA-L10-16', 10, {
  base: { placedDate: '2024-11-04' },
  fails: [{}],
  passes: [{ placementOrderDate: '2024-07-01' }, { placedDate: null }],
})
describeRows('AA-L10-17', 10, {
  base: { dateOfBirth: '2023-05-08' },
  fails: [
    { enteredCareDate: '2023-05-07' },
    { matchedDate: '2020-05-07', placedDate: '2020-06-07' },
    { placementOrderDate: '2023-05-07' },
    { matchedDate: '2023-05-07' },
    { placedDate: '2023-05-07' },
    { adoptionOrderDate: '2023-05-07' },
    { reversalDate: '2023-05-07' },
    { fosteringForAdoptionDate: '2023-05-07' },
    [{ decisionDate: '2023-05-07' }, 'Warning'],
  ],
  passes: [{ enteredCareDate: '2023-05-08' }, {}, { dateOfBirth: null, enteredCareDate: '2020-01-01' }],
})
