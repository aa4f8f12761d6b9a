import { describe, expect, it } from 'vitest'
import { describeRows, rowsFound } from '../checks-for-tests.ts'

describe('AA-L8-01', () => {
  it('names each row of a child after the first', () => {
    expect(rowsFound('AA-L8-01', { 8: [{ childId: 'A1' }, { childId: 'B2' }, { childId: 'A1' }] })).toEqual([5])
  })
})
describeRows('AA-L8-02', 8, { fails: [{}], passes: [{ careStartDate: '2024-01-08' }, { careStartDate: 'x' }] })
describeRows('AA-L8-03', 8, {
  base: { dateOfBirth: '2015-05-04' },
  fails: [{ careStartDate: '2015-05-03' }],
  passes: [{ careStartDate: '2015-05-04' }, {}, { careStartDate: 'x' }],
})
describeRows('AA-L8-04', 8, {
  base: { dateOfBirth: '2006-05-04' },
  fails: [{ careStartDate: '2024-05-04' }],
  passes: [{ careStartDate: '2024-05-03' }, {}],
})
describeRows('AA-L8-05', 8, {
  base: { careStartDate: '2024-11-04' },
  fails: [{ ceasedDate: '2024-11-03' }],
  passes: [{ ceasedDate: '2024-11-04' }, {}],
})
describeRows('AA-L8-06', 8, {
  fails: [{ ceasedDate: '2024-09-28' }, [{ ceasedDate: '2024-09-29' }, 'Warning']],
  passes: [{ ceasedDate: '2024-09-30' }, {}, { ceasedDate: '2024-01-07', careStartDate: '2024-01-08' }],
})
describeRows('AA-L8-07', 8, {
  base: { ceasedDate: '2024-12-02' },
  fails: [{}],
  passes: [{ ceasedReason: 'b) E12: Adopted - consent dispensed' }, { ceasedReason: '?' }, { ceasedDate: null }],
})
describeRows('AA-L8-08', 8, {
  base: { ceasedReason: 'c) E2: Died' },
  fails: [{}],
  passes: [{ ceasedDate: '2024-12-02' }, { ceasedDate: 'x' }, { ceasedReason: null }],
})
describeRows('AA-L8-09', 8, {
  fails: [{ ceasedReason: 'Went home' }, { ceasedReason: 'u) X1:CodeError' }],
  passes: [{ ceasedReason: 'c) E2: Died' }, {}, { ceasedReason: 'v) E17: Aged 18+ and remained with current carers' }],
})
describeRows('AA-L8-10', 8, {
  fails: [{ dateOfBirth: '2007-03-31' }, { age: 18 }],
  passes: [{ dateOfBirth: '2007-04-01' }, { dateOfBirth: '2007-03-31', ceasedDate: '2025-03-31' }, {}],
})
describeRows('AA-L8-11', 8, {
  base: { careStartDate: '2024-01-08', legalStatus: 'C1: ICO' },
  fails: [{ legalStatusDate: '2024-01-07' }, [{ legalStatusDate: '2024-01-07', legalStatus: 'C2: FCO' }, 'Warning']],
  passes: [{ legalStatusDate: '2024-01-08' }, {}],
})
describeRows('AA-L8-12', 8, {
  // A bare code means something, and is not in the list as it stands.
  fails: [{}, { legalStatus: 'Section 20' }, { legalStatus: 'C2' }],
  passes: [{ legalStatus: 'C2: FCO' }, { legalStatus: 'V2: Single period under S20' }],
})
describeRows('AA-L8-13', 8, {
  fails: [{ legalStatus: 'V4: Short term breaks, agreements recorded' }],
  passes: [{ legalStatus: 'V2: Single period under S20' }, {}],
})
describeRows('AA-L8-14', 8, {
  fails: [{ legalStatus: 'D1: Freeing order', legalStatusDate: '2002-01-07' }],
  passes: [{ legalStatus: 'C2: FCO' }],
})
describeRows('AA-L8-15', 8, {
  base: { ceasedDate: '2024-12-02' },
  fails: [{ legalStatusDate: '2024-12-03' }],
  passes: [{ legalStatusDate: '2024-12-02' }, {}],
})
describeRows('AA-L8-16', 8, {
  base: { legalStatus: 'L1: Police protection LA accommodation' },
  fails: [{ legalStatusDate: '2025-03-27' }],
  passes: [
    { legalStatusDate: '2025-03-28' },
    { legalStatusDate: '2024-11-29', ceasedDate: '2024-12-02' },
    { legalStatusDate: '2024-01-01', ceasedDate: 'x' },
    { legalStatusDate: '2025-03-01', legalStatus: 'C2: FCO' },
  ],
})
describeRows('AA-L8-17', 8, {
  base: { legalStatus: 'L2: EPO' },
  fails: [{ legalStatusDate: '2025-03-22' }, [{ legalStatusDate: '2025-03-09' }, 'Error']],
  passes: [{ legalStatusDate: '2025-03-23' }],
})
describeRows('AA-L8-18', 8, {
  base: { legalStatus: 'L3: Child assessment order LA accommodation' },
  fails: [{ legalStatusDate: '2025-03-23' }],
  passes: [{ legalStatusDate: '2025-03-24' }],
})
describeRows('AA-L8-19', 8, {
  base: { legalStatus: 'J1: Remanded to LA or youth detention' },
  fails: [{ dateOfBirth: '2015-02-02', legalStatusDate: '2025-02-01' }, { age: 9 }],
  passes: [{ dateOfBirth: '2015-02-01', legalStatusDate: '2025-02-01' }, { age: 10 }, {}],
})
describeRows('AA-L8-20', 8, {
  base: { legalStatus: 'C1: ICO' },
  fails: [{ legalStatusDate: '2024-09-29' }, { legalStatusDate: '2009-07-27', ceasedDate: '2024-12-02' }],
  passes: [{ legalStatusDate: '2024-09-30' }, { legalStatusDate: '2024-01-01', legalStatus: 'C2: FCO' }],
})
describeRows('AA-L8-21', 8, {
  base: { placementType: 'k) P1: Placed with parents' },
  fails: [{ legalStatus: 'V2: Single period under S20' }],
  passes: [{ legalStatus: 'C2: FCO' }, {}],
})
const independent = {
  dateOfBirth: '2006-01-09',
  placementStartDate: '2023-02-06',
  placementType: 'l) P2: Independent living',
}
describeRows('AA-L8-22', 8, {
  base: { placementType: 'n) H5: Residential accommodation', dateOfBirth: '2008-05-05' },
  fails: [
    { placementStartDate: '2024-05-04' },
    { placementStartDate: '2022-05-04' },
    { placementStartDate: '2024-05-06', placementType: 'l) P2: Independent living' },
    { ...independent, ceasedDate: '2023-10-29' },
    independent,
  ],
  // Fourteen was old enough for H5 until March 2023, and P2 could be used until October 2023.
  passes: [
    { placementStartDate: '2024-05-05' },
    { placementStartDate: '2022-05-05' },
    { ...independent, ceasedDate: '2023-10-28' },
    { placementStartDate: '2024-05-04', placementType: 'f) U6: Foster placement - not FFA' },
  ],
})
describeRows('AA-L8-23', 8, {
  fails: [
    { placementType: 'k) P1: Placed with parents', placementProvider: 'b) PR1: Own provision' },
    {
      placementType: 'f) U6: Foster placement - not FFA',
      placementProvider: 'a) PR0: Parents/Parental responsibility',
    },
    { placementType: 'f) U6: Foster placement - not FFA', placementProvider: 'd) PR3: Other public provision' },
    { placementType: 't) R5: Young Offender Institution', placementProvider: 'c) PR2: Other LA provision' },
  ],
  passes: [
    { placementType: 'k) P1: Placed with parents', placementProvider: 'a) PR0: Parents/Parental responsibility' },
    { placementType: 'f) U6: Foster placement - not FFA', placementProvider: 'e) PR4: Private provision' },
    { placementType: 'r) R2: NHS/Health Trust', placementProvider: 'd) PR3: Other public provision' },
    { placementProvider: 'b) PR1: Own provision' },
  ],
})
describeRows('AA-L8-24', 8, {
  base: { placementType: 'o) K1: Secure Children’s Homes', dateOfBirth: '2012-01-10' },
  fails: [{ placementStartDate: '2025-01-09' }],
  passes: [{ placementStartDate: '2025-01-10' }],
})
describeRows('AA-L8-25', 8, {
  base: { careStartDate: '2024-01-08', ceasedDate: '2024-12-02' },
  fails: [{ placementStartDate: '2024-01-07' }, { placementStartDate: '2024-12-03' }],
  passes: [{ placementStartDate: '2024-01-08' }, { placementStartDate: '2024-12-02' }, {}],
})
describeRows('AA-L8-26', 8, {
  fails: [{}, { placementPostcode: 'nope' }, { placementPostcode: 'AB12 3' }],
  passes: [
    { placementPostcode: 'AB12 3CD' },
    { placementPostcode: 'sw1a1aa' },
    { placementAuthority: 'CON' },
    { placementAuthority: 'NUK - Child placed outside the UK' },
    { placementType: 'x) T1: Temporary placement - hospital' },
    { placementPostcode: '#N/A' },
  ],
})
describeRows('AA-L8-27', 8, {
  fails: [
    { placementType: 'p) K2: Children’s Homes' },
    { placementType: 'n) H5: Residential accommodation', placementAuthority: 'Leeds' },
  ],
  passes: [
    { placementType: 'p) K2: Children’s Homes', placementUrn: 'SC123456' },
    { placementType: 'k) P1: Placed with parents' },
    { placementType: 'p) K2: Children’s Homes', placementAuthority: 'SCO - Child placed in Scotland' },
    {},
  ],
})
describeRows('AA-L8-28', 8, {
  fails: [{ placementUrn: 'SC12345' }, { placementUrn: 'XXXXXXX' }],
  passes: [{ placementUrn: 'SC123456' }, { placementUrn: '1234567' }, {}],
})
describeRows('AA-L8-29', 8, {
  base: { placementType: 'q) R1: Residential Care Home' },
  fails: [{ placementUrn: 'SC123456' }],
  passes: [{ placementUrn: 'XXXXXXX' }, {}, { placementUrn: 'SC123456', placementType: 'p) K2: Children’s Homes' }],
})
describe('AA-L8-30 and 31', () => {
  const inArea = { childId: 'A1', placementLocation: 'a) In', placementAuthority: 'Northmere' }
  const rows = [
    inArea,
    { ...inArea, childId: 'A2' },
    { ...inArea, childId: 'A3', placementAuthority: 'Leeds City Council' },
    { ...inArea, childId: 'A4', placementLocation: 'b) Out' },
    { ...inArea, childId: 'A5', placementLocation: 'b) Out', placementAuthority: 'WAL' },
    { ...inArea, childId: 'A6', placementLocation: 'b) Out', placementAuthority: 'Nowhere' },
    { ...inArea, childId: 'A7', placementLocation: 'b) Out', placementAuthority: null },
    { ...inArea, childId: 'A8', placementLocation: 'b) Out', placementAuthority: 'The London Borough of Barnet' },
  ]
  it('take the council of most placements in area for the file’s own', () => {
    expect(rowsFound('AA-L8-30', { 8: rows })).toEqual([5, 6])
    expect(rowsFound('AA-L8-31', { 8: rows })).toEqual([8, 9])
  })
  it('go by the council where it is known', () => {
    expect(rowsFound('AA-L8-30', { 8: rows }, { council: { name: 'Leeds' } })).toEqual([3, 4])
    expect(rowsFound('AA-L8-31', { 8: rows }, { council: { name: 'Leeds' } })).toEqual([3, 4, 6, 8, 9])
  })
  it('know no council of their own where none has over half of the placements in area', () => {
    const four = ['Northmere', 'Northmere', 'Leeds City Council', 'WAL'].map((placementAuthority, index) => ({
      ...inArea,
      childId: `A${index}`,
      placementAuthority,
    }))
    expect(rowsFound('AA-L8-30', { 8: four })).toEqual([])
    expect(rowsFound('AA-L8-30', { 8: [...four, { ...inArea, childId: 'A9' }] })).toEqual([5, 6])
  })
  it('know no council of their own where the location is blank', () => {
    const blank = [{ childId: 'A1', placementAuthority: 'Home Town' }]
    expect(rowsFound('AA-L8-30', { 8: blank })).toEqual([])
    expect(rowsFound('AA-L8-31', { 8: blank })).toEqual([3])
  })
})
describeRows('AA-L8-32', 8, {
  fails: [{}, { placementsIn12Months: 0 }, { placementsIn12Months: -1 }, { placementsIn12Months: 1.5 }],
  passes: [{ placementsIn12Months: 1 }, { placementsIn12Months: '2' }],
})
describeRows('AA-L8-33', 8, {
  base: { placementsIn12Months: 1, careStartDate: '2024-01-08' },
  fails: [{ placementStartDate: '2024-03-31' }],
  passes: [
    { placementStartDate: '2024-03-30' },
    { placementStartDate: '2024-06-03', placementsIn12Months: 2 },
    { placementStartDate: '2024-06-03', careStartDate: '2024-06-03' },
  ],
})
describeRows('AA-L8-34', 8, {
  base: { placementsIn12Months: 2 },
  fails: [{ placementStartDate: '2024-03-30' }],
  passes: [{ placementStartDate: '2024-03-31' }, { placementStartDate: '2020-03-30', placementsIn12Months: 1 }],
})
