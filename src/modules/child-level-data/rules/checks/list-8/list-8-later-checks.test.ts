import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf } from '../checks-for-tests.ts'

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
    passes: [
      { [field]: '2024-01-08' },
      { [field]: '2024-12-02' },
      {},
      // Care that ceased before it began is AA-L8-05's alone.
      { [field]: '2024-12-03', ceasedDate: '2024-01-07' },
    ],
  })
}
describeRows('AA-L8-50', 8, {
  base: { dateOfBirth: '2020-01-06', careStartDate: '2024-01-08' },
  fails: [{ healthAssessmentDate: '2020-01-05' }, [{ dentalCheckDate: '2024-01-07' }, 'Warning']],
  passes: [
    { healthAssessmentDate: '2024-01-08' },
    { healthAssessmentDate: '2020-01-06', careStartDate: '2020-01-06' },
    {},
    { dentalCheckDate: 'x' },
  ],
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
    [{ dateOfBirth: '2010-12-02' }, 'Warning'],
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
