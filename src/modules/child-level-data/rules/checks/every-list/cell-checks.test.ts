import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound, type TestRow } from '../checks-for-tests.ts'
import { personalDetail } from './personal-data.ts'

describeRows('AA-C31', 11, {
  fails: [{ childrenPlaced: -1 }, { childrenPlaced: 1.5 }, { childrenPlaced: 'two' }],
  passes: [{ childrenPlaced: 0 }, { childrenPlaced: 2 }, {}],
})
describeRows('AA-C31', 3, { fails: [], passes: [{ referralsIn12Months: -1 }, {}] })
describeRows('AA-C32', 7, {
  fails: [{ seenAlone: 'perhaps' }, [{ seenAlone: 'Yes' }, 'Warning'], [{ initialCategory: 'neglect' }, 'Warning']],
  passes: [{ seenAlone: 'a) Yes' }, {}, { initialCategory: 'NEG' }, { gender: 'F' }, { gender: 'Femail' }],
})
describeRows('AA-C32', 8, {
  base: { placementType: 'k) P1: Placed with parents', placementProvider: 'b) PR1: Own provision' },
  fails: [
    { placementType: null },
    { placementType: 'Tent' },
    { placementProvider: null },
    { permanencePlan: 'perhaps' },
  ],
  passes: [{}, { unaccompanied: 'perhaps' }, { legalStatus: 'perhaps' }, { placementType: '#N/A' }],
})
describeRows('AA-C32', 9, { fails: [{}, { unaccompanied: 'perhaps' }], passes: [{ unaccompanied: 'b) No' }] })
describeRows('AA-C34', 6, {
  fails: [
    { worker: 'Ann Oak 01632 960123' },
    { worker: 'ann.oak@example.org' },
    { team: 'Ann Oak, +44 7700 900 123' },
    { team: 'Ann Oak NHS No 9434765919' },
    { team: 'Ann Oak, 14 High Street, Wexmoor WX1 4AB' },
  ],
  passes: [{ worker: 'Ann Oak' }, { team: 'Assessment Team 0123' }, { team: 'The Close 12' }, {}],
})

describe('AA-C34', () => {
  it('looks at free text only: not at codes, nor at the fields that an address belongs in', () => {
    expect(issuesOf('AA-C34', { 1: [{ childId: 'A1', contactSource: 'Ann Oak 01632 960123' }] })).toEqual([])
    const placement = {
      childId: 'A1',
      placementPostcode: '14 High Street, Wexmoor WX1 4AB',
      placementUrn: '01632 960123',
    }
    expect(issuesOf('AA-C34', { 8: [placement] })).toEqual([])
  })
})

describe('AA-C33', () => {
  const row: TestRow = { childId: 'A1', contactDate: '2025-01-06', contactSource: 'q) 6: Police', gender: 'x' }
  it('names the copy of a whole row only', () => {
    expect(rowsFound('AA-C33', { 1: [row, { ...row, age: 3 }, row, { ...row, gender: 'y' }] })).toEqual([5])
    expect(issuesOf('AA-C33', { 1: [row, row] })[0]?.message).toContain('row 3')
  })
})

describe('personal details in free text', () => {
  it('finds what is one', () => {
    expect(personalDetail('call 0117 496 0123')).toBe('a telephone number')
    expect(personalDetail('(01632) 960123')).toBe('a telephone number')
    expect(personalDetail('943 476 5919')).toBe('an NHS number')
    expect(personalDetail('NHS: 9434765919')).toBe('an NHS number')
  })
  it('leaves alone what only looks like one', () => {
    const fine = [
      '943 476 5918',
      '9434765919',
      'Team 12 High Street',
      'Unit 7, WX1 4AB',
      '01/02/2025 and 03/04/2025',
      '0123456',
      'Early Help 2024-2025',
      '0–19 Service',
    ]
    for (const text of fine) expect([text, personalDetail(text)]).toEqual([text, undefined])
  })
})
