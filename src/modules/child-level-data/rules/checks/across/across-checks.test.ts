import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, placesFound, rowsFound } from '../checks-for-tests.ts'

const at = placesFound
const A = { childId: 'A1' }
const open6 = { ...A, startDate: '2024-01-08', caseStatus: 'c) Child in need plan' }

describe('AA-X01 to AA-X05: one id, two answers', () => {
  it('names the row that most lists gainsay', () => {
    const born = { ...A, dateOfBirth: '2015-05-04' }
    const lists = { 1: [born], 6: [born], 8: [{ ...A, dateOfBirth: '2015-04-05' }] }
    expect(at('AA-X01', lists)).toEqual(['8:3'])
    expect(at('AA-X01', { ...lists, 8: [born] })).toEqual([])
  })
  it('goes by list 6 where as many say one as the other, and else by the first list', () => {
    const male = { ...A, gender: 'a) Male' }
    const female = { ...A, gender: 'b) Female' }
    expect(at('AA-X02', { 3: [male], 6: [female] })).toEqual(['3:3'])
    expect(at('AA-X02', { 9: [male], 10: [female] })).toEqual(['10:3'])
  })
  it('takes one code in two forms for one answer, and a blank for none', () => {
    expect(at('AA-X03', { 1: [{ ...A, ethnicity: 'a) WBRI' }, A], 3: [{ ...A, ethnicity: 'WBRI' }] })).toEqual([])
    expect(at('AA-X03', { 1: [{ ...A, ethnicity: 'a) WBRI' }], 3: [{ ...A, ethnicity: 'k) APKN' }] })).toEqual(['3:3'])
  })
  it('asks of disability from list 4 on', () => {
    const lists = { 4: [{ ...A, disability: 'b) No' }], 9: [{ ...A, disability: 'a) Yes' }] }
    expect(at('AA-X04', lists)).toEqual(['9:3'])
    expect(at('AA-X04', { 4: lists[4], 9: [{ childId: 'B2', disability: 'a) Yes' }] })).toEqual([])
  })
  it('compares ages of one date of birth only', () => {
    const born = { ...A, dateOfBirth: '2015-05-04' }
    expect(at('AA-X05', { 1: [{ ...born, age: 9 }], 3: [{ ...born, age: 10 }] })).toEqual(['3:3'])
    expect(at('AA-X05', { 1: [{ ...born, age: 9 }], 3: [{ ...A, age: 10, dateOfBirth: '2014-05-04' }] })).toEqual([])
  })
})

describeRows('AA-X06', 3, {
  others: { 1: [{ ...A, contactDate: '2025-01-06' }] },
  fails: [{ referralDate: '2025-01-14' }, { referralDate: '2025-01-05' }],
  passes: [{ referralDate: '2025-01-13' }, { referralDate: '2025-01-06' }, { referralDate: '2024-10-01' }, {}],
})
describe('AA-X06 where referrals are recorded direct', () => {
  it('says nothing', () => {
    const lists = { 1: [], 3: [{ ...A, referralDate: '2025-01-14' }] }
    expect(rowsFound('AA-X06', lists)).toEqual([3])
    expect(rowsFound('AA-X06', lists, { limits: { referralsBeginAsContacts: 0 } })).toEqual([])
  })
})
describeRows('AA-X07', 3, {
  base: { referralDate: '2025-01-08' },
  others: {
    1: [
      { ...A, contactDate: '2025-01-06', contactSource: 'q) 6: Police' },
      { ...A, contactDate: '2025-01-07', contactSource: 'e) 2A: Schools' },
    ],
  },
  fails: [{ referralSource: 'm) 4: Housing' }],
  passes: [
    { referralSource: 'q) 6: Police' },
    { referralSource: '2A' },
    {},
    { referralSource: 'm) 4: Housing', referralDate: '2025-02-08' },
  ],
})
describe('AA-X08', () => {
  const work = { 4: [{ ...A, startDate: '2025-01-06' }], 3: [], 6: [] }
  it('wants a referral, or an episode that was open', () => {
    expect(at('AA-X08', work)).toEqual(['4:3'])
    expect(at('AA-X08', { ...work, 3: [{ ...A, referralDate: '2025-01-06' }] })).toEqual([])
    expect(at('AA-X08', { ...work, 6: [{ ...A, startDate: '2025-01-06' }] })).toEqual([])
    expect(at('AA-X08', { ...work, 6: [{ ...A, startDate: '2024-01-08', closureDate: '2025-01-05' }] })).toEqual([
      '4:3',
    ])
    expect(at('AA-X08', { ...work, 4: [{ ...A, startDate: '2024-09-29' }] })).toEqual([])
  })
  it('says nothing without list 6', () => expect(at('AA-X08', { 4: work[4], 3: [] })).toEqual([]))
})
describe('AA-X09', () => {
  const lists = { 3: [{ ...A, referralDate: '2025-03-14', noFurtherAction: 'b) No' }], 4: [], 5: [], 6: [] }
  it('wants something to have come of it after ten working days', () => {
    expect(at('AA-X09', lists)).toEqual(['3:3'])
    expect(at('AA-X09', { ...lists, 3: [{ ...A, referralDate: '2025-03-17', noFurtherAction: 'b) No' }] })).toEqual([])
    expect(at('AA-X09', { ...lists, 3: [{ ...A, referralDate: '2025-03-14', noFurtherAction: 'a) Yes' }] })).toEqual([])
  })
  it('is content with an assessment, an enquiry or an episode', () => {
    expect(at('AA-X09', { ...lists, 4: [A] })).toEqual([])
    expect(at('AA-X09', { ...lists, 5: [A] })).toEqual([])
    expect(at('AA-X09', { ...lists, 6: [open6] })).toEqual([])
    expect(
      at('AA-X09', {
        ...lists,
        4: [{ ...A, authorisationDate: '2025-03-13' }],
        6: [{ ...A, closureDate: '2025-03-13' }],
      }),
    ).toEqual(['3:3'])
  })
})
describeRows('AA-X10', 5, {
  others: { 4: [{ ...A, startDate: '2025-01-06', authorisationDate: '2025-02-03' }] },
  fails: [{ strategyDiscussionDate: '2025-02-04' }, { strategyDiscussionDate: '2024-12-21' }],
  passes: [{ strategyDiscussionDate: '2025-02-03' }, { strategyDiscussionDate: '2024-12-22' }, {}],
})
describe('AA-X11', () => {
  const plan = (day: string, enquiry: Record<string, string> = {}, need: string | null = null) =>
    at('AA-X11', { 7: [{ ...A, planStartDate: day }], 5: [{ ...A, ...enquiry }], 6: [{ ...A, startDate: need }] })
  it('wants a conference in list 5 for a plan begun in the six months', () => {
    expect(plan('2024-10-28')).toEqual(['7:3'])
    expect(plan('2024-11-04', { conferenceDate: '2024-11-04' })).toEqual([])
    expect(plan('2024-11-04', { conferenceDate: 'soon' })).toEqual([])
    expect(plan('2024-05-06')).toEqual([])
  })
  it('knows that the enquiry for a plan of the first weeks may have begun before them', () => {
    expect(plan('2024-09-30')).toEqual([])
    expect(plan('2024-10-27', {}, '2024-09-29')).toEqual([])
    expect(plan('2024-10-14', {}, '2024-09-30')).toEqual(['7:3'])
    expect(plan('2024-10-14', {}, '2024-10-15')).toEqual([])
  })
})
describe('AA-X11 of a child who moved here with a plan', () => {
  const severity = (started: string | null, assessed: string) =>
    issuesOf('AA-X11', {
      4: [{ childId: assessed, startDate: '2024-12-01' }],
      5: [],
      6: [{ ...A, startDate: started }],
      7: [{ ...A, planStartDate: '2025-01-06' }],
    }).map((issue) => issue.severity)
  it('is a warning where need began no earlier than the plan and nothing was assessed here', () => {
    expect(severity('2025-01-06', 'B2')).toEqual(['Warning'])
    expect(severity('2025-01-07', 'B2')).toEqual(['Warning'])
  })
  it('is an error otherwise, and where list 4 was not sent', () => {
    expect(severity('2025-01-05', 'B2')).toEqual(['Error'])
    expect(severity(null, 'B2')).toEqual(['Error'])
    expect(severity('2025-01-06', 'A1')).toEqual(['Error'])
    const unsent = { 5: [], 6: [{ ...A, startDate: '2025-01-06' }], 7: [{ ...A, planStartDate: '2025-01-06' }] }
    expect(issuesOf('AA-X11', unsent).map((issue) => issue.severity)).toEqual(['Error'])
  })
})
describeRows('AA-X12', 7, {
  others: { 5: [{ ...A, conferenceDate: '2024-11-04', resultedInPlan: 'a) Yes' }] },
  fails: [{ planStartDate: '2024-11-05' }],
  passes: [{ planStartDate: '2024-11-04' }, { planStartDate: '2024-05-06' }, {}],
})
describeRows('AA-X13', 5, {
  base: { conferenceDate: '2024-11-04', resultedInPlan: 'a) Yes' },
  others: { 7: [{ ...A, planStartDate: '2024-11-04' }] },
  fails: [{ childId: 'B2' }, { conferenceDate: '2024-11-05' }],
  passes: [{}, { childId: 'B2', resultedInPlan: 'b) No' }, { childId: 'B2', conferenceDate: null }],
})
for (const [id, list, end] of [
  ['AA-X14', 7, 'planEndDate'],
  ['AA-X17', 8, 'ceasedDate'],
  ['AA-X19', 4, 'authorisationDate'],
] as const) {
  describeRows(id, list, {
    others: { 6: [{ childId: 'B2' }] },
    fails: [{}],
    passes: [{ childId: 'B2' }, { [end]: '2025-01-06' }, { [end]: 'x' }],
  })
}
for (const [id, list, end] of [
  ['AA-X15', 7, 'planEndDate'],
  ['AA-X18', 8, 'ceasedDate'],
] as const) {
  describeRows(id, list, {
    others: { 6: [{ childId: 'B2' }] },
    fails: [{ [end]: '2024-09-30' }],
    passes: [{}, { [end]: '2024-09-29' }, { childId: 'B2', [end]: '2025-01-06' }],
  })
}
describeRows('AA-X16', 7, {
  others: { 8: [{ childId: 'A1', legalStatus: 'L2: EPO' }] },
  fails: [{ emergencyProtection: 'b) No' }, { childId: 'B2', emergencyProtection: 'a) Yes' }],
  passes: [{ emergencyProtection: 'a) Yes' }, { childId: 'B2', emergencyProtection: 'b) No' }, {}],
})
describeRows('AA-X20', 6, {
  others: { 8: [A, { childId: 'B2', ceasedDate: '2024-12-02' }] },
  base: { caseStatus: 'a) Looked after child' },
  fails: [{ childId: 'B2' }, { childId: 'C3' }],
  passes: [{}, { childId: 'C3', caseStatus: 'c) Child in need plan' }],
})
describeRows('AA-X21', 6, {
  others: { 7: [A, { childId: 'B2', planEndDate: '2024-12-02' }] },
  base: { caseStatus: 'b) Child Protection plan' },
  fails: [{ childId: 'B2' }],
  passes: [{}, { childId: 'B2', caseStatus: 'c) Child in need plan' }],
})
describe('AA-X22', () => {
  it('says nothing unless both lists were sent', () => {
    const need = { 6: [{ ...A, caseStatus: 'c) Child in need plan' }] }
    expect(at('AA-X22', { ...need, 7: [], 8: [A] })).toEqual(['6:3'])
    expect(at('AA-X22', { ...need, 8: [A] })).toEqual([])
    expect(at('AA-X22', { ...need, 7: [A] })).toEqual([])
  })
})
describeRows('AA-X22', 6, {
  others: { 7: [A], 8: [{ childId: 'B2' }] },
  fails: [
    { caseStatus: 'c) Child in need plan' },
    { caseStatus: 'd) Open assessment' },
    { childId: 'B2', caseStatus: 'b) Child Protection plan' },
    { childId: 'B2', caseStatus: 'c) Child in need plan' },
  ],
  passes: [
    { caseStatus: 'b) Child Protection plan' },
    { caseStatus: 'e) Closed episode' },
    { childId: 'B2', caseStatus: 'a) Looked after child' },
    { childId: 'C3', caseStatus: 'c) Child in need plan' },
    {},
  ],
})
describeRows('AA-X23', 6, {
  others: { 4: [A, { childId: 'B2', authorisationDate: '2025-01-06' }] },
  base: { caseStatus: 'd) Open assessment' },
  fails: [{ childId: 'B2' }],
  passes: [{}, { childId: 'B2', caseStatus: 'c) Child in need plan' }],
})
describe('AA-X24', () => {
  const closed = { ...A, startDate: '2024-01-08', closureDate: '2025-01-06' }
  const none = { 4: [], 5: [], 7: [], 8: [] }
  it('is silent where the work ended by the closure', () => {
    expect(
      at('AA-X24', {
        ...none,
        6: [closed],
        7: [{ ...A, planEndDate: '2025-01-06' }],
        5: [{ ...A, conferenceUnnecessary: 'a) Yes' }],
      }),
    ).toEqual([])
  })
  it.each([
    { 4: [{ ...A, startDate: '2024-12-02' }] },
    { 5: [{ ...A, strategyDiscussionDate: '2024-12-02' }] },
    { 7: [{ ...A, planStartDate: '2024-06-03' }] },
    { 8: [{ ...A, careStartDate: '2024-06-03', ceasedDate: '2025-01-07' }] },
  ])('tells of work that runs on: %j', (work) => {
    expect(at('AA-X24', { ...none, ...work, 6: [closed] })).toEqual(['6:3'])
    expect(at('AA-X24', { ...none, ...work, 6: [closed, { ...A, startDate: '2025-01-20' }] })).toEqual([])
  })
})
describe('AA-X25', () => {
  const lists = { 4: [], 5: [], 7: [{ ...A, planStartDate: '2024-06-03' }], 8: [] }
  it('tells of work in the episode that began before it', () => {
    expect(at('AA-X25', { ...lists, 6: [{ ...A, startDate: '2024-06-04' }] })).toEqual(['6:3'])
    expect(at('AA-X25', { ...lists, 6: [{ ...A, startDate: '2024-06-03' }] })).toEqual([])
  })
  it('leaves alone what was over by then', () => {
    const over = { ...lists, 7: [{ ...A, planStartDate: '2023-06-05', planEndDate: '2024-06-02' }] }
    expect(at('AA-X25', { ...over, 6: [{ ...A, startDate: '2024-06-03' }] })).toEqual([])
  })
})
describeRows('AA-X26', 7, {
  others: { 8: [{ ...A, careStartDate: '2024-12-30' }] },
  fails: [{ planStartDate: '2024-06-03' }],
  passes: [
    { planStartDate: '2025-01-01' },
    { planStartDate: '2024-06-03', planEndDate: '2025-03-01' },
    { childId: 'B2', planStartDate: '2024-06-03' },
  ],
})
