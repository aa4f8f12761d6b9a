import { describe, expect, it } from 'vitest'
import { inputOf, type TestLists } from '../checks/checks-for-tests.ts'
import { caseloads, teamCaseloads } from './caseloads.ts'
import { controlLimits } from './control-limits.ts'
import { measures } from './measures.ts'
import { publicFigures } from './public-figures.ts'
import { pyramid } from './pyramid.ts'
import { measureFigures, measureRows, medianOf, workOut } from './work-out.ts'

const figures = (lists: TestLists, options: Parameters<typeof inputOf>[1] = {}) =>
  measureFigures(workOut(inputOf(lists, options)))
const measure = (key: string) => {
  const found = measures.find((each) => each.key === key)
  if (!found) throw new Error(`no measure ${key}`)
  return found
}

describe('the measures', () => {
  it('have each key once, and say how they are worked out', () => {
    expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length)
    for (const { key, name, how } of measures) expect([key, name !== '', /\.$/.test(how)]).toEqual([key, true, true])
  })
  it('leave out what needs a list that was not found', () => {
    expect(figures({ 1: [{ childId: 'A1' }] })).toHaveProperty('contacts', 1)
    expect(figures({ 1: [{ childId: 'A1' }] })).not.toHaveProperty('contactsAlsoReferred')
    expect(figures({ 1: [{ childId: 'A1' }] })).not.toHaveProperty('claOpen')
  })
})
describe('contacts and referrals', () => {
  const contact = { childId: 'A1', contactDate: '2025-01-06', contactSource: 'q) 6: Police' }
  const referral = { childId: 'A1', referralDate: '2025-01-10', referralSource: 'q) 6: Police' }
  const assessment = { childId: 'A1', startDate: '2025-01-14' }
  const led = (contacts: TestLists[1], referrals: TestLists[3]) => {
    const { contactsLedToReferral, contactsLedToAssessment, contactsAlsoReferred } = figures({
      1: contacts ?? [],
      3: referrals ?? [],
      4: [assessment],
    })
    return [contactsAlsoReferred, contactsLedToReferral, contactsLedToAssessment]
  }
  it('lead on within seven days, from the same source and before the next contact', () => {
    expect(led([contact], [referral])).toEqual([1, 1, 1])
    expect(led([contact], [{ ...referral, referralSource: 'm) 4: Housing' }])).toEqual([1, 0, 0])
    expect(led([contact], [{ ...referral, referralDate: '2025-01-14' }])).toEqual([1, 0, 0])
    expect(led([contact, { ...contact, contactDate: '2025-01-09' }], [referral])).toEqual([1, 1, 1])
    expect(
      led([contact, { ...contact, contactDate: '2025-01-12', contactSource: 'm) 4: Housing' }], [referral]),
    ).toEqual([1, 1, 0])
  })
  it('count children once, and rows without a child as rows only', () => {
    const result = figures({ 1: [contact, contact, { contactDate: '2025-01-06' }] })
    expect(result).toMatchObject({ contacts: 3, contactsChildren: 1, contactsPerChild: { '1': 0, '2': 1, '3': 0 } })
  })
  it('give rates a year where they flow, and as they stand where they do not', () => {
    const council = { childPopulation: 20_000 }
    expect(figures({ 1: [contact], 6: [{ childId: 'A1' }] }, { council })).toMatchObject({
      contactsPer10000: 1,
      cinOpenPer10000: 0.5,
    })
  })
})
describe('assessments and conferences', () => {
  it('count a conference only on or after its strategy discussion, and a child twice assessed once', () => {
    const day = { strategyDiscussionDate: '2025-01-06' }
    const conferences = ['2025-01-05', '2025-01-06', '2025-01-07'].map((conferenceDate, index) => ({
      childId: `A${index}`,
      ...day,
      conferenceDate,
    }))
    const assessments = ['A1', 'A1', 'A2', 'A3', 'A3', 'A3'].map((childId) => ({ childId, startDate: '2025-01-06' }))
    expect(figures({ 5: conferences, 4: assessments })).toMatchObject({ icpc: 2, assessmentsRepeated: 2 })
  })
  it('count as done what ended on or after its start, and never the open ones', () => {
    const start = { startDate: '2024-11-04' }
    const rows = [
      { childId: 'A1', ...start, authorisationDate: '2025-01-09', childSeen: 'a) Yes' },
      { childId: 'A2', ...start, authorisationDate: '2025-01-10' },
      { childId: 'A3', ...start, authorisationDate: '2024-11-03' },
      { childId: 'A4', ...start },
    ]
    expect(figures({ 4: rows })).toMatchObject({
      assessmentsCompleted: 2,
      assessmentsCompletedWithin45wd: 1,
      assessmentsCompletedWithin45wdOf: 2,
      assessmentsCompletedWithin45wdPercent: 50,
      assessmentsOpen: 1,
      assessmentsOpenOver45wd: 1,
      assessmentsByDuration: { 'Same day': 0, '41 to 45': 1, '46 to 50': 1 },
      assessmentsOpenByAge: { '61 or more': 1 },
      assessmentsChildSeen: 1,
    })
  })
  it('take a conference from its strategy discussion', () => {
    const rows = [
      { strategyDiscussionDate: '2025-01-06', conferenceDate: '2025-01-27', resultedInPlan: 'a) Yes' },
      { strategyDiscussionDate: '2025-01-06', conferenceDate: '2025-01-28', resultedInPlan: 'b) No' },
      { strategyDiscussionDate: '2025-01-06', conferenceUnnecessary: 'a) Yes' },
    ].map((row, index) => ({ childId: `A${index}`, ...row }))
    expect(figures({ 5: rows })).toMatchObject({
      s47: 3,
      icpc: 2,
      icpcWithin15wd: 1,
      icpcToPlan: 1,
      s47NoConference: 1,
      icpcByDays: { '14 to 15': 1, '16 to 17': 1 },
    })
  })
})
describe('plans, care and leavers', () => {
  it('count a plan’s reviews by how long it has run', () => {
    const rows = [
      { planStartDate: '2024-12-30' },
      { planStartDate: '2024-12-29' },
      { planStartDate: '2023-01-09', lastReviewDate: '2024-09-29', previousPlans: 1 },
      { planStartDate: '2023-01-09', lastReviewDate: '2024-09-28' },
    ].map((row, index) => ({ childId: `A${index}`, ...row }))
    expect(figures({ 7: rows })).toMatchObject({ cpOpen: 4, cpReviewInTime: 2, cpOpenTwoYears: 2, cpSecondOrMore: 1 })
  })
  it('do not count what is dated after the as-at date as done', () => {
    const rows = [
      { childId: 'A1', lastVisitDate: '2025-04-01', lastReviewDate: '2025-04-01', dentalCheckDate: '2025-04-01' },
    ]
    expect(
      figures({ 8: rows, 7: rows.map(({ childId, lastVisitDate }) => ({ childId, lastVisitDate })) }),
    ).toMatchObject({ claVisitWithin42d: 0, claReviewWithin183d: 0, claDentalWithin365d: 0, cpVisitWithin20wd: 0 })
  })
  it('hold the health of the youngest to six months', () => {
    const child = { careStartDate: '2023-01-09', healthAssessmentDate: '2024-09-02' }
    const rows = [
      { childId: 'A1', ...child, dateOfBirth: '2022-05-04' },
      { childId: 'A2', ...child, dateOfBirth: '2015-05-04' },
      { childId: 'A3', careStartDate: '2024-06-03', healthAssessmentDate: '2025-01-06' },
    ]
    expect(figures({ 8: rows })).toMatchObject({ claHealthInTime: 1, claHealthInTimeOf: 2 })
  })
  it('count what falls on either end of the six months, and nothing outside', () => {
    const days = ['2024-09-29', '2024-09-30', '2025-03-31', '2025-04-01']
    const rows = days.map((careStartDate, index) => ({ childId: `A${index}`, careStartDate }))
    expect(figures({ 8: rows })).toMatchObject({ claStarted: 2 })
  })
  it('count reviews that were held when they were due', () => {
    const care = { careStartDate: '2020-01-06' }
    const rows = [
      { ...care, lastReviewDate: '2024-09-30' },
      { ...care, lastReviewDate: '2024-09-29' },
      { ...care, lastReviewDate: 'x' },
      { careStartDate: '2025-03-03' },
      {},
    ]
    expect(figures({ 8: rows.map((row, index) => ({ childId: `A${index}`, ...row })) })).toMatchObject({
      claReviewInTime: 2,
      claReviewInTimeOf: 5,
    })
  })
  it('put children in need by time open into bands that end at 91, 182, 365 and 729 days', () => {
    const days = [
      '2024-12-30',
      '2024-12-29',
      '2024-09-30',
      '2024-09-29',
      '2024-03-31',
      '2024-03-30',
      '2023-04-02',
      '2023-04-01',
    ]
    expect(figures({ 6: days.map((startDate, index) => ({ childId: `A${index}`, startDate })) })).toMatchObject({
      cinByTimeOpen: {
        'Under 3 months': 1,
        '3 to 6 months': 2,
        '6 months to 1 year': 2,
        '1 to 2 years': 2,
        '2 years or more': 1,
      },
    })
  })
  it('count a plan of two years by its own end, and an open one by the as-at date', () => {
    const rows = [
      { planStartDate: '2023-01-09', planEndDate: '2025-01-08' },
      { planStartDate: '2023-01-09', planEndDate: '2025-01-07' },
      { planStartDate: '2023-04-01' },
      { planStartDate: '2023-04-02' },
    ].map((row, index) => ({ childId: `A${index}`, ...row }))
    expect(figures({ 7: rows })).toMatchObject({
      cpEndedTwoYears: 1,
      cpEndedTwoYearsOf: 2,
      cpOpenTwoYears: 1,
      cpOpenTwoYearsOf: 2,
    })
  })
  it('find the children who are settled among those long in care', () => {
    const long = { dateOfBirth: '2012-05-04', careStartDate: '2020-01-06' }
    const rows = [
      { ...long, placementStartDate: '2023-03-31' },
      { ...long, placementStartDate: '2024-03-31' },
      { ...long, placementStartDate: '2024-03-31', placementType: 'j) A6: Placed for adoption - order - not foster' },
      { ...long, placementStartDate: '2021-03-31', careStartDate: '2022-10-01' },
    ].map((row, index) => ({ childId: `A${index}`, ...row }))
    expect(figures({ 8: rows })).toMatchObject({ claLongTermStable: 2, claLongTermStableOf: 3 })
  })
  it('show in and out of area beside each other, and add episodes up', () => {
    const rows = [
      { placementLocation: 'b) Out', missingEpisodes: 2, lastVisitDate: '2025-03-03' },
      { placementLocation: 'a) In', missingEpisodes: 0, lastVisitDate: '2024-03-03' },
    ].map((row, index) => ({ childId: `A${index}`, ...row }))
    expect(figures({ 8: rows })).toMatchObject({
      claOut: 1,
      claOutMissing: 1,
      claInMissing: 0,
      claOutVisitInTime: 1,
      claInVisitInTime: 0,
      claMissingEpisodes: 2,
    })
  })
  it('band the ages of care leavers at 17, 19, 22 and 26', () => {
    const born = ['2008-03-31', '2006-04-01', '2006-03-31', '2003-04-01', '2003-03-31', '1999-04-01', '1999-03-31']
    const rows = born.map((dateOfBirth, index) => ({
      childId: `A${index}`,
      dateOfBirth,
      inTouch: 'a) Yes',
      activityStatus: 'F4: Young person engaged full time in an apprenticeship',
    }))
    expect(figures({ 9: rows })).toMatchObject({
      careLeaversInTouch17to18Of: 2,
      careLeaversInTouch19to21Of: 2,
      careLeaversEet22to25Of: 2,
    })
  })
  it('tell work and study by code, of those with an answer and of all', () => {
    const rows = [
      { dateOfBirth: '2007-01-09', activityStatus: 'F4: Young person engaged full time in an apprenticeship' },
      {
        dateOfBirth: '2004-01-09',
        activityStatus: 'G5: Not in education, employment or training - other',
        accommodationSuitability: 'a) Suitable',
      },
      { dateOfBirth: '2004-01-09', inTouch: 'b) No' },
    ].map((row, index) => ({ childId: `A${index}`, ...row }))
    expect(figures({ 9: rows })).toMatchObject({
      careLeaversEet: 1,
      careLeaversEetOf: 2,
      careLeaversEetOfAll: 1,
      careLeaversEetOfAllOf: 3,
      careLeaversEet19to21: 0,
      careLeaversEet19to21Of: 1,
      careLeaversSuitable: 1,
      careLeaversSuitablePercent: 100,
    })
  })
})
describe('adoption', () => {
  it('counts as not yet placed who has a decision and nothing after it', () => {
    const later = ['placedDate', 'adoptionOrderDate', 'reversalDate']
    const rows = [{}, ...later.map((field) => ({ [field]: '2025-02-03' }))].map((row, index) => ({
      childId: `A${index}`,
      decisionDate: '2024-11-04',
      ...row,
    }))
    const others = [
      { childId: 'B1' },
      { childId: 'B2', decisionDate: '2024-11-04', fosteringForAdoptionDate: '2025-02-03' },
    ]
    expect(figures({ 10: [...rows, ...others] })).toMatchObject({ adoptionNotYetPlaced: 2 })
  })
  it('stops the wait where the adopters fostered first, and gives mean and median', () => {
    const rows = [
      { enteredCareDate: '2024-01-01', placedDate: '2024-04-10' },
      { enteredCareDate: '2024-01-01', placedDate: '2024-12-31', fosteringForAdoptionDate: '2024-01-11' },
    ].map((row, index) => ({ childId: `A${index}`, ...row }))
    expect(figures({ 10: rows })).toMatchObject({
      adoptionEntryToPlacement: 2,
      adoptionEntryToPlacementWithin: 2,
      adoptionEntryToPlacementMean: 55,
      adoptionEntryToPlacementMedian: 55,
    })
    expect([medianOf([]), medianOf([3]), medianOf([1, 2, 9]), medianOf([1, 2, 4, 9])]).toEqual([null, 3, 2, 3])
  })
  it('counts families and not adopters', () => {
    const couple = {
      familyId: 'F1',
      stage1StartDate: '2024-07-01',
      stage1EndDate: '2024-09-01',
      stage2StartDate: '2024-09-02',
      stage2EndDate: '2025-01-03',
    }
    const rows = [{ adopterId: 'P1', ...couple }, { adopterId: 'P2', ...couple }, { adopterId: 'P3' }]
    expect(figures({ 11: rows })).toMatchObject({
      adopterFamilies: 2,
      adopterApproved: 1,
      adopterWaiting: 1,
      adopterStage1Within2m: 1,
      adopterStage2Within4m: 0,
      adopterStage2Within4mOf: 1,
    })
  })
  it('counts no family as waiting that has adopted or has left', () => {
    const approved = { stage1StartDate: '2024-05-06', stage2EndDate: '2024-10-07' }
    const rows = [{ adoptionOrderDate: '2025-02-03' }, { leavingDate: '2025-02-03' }, {}]
    const families = rows.map((row, index) => ({ adopterId: `P${index}`, familyId: `F${index}`, ...approved, ...row }))
    expect(figures({ 11: families })).toMatchObject({ adopterApproved: 3, adopterWaiting: 1, adopterStage1: 1 })
  })
})
describe('what is behind a figure', () => {
  const input = inputOf({
    3: [
      { childId: 'A1', noFurtherAction: 'a) Yes' },
      { childId: 'A2', noFurtherAction: 'b) No' },
      { childId: 'A3', referralSource: 'q) 6: Police' },
    ],
  })
  it('is nothing where its list was not found', () => expect(measureRows(input, measure('claOpen'))).toEqual([]))
  it('is its rows', () => {
    expect(measureRows(input, measure('referrals'))).toEqual([0, 1, 2])
    expect(measureRows(input, measure('referralsNfa'))).toEqual([0])
    expect(measureRows(input, measure('referralsBySourceGroup'), 'Police')).toEqual([2])
    expect(measureRows(input, measure('referralsBySourceGroup'), 'Not known')).toEqual([0, 1])
  })
})
describe('caseloads, pyramid, monthly limits, another system', () => {
  const held = { worker: 'Rowan Ash', team: 'Team 1' }
  const input = inputOf({
    6: [
      { childId: 'A1', gender: 'a) Male', age: 9, ...held },
      { childId: 'B2', gender: 'b) Female', age: 3, worker: 'ash, rowan', team: 'Team 2' },
      { childId: 'C3', closureDate: '2025-01-06', ...held },
      { childId: 'D4', age: -1 },
    ],
    7: [{ childId: 'A1', ...held }],
  })
  it('counts each open child once for a worker and once for each team', () => {
    expect(caseloads(input)).toEqual([{ worker: 'Rowan Ash', teams: ['Team 1', 'Team 2'], children: 2 }])
    expect(teamCaseloads(input)).toEqual([
      { team: 'Team 1', workers: 1, children: 1 },
      { team: 'Team 2', workers: 1, children: 1 },
    ])
  })
  it('leaves the unborn out of the pyramid', () => {
    const bands = pyramid(input, 6).filter(({ male, female, other }) => male + female + other > 0)
    expect(bands).toEqual([
      { band: '1 to 4', male: 0, female: 1, other: 0 },
      { band: '5 to 9', male: 1, female: 0, other: 0 },
    ])
  })
  it('gives the band of thirteen months', () => {
    expect(controlLimits([8, 12])).toBeUndefined()
    expect(controlLimits([500, ...Array.from({ length: 13 }, () => 10)])).toEqual({ mean: 10, lower: 10, upper: 10 })
    expect(controlLimits([8, 10, 12])).toEqual({ mean: 10, lower: 8, upper: 12 })
  })
})
describe('figures for the public', () => {
  it('hide small numbers and what would give them away', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      childId: `A${index}`,
      noFurtherAction: index < 3 ? 'a) Yes' : 'b) No',
    }))
    const results = publicFigures(
      workOut(inputOf({ 3: rows, 8: rows.slice(0, 2).map(({ childId }) => ({ childId })) })),
    )
    const of = (key: string) => results.find((result) => result.key === key)
    expect(of('referrals')).toMatchObject({ count: 40 })
    expect(of('referralsNfa')).toMatchObject({ numerator: null, denominator: 40 })
    expect(of('claOpen')).toMatchObject({ count: null })
  })
})
