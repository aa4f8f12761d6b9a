import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound } from './checks-for-tests.ts'

const yes = 'a) Yes'
const former = 'b) Former relevant child'

describe('AA-L9-01', () => {
  it('names each row of a person after the first', () => {
    expect(rowsFound('AA-L9-01', { 9: [{ childId: 'A1' }, { childId: 'B2' }, { childId: 'A1' }] })).toEqual([5])
  })
})
describeRows('AA-L9-02', 9, { fails: [{}, { eligibility: 'Yes' }], passes: [{ eligibility: 'd) Eligible child' }] })
describeRows('AA-L9-03', 9, { fails: [{}, { inTouch: 'Sometimes' }], passes: [{ inTouch: 'f) Rhom' }] })
describeRows('AA-L9-04', 9, {
  fails: [{ dateOfBirth: '2009-04-01' }, { dateOfBirth: '1999-03-31' }, { age: 15 }],
  passes: [{ dateOfBirth: '2009-03-31' }, { dateOfBirth: '1999-04-01' }, {}],
})
describeRows('AA-L9-05', 9, {
  base: { inTouch: yes },
  fails: [{}],
  passes: [{ accommodationType: 'U: Independent living' }, { accommodationType: '?' }, { inTouch: 'b) No' }],
})
describeRows('AA-L9-06', 9, {
  base: { inTouch: 'b) No' },
  fails: [
    { activityStatus: 'G5: Not in education, employment or training - other' },
    { accommodationType: 'B: Parents/relatives', accommodationSuitability: 'a) Suitable' },
  ],
  passes: [
    {},
    { inTouch: yes, accommodationType: 'B: Parents/relatives' },
    { inTouch: null, accommodationType: 'B: Parents/relatives' },
  ],
})
describeRows('AA-L9-07', 9, {
  base: { accommodationType: 'B: Parents/relatives' },
  fails: [{}],
  passes: [{ accommodationSuitability: 'a) Suitable' }, { accommodationSuitability: '?' }, { accommodationType: null }],
})
describeRows('AA-L9-08', 9, {
  base: { inTouch: yes },
  fails: [{}],
  passes: [{ activityStatus: 'F1: Full time in higher education' }, { inTouch: 'b) No' }],
})
describeRows('AA-L9-09', 9, {
  base: { accommodationType: 'Z: With former foster carers' },
  fails: [{ dateOfBirth: '2007-04-01' }],
  passes: [{ dateOfBirth: '2007-03-31' }, { dateOfBirth: '2007-04-01', accommodationType: 'E: Supported lodgings' }],
})
describeRows('AA-L9-10', 9, {
  fails: [
    { activityStatus: 'F3: Full time in training or employment' },
    { activityStatus: 'P3: Part time in training or employment' },
  ],
  passes: [{ activityStatus: 'F4: Young person engaged full time in an apprenticeship' }, {}],
})
describeRows('AA-L9-11', 9, {
  fails: [
    { eligibility: 'a) Relevant child', dateOfBirth: '2007-03-31' },
    { eligibility: 'd) Eligible child', age: 18 },
    { eligibility: former, dateOfBirth: '2007-04-01' },
  ],
  passes: [
    { eligibility: 'a) Relevant child', dateOfBirth: '2007-04-01' },
    { eligibility: former, dateOfBirth: '2007-03-31' },
    { eligibility: 'c) Qualifying care leaver', dateOfBirth: '2007-04-01' },
    { eligibility: former },
  ],
})
describeRows('AA-L9-12', 9, {
  base: { accommodationSuitability: 'a) Suitable' },
  fails: [{ accommodationType: 'W: Bed and breakfast' }, [{ accommodationType: 'X: In custody' }, 'Warning']],
  passes: [
    { accommodationType: 'U: Independent living' },
    { accommodationType: 'W: Bed and breakfast', accommodationSuitability: 'b) Unsuitable' },
  ],
})
describeRows('AA-L9-13', 9, {
  base: { eligibility: former },
  fails: [{}],
  passes: [{ personalAdviser: 'Rowan Ash' }, { eligibility: 'c) Qualifying care leaver' }],
})
describeRows('AA-L9-14', 9, {
  fails: [{ eligibility: former }, { eligibility: 'd) Eligible child' }],
  passes: [{ eligibility: former, pathwayPlanDate: '2025-01-06' }, { eligibility: 'c) Qualifying care leaver' }],
})
describe('the columns of 2023', () => {
  it('are not asked of a file in the layout of 2019', () => {
    const blank = { personalAdviser: null, pathwayPlanDate: null, lastContactDate: null }
    const lists = { 9: [{ childId: 'A1', eligibility: former, inTouch: yes, ...blank }] }
    for (const id of ['AA-L9-13', 'AA-L9-14', 'AA-L9-16']) {
      expect(rowsFound(id, lists)).toEqual([3])
      expect(rowsFound(id, lists, { layout: '2019-08' })).toEqual([])
    }
  })
})
describeRows('AA-L9-15', 9, {
  base: { dateOfBirth: '2007-02-03' },
  fails: [{ pathwayPlanDate: '2023-02-02' }],
  passes: [{ pathwayPlanDate: '2023-02-03' }, {}],
})
describeRows('AA-L9-16', 9, {
  base: { inTouch: yes },
  fails: [{}],
  passes: [{ lastContactDate: '2025-01-06' }, { lastContactDate: 'x' }, { inTouch: 'b) No' }],
})
describeRows('AA-L9-17', 9, {
  base: { inTouch: yes },
  fails: [{ lastContactDate: '2025-02-02' }],
  passes: [{ lastContactDate: '2025-02-03' }, {}, { lastContactDate: '2024-02-02', inTouch: 'b) No' }],
})
describeRows('AA-L9-18', 9, {
  base: { accommodationType: 'R: Residence not known' },
  fails: [{ inTouch: yes }],
  passes: [{ inTouch: 'b) No' }, { inTouch: yes, accommodationType: 'G: Abroad' }],
})
describeRows('AA-L9-19', 9, { fails: [{ inTouch: 'c) Died' }], passes: [{ inTouch: 'b) No' }, {}] })
describe('AA-L9-20', () => {
  it('has an issue for each value that is in no list', () => {
    const row = {
      childId: 'A1',
      accommodationType: 'A tent',
      accommodationSuitability: 'a) Suitable',
      activityStatus: 'Busy',
    }
    expect(issuesOf('AA-L9-20', { 9: [row, { childId: 'A2' }] }).map(({ row: at, value }) => [at, value])).toEqual([
      [3, 'A tent'],
      [3, 'Busy'],
    ])
  })
})
describeRows('AA-L9-21', 9, {
  fails: [
    { activityStatus: 'F1: Full time in higher education', dateOfBirth: '2008-04-01' },
    { activityStatus: 'F2: Full time in education other than higher', accommodationType: 'X: In custody' },
  ],
  passes: [
    { activityStatus: 'F1: Full time in higher education', dateOfBirth: '2008-03-31' },
    { activityStatus: 'P2: Part time in education other than higher', accommodationType: 'X: In custody' },
  ],
})
describeRows('AA-L9-22', 9, {
  base: { accommodationType: 'T: Foyers and similar supported accommodation' },
  fails: [{ dateOfBirth: '2007-04-01' }],
  passes: [{ dateOfBirth: '2007-03-31' }, {}],
})
describeRows('AA-L9-23', 9, {
  base: { activityStatus: 'G4: Not in education, employment or training - illness or disability' },
  fails: [{ disability: 'b) No' }],
  passes: [{ disability: 'a) Yes' }, {}],
})
