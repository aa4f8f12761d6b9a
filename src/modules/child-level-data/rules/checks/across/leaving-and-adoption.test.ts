import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, placesFound, rowsFound } from '../checks-for-tests.ts'

const at = placesFound
const A = { childId: 'A1' }

describeRows('AA-X27', 9, {
  base: { eligibility: 'd) Eligible child' },
  others: { 8: [A, { childId: 'B2', ceasedDate: '2024-12-02' }] },
  fails: [{ childId: 'B2' }, { childId: 'C3' }],
  passes: [{}, { childId: 'C3', eligibility: 'b) Former relevant child' }],
})
describe('AA-X28', () => {
  const care = { ...A, dateOfBirth: '2009-03-01', careStartDate: '2024-12-30' }
  it('wants those of 16 and 17 with 13 weeks in care since 14 in list 9', () => {
    expect(at('AA-X28', { 8: [care], 9: [] })).toEqual(['8:3'])
    expect(at('AA-X28', { 8: [{ ...care, careStartDate: '2024-12-31' }], 9: [] })).toEqual([])
    expect(at('AA-X28', { 8: [{ ...care, dateOfBirth: '2009-04-01' }], 9: [] })).toEqual([])
    expect(at('AA-X28', { 8: [care], 9: [A] })).toEqual([])
  })
  it('does not ask it of the layout of 2019', () =>
    expect(rowsFound('AA-X28', { 8: [care], 9: [] }, { layout: '2019-08' })).toEqual([]))
})
describeRows('AA-X29', 8, {
  base: { ceasedDate: '2024-12-02', dateOfBirth: '2008-12-02' },
  others: { 9: [{ childId: 'B2' }] },
  fails: [{}],
  passes: [{ childId: 'B2' }, { dateOfBirth: '2008-12-03' }, { ceasedReason: 'c) E2: Died' }, { ceasedDate: null }],
})
describeRows('AA-X30', 9, {
  others: { 8: [A] },
  fails: [{ eligibility: 'a) Relevant child' }, { eligibility: 'b) Former relevant child' }],
  passes: [{ eligibility: 'd) Eligible child' }, { childId: 'B2', eligibility: 'a) Relevant child' }],
})
describeRows('AA-X31', 8, {
  others: { 10: [{ childId: 'B2' }] },
  fails: [
    { legalStatus: 'E1: Placement order' },
    { permanencePlan: 'b) Adoption' },
    { placementType: 'j) A6: Placed for adoption - order - not foster' },
  ],
  passes: [{}, { childId: 'B2', permanencePlan: 'b) Adoption' }],
})
describeRows('AA-X32', 10, {
  others: { 8: [A] },
  fails: [{ childId: 'B2' }],
  passes: [{}, { childId: 'B2', adoptionOrderDate: '2024-12-02' }, { childId: 'B2', reversalDate: '2024-12-02' }],
})
describe('AA-X33', () => {
  const left = { ...A, ceasedDate: '2024-12-02', ceasedReason: 'a) E11: Adopted - application unopposed' }
  const order = (day: string) => [{ ...A, adoptionOrderDate: day }]
  it('wants one day in both lists', () => {
    expect(at('AA-X33', { 8: [left], 10: order('2024-12-02') })).toEqual([])
    expect(at('AA-X33', { 8: [left], 10: order('2024-12-03') })).toEqual(['10:3'])
    const [issue] = issuesOf('AA-X33', { 8: [left], 10: order('2024-12-03') })
    expect(issue?.message).toContain('care ending on 2 December 2024')
  })
  it('wants both or neither', () => {
    expect(at('AA-X33', { 8: [left], 10: [A] })).toEqual(['8:3'])
    expect(at('AA-X33', { 8: [], 10: order('2024-09-30') })).toEqual(['10:3'])
    expect(at('AA-X33', { 8: [], 10: order('2024-09-29') })).toEqual([])
  })
})
describeRows('AA-X34', 10, {
  others: { 8: [{ ...A, careStartDate: '2024-01-08' }] },
  fails: [{ enteredCareDate: '2024-01-09' }],
  passes: [{ enteredCareDate: '2024-01-08' }, { childId: 'B2', enteredCareDate: '2024-01-09' }, {}],
})
describe('AA-X35', () => {
  const adoptive = { ...A, placementType: 'j) A6: Placed for adoption - order - not foster' }
  const foster = { ...A, placementType: 'f) U6: Foster placement - not FFA' }
  const placed = { ...A, placedDate: '2024-12-02' }
  it('wants type and date to agree', () => {
    expect(at('AA-X35', { 8: [adoptive], 10: [placed] })).toEqual([])
    expect(at('AA-X35', { 8: [foster], 10: [placed] })).toEqual(['10:3'])
    expect(at('AA-X35', { 8: [adoptive], 10: [A] })).toEqual(['8:3'])
  })
  it('leaves alone a plan that was reversed', () => {
    expect(at('AA-X35', { 8: [foster], 10: [{ ...placed, reversalDate: '2025-02-03' }] })).toEqual([])
  })
})
describe('AA-X36', () => {
  const order = { ...A, legalStatus: 'E1: Placement order', legalStatusDate: '2024-12-02' }
  it('wants one day in both lists, and a date in list 10', () => {
    expect(at('AA-X36', { 8: [order], 10: [{ ...A, placementOrderDate: '2024-12-02' }] })).toEqual([])
    expect(at('AA-X36', { 8: [order], 10: [{ ...A, placementOrderDate: '2024-12-03' }] })).toEqual(['10:3'])
    expect(at('AA-X36', { 8: [order], 10: [A] })).toEqual(['8:3'])
  })
})
describe('families in lists 10 and 11', () => {
  const child = { ...A, familyId: 'F1', matchedDate: '2024-11-04', placedDate: '2024-12-02' }
  const parent = {
    adopterId: 'P1',
    familyId: 'F1',
    matchedDate: '2024-11-04',
    placedDate: '2024-12-02',
    childrenPlaced: 1,
  }
  it('AA-X37 names a family that list 11 has not', () => {
    expect(at('AA-X37', { 10: [child], 11: [parent] })).toEqual([])
    expect(at('AA-X37', { 10: [{ ...child, familyId: 'F2' }, A], 11: [parent] })).toEqual(['10:3'])
  })
  it('AA-X38 names a family once whose children do not add up', () => {
    expect(at('AA-X38', { 10: [child], 11: [parent] })).toEqual([])
    const couple = [
      { ...parent, childrenPlaced: 2 },
      { ...parent, adopterId: 'P2', childrenPlaced: 2 },
    ]
    expect(at('AA-X38', { 10: [child], 11: couple })).toEqual(['11:3'])
    expect(at('AA-X38', { 10: [], 11: [parent] })).toEqual(['11:3'])
    expect(at('AA-X38', { 10: [], 11: [{ adopterId: 'P1', familyId: 'F1' }] })).toEqual([])
  })
  it('AA-X52 names a child whose dates are not the family’s', () => {
    expect(at('AA-X52', { 10: [child], 11: [parent] })).toEqual([])
    expect(at('AA-X52', { 10: [child], 11: [{ ...parent, matchedDate: '2024-11-05' }] })).toEqual(['10:3'])
    for (const field of ['matchedDate', 'placedDate', 'adoptionOrderDate']) {
      const of = (day: string) => ({ [field]: day })
      const two = (other: string) => ({
        10: [{ ...A, familyId: 'F1', ...of('2024-11-04') }],
        11: [{ adopterId: 'P1', familyId: 'F1', ...of(other) }],
      })
      expect(at('AA-X52', two('2024-11-05'))).toEqual(['10:3'])
      expect(at('AA-X52', two('2024-11-04'))).toEqual([])
    }
    expect(
      at('AA-X52', { 10: [{ ...child, familyId: 'F2' }], 11: [{ ...parent, matchedDate: '2024-11-05' }] }),
    ).toEqual([])
  })
})
