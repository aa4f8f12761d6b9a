import { describe, expect, it } from 'vitest'
import { contentForTests } from '../../lists/table-for-tests.ts'
import { describeRows, issuesOf, rowsFound, type TestRow } from '../checks-for-tests.ts'

describeRows('AA-C20', 1, {
  fails: [
    { contactDate: 'last Tuesday' },
    { contactDate: '31/02/2025' },
    [{ contactDate: '12/12/2024' }, 'Warning'],
    [{ contactDate: '12.12.2024' }, 'Warning'],
    [{ contactDate: '12-Dec-24' }, 'Warning'],
    [{ dateOfBirth: '01/02/2015' }, 'Warning'],
  ],
  passes: [
    { contactDate: '2024-12-12' },
    {},
    { contactDate: '#N/A' },
    { contactDate: 0 },
    { dateOfBirth: 'May be 8 Jan 2012' },
  ],
})
describe('AA-C20', () => {
  it('tells of a column of text once, and of what is no date in it row by row', () => {
    const rows: TestRow[] = Array.from({ length: 30 }, () => ({ contactDate: '12/12/2024' }))
    const issues = issuesOf('AA-C20', { 1: [...rows, { contactDate: 'soon' }] })
    expect(issues.map(({ row, severity }) => [row, severity])).toEqual([
      [undefined, 'Warning'],
      [33, 'Error'],
    ])
  })
})
describeRows('AA-C21', 7, {
  fails: [{ planStartDate: '2025-04-01' }, { lastVisitDate: '2026-01-01' }],
  passes: [{ planStartDate: '2025-03-31' }, { dateOfBirth: '2025-06-01' }, {}],
})
describeRows('AA-C22', 1, {
  base: { contactDate: '2025-01-15' },
  fails: [{ dateOfBirth: '2025-10-23' }],
  passes: [{ dateOfBirth: '2025-10-22' }, { dateOfBirth: '2010-01-01' }, {}],
})
describeRows('AA-C22', 7, {
  base: { dateOfBirth: '2025-06-01' },
  fails: [{ planStartDate: '2024-12-01', lastVisitDate: '2024-06-01' }],
  passes: [
    { planStartDate: '2024-06-01', lastVisitDate: '2024-06-01' },
    { planStartDate: '2024-12-01' },
    { lastVisitDate: '1989-01-01' },
  ],
})
describeRows('AA-C22', 8, {
  base: { dateOfBirth: '2020-06-01' },
  fails: [{ lastVisitDate: '2020-05-31' }, { careStartDate: '2020-06-01', legalStatusDate: '2020-05-31' }],
  passes: [
    { lastVisitDate: '2020-06-01' },
    { careStartDate: '2020-05-31', lastVisitDate: '2020-05-31' },
    { dentalCheckDate: '2020-05-31' },
  ],
})
describe('AA-C22', () => {
  it('names every date that is too early in one issue', () => {
    const row = { childId: 'A1', dateOfBirth: '2025-06-01', startDate: '2024-06-01', completionDate: '2024-07-01' }
    const [issue, ...more] = issuesOf('AA-C22', { 2: [row] })
    expect(more).toEqual([])
    expect(issue?.message).toContain('1 June 2024')
    expect(issue?.message).toContain('1 July 2024')
    const words = (list: 6 | 7 | 8, dates: TestRow) =>
      issuesOf('AA-C22', { [list]: [{ childId: 'A1', dateOfBirth: '2020-06-01', ...dates }] })[0]?.message
    const dates = { planStartDate: '2020-01-06', lastVisitDate: '2019-05-06' }
    expect(words(7, dates)).toContain('is more than 40 weeks before')
    expect(words(8, { careStartDate: '2020-06-01', legalStatusDate: '2020-05-31' })).toContain('is before')
  })
})
describeRows('AA-C23', 2, {
  fails: [
    { startDate: '1989-12-31' },
    { startDate: 0 },
    { startDate: '1900-01-01' },
    { startDate: '1899-12-30' },
    { startDate: '9999-12-31' },
    { dateOfBirth: '1901-01-01' },
  ],
  passes: [{ startDate: '1990-01-01' }, {}, { startDate: 'x' }],
})
describeRows('AA-C23', 11, {
  fails: [{ enquiryDate: '1900-01-01' }, { enquiryDate: '1901-12-31' }],
  passes: [{ enquiryDate: '1989-12-31' }, { enquiryDate: '1902-01-01' }],
})
describeRows('AA-C24', 3, {
  fails: [{ referralDate: '2025-01-06T23:00:00' }],
  passes: [{ referralDate: '2025-01-06T00:00:00' }, { referralDate: '2025-01-06' }, {}],
})

describe('AA-C25', () => {
  const found = (list: 1 | 3 | 4 | 5 | 8 | 11, row: TestRow) =>
    issuesOf('AA-C25', { [list]: [row] }).map(({ columns }) => columns[0])
  it('names a date that only fits the other way round', () => {
    expect(found(1, { contactDate: '2025-11-01' })).toEqual(['Date of Contact'])
    expect(found(1, { contactDate: '2024-07-10' })).toEqual(['Date of Contact'])
    expect(found(4, { startDate: '2025-01-20', authorisationDate: '2025-01-03' })).toEqual([
      'Continuous Assessment Date of Authorisation',
    ])
    expect(found(4, { startDate: '2025-03-02', authorisationDate: '2025-02-20' })).toEqual([
      'Continuous Assessment Start Date',
    ])
    expect(found(8, { careStartDate: '2024-01-20', lastVisitDate: '2025-05-03' })).toEqual([
      'Date of Last Social Work Visit',
    ])
    expect(found(11, { enquiryDate: '2024-02-20', stage1StartDate: '2024-01-03' })).toEqual(['Date Stage 1 started'])
  })
  it.each([
    // What is later must not be before what is earlier, and what ended must have ended in the list's time.
    [2, { startDate: '2025-01-20', completionDate: '2025-01-03' }, ['completionDate']],
    [2, { startDate: '2023-01-20', completionDate: '2024-07-10' }, ['completionDate']],
    [5, { strategyDiscussionDate: '2025-01-20', conferenceDate: '2025-01-03' }, ['conferenceDate']],
    [6, { startDate: '2025-01-20', closureDate: '2025-01-03' }, ['closureDate']],
    [6, { startDate: '2023-01-20', closureDate: '2024-07-10' }, ['closureDate']],
    [7, { planStartDate: '2025-01-20', planEndDate: '2025-01-03' }, ['planEndDate']],
    [7, { planStartDate: '2025-03-02', planEndDate: '2025-02-20' }, ['planStartDate']],
    [7, { planStartDate: '2023-01-20', planEndDate: '2024-07-10' }, ['planEndDate']],
    [8, { careStartDate: '2025-01-20', ceasedDate: '2025-01-03' }, ['ceasedDate']],
    [8, { careStartDate: '2023-01-20', ceasedDate: '2024-07-10' }, ['ceasedDate']],
    [10, { enteredCareDate: '2024-01-20', decisionDate: '2024-01-03' }, ['decisionDate']],
    [10, { decisionDate: '2024-01-20', matchedDate: '2024-01-03' }, ['matchedDate']],
    [10, { matchedDate: '2024-01-20', placedDate: '2024-01-03' }, ['placedDate']],
    [10, { placedDate: '2024-01-20', adoptionOrderDate: '2024-01-03' }, ['adoptionOrderDate']],
    [11, { stage1StartDate: '2024-01-20', stage1EndDate: '2024-01-03' }, ['stage1EndDate']],
    [11, { stage1EndDate: '2024-01-20', stage2StartDate: '2024-01-03' }, ['stage2StartDate']],
    [11, { stage2StartDate: '2024-01-20', stage2EndDate: '2024-01-03' }, ['stage2EndDate']],
  ] as const)('knows the order of list %s: %o', (list, row, keys) => {
    const fields = contentForTests.lists.find((each) => each.list === list)?.fields ?? []
    const named = issuesOf('AA-C25', { [list]: [row] }).map(({ columns }) => columns[0])
    expect(named).toEqual(keys.map((key) => fields.find((field) => field.key === key)?.heading))
  })
  it('looks at every row', () => {
    const lists = {
      1: ['2025-01-02', '2025-11-01', '2025-11-01', '2025-01-02'].map((contactDate) => ({ contactDate })),
    }
    expect(rowsFound('AA-C25', lists)).toEqual([4, 5])
  })
  it('is silent where the date is right, where it is wrong both ways, and where there is no other way', () => {
    expect(found(1, { contactDate: '2025-01-02' })).toEqual([])
    expect(found(1, { contactDate: '2025-12-11' })).toEqual([])
    expect(found(1, { contactDate: '2025-04-13' })).toEqual([])
    expect(found(1, { contactDate: '2026-05-05' })).toEqual([])
    expect(found(4, { startDate: '2025-01-20', authorisationDate: '2025-01-20' })).toEqual([])
    expect(found(1, { dateOfBirth: '2025-11-01' })).toEqual([])
    expect(found(5, { strategyDiscussionDate: '2024-08-01' })).toEqual([])
  })
  it('stays with the first day of the six months and the day before', () => {
    expect(rowsFound('AA-C25', { 3: [{ referralDate: '2024-09-11' }] }, { asAt: '2025-03-12' })).toEqual([])
    expect(rowsFound('AA-C25', { 3: [{ referralDate: '2024-09-10' }] }, { asAt: '2025-03-12' })).toEqual([3])
  })
})
