import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound } from '../checks-for-tests.ts'

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
  passes: [{ ceasedDate: '2024-09-30' }, {}],
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
describeRows('AA-L8-14', 8, { fails: [{ legalStatus: 'D1: Freeing order' }], passes: [{ legalStatus: 'C2: FCO' }] })
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
describeRows('AA-L8-22', 8, {
  base: { placementType: 'n) H5: Residential accommodation', dateOfBirth: '2008-05-05' },
  fails: [
    { placementStartDate: '2024-05-04' },
    { placementStartDate: '2022-05-04' },
    { placementStartDate: '2024-05-06', placementType: 'l) P2: Independent living' },
  ],
  // Fourteen was old enough for H5 until March 2023, and P2 could be used until October 2023.
  passes: [
    { placementStartDate: '2024-05-05' },
    { placementStartDate: '2022-05-05' },
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
describeRows('AA-L8-35', 8, { fails: [{ placementsIn12Months: 11 }], passes: [{ placementsIn12Months: 10 }] })
describeRows('AA-L8-36', 8, {
  fails: [{}, { missingEpisodes: -1 }, { missingEpisodes: 'some' }],
  passes: [{ missingEpisodes: 0 }, { missingEpisodes: 3 }],
})
describeRows('AA-L8-37', 8, { fails: [{}, { absentEpisodes: 0.5 }], passes: [{ absentEpisodes: 0 }] })
describeRows('AA-L8-38', 8, {
  base: { careStartDate: '2025-03-21' },
  fails: [{ missingEpisodes: 11 }, { absentEpisodes: 101, careStartDate: null }],
  passes: [
    { missingEpisodes: 10 },
    { missingEpisodes: 0, careStartDate: '2025-03-31' },
    { missingEpisodes: 100, careStartDate: null },
  ],
})
describeRows('AA-L8-39', 8, {
  base: { missingEpisodes: 0 },
  fails: [{ returnInterviewOffered: 'b) No' }, { returnInterviewAccepted: 'a) Yes' }],
  passes: [{}, { missingEpisodes: 1, returnInterviewOffered: 'b) No' }, { returnInterviewOffered: 'maybe' }],
})
describeRows('AA-L8-40', 8, {
  base: { returnInterviewAccepted: 'a) Yes' },
  fails: [{ returnInterviewOffered: 'b) No' }, { returnInterviewOffered: 'c) Unknown' }],
  passes: [{ returnInterviewOffered: 'a) Yes' }, {}, { returnInterviewOffered: 'maybe' }],
})
describeRows('AA-L8-41', 8, {
  base: { returnInterviewOffered: 'a) Yes' },
  fails: [{}],
  passes: [
    { returnInterviewAccepted: 'b) No' },
    { returnInterviewAccepted: 'maybe' },
    { returnInterviewOffered: 'b) No' },
  ],
})
describeRows('AA-L8-42', 8, {
  fails: [{ returnInterviewOffered: 'maybe' }, { returnInterviewAccepted: 'maybe' }],
  passes: [{ returnInterviewOffered: 'a) Yes' }, {}, { returnInterviewOffered: '#N/A' }],
})
describeRows('AA-L8-43', 8, {
  base: { missingEpisodes: 1 },
  fails: [{}],
  passes: [{ returnInterviewOffered: 'b) No' }, { missingEpisodes: 0 }, { missingEpisodes: null }],
})
describeRows('AA-L8-44', 8, {
  fails: [{}, { categoryOfNeed: 'N9 - Cases other than children in need' }, { categoryOfNeed: 'Neglect' }],
  passes: [{ categoryOfNeed: 'N1 - Abuse or neglect' }, { categoryOfNeed: 'N3 - Parental disability or illness' }],
})
describeRows('AA-L8-45', 8, {
  base: { placementType: 'j) A6: Placed for adoption - order - not foster' },
  fails: [
    { legalStatus: 'C2: FCO' },
    { legalStatus: 'C2: FCO', placementType: 'g) A3: Placed for adoption - consent - current foster' },
  ],
  passes: [
    { legalStatus: 'E1: Placement order' },
    {
      legalStatus: 'V2: Single period under S20',
      placementType: 'g) A3: Placed for adoption - consent - current foster',
    },
    { legalStatus: 'C2: FCO', placementType: 'f) U6: Foster placement - not FFA' },
    {},
  ],
})
describeRows('AA-L8-46', 8, {
  base: { dateOfBirth: '2014-06-10', placementStartDate: '2024-06-09' },
  fails: [{ placementType: 't) R5: Young Offender Institution' }, { placementType: 'm) P3: Residential employment' }],
  passes: [
    { placementType: 'u) S1: Residential school' },
    { placementType: 't) R5: Young Offender Institution', placementStartDate: '2024-06-10' },
    { placementType: 'f) U6: Foster placement - not FFA' },
  ],
})
describeRows('AA-L8-47', 8, {
  fails: [
    { placementType: 'x) T1: Temporary placement - hospital', placementStartDate: '2025-02-16' },
    { placementType: 'zz) T4: Temporary placement - seven days or less', placementStartDate: '2025-03-23' },
  ],
  passes: [
    { placementType: 'x) T1: Temporary placement - hospital', placementStartDate: '2025-02-17' },
    { placementType: 'zz) T4: Temporary placement - seven days or less', placementStartDate: '2025-03-24' },
    { placementType: 'y) T2: Temporary placement - holiday', placementStartDate: '2020-03-24' },
  ],
})
for (const [id, field] of [
  ['AA-L8-48', 'lastVisitDate'],
  ['AA-L8-49', 'lastReviewDate'],
] as const) {
  describeRows(id, 8, {
    base: { careStartDate: '2024-01-08', ceasedDate: '2024-12-02' },
    fails: [{ [field]: '2024-01-07' }, { [field]: '2024-12-03' }],
    passes: [{ [field]: '2024-01-08' }, { [field]: '2024-12-02' }, {}],
  })
}
describeRows('AA-L8-50', 8, {
  base: { dateOfBirth: '2020-01-06', careStartDate: '2024-01-08' },
  fails: [{ healthAssessmentDate: '2020-01-05' }, [{ dentalCheckDate: '2024-01-07' }, 'Warning']],
  passes: [{ healthAssessmentDate: '2024-01-08' }, {}, { dentalCheckDate: 'x' }],
})
describeRows('AA-L8-51', 8, {
  base: { careStartDate: '2024-01-08' },
  fails: [{ lastReviewingOfficerDate: '2024-01-07' }],
  passes: [{ lastReviewingOfficerDate: '2024-01-08' }, {}],
})
describeRows('AA-L8-52', 8, {
  base: { secondPeriod: 'a) Yes' },
  fails: [{ careStartDate: '2024-03-30' }],
  passes: [{ careStartDate: '2024-03-31' }, { careStartDate: '2020-03-30', secondPeriod: 'b) No' }],
})
describe('AA-L8-53', () => {
  it('has an issue for each of the three that is blank or in no list', () => {
    const row = { childId: 'A1', secondPeriod: 'b) No', unaccompanied: 'Perhaps' }
    expect(issuesOf('AA-L8-53', { 8: [row] }).map(({ columns, value }) => [columns[0]?.slice(0, 13), value])).toEqual([
      ['Unaccompanied', 'Perhaps'],
      ['Placement Loc', ''],
    ])
  })
})
describeRows('AA-L8-54', 8, {
  base: { unaccompanied: 'a) Yes' },
  fails: [{ dateOfBirth: '2014-04-01' }],
  passes: [{ dateOfBirth: '2014-03-31' }, { dateOfBirth: '2014-04-01', unaccompanied: 'b) No' }, {}],
})
describeRows('AA-L8-55', 8, {
  base: { unaccompanied: 'a) Yes' },
  fails: [{ placementType: 'k) P1: Placed with parents' }, { legalStatus: 'E1: Placement order' }],
  passes: [
    { placementType: 'f) U6: Foster placement - not FFA' },
    { unaccompanied: 'b) No', legalStatus: 'E1: Placement order' },
  ],
})
describeRows('AA-L8-56', 8, {
  base: { legalStatus: 'E1: Placement order' },
  fails: [{ permanencePlan: 'a) Return to family' }],
  passes: [{ permanencePlan: 'b) Adoption' }, {}, { permanencePlan: 'a) Return to family', legalStatus: 'C2: FCO' }],
})
describeRows('AA-L8-57', 8, {
  base: { permanencePlan: 'b) Adoption' },
  fails: [{ dateOfBirth: '2013-03-31' }],
  passes: [{ dateOfBirth: '2013-04-01' }, { dateOfBirth: '2013-03-31', permanencePlan: 'g) other' }],
})
describeRows('AA-L8-58', 8, {
  base: { placementType: 'd) U4: Foster placement - long term', careStartDate: '2024-01-08' },
  fails: [{ placementStartDate: '2024-07-07' }],
  passes: [
    { placementStartDate: '2024-07-08' },
    { placementStartDate: '2024-02-01', placementType: 'f) U6: Foster placement - not FFA' },
  ],
})
describeRows('AA-L8-59', 8, {
  base: { ceasedReason: 'k) E47: Special Guardianship Orders - relative/friend', ceasedDate: '2024-12-02' },
  fails: [{ dateOfBirth: '2006-12-02' }],
  passes: [
    { dateOfBirth: '2006-12-03' },
    {},
    { dateOfBirth: '2006-12-02', ceasedReason: 't) E8: Care ceased for any other reason' },
  ],
})
describeRows('AA-L8-60', 8, {
  base: { ceasedDate: '2024-12-02', ceasedReason: 'm) E5: Moved into independent living - supported' },
  fails: [
    { dateOfBirth: '2008-12-03' },
    [{ dateOfBirth: '2010-12-03' }, 'Error'],
    [
      {
        dateOfBirth: '2008-12-03',
        ceasedReason: 'o) E7: Transferred to residential care funded by adult social services',
      },
      'Error',
    ],
  ],
  passes: [{ dateOfBirth: '2008-12-02' }, { dateOfBirth: '2010-12-03', ceasedReason: 'c) E2: Died' }],
})
describeRows('AA-L8-61', 8, {
  base: { ceasedDate: '2024-12-02', ceasedReason: 'd) E3: Care taken by another LA' },
  fails: [
    { dateOfBirth: '2006-12-05' },
    { dateOfBirth: '2006-11-29' },
    { dateOfBirth: '2006-12-03', ceasedReason: 'v) E17: Aged 18+ and remained with current carers' },
  ],
  passes: [
    { dateOfBirth: '2006-12-06' },
    { dateOfBirth: '2006-12-02', ceasedReason: 'v) E17: Aged 18+ and remained with current carers' },
    {},
  ],
})
describeRows('AA-L8-62', 8, {
  base: { ceasedReason: 'r) E15: Age assessment determined child was 18 or over' },
  fails: [{ unaccompanied: 'b) No' }],
  passes: [{ unaccompanied: 'a) Yes' }, {}],
})
describeRows('AA-L8-63', 8, {
  base: {
    ceasedReason: 'a) E11: Adopted - application unopposed',
    placementType: 'j) A6: Placed for adoption - order - not foster',
    legalStatus: 'E1: Placement order',
  },
  fails: [{ placementType: 'f) U6: Foster placement - not FFA' }, { legalStatus: 'C2: FCO' }],
  passes: [
    {},
    {
      placementType: 'g) A3: Placed for adoption - consent - current foster',
      legalStatus: 'V2: Single period under S20',
    },
    { ceasedReason: 'c) E2: Died', legalStatus: 'C2: FCO' },
  ],
})
describeRows('AA-L8-64', 8, {
  base: { placementProvider: 'b) PR1: Own provision' },
  fails: [{ placementLocation: 'b) Out' }],
  passes: [
    { placementLocation: 'a) In' },
    { placementLocation: 'b) Out', placementProvider: 'e) PR4: Private provision' },
  ],
})
describeRows('AA-L8-65', 8, {
  base: { placementStartDate: '2025-03-02' },
  fails: [
    { placementType: 'v) Z1: Other placements' },
    { placementType: 'w) T0: Temporary placement' },
    { placementType: 'n) H5: Residential accommodation' },
  ],
  passes: [
    { placementType: 'w) T0: Temporary placement', placementStartDate: '2025-03-03' },
    { placementType: 'n) H5: Residential accommodation', placementUrn: 'SC123456' },
    { placementType: 'v) Z1: Other placements', ceasedDate: '2024-12-02' },
  ],
})
