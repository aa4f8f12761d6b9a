import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound, type TestRow } from './checks-for-tests.ts'

describeRows('AA-L5-01', 5, {
  fails: [{}],
  passes: [{ strategyDiscussionDate: '2025-01-06' }, { strategyDiscussionDate: 'x' }],
})
describeRows('AA-L5-02', 5, {
  base: { strategyDiscussionDate: '2024-09-29' },
  fails: [{ conferenceDate: '2024-10-10' }, { conferenceUnnecessary: 'a) Yes' }],
  passes: [
    {},
    { conferenceUnnecessary: 'b) No' },
    { strategyDiscussionDate: '2024-09-30', conferenceUnnecessary: 'a) Yes' },
    { strategyDiscussionDate: null, conferenceUnnecessary: 'a) Yes' },
  ],
})
describeRows('AA-L5-03', 5, {
  base: { strategyDiscussionDate: '2025-01-06' },
  fails: [{ conferenceDate: '2025-01-05' }],
  passes: [{ conferenceDate: '2025-01-06' }, {}, { conferenceDate: 'x' }],
})
describeRows('AA-L5-04', 5, {
  base: { conferenceDate: '2025-01-15' },
  fails: [{ conferenceUnnecessary: 'a) Yes' }, { conferenceUnnecessary: 'Y' }],
  passes: [{ conferenceUnnecessary: 'b) No' }, {}, { conferenceUnnecessary: 'a) Yes', conferenceDate: null }],
})
// 15 working days before Monday 31 March 2025 is Monday 10 March.
describeRows('AA-L5-05', 5, {
  base: { conferenceUnnecessary: 'b) No' },
  fails: [{ strategyDiscussionDate: '2025-03-07' }, { strategyDiscussionDate: '2024-10-01' }],
  passes: [
    { strategyDiscussionDate: '2025-03-10' },
    { strategyDiscussionDate: '2025-03-07', conferenceDate: '2025-03-20' },
    { strategyDiscussionDate: '2025-03-07', conferenceUnnecessary: 'a) Yes' },
    { strategyDiscussionDate: '2025-03-07', conferenceUnnecessary: null },
  ],
})
describeRows('AA-L5-06', 5, {
  base: { resultedInPlan: 'b) No' },
  fails: [{}],
  passes: [
    { conferenceDate: '2025-01-15' },
    { conferenceDate: 'x' },
    { resultedInPlan: null },
    { resultedInPlan: 'perhaps' },
  ],
})
describeRows('AA-L5-07', 5, {
  base: { conferenceDate: '2025-01-15' },
  fails: [{}, { conferenceUnnecessary: 'b) No' }],
  passes: [
    { resultedInPlan: 'a) Yes' },
    { resultedInPlan: 'perhaps' },
    { conferenceDate: null },
    { conferenceUnnecessary: 'a) Yes' },
  ],
})
describeRows('AA-L5-08', 5, {
  fails: [
    { conferenceDate: '2025-01-11' },
    { conferenceDate: '2025-01-12' },
    { conferenceDate: '2025-01-01' },
    { conferenceDate: '2010-01-09' },
  ],
  passes: [{ conferenceDate: '2025-01-10' }, { conferenceDate: '2025-01-13' }, { conferenceDate: '2010-01-08' }, {}],
})
describeRows('AA-L5-10', 5, {
  fails: [{}, { section47sIn12Months: -1 }, { section47sIn12Months: 0.5 }],
  passes: [{ section47sIn12Months: 0 }, { section47sIn12Months: 3 }],
})
describeRows('AA-L5-11', 5, {
  fails: [{}, { conferencesIn12Months: -2 }, { conferencesIn12Months: 'none' }],
  passes: [{ conferencesIn12Months: 0 }, { conferencesIn12Months: 1 }],
})
describeRows('AA-L5-14', 5, {
  fails: [{ conferencesIn12Months: 1, section47sIn12Months: 0 }],
  passes: [
    { conferencesIn12Months: 1, section47sIn12Months: 1 },
    { conferencesIn12Months: 1 },
    { conferencesIn12Months: 1, section47sIn12Months: -1 },
  ],
})
describeRows('AA-L5-15', 5, {
  fails: [{ strategyDiscussionDate: '2025-03-07' }],
  passes: [
    { strategyDiscussionDate: '2025-03-10' },
    { strategyDiscussionDate: '2025-03-07', conferenceUnnecessary: 'b) No' },
    { strategyDiscussionDate: '2025-03-07', conferenceUnnecessary: 'perhaps' },
    { strategyDiscussionDate: '2025-03-07', conferenceDate: '2025-03-20', conferenceUnnecessary: 'b) No' },
  ],
})
describeRows('AA-L5-16', 5, {
  fails: [{ conferenceUnnecessary: 'perhaps' }, { resultedInPlan: 'c) Unknown' }],
  passes: [{}, { conferenceUnnecessary: 'No', resultedInPlan: 'a) Yes' }],
})
describeRows('AA-L5-18', 5, {
  base: { strategyDiscussionDate: '2025-01-06' },
  fails: [{ conferenceDate: '2025-01-06' }],
  passes: [{ conferenceDate: '2025-01-07' }, {}],
})
describeRows('AA-L5-19', 5, {
  base: { strategyDiscussionDate: '2025-01-15' },
  fails: [{ dateOfBirth: '2025-10-23' }, { dateOfBirth: '2007-01-15' }],
  passes: [{ dateOfBirth: '2025-10-22' }, { dateOfBirth: '2007-01-16' }, {}],
})

const enquiry = (strategyDiscussionDate: string, more: TestRow = {}): TestRow => ({
  childId: 'A1',
  strategyDiscussionDate,
  section47sIn12Months: 0,
  conferencesIn12Months: 0,
  conferenceUnnecessary: 'a) Yes',
  ...more,
})

describe('AA-L5-05', () => {
  it('is silent for a child who was on a plan on the day of the strategy discussion', () => {
    const enquiries = [enquiry('2025-02-10', { conferenceUnnecessary: 'b) No', conferenceDate: null })]
    const found = (plan: TestRow) => rowsFound('AA-L5-05', { 5: enquiries, 7: [{ childId: 'A1', ...plan }] })
    expect(found({ planStartDate: '2025-02-10' })).toEqual([])
    expect(found({ planStartDate: '2025-02-11' })).toEqual([3])
    expect(found({ planStartDate: '2024-02-10', planEndDate: '2025-02-10' })).toEqual([])
    expect(found({ planStartDate: '2024-02-10', planEndDate: '2025-02-09' })).toEqual([3])
    expect(found({ planStartDate: '2024-02-10', childId: 'B2' })).toEqual([3])
  })
  it('looks at the plan for AA-L5-05 only', () => {
    const lists = {
      5: [enquiry('2025-02-10', { conferenceUnnecessary: null, conferenceDate: null })],
      7: [{ childId: 'A1', planStartDate: '2024-02-10' }],
    }
    expect(rowsFound('AA-L5-15', lists)).toEqual([3])
  })
})

describe('AA-L5-09', () => {
  it('names the copy', () => {
    expect(rowsFound('AA-L5-09', { 5: [enquiry('2025-01-06'), enquiry('2025-01-06'), enquiry('2025-01-07')] })).toEqual(
      [4],
    )
  })
})

describe('the counts of list 5, by the three worked cases of the guidance', () => {
  const found = (...rows: TestRow[]) =>
    ['AA-L5-12', 'AA-L5-13', 'AA-L5-14'].flatMap((id) => issuesOf(id, { 5: rows }).map((issue) => [id, issue.row]))
  const withConference: TestRow = {
    conferenceUnnecessary: 'b) No',
    conferenceDate: '2024-10-14',
    resultedInPlan: 'b) No',
  }
  it('0 and 0 where nothing came before', () => {
    expect(found(enquiry('2025-03-03'))).toEqual([])
  })
  it('1 and 1 on both rows where one with a conference came before', () => {
    const counts = { section47sIn12Months: 1, conferencesIn12Months: 1 }
    expect(found(enquiry('2025-03-03', counts), enquiry('2024-10-01', { ...withConference, ...counts }))).toEqual([])
    const none = { section47sIn12Months: 0, conferencesIn12Months: 0 }
    expect(found(enquiry('2025-03-03', none), enquiry('2024-10-01', { ...withConference, ...none }))).toEqual([
      ['AA-L5-13', 3],
    ])
    const noConference = { section47sIn12Months: 1, conferencesIn12Months: 0 }
    expect(
      found(enquiry('2025-03-03', noConference), enquiry('2024-10-01', { ...withConference, ...noConference })),
    ).toEqual([['AA-L5-13', 3]])
    expect(found(enquiry('2025-03-03', counts), enquiry('2024-10-01', { ...withConference }))).toEqual([
      ['AA-L5-12', 4],
    ])
    expect(
      found(enquiry('2025-03-03', counts), enquiry('2024-10-01', { ...withConference, section47sIn12Months: 1 })),
    ).toEqual([['AA-L5-12', 4]])
  })
  it('1 and 1 on the one row where the other is older than the list', () => {
    expect(
      found(enquiry('2025-03-03', { ...withConference, section47sIn12Months: 1, conferencesIn12Months: 1 })),
    ).toEqual([])
  })
})

describe('AA-L5-17', () => {
  const undecided = { conferenceUnnecessary: null }
  it('names the second of two within seven days', () => {
    expect(rowsFound('AA-L5-17', { 5: [enquiry('2025-01-06'), enquiry('2025-01-13')] })).toEqual([4])
    expect(rowsFound('AA-L5-17', { 5: [enquiry('2025-01-06'), enquiry('2025-01-07')] })).toEqual([4])
    expect(rowsFound('AA-L5-17', { 5: [enquiry('2025-01-06'), enquiry('2025-01-14')] })).toEqual([])
    expect(rowsFound('AA-L5-17', { 5: [enquiry('2025-01-06'), enquiry('2025-01-06')] })).toEqual([])
  })
  it('names one that began while another was undecided', () => {
    expect(rowsFound('AA-L5-17', { 5: [enquiry('2025-01-06', undecided), enquiry('2025-02-14')] })).toEqual([4])
    expect(
      rowsFound('AA-L5-17', {
        5: [enquiry('2025-01-06', { ...undecided, conferenceDate: '2025-01-20' }), enquiry('2025-02-14')],
      }),
    ).toEqual([])
    expect(rowsFound('AA-L5-17', { 5: [enquiry('2025-01-06'), enquiry('2025-02-14', undecided)] })).toEqual([])
  })
})
