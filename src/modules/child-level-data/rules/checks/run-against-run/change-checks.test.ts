import { describe, expect, it } from 'vitest'
import { earlierRunOf, issuesOf, type TestRow } from '../checks-for-tests.ts'

type List = 1 | 6 | 7 | 8 | 10
/** Which columns are named of a child's row that was so in the last run (as at 28 February) and is so now (31 March 2025). */
const found = (id: string, list: List, before: TestRow, now: TestRow, asAt = '2025-03-31') =>
  issuesOf(
    id,
    { [list]: [{ childId: 'A1', ...now }] },
    { asAt, earlier: [earlierRunOf('2025-02-28', { [list]: [{ childId: 'A1', ...before }] })] },
  ).map(({ columns }) => columns[0])

describe('AA-R05 and AA-R11', () => {
  const girl = { dateOfBirth: '2015-01-01', gender: 'b) Female' }
  it('names a date of birth or a gender that changed', () => {
    expect(found('AA-R05', 1, girl, { ...girl, dateOfBirth: '2015-01-02' })).toEqual(['Date of Birth'])
    expect(found('AA-R05', 1, girl, { ...girl, gender: 'a) Male' })).toEqual(['Gender'])
    expect(found('AA-R05', 1, girl, girl)).toEqual([])
    expect(found('AA-R11', 1, girl, { ...girl, gender: 'a) Male' })).toEqual([])
  })
  it('takes both for another child, and says so once', () => {
    const boy = { dateOfBirth: '2012-03-04', gender: 'a) Male' }
    expect(found('AA-R05', 1, girl, boy)).toEqual([])
    expect(found('AA-R11', 1, girl, boy)).toEqual(['Child Unique ID'])
    const lists = { 1: [{ childId: 'A1', ...boy }], 3: [{ childId: 'A1', ...boy }] }
    const earlier = [earlierRunOf('2025-02-28', { 1: [{ childId: 'A1', ...girl }], 3: [{ childId: 'A1', ...girl }] })]
    expect(issuesOf('AA-R11', lists, { earlier }).map(({ columns }) => columns)).toEqual([
      ['Child Unique ID', 'Date of Birth', 'Gender'],
    ])
  })
  it('lets a child be born, a gender become known, and a value be missing', () => {
    const unborn = { dateOfBirth: '2025-03-01', gender: 'c) Not stated/recorded' }
    expect(found('AA-R05', 1, unborn, { dateOfBirth: '2025-03-05', gender: 'b) Female' })).toEqual([])
    expect(found('AA-R05', 1, { ...unborn, dateOfBirth: '2025-02-28' }, { dateOfBirth: '2025-03-05' })).toEqual([
      'Date of Birth',
    ])
    expect(found('AA-R05', 1, girl, {})).toEqual([])
    expect(found('AA-R05', 1, {}, girl)).toEqual([])
    expect(found('AA-R05', 1, girl, { ...girl, gender: 'Female' })).toEqual([])
  })
  it('names a start that changed, unless a new period has begun since', () => {
    for (const [list, field, heading] of [
      [7, 'planStartDate', 'Child Protection Plan Start Date'],
      [8, 'careStartDate', 'Date Started to be Looked After'],
      [10, 'decisionDate', 'Date of Decision that Child Should be Placed for Adoption'],
    ] as const) {
      const then = { [field]: '2024-11-01' }
      expect(found('AA-R05', list, then, { [field]: '2024-11-02' })).toEqual([heading])
      expect(found('AA-R05', list, then, { [field]: '2025-02-28' })).toEqual([heading])
      expect(found('AA-R05', list, then, { [field]: '2025-03-01' })).toEqual([])
      expect(found('AA-R05', list, then, then)).toEqual([])
      expect(found('AA-R05', list, then, {})).toEqual([])
    }
  })
})

describe('AA-R06', () => {
  const plan = { planStartDate: '2024-06-03', lastVisitDate: '2025-02-10', lastReviewDate: '2024-12-02' }
  it('names a visit or review that moved back or was blanked', () => {
    expect(found('AA-R06', 7, plan, { ...plan, lastVisitDate: '2025-02-09' })).toEqual([
      'Date of the Last Statutory Visit',
    ])
    expect(found('AA-R06', 7, plan, { ...plan, lastReviewDate: null })).toEqual(['Date of latest review conference'])
    expect(
      found('AA-R06', 8, { ...careRow, lastVisitDate: '2025-02-10' }, { ...careRow, lastVisitDate: '2025-01-10' }),
    ).toEqual(['Date of Last Social Work Visit'])
  })
  it('is silent where it stayed or moved on, cannot be read, or the plan is another', () => {
    expect(found('AA-R06', 7, plan, plan)).toEqual([])
    expect(found('AA-R06', 7, plan, { ...plan, lastVisitDate: '2025-03-03' })).toEqual([])
    expect(found('AA-R06', 7, plan, { ...plan, lastVisitDate: 'x' })).toEqual([])
    expect(found('AA-R06', 7, plan, { planStartDate: '2025-03-03' })).toEqual([])
    expect(found('AA-R06', 7, { planStartDate: '2024-06-03' }, { planStartDate: '2024-06-03' })).toEqual([])
  })
})

const careRow = { careStartDate: '2024-06-03' }

describe('AA-R07', () => {
  it('names a count of earlier plans that went down', () => {
    expect(found('AA-R07', 7, { previousPlans: 2 }, { previousPlans: 1 })).toEqual([
      'Number of Previous Child Protection Plans',
    ])
    expect(found('AA-R07', 7, { previousPlans: 2 }, { previousPlans: 2 })).toEqual([])
    expect(found('AA-R07', 7, { previousPlans: 2 }, {})).toEqual([])
    expect(found('AA-R07', 7, { previousPlans: 2 }, { previousPlans: -1 })).toEqual([])
  })
  it('names a count of list 8 that went down while its 12 months still began with the care', () => {
    const then = { ...careRow, placementsIn12Months: 3, missingEpisodes: 4, absentEpisodes: 1 }
    expect(
      found('AA-R07', 8, then, { ...careRow, placementsIn12Months: 2, missingEpisodes: 3, absentEpisodes: 0 }),
    ).toHaveLength(3)
    const fewer = (careStartDate: string) =>
      found('AA-R07', 8, { ...then, careStartDate }, { ...then, careStartDate, missingEpisodes: 3 })
    expect([fewer('2024-03-31'), fewer('2024-03-30')].map(({ length }) => length)).toEqual([1, 0])
    expect(found('AA-R07', 8, then, { ...then, missingEpisodes: 3 }, '2025-02-28')).toHaveLength(1)
    expect(
      found(
        'AA-R07',
        8,
        { ...then, careStartDate: '2020-01-01' },
        { ...then, careStartDate: '2020-01-01', missingEpisodes: 3 },
        '2025-02-28',
      ),
    ).toHaveLength(1)
    expect(found('AA-R07', 8, then, { ...then, careStartDate: '2024-07-01', missingEpisodes: 3 })).toEqual([])
  })
})

describe('AA-R12', () => {
  const closed = { startDate: '2024-06-03', closureDate: '2025-02-10' }
  it('names a closed case that is open again from its old start', () => {
    expect(found('AA-R12', 6, closed, { startDate: '2024-06-03' })).toEqual(['CIN Closure Date'])
  })
  it('is silent where it has a new start, is closed still, or was open', () => {
    expect(found('AA-R12', 6, closed, { startDate: '2025-03-03' })).toEqual([])
    expect(found('AA-R12', 6, closed, closed)).toEqual([])
    expect(found('AA-R12', 6, { startDate: '2024-06-03' }, { startDate: '2024-06-03' })).toEqual([])
    expect(found('AA-R12', 6, { closureDate: '2025-02-10' }, {})).toEqual([])
  })
})

describe('a child with several rows', () => {
  it('is held by the latest row of each run', () => {
    const earlier = [
      earlierRunOf('2025-02-28', {
        7: [
          { childId: 'A1', planStartDate: '2024-11-01', previousPlans: 1 },
          { childId: 'A1', planStartDate: '2023-01-01', previousPlans: 0 },
        ],
      }),
    ]
    const now = {
      7: [
        { childId: 'A1', planStartDate: '2023-01-01', previousPlans: 0 },
        { childId: 'A1', planStartDate: '2024-11-01', previousPlans: 1 },
      ],
    }
    expect(issuesOf('AA-R05', now, { earlier })).toEqual([])
    expect(issuesOf('AA-R07', now, { earlier })).toEqual([])
  })
})
