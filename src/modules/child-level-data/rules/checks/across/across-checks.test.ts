import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound, type TestLists } from '../checks-for-tests.ts'

const at = (id: string, lists: TestLists) => issuesOf(id, lists).map(({ list, row }) => `${list}:${row}`)
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
  const plan = (day: string, enquiry: Record<string, string> = {}) =>
    at('AA-X11', { 7: [{ ...A, planStartDate: day }], 5: [{ ...A, ...enquiry }] })
  it('wants a conference in list 5 for a plan begun in the six months', () => {
    expect(plan('2024-10-14')).toEqual(['7:3'])
    expect(plan('2024-11-04', { conferenceDate: '2024-11-04' })).toEqual([])
    expect(plan('2024-11-04', { conferenceDate: 'soon' })).toEqual([])
    expect(plan('2024-05-06')).toEqual([])
  })
  it('knows that the enquiry for a plan of the first fortnight may be from before them', () => {
    expect(plan('2024-09-30')).toEqual([])
    expect(plan('2024-10-13')).toEqual([])
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
describeRows('AA-X27', 9, {
  base: { eligibility: 'd) Eligible child' },
  others: { 8: [A, { childId: 'B2', ceasedDate: '2024-12-02' }] },
  fails: [{ childId: 'B2' }, { childId: 'C3' }],
  passes: [{}, { childId: 'C3', eligibility: 'b) Former relevant child' }],
})
describe('AA-X28', () => {
  const care = { ...A, dateOfBirth: '2009-03-01', careStartDate: '2024-12-30' }
  it('wants those of 16 and 17 with 13 weeks in care since 14 in list 9', () => {
    expect(at('AA-X28', { 8: [care], 9: [] })).toEqual(['8:3'])
    expect(at('AA-X28', { 8: [{ ...care, careStartDate: '2024-12-31' }], 9: [] })).toEqual([])
    expect(at('AA-X28', { 8: [{ ...care, dateOfBirth: '2009-04-01' }], 9: [] })).toEqual([])
    expect(at('AA-X28', { 8: [care], 9: [A] })).toEqual([])
  })
  it('does not ask it of the layout of 2019', () =>
    expect(rowsFound('AA-X28', { 8: [care], 9: [] }, { layout: '2019-08' })).toEqual([]))
})
describeRows('AA-X29', 8, {
  base: { ceasedDate: '2024-12-02', dateOfBirth: '2008-12-02' },
  others: { 9: [{ childId: 'B2' }] },
  fails: [{}],
  passes: [{ childId: 'B2' }, { dateOfBirth: '2008-12-03' }, { ceasedReason: 'c) E2: Died' }, { ceasedDate: null }],
})
describeRows('AA-X30', 9, {
  others: { 8: [A] },
  fails: [{ eligibility: 'a) Relevant child' }, { eligibility: 'b) Former relevant child' }],
  passes: [{ eligibility: 'd) Eligible child' }, { childId: 'B2', eligibility: 'a) Relevant child' }],
})
describeRows('AA-X31', 8, {
  others: { 10: [{ childId: 'B2' }] },
  fails: [
    { legalStatus: 'E1: Placement order' },
    { permanencePlan: 'b) Adoption' },
    { placementType: 'j) A6: Placed for adoption - order - not foster' },
  ],
  passes: [{}, { childId: 'B2', permanencePlan: 'b) Adoption' }],
})
describeRows('AA-X32', 10, {
  others: { 8: [A] },
  fails: [{ childId: 'B2' }],
  passes: [{}, { childId: 'B2', adoptionOrderDate: '2024-12-02' }, { childId: 'B2', reversalDate: '2024-12-02' }],
})
describe('AA-X33', () => {
  const left = { ...A, ceasedDate: '2024-12-02', ceasedReason: 'a) E11: Adopted - application unopposed' }
  const order = (day: string) => [{ ...A, adoptionOrderDate: day }]
  it('wants one day in both lists', () => {
    expect(at('AA-X33', { 8: [left], 10: order('2024-12-02') })).toEqual([])
    expect(at('AA-X33', { 8: [left], 10: order('2024-12-03') })).toEqual(['10:3'])
  })
  it('wants both or neither', () => {
    expect(at('AA-X33', { 8: [left], 10: [A] })).toEqual(['8:3'])
    expect(at('AA-X33', { 8: [], 10: order('2024-09-30') })).toEqual(['10:3'])
    expect(at('AA-X33', { 8: [], 10: order('2024-09-29') })).toEqual([])
  })
})
describeRows('AA-X34', 10, {
  others: { 8: [{ ...A, careStartDate: '2024-01-08' }] },
  fails: [{ enteredCareDate: '2024-01-09' }],
  passes: [{ enteredCareDate: '2024-01-08' }, { childId: 'B2', enteredCareDate: '2024-01-09' }, {}],
})
describe('AA-X35', () => {
  const adoptive = { ...A, placementType: 'j) A6: Placed for adoption - order - not foster' }
  const foster = { ...A, placementType: 'f) U6: Foster placement - not FFA' }
  const placed = { ...A, placedDate: '2024-12-02' }
  it('wants type and date to agree', () => {
    expect(at('AA-X35', { 8: [adoptive], 10: [placed] })).toEqual([])
    expect(at('AA-X35', { 8: [foster], 10: [placed] })).toEqual(['10:3'])
    expect(at('AA-X35', { 8: [adoptive], 10: [A] })).toEqual(['8:3'])
  })
  it('leaves alone a plan that was reversed', () => {
    expect(at('AA-X35', { 8: [foster], 10: [{ ...placed, reversalDate: '2025-02-03' }] })).toEqual([])
  })
})
describe('AA-X36', () => {
  const order = { ...A, legalStatus: 'E1: Placement order', legalStatusDate: '2024-12-02' }
  it('wants one day in both lists, and a date in list 10', () => {
    expect(at('AA-X36', { 8: [order], 10: [{ ...A, placementOrderDate: '2024-12-02' }] })).toEqual([])
    expect(at('AA-X36', { 8: [order], 10: [{ ...A, placementOrderDate: '2024-12-03' }] })).toEqual(['10:3'])
    expect(at('AA-X36', { 8: [order], 10: [A] })).toEqual(['8:3'])
  })
})
describe('families in lists 10 and 11', () => {
  const child = { ...A, familyId: 'F1', matchedDate: '2024-11-04', placedDate: '2024-12-02' }
  const parent = {
    adopterId: 'P1',
    familyId: 'F1',
    matchedDate: '2024-11-04',
    placedDate: '2024-12-02',
    childrenPlaced: 1,
  }
  it('AA-X37 names a family that list 11 has not', () => {
    expect(at('AA-X37', { 10: [child], 11: [parent] })).toEqual([])
    expect(at('AA-X37', { 10: [{ ...child, familyId: 'F2' }, A], 11: [parent] })).toEqual(['10:3'])
  })
  it('AA-X38 names a family once whose children do not add up', () => {
    expect(at('AA-X38', { 10: [child], 11: [parent] })).toEqual([])
    const couple = [
      { ...parent, childrenPlaced: 2 },
      { ...parent, adopterId: 'P2', childrenPlaced: 2 },
    ]
    expect(at('AA-X38', { 10: [child], 11: couple })).toEqual(['11:3'])
    expect(at('AA-X38', { 10: [], 11: [parent] })).toEqual(['11:3'])
    expect(at('AA-X38', { 10: [], 11: [{ adopterId: 'P1', familyId: 'F1' }] })).toEqual([])
  })
  it('AA-X52 names a child whose dates are not the family’s', () => {
    expect(at('AA-X52', { 10: [child], 11: [parent] })).toEqual([])
    expect(at('AA-X52', { 10: [child], 11: [{ ...parent, matchedDate: '2024-11-05' }] })).toEqual(['10:3'])
    expect(
      at('AA-X52', { 10: [{ ...child, familyId: 'F2' }], 11: [{ ...parent, matchedDate: '2024-11-05' }] }),
    ).toEqual([])
  })
})
describe('who holds whom', () => {
  const held = { worker: 'Rowan Ash', team: 'Team 1' }
  it('AA-X39 names a child with two holders', () => {
    const need = { 6: [{ ...A, ...held }] }
    expect(at('AA-X39', { ...need, 7: [{ ...A, ...held, worker: 'ash, rowan' }] })).toEqual([])
    expect(at('AA-X39', { ...need, 7: [{ ...A, ...held, worker: 'Kim Elm' }] })).toEqual(['7:3'])
    expect(at('AA-X39', { ...need, 8: [{ ...A, ...held, team: 'Team 2' }], 7: [] })).toEqual(['8:3'])
    expect(at('AA-X39', { ...need, 7: [{ ...A, worker: 'Unallocated' }] })).toEqual([])
    expect(at('AA-X39', { ...need, 7: [{ ...A, worker: 'Kim Elm', planEndDate: '2025-01-06' }] })).toEqual([])
  })
  const children = (count: number, more: Record<string, string> = {}) =>
    Array.from({ length: count }, (_, index) => ({ childId: `C${index}`, ...held, ...more }))
  it('AA-X40 counts open children of a worker once over all lists', () => {
    expect(issuesOf('AA-X40', { 6: children(25), 7: children(25) })).toEqual([])
    expect(issuesOf('AA-X40', { 6: children(26) }).map(({ value, key }) => [value, key])).toEqual([
      ['Rowan Ash', 'rowan ash'],
    ])
    expect(issuesOf('AA-X40', { 6: children(26, { closureDate: '2025-01-06' }), 3: children(26) })).toEqual([])
    expect(issuesOf('AA-X40', { 6: children(26, { worker: 'Duty' }) })).toEqual([])
  })
  it('AA-X41 names a worker in two teams', () => {
    expect(issuesOf('AA-X41', { 6: children(2) })).toEqual([])
    const moved = { ...A, ...held, team: 'Team 2' }
    expect(issuesOf('AA-X41', { 6: [...children(1), moved] }).map(({ value }) => value)).toEqual(['Rowan Ash'])
    expect(issuesOf('AA-X41', { 6: [...children(1), { ...moved, closureDate: '2025-01-06' }] })).toEqual([])
  })
  it('AA-X42 names a worker who is not in the staff list, once there is one', () => {
    expect(rowsFound('AA-X42', { 6: children(2) })).toEqual([])
    expect(rowsFound('AA-X42', { 6: children(2) }, { council: { staff: new Set(['Ash, Rowan']) } })).toEqual([])
    expect(rowsFound('AA-X42', { 6: children(2) }, { council: { staff: new Set(['Kim Elm']) } })).toEqual([3])
  })
})
describe('AA-X43', () => {
  it('finds life after death, from each of the three lists', () => {
    const died6 = { ...A, closureDate: '2024-12-02', closureReason: 'RC2 - Died' }
    const died8 = { ...A, ceasedDate: '2024-12-02', ceasedReason: 'c) E2: Died' }
    expect(at('AA-X43', { 6: [died6], 8: [died8] })).toEqual([])
    expect(at('AA-X43', { 6: [died6], 7: [A] })).toEqual(['6:3'])
    expect(at('AA-X43', { 8: [died8], 1: [{ ...A, contactDate: '2024-12-03' }] })).toEqual(['8:3'])
    expect(at('AA-X43', { 8: [died8], 1: [{ ...A, contactDate: '2024-12-02' }] })).toEqual([])
    expect(at('AA-X43', { 9: [{ ...A, inTouch: 'c) Died' }], 8: [A] })).toEqual(['9:3'])
  })
})
describeRows('AA-X44', 3, {
  base: { referralDate: '2025-01-06', noFurtherAction: 'a) Yes' },
  others: { 4: [{ ...A, startDate: '2025-01-16' }] },
  fails: [{}],
  passes: [
    { noFurtherAction: 'b) No' },
    { referralDate: '2025-01-05' },
    { referralDate: '2025-01-17' },
    { childId: 'B2' },
  ],
})
describeRows('AA-X45', 2, {
  others: { 6: [A, { childId: 'B2', closureDate: '2025-01-06' }] },
  fails: [{}],
  passes: [{ childId: 'B2' }, { completionDate: '2025-01-06' }],
})
describeRows('AA-X46', 6, {
  others: { 7: [{ ...A, lastVisitDate: '2025-01-06' }], 8: [{ childId: 'B2', lastVisitDate: '2025-01-06' }] },
  fails: [{ lastSeenDate: '2025-01-05' }, { childId: 'B2', lastSeenDate: '2025-01-05' }],
  passes: [{ lastSeenDate: '2025-01-06' }, {}, { lastSeenDate: '2025-01-05', closureDate: '2025-01-05' }],
})
describeRows('AA-X47', 9, {
  others: { 8: [{ ...A, unaccompanied: 'a) Yes' }] },
  fails: [{ unaccompanied: 'b) No' }],
  passes: [{ unaccompanied: 'a) Yes' }, {}, { childId: 'B2', unaccompanied: 'b) No' }],
})
describe('AA-X48', () => {
  const found = { ...A, startDate: '2024-11-04', authorisationDate: '2024-12-02', supportRequired: 'b) No' }
  it('tells of a plan for a child found to need no support', () => {
    expect(at('AA-X48', { 4: [found], 6: [open6] })).toEqual(['4:3'])
    expect(at('AA-X48', { 4: [found, { ...A, startDate: '2025-01-06' }], 6: [open6] })).toEqual([])
    expect(at('AA-X48', { 4: [found], 6: [{ ...open6, caseStatus: 'a) Looked after child' }] })).toEqual([])
  })
})
describeRows('AA-X49', 4, {
  base: { supportRequired: 'a) Yes' },
  others: { 6: [{ childId: 'B2' }] },
  fails: [{ authorisationDate: '2025-03-14' }],
  passes: [{ authorisationDate: '2025-03-17' }, { childId: 'B2', authorisationDate: '2025-03-14' }, {}],
})
describe('AA-X50', () => {
  const twin = {
    dateOfBirth: '2015-05-04',
    gender: 'a) Male',
    ethnicity: 'a) WBRI',
    worker: 'Rowan Ash',
    startDate: '2024-11-04',
  }
  it('asks once about two ids that look like one child', () => {
    const two = [
      { childId: 'A1', ...twin },
      { childId: 'B2', ...twin },
    ]
    expect(at('AA-X50', { 4: two, 6: two })).toEqual(['4:4'])
    expect(at('AA-X50', { 4: [two[0] ?? {}, { childId: 'B2', ...twin, startDate: '2024-11-05' }] })).toEqual([])
    expect(at('AA-X50', { 4: [two[0] ?? {}, two[0] ?? {}] })).toEqual([])
    expect(
      at('AA-X50', {
        4: [
          { childId: 'A1', startDate: '2024-11-04' },
          { childId: 'B2', startDate: '2024-11-04' },
        ],
      }),
    ).toEqual([])
  })
})
describe('AA-X51', () => {
  const closed = { 6: [{ ...A, closureDate: '2025-01-06' }] }
  it('tells of work after the last episode closed, but not of a contact', () => {
    expect(
      at('AA-X51', {
        ...closed,
        3: [{ ...A, referralDate: '2025-01-07' }],
        4: [{ ...A, startDate: '2025-01-06' }],
        5: [{ ...A, strategyDiscussionDate: '2025-02-03' }],
      }),
    ).toEqual(['3:3', '5:3'])
    expect(at('AA-X51', { 6: [...closed[6], open6], 3: [{ ...A, referralDate: '2025-01-07' }] })).toEqual([])
    expect(at('AA-X51', { 6: [], 3: [{ ...A, referralDate: '2025-01-07' }] })).toEqual([])
  })
})
