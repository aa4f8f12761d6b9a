import { describe, expect, it } from 'vitest'
import { contentForTests } from '../lists/table-for-tests.ts'
import { describeRows, issuesOf, rowsFound } from './checks-for-tests.ts'

const adopter = (adopterId: string, familyId: string, more: Record<string, string | number> = {}) => ({
  adopterId,
  familyId,
  ...more,
})

describe('AA-L11-01', () => {
  it('names each row of an adopter after the first', () => {
    expect(rowsFound('AA-L11-01', { 11: [adopter('A1', 'F1'), adopter('B2', 'F1'), adopter('A1', 'F2')] })).toEqual([5])
  })
})
describeRows('AA-L11-02', 11, { fails: [{}], passes: [{ enquiryDate: '2024-01-08' }, { enquiryDate: 'x' }] })
describe('AA-L11-03', () => {
  const found = (row: Record<string, string>) =>
    issuesOf('AA-L11-03', { 11: [{ adopterId: 'A1', ...row }] }).map(({ columns }) => columns)
  it('names each stage that comes before the one before it', () => {
    expect(
      found({
        enquiryDate: '2024-05-06',
        stage1StartDate: '2024-05-05',
        stage2StartDate: '2024-08-05',
        stage2EndDate: '2024-08-04',
      }),
    ).toEqual([
      ['Date Stage 1 started', 'Date enquiry received'],
      ['Date Stage 2 ended', 'Date Stage 2 started'],
    ])
    expect(found({ enquiryDate: '2024-05-06', stage1EndDate: '2024-05-06', stage2EndDate: '2024-09-02' })).toEqual([])
  })
})
describeRows('AA-L11-04', 11, {
  base: { enquiryDate: '2024-05-06' },
  fails: [{ leavingDate: '2024-05-05' }],
  passes: [{ leavingDate: '2024-05-06' }, {}],
})
describeRows('AA-L11-05', 11, {
  base: { leavingDate: '2024-05-06' },
  fails: [{}],
  passes: [{ leavingReason: '3 - Application refused' }, { leavingReason: '?' }, { leavingDate: null }],
})
describeRows('AA-L11-06', 11, {
  base: { leavingReason: '3 - Application refused' },
  fails: [{}],
  passes: [{ leavingDate: '2024-05-06' }, { leavingDate: 'x' }, { leavingReason: null }],
})
describeRows('AA-L11-07', 11, {
  base: { matchedDate: '2024-11-04' },
  fails: [{ stage2EndDate: '2024-11-05' }, { approvalDate: '2024-11-05' }],
  passes: [{ stage2EndDate: '2024-11-04' }, {}, { stage2EndDate: '2024-11-05', approvalDate: '2012-11-05' }],
})
describeRows('AA-L11-08', 11, {
  base: { matchedDate: '2024-11-04' },
  fails: [{ placedDate: '2024-11-03' }],
  passes: [{ placedDate: '2024-11-04' }, {}],
})
describeRows('AA-L11-09', 11, {
  base: { placedDate: '2024-11-04' },
  fails: [{ adoptionOrderDate: '2024-11-03' }],
  passes: [{ adoptionOrderDate: '2024-11-04' }, {}],
})
describeRows('AA-L11-10', 11, {
  fails: [{ placedDate: '2024-11-04' }, { placedDate: '2024-11-04', childrenPlaced: 0 }, { childrenPlaced: 2 }],
  passes: [
    { placedDate: '2024-11-04', childrenPlaced: 2 },
    { childrenPlaced: 0 },
    {},
    { placedDate: 'x', childrenPlaced: 1 },
  ],
})
describeRows('AA-L11-11', 11, {
  base: { enquiryDate: '2024-11-04' },
  fails: [{}],
  passes: [{ stage1StartDate: '2024-11-18' }, { leavingDate: '2024-11-18' }, { applicationDate: 'x' }],
})
describeRows('AA-L11-12', 11, {
  base: { stage1StartDate: '2024-11-04' },
  fails: [{ applicationDate: '2012-11-05' }, { approvalDate: '2012-11-05' }],
  passes: [{}, { stage1StartDate: null, applicationDate: '2012-11-05' }],
})
describeRows('AA-L11-13', 11, {
  fails: [{ gender: 'c) Not stated/recorded' }, { gender: 'd) Neither' }],
  passes: [{ gender: 'c) Neither' }, { gender: 'd) Not stated/recorded' }, { gender: 'a) Male' }, {}],
})
describe('AA-L11-14', () => {
  it('names the third of a family once', () => {
    expect(rowsFound('AA-L11-14', { 11: ['A1', 'A2', 'A3', 'A4'].map((id) => adopter(id, 'F1')) })).toEqual([5])
    expect(rowsFound('AA-L11-14', { 11: [adopter('A1', 'F1'), adopter('A2', 'F1'), adopter('A3', 'F2')] })).toEqual([])
  })
})
describe('AA-L11-15', () => {
  it('names the second row of a couple whose rows disagree', () => {
    const first = adopter('A1', 'F1', { matchedDate: '2024-11-04', childrenPlaced: 1 })
    expect(
      rowsFound('AA-L11-15', { 11: [first, adopter('A2', 'F1', { matchedDate: '2024-11-05', childrenPlaced: 1 })] }),
    ).toEqual([4])
    expect(rowsFound('AA-L11-15', { 11: [first, adopter('A2', 'F1', { childrenPlaced: 1 })] })).toEqual([4])
    expect(rowsFound('AA-L11-15', { 11: [first, { ...first, adopterId: 'A2' }, adopter('A3', 'F2')] })).toEqual([])
  })
})
/** A row with one day in each of the list’s dates but the adopter’s birth. */
function everyDate(day: string) {
  const fields = contentForTests.lists.find(({ list }) => list === 11)?.fields ?? []
  const dates = fields.filter(({ key, type }) => type === 'date' && !key.startsWith('dateOfBirth'))
  return Object.fromEntries(dates.map(({ key }) => [key, day]))
}
describeRows('AA-L11-16', 11, {
  base: { enquiryDate: '2023-05-08' },
  fails: [{ matchedDate: '2024-03-30' }, everyDate('2024-03-30'), {}],
  passes: [{ matchedDate: '2024-03-31' }, { matchedDate: 'x' }, { enquiryDate: null }],
})
describeRows('AA-L11-17', 11, {
  base: { leavingDate: '2024-11-04' },
  fails: [{ placedDate: '2024-11-05' }, { placedDate: '2024-10-07', adoptionOrderDate: '2024-11-01' }],
  passes: [{ placedDate: '2024-11-04' }, {}],
})
describe('AA-L11-18', () => {
  it('has an issue for each of the two that is blank or in no list', () => {
    const rows = [
      { adopterId: 'A1', disability: 'c) Unknown' },
      { adopterId: 'A2', disability: 'b) No', fosteringForAdoption: 'No' },
    ]
    expect(issuesOf('AA-L11-18', { 11: rows }).map(({ row, value }) => [row, value])).toEqual([
      [3, ''],
      [3, 'c) Unknown'],
    ])
  })
})
describeRows('AA-L11-19', 11, {
  fails: [{ leavingReason: '2 - Process put on hold' }],
  passes: [{ leavingReason: '1 - Adopter withdrew from process' }, {}],
})
