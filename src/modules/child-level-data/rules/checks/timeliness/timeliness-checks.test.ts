import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound } from '../checks-for-tests.ts'

const A = { childId: 'A1' }

describeRows('AA-T01', 3, {
  others: { 1: [{ ...A, contactDate: '2025-01-03' }] },
  // 3 January 2025 was a Friday.
  fails: [{ referralDate: '2025-01-07' }],
  passes: [{ referralDate: '2025-01-06' }, { referralDate: '2025-01-13' }, {}],
})
describeRows('AA-T02', 4, {
  base: { startDate: '2024-11-04' },
  // 45 working days after 4 November 2024, over Christmas and New Year, are 9 January 2025.
  fails: [{ authorisationDate: '2025-01-10' }],
  passes: [{ authorisationDate: '2025-01-09' }, {}],
})
describeRows('AA-T03', 4, {
  // 27 January 2025 is 45 working days before 31 March 2025.
  fails: [{ startDate: '2025-01-24' }],
  passes: [{ startDate: '2025-01-27' }, { startDate: '2024-01-24', authorisationDate: '2025-03-03' }],
})
describeRows('AA-T04', 4, {
  fails: [{ startDate: '2025-01-27' }, { startDate: '2025-02-07' }],
  passes: [
    { startDate: '2025-02-10' },
    { startDate: '2025-01-24' },
    { startDate: '2025-02-03', authorisationDate: '2025-03-03' },
  ],
})
describeRows('AA-T05', 5, {
  base: { strategyDiscussionDate: '2025-01-06' },
  fails: [{ conferenceDate: '2025-01-28' }],
  passes: [{ conferenceDate: '2025-01-27' }, {}],
})
describeRows('AA-T06', 5, {
  base: { strategyDiscussionDate: '2025-03-07' },
  others: { 7: [{ childId: 'B2', planStartDate: '2024-06-03' }] },
  fails: [{}, { conferenceUnnecessary: 'b) No' }],
  passes: [
    { strategyDiscussionDate: '2025-03-10' },
    { conferenceUnnecessary: 'a) Yes' },
    { conferenceDate: '2025-03-20' },
    { childId: 'B2', conferenceUnnecessary: 'b) No' },
  ],
})
describeRows('AA-T07', 7, {
  fails: [{ planStartDate: '2024-12-29' }, { planStartDate: '2024-06-03', planEndDate: '2024-12-02' }],
  passes: [{ planStartDate: '2024-12-30' }, { planStartDate: '2024-06-03', lastReviewDate: '2024-09-02' }, {}],
})
describeRows('AA-T08', 7, {
  fails: [{ lastReviewDate: '2024-09-28' }],
  passes: [{ lastReviewDate: '2024-09-29' }, { lastReviewDate: '2024-03-04', planEndDate: '2024-12-02' }, {}],
})
describeRows('AA-T09', 7, {
  // 3 March 2025 is 20 working days before 31 March.
  fails: [{ lastVisitDate: '2025-02-28' }, { planStartDate: '2025-02-28' }],
  passes: [
    { lastVisitDate: '2025-03-03' },
    { lastVisitDate: '2024-03-03', planEndDate: '2024-12-02' },
    { lastVisitDate: 'x', planStartDate: '2024-01-01' },
  ],
})
describeRows('AA-T10', 7, {
  base: { lastVisitDate: '2025-03-03', seenAlone: 'b) No' },
  fails: [{ dateOfBirth: '2021-03-31' }],
  passes: [{ dateOfBirth: '2021-04-01' }, { dateOfBirth: '2021-03-31', seenAlone: 'a) Yes' }, {}],
})
describeRows('AA-T11', 7, {
  fails: [{ planStartDate: '2023-12-30' }, { planStartDate: '2022-01-10' }],
  passes: [{ planStartDate: '2023-12-31' }, { planStartDate: '2022-01-10', planEndDate: '2025-01-06' }],
})
describe('AA-T09', () => {
  it('tells a late visit from none', () => {
    const words = (row: Record<string, string>) => issuesOf('AA-T09', { 7: [{ childId: 'A1', ...row }] })[0]?.message
    expect(words({ lastVisitDate: '2025-02-28' })).toContain('on 28 February 2025;')
    expect(words({ planStartDate: '2025-02-28' })).toContain('since the plan began')
  })
})
describe('AA-T11', () => {
  it('says which of the two limits is passed', () => {
    const words = (planStartDate: string) => issuesOf('AA-T11', { 7: [{ childId: 'A1', planStartDate }] })[0]?.message
    expect(words('2023-03-31')).toBe('On a plan for over 15 months, since 31 March 2023.')
    expect(words('2023-03-30')).toBe('On a plan for over 24 months, since 30 March 2023.')
  })
})
describeRows('AA-T12', 7, { fails: [{ previousPlans: 1 }, { previousPlans: 3 }], passes: [{ previousPlans: 0 }, {}] })
describeRows('AA-T13', 8, {
  fails: [{ careStartDate: '2025-03-24' }, { careStartDate: '2025-03-24', lastVisitDate: '2025-03-23' }],
  passes: [
    { careStartDate: '2025-03-25' },
    { careStartDate: '2025-03-24', lastVisitDate: '2025-03-24' },
    { careStartDate: '2024-01-08', lastVisitDate: 'x' },
  ],
})
describeRows('AA-T14', 8, {
  fails: [
    { lastVisitDate: '2025-02-16' },
    // A type alone does not say that a match has been agreed.
    { lastVisitDate: '2025-02-16', placementType: 'd) U4: Foster placement - long term' },
    {
      lastVisitDate: '2024-12-30',
      placementType: 'd) U4: Foster placement - long term',
      permanencePlan: 'f) Long-term fostering',
    },
  ],
  passes: [
    { lastVisitDate: '2025-02-17' },
    {
      lastVisitDate: '2024-12-31',
      placementType: 'd) U4: Foster placement - long term',
      permanencePlan: 'f) Long-term fostering',
    },
    { lastVisitDate: '2024-06-03', ceasedDate: '2024-12-02' },
  ],
})
describeRows('AA-T15', 8, {
  fails: [
    { careStartDate: '2025-02-28' },
    { careStartDate: '2024-12-02', lastReviewDate: '2024-12-30' },
    { careStartDate: '2020-12-02', lastReviewDate: '2024-09-29' },
  ],
  passes: [
    { careStartDate: '2025-03-03' },
    { careStartDate: '2024-12-04', lastReviewDate: '2024-12-31' },
    { careStartDate: '2020-12-02', lastReviewDate: '2024-09-30' },
    { careStartDate: '2020-12-02', lastReviewDate: 'x' },
    { careStartDate: '2020-12-02', ceasedDate: '2024-12-02' },
    {},
  ],
})
describeRows('AA-T16', 8, {
  fails: [{ careStartDate: '2025-02-28' }],
  passes: [{ careStartDate: '2025-03-03' }, { careStartDate: '2024-01-08', healthAssessmentDate: '2024-02-05' }],
})
describeRows('AA-T17', 8, {
  fails: [
    { dateOfBirth: '2020-04-01', healthAssessmentDate: '2024-09-29' },
    { dateOfBirth: '2020-03-31', healthAssessmentDate: '2024-03-30' },
  ],
  passes: [
    { dateOfBirth: '2020-04-01', healthAssessmentDate: '2024-09-30' },
    { dateOfBirth: '2020-03-31', healthAssessmentDate: '2024-03-31' },
    { healthAssessmentDate: '2020-03-31', ceasedDate: '2024-12-02' },
  ],
})
describeRows('AA-T18', 8, {
  base: { careStartDate: '2024-03-31', dateOfBirth: '2015-05-04' },
  fails: [{ dentalCheckDate: '2024-03-30' }, {}],
  passes: [
    { dentalCheckDate: '2024-03-31' },
    { careStartDate: '2024-04-01' },
    { dateOfBirth: '2024-04-01' },
    { ceasedDate: '2024-12-02' },
    { dentalCheckDate: 'x' },
  ],
})
describeRows('AA-T19', 8, {
  fails: [{ careStartDate: '2024-11-29' }, { careStartDate: '2024-01-08', ceasedDate: '2024-12-02' }],
  passes: [
    { careStartDate: '2024-11-30' },
    { careStartDate: '2024-01-08', permanencePlan: 'g) other' },
    { careStartDate: '2024-09-02', ceasedDate: '2024-12-02' },
  ],
})
describeRows('AA-T20', 8, {
  fails: [{ placementsIn12Months: 3 }],
  passes: [{ placementsIn12Months: 2 }, { placementsIn12Months: 3, ceasedDate: '2024-12-02' }],
})
describeRows('AA-T21', 8, {
  base: { dateOfBirth: '2012-05-04', careStartDate: '2022-09-30' },
  fails: [{ placementStartDate: '2023-04-01' }],
  passes: [
    { placementStartDate: '2023-03-31' },
    { placementStartDate: '2024-04-01', careStartDate: '2022-10-01' },
    { placementStartDate: '2024-04-01', dateOfBirth: '2009-03-31' },
    { placementStartDate: '2024-04-01', placementType: 'j) A6: Placed for adoption - order - not foster' },
  ],
})
describeRows('AA-T22', 8, {
  base: { missingEpisodes: 2 },
  fails: [{ returnInterviewOffered: 'b) No' }, { returnInterviewOffered: 'a) Yes', returnInterviewAccepted: 'b) No' }],
  passes: [
    { returnInterviewOffered: 'a) Yes', returnInterviewAccepted: 'a) Yes' },
    {},
    { missingEpisodes: 0, returnInterviewOffered: 'b) No' },
  ],
})
describeRows('AA-T23', 8, {
  fails: [{ lastReviewingOfficerDate: '2024-09-29' }, { careStartDate: '2024-09-29' }],
  passes: [
    { lastReviewingOfficerDate: '2024-09-30' },
    { careStartDate: '2024-09-30' },
    { lastReviewingOfficerDate: '2024-01-08', ceasedDate: '2024-12-02' },
  ],
})
describe('AA-T23', () => {
  it('says when the last contact was, and the limit that it is held to', () => {
    const rows = { 8: [{ childId: 'A1', lastReviewingOfficerDate: '2024-09-29', healthAssessmentDate: '2025-01-06' }] }
    expect(issuesOf('AA-T23', rows)[0]?.message).toBe(
      'The reviewing officer’s last contact was on 29 September 2024, over 6 months ago.',
    )
    expect(issuesOf('AA-T23', rows, { limits: { reviewingOfficerContactMonths: 7 } })).toEqual([])
  })
})
describeRows('AA-T24', 9, {
  fails: [{ lastContactDate: '2025-02-02' }, { lastContactDate: '2025-02-02', inTouch: 'b) No' }],
  passes: [{ lastContactDate: '2025-02-03' }, { lastContactDate: '2024-02-02', inTouch: 'e) NREQ' }, {}],
})
describeRows('AA-T25', 9, {
  fails: [{ pathwayPlanDate: '2024-09-29' }],
  passes: [{ pathwayPlanDate: '2024-09-30' }, { pathwayPlanDate: '2023-09-29', inTouch: 'c) Died' }, {}],
})
describeRows('AA-T26', 10, {
  base: { enteredCareDate: '2023-11-06' },
  fails: [{ placedDate: '2025-01-06' }],
  passes: [{ placedDate: '2025-01-05' }, {}],
})
describeRows('AA-T27', 10, {
  base: { placementOrderDate: '2024-07-01' },
  fails: [{ matchedDate: '2024-10-31' }],
  passes: [{ matchedDate: '2024-10-30' }, {}],
})
describeRows('AA-T28', 11, {
  fails: [
    { stage1StartDate: '2024-07-01', stage1EndDate: '2024-09-02' },
    { stage1StartDate: '2025-01-30' },
    { stage2StartDate: '2024-07-01', stage2EndDate: '2024-11-02' },
  ],
  passes: [
    { stage1StartDate: '2024-07-01', stage1EndDate: '2024-09-01' },
    { stage1StartDate: '2025-01-31' },
    { stage1StartDate: '2024-07-01', leavingDate: '2024-12-02' },
    { stage2StartDate: '2024-07-01', stage2EndDate: '2024-11-01' },
    { stage2StartDate: '2024-07-01', stage2EndDate: 'x' },
  ],
})
describeRows('AA-T29', 6, {
  base: { caseStatus: 'c) Child in need plan' },
  // 17 February 2025 is 30 working days before 31 March.
  fails: [{ lastSeenDate: '2025-02-14' }],
  passes: [
    { lastSeenDate: '2025-02-17' },
    { lastSeenDate: '2024-02-14', caseStatus: 'd) Open assessment' },
    { lastSeenDate: '2024-02-14', closureDate: '2025-01-06' },
  ],
})
describeRows('AA-T30', 8, {
  fails: [
    { careStartDate: '2024-11-25', ceasedDate: '2024-12-02' },
    { careStartDate: '2024-11-25', ceasedDate: '2024-11-25' },
    { careStartDate: '2024-11-25', secondPeriod: 'a) Yes' },
  ],
  passes: [
    { careStartDate: '2024-11-24', ceasedDate: '2024-12-02' },
    { careStartDate: '2024-11-25', ceasedDate: '2024-11-24' },
    { careStartDate: '2024-01-08', secondPeriod: 'a) Yes' },
    { careStartDate: '2024-11-25' },
  ],
})

describe('limits', () => {
  it('are the council’s own where it has set them', () => {
    const lists = { 7: [{ ...A, lastVisitDate: '2025-03-10' }] }
    expect(rowsFound('AA-T09', lists)).toEqual([])
    expect(rowsFound('AA-T09', lists, { limits: { planVisitWorkingDays: 10 } })).toEqual([3])
    expect(issuesOf('AA-T09', lists, { limits: { planVisitWorkingDays: 10 } })[0]?.message).toContain('10 is the limit')
  })
})
