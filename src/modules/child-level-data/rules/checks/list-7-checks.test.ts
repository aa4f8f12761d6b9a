import { describe, expect, it } from 'vitest'
import { describeRows, rowsFound } from './checks-for-tests.ts'

describe('AA-L7-01', () => {
  it('names each row of a child after the first', () => {
    expect(rowsFound('AA-L7-01', { 7: [{ childId: 'A1' }, { childId: 'B2' }, { childId: 'A1' }] })).toEqual([5])
  })
})
describeRows('AA-L7-02', 7, { fails: [{}], passes: [{ planStartDate: '2025-01-06' }, { planStartDate: 'x' }] })
describeRows('AA-L7-03', 7, {
  base: { planStartDate: '2025-01-06' },
  fails: [{ planEndDate: '2025-01-05' }],
  passes: [{ planEndDate: '2025-01-06' }, {}],
})
describeRows('AA-L7-04', 7, {
  base: { planStartDate: '2024-01-10' },
  fails: [{ planEndDate: '2024-09-28' }, [{ planEndDate: '2024-09-29' }, 'Warning']],
  passes: [{ planEndDate: '2024-09-30' }, {}, { planEndDate: '2023-01-01' }],
})
describeRows('AA-L7-05', 7, {
  base: { planStartDate: '2025-01-06' },
  fails: [{ planEndDate: '2025-01-06' }],
  passes: [{ planEndDate: '2025-01-07' }, {}],
})
describeRows('AA-L7-06', 7, {
  fails: [{}, { initialCategory: 'NEG' }],
  passes: [{ initialCategory: 'a) Neglect' }, { initialCategory: 'neglect' }],
})
describeRows('AA-L7-07', 7, {
  fails: [{}, { latestCategory: 'PHY' }],
  passes: [{ latestCategory: 'b) Physical abuse' }],
})
describeRows('AA-L7-08', 7, {
  base: { planStartDate: '2025-01-06' },
  fails: [{ lastVisitDate: '2025-01-05' }],
  passes: [{ lastVisitDate: '2025-01-06' }, {}],
})
const ended = { planStartDate: '2024-01-08', planEndDate: '2025-01-06' }
describeRows('AA-L7-09', 7, {
  base: ended,
  fails: [{ lastVisitDate: '2025-01-07' }],
  passes: [{ lastVisitDate: '2025-01-06' }, {}, { lastVisitDate: '2025-01-07', planStartDate: '2025-02-03' }],
})
describeRows('AA-L7-10', 7, {
  base: { lastVisitDate: '2025-01-06' },
  fails: [{}],
  passes: [{ seenAlone: 'b) No' }, { seenAlone: 'perhaps' }, { lastVisitDate: null }, { lastVisitDate: 'x' }],
})
describeRows('AA-L7-11', 7, {
  base: { seenAlone: 'a) Yes' },
  fails: [{}],
  passes: [{ lastVisitDate: '2025-01-06' }, { lastVisitDate: 'x' }, { seenAlone: null }, { seenAlone: 'perhaps' }],
})
describeRows('AA-L7-12', 7, {
  base: { planStartDate: '2025-01-06' },
  fails: [{ lastReviewDate: '2025-01-06' }, { lastReviewDate: '2025-01-05' }],
  passes: [{ lastReviewDate: '2025-01-07' }, {}],
})
describeRows('AA-L7-13', 7, {
  base: ended,
  fails: [{ lastReviewDate: '2025-01-07' }],
  passes: [{ lastReviewDate: '2025-01-06' }, {}, { lastReviewDate: '2025-01-07', planStartDate: '2025-02-03' }],
})
describeRows('AA-L7-14', 7, {
  base: { seenAlone: 'a) Yes' },
  fails: [
    { dateOfBirth: '2023-01-07', lastVisitDate: '2025-01-06' },
    { dateOfBirth: '2025-02-01', lastVisitDate: '2025-01-06' },
    { dateOfBirth: '2023-04-01' },
    { age: 1 },
    { age: -1 },
  ],
  passes: [
    { dateOfBirth: '2023-01-06', lastVisitDate: '2025-01-06' },
    { dateOfBirth: '2023-03-31' },
    { age: 2 },
    {},
    { dateOfBirth: '2024-01-07', lastVisitDate: '2025-01-06', seenAlone: 'b) No' },
  ],
})
describeRows('AA-L7-15', 7, {
  fails: [{}, { emergencyProtection: 'EPO' }],
  passes: [{ emergencyProtection: 'b) No' }, { emergencyProtection: 'Y' }],
})
describeRows('AA-L7-16', 7, {
  fails: [{ initialCategory: 'e) Multiple/not recommended' }, { latestCategory: 'e) Multiple/not recommended' }],
  passes: [{ initialCategory: 'a) Neglect', latestCategory: 'd) Emotional abuse' }, {}],
})
describeRows('AA-L7-17', 7, {
  fails: [{ dateOfBirth: '2007-03-31' }],
  passes: [{ dateOfBirth: '2007-04-01' }, { dateOfBirth: '2007-03-31', planEndDate: '2025-03-30' }, {}],
})
describeRows('AA-L7-18', 7, {
  fails: [{}, { previousPlans: -1 }, { previousPlans: 0.5 }, { previousPlans: 'none' }],
  passes: [{ previousPlans: 0 }, { previousPlans: 2 }],
})
describeRows('AA-L7-19', 7, { fails: [{ previousPlans: 5 }], passes: [{ previousPlans: 4 }, {}] })
describeRows('AA-L7-20', 7, {
  fails: [{ planStartDate: '2025-01-11' }, { planStartDate: '2024-12-26' }],
  passes: [{ planStartDate: '2025-01-13' }, { planStartDate: '2024-12-27' }, {}],
})
describeRows('AA-L7-21', 7, {
  base: { planStartDate: '2025-01-15' },
  fails: [{ dateOfBirth: '2025-10-23' }],
  passes: [{ dateOfBirth: '2025-10-22' }, { dateOfBirth: '2025-02-26' }, {}],
})
describeRows('AA-L7-22', 7, {
  base: { planStartDate: '2025-01-01' },
  fails: [{ planEndDate: '2025-01-02' }, { planEndDate: '2025-04-01' }],
  passes: [{ planEndDate: '2025-04-02' }, { planEndDate: '2025-01-01' }, { planEndDate: '2024-12-31' }, {}],
})
describeRows('AA-L7-23', 7, {
  base: { planEndDate: '2025-01-06' },
  fails: [{}],
  passes: [{ lastReviewDate: '2025-01-06' }, { lastReviewDate: 'x' }, { planEndDate: null }],
})
