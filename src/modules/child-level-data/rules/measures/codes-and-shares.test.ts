import { describe, expect, it } from 'vitest'
import { inputOf, type TestLists, type TestRow } from '../checks/checks-for-tests.ts'
import type { ListNumber } from '../lists/list-content.ts'
import { contentForTests } from '../lists/table-for-tests.ts'
import { measureFigures, workOut } from './work-out.ts'

const figures = (list: ListNumber, rows: readonly TestRow[], others: TestLists = {}) => {
  const numbered = rows.map((row, index) => ({ [list === 11 ? 'adopterId' : 'childId']: `A${index}`, ...row }))
  return measureFigures(workOut(inputOf({ ...others, [list]: numbered })))
}

/** What a row needs to be counted, and what is left out though the answer is the same. */
const openRows = { 6: { closureDate: '2025-01-06' }, 7: { planEndDate: '2025-01-06' }, 8: { ceasedDate: '2025-01-06' } }

describe('figures by code', () => {
  const distributions: readonly (readonly [string, ListNumber, string, { among?: TestRow; not?: TestRow }])[] = [
    ['contactsBySource', 1, 'contactSource', {}],
    ['referralsBySource', 3, 'referralSource', {}],
    ['cinByStatus', 6, 'caseStatus', { not: openRows[6] }],
    ['cinByNeed', 6, 'primaryNeed', { not: openRows[6] }],
    ['cinByClosureReason', 6, 'closureReason', { among: openRows[6], not: { closureDate: null } }],
    ['cpByFirstCategory', 7, 'initialCategory', { not: openRows[7] }],
    ['cpByLatestCategory', 7, 'latestCategory', { not: openRows[7] }],
    ['claByLegalStatus', 8, 'legalStatus', { not: openRows[8] }],
    ['claByNeed', 8, 'categoryOfNeed', { not: openRows[8] }],
    ['claByPlan', 8, 'permanencePlan', { not: openRows[8] }],
    ['claByPlacementType', 8, 'placementType', { not: openRows[8] }],
    ['claByProvider', 8, 'placementProvider', { not: openRows[8] }],
    ['claByLocation', 8, 'placementLocation', { not: openRows[8] }],
    ['claOutByProvider', 8, 'placementProvider', { among: { placementLocation: 'b) Out' }, not: openRows[8] }],
    [
      'claOutByProvider',
      8,
      'placementProvider',
      { among: { placementLocation: 'b) Out' }, not: { placementLocation: 'a) In' } },
    ],
    ['claByReasonCeased', 8, 'ceasedReason', { among: openRows[8], not: { ceasedDate: null } }],
    ['careLeaversByEligibility', 9, 'eligibility', {}],
    [
      'adopterByLeavingReason',
      11,
      'leavingReason',
      { among: { leavingDate: '2025-01-06' }, not: { leavingDate: null } },
    ],
  ]
  it.each(distributions)('%s: list %s by %s', (key, list, field, { among = {}, not }) => {
    const codes = contentForTests.lists
      .find((each) => each.list === list)
      ?.fields.find((each) => each.key === field)?.codes
    const [one = '', two = ''] = (contentForTests.codes[codes ?? ''] ?? []).map(({ value }) => value)
    const rows: TestRow[] = [one, one, two, null].map((value) => ({ ...among, [field]: value }))
    const left = not ? [{ ...among, ...not, [field]: two }] : []
    expect(figures(list, [...rows, ...left])[key]).toEqual({ [one]: 2, [two]: 1, 'Not known': 1 })
  })
  it('leave out care leavers without an answer where the share is of those with one', () => {
    const [answer] = contentForTests.codes['ACCOM'] ?? []
    const parts = figures(9, [{ accommodationType: answer?.value ?? '' }, {}])['careLeaversByAccommodation']
    expect(Object.values(parts ?? {})).toEqual([1])
  })
})

const yes = 'a) Yes'
const no = 'b) No'
const done = { startDate: '2025-01-06', authorisationDate: '2025-02-03' }
const came = { careStartDate: '2025-01-06' }
const long = { careStartDate: '2022-01-10' }
const visited = { dateOfBirth: '2015-01-09', lastVisitDate: '2025-03-03' }
const small = { dateOfBirth: '2021-04-01', lastVisitDate: '2025-03-03' }
const left8 = { ceasedDate: '2025-01-06' }
const missing = { missingEpisodes: 1 }
const working = 'F4: Young person engaged full time in an apprenticeship'

describe('shares', () => {
  /** What is counted, what is not but is of the same whole, and what is in neither. */
  const shares: readonly (readonly [string, ListNumber, TestRow, TestRow, ...TestRow[]])[] = [
    ['contactsFromEducation', 1, { contactSource: 'e) 2A: Schools' }, { contactSource: 'q) 6: Police' }],
    ['contactsFromEducation', 1, { contactSource: 'f) 2B: Education services' }, {}],
    ['referralsFromEducation', 3, { referralSource: 'e) 2A: Schools' }, { referralSource: 'q) 6: Police' }],
    ['referralsFromEducation', 3, { referralSource: 'f) 2B: Education services' }, {}],
    ['assessmentsDisabled', 4, { ...done, disability: yes }, { ...done, disability: no }, { disability: yes }],
    ['assessmentsSupportNeeded', 4, { ...done, supportRequired: yes }, done, { supportRequired: yes }],
    ['s47Repeat', 5, { section47sIn12Months: 1 }, { section47sIn12Months: 0 }],
    ['cinDisabled', 6, { disability: yes }, { disability: no }, { disability: yes, ...openRows[6] }],
    [
      'cpStartedSecondOrMore',
      7,
      { planStartDate: '2024-09-30', previousPlans: 1 },
      { planStartDate: '2025-03-31', previousPlans: 0 },
      { planStartDate: '2024-09-29', previousPlans: 1 },
    ],
    ['cpSeenAlone', 7, { ...visited, seenAlone: yes }, visited, { ...small, seenAlone: yes }, { seenAlone: yes }],
    ['cpSeenAlone', 7, { ...small, dateOfBirth: '2021-03-31', seenAlone: yes }, { ...visited, seenAlone: no }],
    ['cpSeenAloneUnder4', 7, { ...small, seenAlone: yes }, small, { ...visited, seenAlone: yes }],
    ['cpEmergency', 7, { emergencyProtection: yes }, { emergencyProtection: no, ...openRows[7] }, {}],
    ['claUnaccompanied', 8, { unaccompanied: yes }, { unaccompanied: no }, { unaccompanied: yes, ...left8 }],
    ['claSecondPeriod', 8, { ...came, secondPeriod: yes }, came, { ...long, secondPeriod: yes }],
    ['claAdopted', 8, { ...left8, ceasedReason: 'a) E11' }, { ...left8, ceasedReason: 'c) E2: Died' }, {}],
    ['claSpecialGuardianship', 8, { ...left8, ceasedReason: 'E45' }, { ...left8, ceasedReason: 'c) E2: Died' }, {}],
    ['claThreeOrMorePlacements', 8, { placementsIn12Months: 3 }, { placementsIn12Months: 2 }],
    ['claThreeOrMorePlacements', 8, { placementsIn12Months: 4 }, {}, { placementsIn12Months: 3, ...left8 }],
    [
      'claDentalInTime',
      8,
      { ...long, dentalCheckDate: '2024-03-31' },
      { ...long, dentalCheckDate: '2024-03-30' },
      came,
    ],
    ['claMissingAny', 8, missing, { missingEpisodes: 0 }, { ...missing, ...left8 }],
    ['claAbsentAny', 8, { absentEpisodes: 1 }, { absentEpisodes: 0 }, { absentEpisodes: 1, ...left8 }],
    [
      'claInterviewOffered',
      8,
      { ...missing, returnInterviewOffered: yes },
      { ...missing, returnInterviewOffered: no },
      { missingEpisodes: 0, returnInterviewOffered: yes },
    ],
    [
      'claInterviewAccepted',
      8,
      { ...missing, returnInterviewOffered: yes, returnInterviewAccepted: yes },
      { ...missing, returnInterviewOffered: yes, returnInterviewAccepted: no },
      { ...missing, returnInterviewOffered: no, returnInterviewAccepted: yes },
    ],
    ['careLeaversSuitableOfAll', 9, { accommodationSuitability: 'a) Suitable' }, {}],
    [
      'careLeaversEet17to18',
      9,
      { dateOfBirth: '2008-03-31', activityStatus: working },
      { dateOfBirth: '2006-04-01', activityStatus: 'G5: Not in education, employment or training - other' },
      { dateOfBirth: '2006-04-01' },
      { dateOfBirth: '2006-03-31', activityStatus: working },
    ],
    [
      'careLeaversPathwayPlanInTime',
      9,
      { eligibility: 'a) Relevant child', pathwayPlanDate: '2024-09-30' },
      { eligibility: 'a) Relevant child', pathwayPlanDate: '2024-09-29' },
      { eligibility: 'c) Qualifying care leaver', pathwayPlanDate: '2025-03-03' },
    ],
    ['careLeaversContactWithin56d', 9, { lastContactDate: '2025-02-03' }, { lastContactDate: '2025-02-02' }],
    ['adopterFostering', 11, { fosteringForAdoption: 'Yes' }, { fosteringForAdoption: 'No' }],
  ]
  it.each(shares.map(([key, list, ...rows]) => ({ key, list, rows })))('$key: list $list', ({ key, list, rows }) => {
    expect(figures(list, rows)).toMatchObject({ [key]: 1, [`${key}Of`]: 2 })
  })
})

describe('counts', () => {
  /** What is counted at either end, and what is not. */
  const inPeriod = (field: string): [TestRow[], TestRow[]] => [
    [{ [field]: '2024-09-30' }, { [field]: '2025-03-31' }],
    [{ [field]: '2024-09-29' }, { [field]: '2025-04-01' }, {}],
  ]
  const inYear = (field: string): [TestRow[], TestRow[]] => [
    [{ [field]: '2024-03-31' }, { [field]: '2025-03-31' }],
    [{ [field]: '2024-03-30' }, {}],
  ]
  const known = (field: string): [TestRow[], TestRow[]] => [
    [{ [field]: '2020-01-06' }, { [field]: '2025-01-06' }],
    [{}],
  ]
  const counts: readonly (readonly [string, ListNumber, [TestRow[], TestRow[]]])[] = [
    ['earlyHelpRunning', 2, [[{}, { startDate: '2025-01-06' }], [{ completionDate: '2025-01-06' }]]],
    ['earlyHelpCompleted', 2, inPeriod('completionDate')],
    ['assessmentsStarted', 4, inPeriod('startDate')],
    ['cinStarted', 6, inPeriod('startDate')],
    ['cinClosed', 6, known('closureDate')],
    ['cpStarted', 7, inPeriod('planStartDate')],
    ['cpEnded', 7, inPeriod('planEndDate')],
    ['claCeased', 8, inPeriod('ceasedDate')],
    ['adopted12m', 10, inYear('adoptionOrderDate')],
    ['adoptionReversed', 10, inYear('reversalDate')],
    ['adopterEnquiries', 11, inYear('enquiryDate')],
    ['adopterMatched', 11, known('matchedDate')],
    ['adopterPlaced', 11, known('placedDate')],
    ['adopterLeft', 11, known('leavingDate')],
  ]
  it.each(counts)('%s: list %s', (key, list, [counted, not]) => {
    expect(figures(list, [...counted, ...not])[key]).toBe(counted.length)
  })
  it('take each child once', () => {
    const children = (ids: string) => [...ids].map((childId) => ({ childId }))
    expect(figures(3, children('AAABBCCCC'))).toMatchObject({ referralsChildren: 3, referralsRepeated: 2 })
    expect(figures(5, children('AAB'))).toMatchObject({ s47Children: 2 })
  })
})

describe('figures in bands and by words', () => {
  it('of referrals and early help', () => {
    const earlier = [0, 1, 2, 3, 9].map((referralsIn12Months) => ({ referralsIn12Months }))
    const days = ['2025-01-31', '2025-02-01', '2025-02-28', null].map((referralDate) => ({ referralDate }))
    expect(figures(3, [...earlier, {}])['referralsByEarlier']).toEqual({ '0': 1, '1': 1, '2': 1, '3 or more': 2 })
    expect(figures(3, days)['referralsByMonth']).toEqual({ 'January 2025': 1, 'February 2025': 2 })
    const contacts = days.map(({ referralDate }) => ({ contactDate: referralDate, contactSource: 'q) 6: Police' }))
    expect(figures(1, contacts)).toMatchObject({
      contactsByMonth: { 'January 2025': 1, 'February 2025': 2 },
      contactsBySourceGroup: { Police: 4 },
    })
    const helped = [{ organisation: 'Elm School' }, { organisation: 'Elm School' }, {}]
    expect(figures(2, helped)['earlyHelpByOrganisation']).toEqual({ 'Elm School': 2, 'Not known': 1 })
  })
  it('of early help beside referrals and need', () => {
    const others = { 3: [{ childId: 'A0' }], 6: [{ childId: 'A0' }, { childId: 'A1', closureDate: '2025-01-06' }] }
    const rows = [{}, {}, { childId: 'A0', completionDate: '2025-01-06' }]
    expect(figures(2, rows, others)).toMatchObject({
      earlyHelpAlsoReferred: 1,
      earlyHelpAlsoReferredOf: 2,
      earlyHelpAlsoInNeed: 1,
      earlyHelpAlsoInNeedOf: 2,
    })
  })
  it('of the time since a child was seen or visited', () => {
    const seen = ['2025-03-17', '2025-03-16', '2025-03-03', '2025-03-02', '2025-02-17', '2025-02-16', '2025-02-03']
    const later = ['2025-02-02', '2025-01-06', '2025-01-05']
    expect(
      figures(
        6,
        [...seen, ...later].map((lastSeenDate) => ({ lastSeenDate })),
      )['cinByTimeSinceSeen'],
    ).toEqual({
      'Up to 2 weeks': 1,
      '2 to 4 weeks': 2,
      '4 to 6 weeks': 2,
      '6 to 8 weeks': 2,
      '8 to 12 weeks': 2,
      'Over 12 weeks': 1,
    })
    const visits = ['2025-02-17', '2025-02-16', '2025-01-06', '2025-01-05', '2024-11-25', '2024-11-24']
    expect(
      figures(
        7,
        visits.map((lastVisitDate) => ({ lastVisitDate })),
      )['cpByTimeSinceVisit'],
    ).toEqual({
      'Up to 6 weeks': 1,
      '6 to 12 weeks': 2,
      '12 to 18 weeks': 2,
      'Over 18 weeks': 1,
    })
  })
  it('of where children in care live, and of care leavers by age and by why they do not work', () => {
    const foster = { placementType: 'f) U6: Foster placement - not FFA' }
    const kinds = figures(8, [
      foster,
      foster,
      { placementType: 'k) P1: Placed with parents' },
      { ...foster, ...left8 },
      {},
    ])
    expect(Object.values(kinds['claByPlacementGroup'] ?? {})).toEqual([2, 1, 1])
    const live = [{ placementAuthority: 'Wexmoor' }, { placementAuthority: 'Wexmoor', ...left8 }, {}]
    expect(figures(8, live)['claByHostAuthority']).toEqual({ Wexmoor: 1, 'Not known': 1 })
    const leavers = [
      { dateOfBirth: '2007-03-31', activityStatus: 'G5: Not in education, employment or training - other' },
      { dateOfBirth: '2007-04-01', activityStatus: working },
      {},
    ]
    const { careLeaversByAge, careLeaversNeet } = figures(9, leavers)
    expect(careLeaversByAge).toMatchObject({ '17': 1, '18': 1, '19': 0, 'Not known': 1 })
    expect(Object.values(careLeaversNeet ?? {})).toEqual([1])
  })
  it('of reviews and visits in time, in area and out of it', () => {
    const reviewed = { ...long, lastReviewDate: '2024-09-30' }
    const rows = [
      { placementLocation: 'b) Out', ...reviewed },
      { placementLocation: 'b) Out', ...long },
      { placementLocation: 'a) In', ...reviewed },
      { placementLocation: 'a) In', ...reviewed, ...left8 },
    ]
    expect(figures(8, rows)).toMatchObject({
      claOutReviewInTime: 1,
      claOutReviewInTimeOf: 2,
      claInReviewInTime: 1,
      claInReviewInTimeOf: 1,
    })
    expect(figures(8, [{ lastVisitDate: '2025-02-17' }, { lastVisitDate: '2025-02-16' }])).toMatchObject({
      claVisitInTime: 1,
      claVisitInTimeOf: 2,
    })
  })
  it('of assessments open over 45 working days', () => {
    expect(figures(4, [{ startDate: '2025-01-27' }, { startDate: '2025-01-24' }])).toMatchObject({
      assessmentsOpenOver45wd: 1,
      assessmentsOpenOver45wdOf: 2,
    })
  })
  it('of the days from a placement order to a match', () => {
    const rows = [
      { placementOrderDate: '2024-01-01', matchedDate: '2024-01-11' },
      { placementOrderDate: '2024-01-01', matchedDate: '2024-12-31' },
      { placementOrderDate: '2024-01-01', matchedDate: '2023-12-31' },
      { placementOrderDate: '2024-01-01' },
    ]
    expect(figures(10, rows)).toMatchObject({
      adoptionOrderToMatch: 2,
      adoptionOrderToMatchWithin: 1,
      adoptionOrderToMatchMean: 187.5,
    })
  })
})
