import { describe, expect, it } from 'vitest'
import { dateOfDayNumber } from '../../../../../kernel/day-number.ts'
import { contentForTests } from '../../lists/table-for-tests.ts'
import { dayOf, earlierRunOf, issuesOf, type TestLists, type TestRow } from '../checks-for-tests.ts'
import { percentWords } from './whole-check.ts'

/** So many rows, each with its child and what `of` gives it. */
function many(count: number, of: (index: number) => TestRow = () => ({})): TestRow[] {
  return Array.from({ length: count }, (_, index) => ({ childId: `C${index}`, ...of(index) }))
}
const day = (after: number, from = '2024-09-30') => dateOfDayNumber(dayOf(from) + after).toString()
/** The lists and keys of what a check says; it points only at columns that the rows name. */
function said(id: string, lists: TestLists, options = {}): string[] {
  return issuesOf(id, lists, options).map(({ list, key, columns }) => {
    const fields = contentForTests.lists.find((each) => each.list === list)?.fields ?? []
    const rows = list === undefined ? [] : (lists[list] ?? [])
    const filled = fields.filter((field) => rows.some((row) => field.key in row)).map(({ heading }) => heading)
    expect(filled).toEqual(expect.arrayContaining([...columns]))
    return `${list} ${key}`
  })
}
/** The first so many rows have the one value, the rest the other. */
const first =
  (count: number, field: string, one: string | number, other: string | number | null) => (index: number) => ({
    [field]: index < count ? one : other,
  })

describe('a list as a whole', () => {
  it('is not judged by a few rows', () => {
    expect(said('AA-S02', { 1: many(29, () => ({ ethnicity: 's) REFU' })) })).toEqual([])
    expect(said('AA-S02', { 1: many(30, () => ({ ethnicity: 's) REFU' })) })).toEqual(['1 '])
  })
})
describe('a percentage in words', () => {
  it.each([
    [1, 4, '25%'],
    [0, 300, '0%'],
    [1, 300, '0.3%'],
    [299, 300, '99.7%'],
    [300, 300, '100%'],
    [0, 0, '0%'],
  ])('%i of %i is %s', (part, whole, words) => expect(percentWords(part, whole)).toBe(words))
})
describe('AA-S01', () => {
  const council = { childPopulation: 10_000 }
  it('holds rows per 10,000 children against wide bounds, where the population is known', () => {
    expect(said('AA-S01', { 8: many(20) })).toEqual([])
    expect(said('AA-S01', { 8: many(20) }, { council })).toEqual([])
    expect(said('AA-S01', { 8: many(19) }, { council })).toEqual(['8 range'])
  })
  it('holds them against the last run', () => {
    const earlier = [earlierRunOf('2025-02-28', { 8: many(40) })]
    expect(said('AA-S01', { 8: many(54) }, { council, earlier })).toEqual(['8 last run'])
    expect(said('AA-S01', { 8: many(53) }, { council, earlier })).toEqual([])
    const none = [earlierRunOf('2025-02-28', { 8: [] })]
    expect(said('AA-S01', { 8: many(54) }, { council, earlier: none })).toEqual([])
  })
})
describe('AA-S02', () => {
  it('counts what is unknown or refused, over a tenth', () => {
    expect(said('AA-S02', { 3: many(40, first(5, 'ethnicity', 'NOBT', 'a) WBRI')) })).toEqual(['3 '])
    expect(said('AA-S02', { 3: many(40, first(4, 'ethnicity', 's) REFU', 'a) WBRI')) })).toEqual([])
  })
})
describe('AA-S03', () => {
  it('leaves the unborn out', () => {
    const unstated = first(2, 'gender', 'c) Not stated/recorded', 'a) Male')
    expect(said('AA-S03', { 6: many(50, unstated) })).toEqual(['6 '])
    expect(said('AA-S03', { 6: many(100, unstated) })).toEqual([])
    expect(said('AA-S03', { 6: many(50, (index) => ({ ...unstated(index), age: index < 2 ? -1 : 9 })) })).toEqual([])
  })
})
describe('AA-S04', () => {
  it('tells of none, of many and of unknown', () => {
    const of = (count: number, value: string) =>
      said('AA-S04', { 8: many(40, first(count, 'disability', value, 'b) No')) })
    expect(of(0, 'a) Yes')).toEqual(['8 none'])
    expect(of(16, 'a) Yes')).toEqual([])
    expect(of(17, 'a) Yes')).toEqual(['8 many'])
    expect(of(5, 'c) Unknown')).toEqual(['8 none', '8 unknown'])
  })
  it.each([4, 10] as const)('looks at list %i too', (list) => {
    expect(said('AA-S04', { [list]: many(40, () => ({ disability: 'b) No' })) })).toEqual([`${list} none`])
  })
})
describe('AA-S05', () => {
  it('tells of a day with over a tenth of the events', () => {
    const rows = (count: number) => many(50, (index) => ({ contactDate: index < count ? '2025-01-06' : day(index) }))
    expect(said('AA-S05', { 1: rows(5) })).toEqual([])
    expect(said('AA-S05', { 1: rows(6) })).toEqual([`1 ${dayOf('2025-01-06')}`])
  })
})
describe('AA-S05 to S07 and S17', () => {
  it('look at the date that each list is about, and point at it', () => {
    const sameDay = (field: string) => many(40, () => ({ [field]: '2025-01-06' }))
    const pointed = (id: string, lists: TestLists) => issuesOf(id, lists).map(({ list, columns }) => [list, columns])
    expect(
      pointed('AA-S05', {
        1: sameDay('contactDate'),
        3: sameDay('referralDate'),
        4: sameDay('startDate'),
        5: sameDay('strategyDiscussionDate'),
      }),
    ).toEqual([
      [1, ['Date of Contact']],
      [3, ['Date of referral']],
      [4, ['Continuous Assessment Start Date']],
      [5, ['Strategy discussion initiating Section 47 Enquiry Start Date']],
    ])
    expect(pointed('AA-S02', { 1: many(30, () => ({ ethnicity: 's) REFU' })) })).toEqual([[1, ['Ethnicity']]])
  })
  it('leave out what is outside the six months or has no day', () => {
    // Enough events in the window’s own weeks for a list to be judged, with one week empty but for what must not count.
    const gap = dayOf('2024-10-14') - dayOf('2024-09-30')
    const inside = many(364, (index) => ({ referralDate: day(index >> 1) })).filter(
      (_, index) => index >> 1 < gap || index >> 1 >= gap + 7,
    )
    const outside = many(50, () => ({ referralDate: '2024-09-29' }))
    const later = many(50, () => ({ referralDate: '2025-04-01' }))
    expect(said('AA-S06', { 3: [...inside, ...outside, ...later, ...many(20)] })).toEqual([`3 ${dayOf('2024-10-14')}`])
  })
})
describe('AA-S06', () => {
  // Two a day; from 30 September 2024, a Monday, to 31 March 2025.
  const rows = (without: (after: number) => boolean) =>
    many(366, (index) => ({ referralDate: without(index >> 1) ? '2025-03-01' : day(index >> 1) }))
  it('tells of a whole week with nothing', () => {
    expect(said('AA-S06', { 3: rows(() => false) })).toEqual([])
    expect(said('AA-S06', { 3: rows((after) => after >= 14 && after < 21) })).toEqual([`3 ${dayOf('2024-10-14')}`])
    expect(said('AA-S06', { 3: rows((after) => after >= 15 && after < 22) })).toEqual([])
  })
  it('expects no event a week of a short list', () => {
    expect(said('AA-S06', { 3: many(50, () => ({ referralDate: '2025-03-01' })) })).toEqual([])
  })
})
describe('AA-S07', () => {
  const months = ['2024-09-30', '2024-11-10', '2024-12-10', '2025-01-10', '2025-02-10', '2025-03-31']
  const rows = (counts: number[]) =>
    counts.flatMap((count, month) => many(count, () => ({ contactDate: months[month] ?? null })))
  it('tells of a thin month at either end', () => {
    expect(said('AA-S07', { 1: rows([5, 10, 10, 10, 10, 5]) })).toEqual([])
    expect(said('AA-S07', { 1: rows([4, 9, 9, 9, 9, 4]) })).toEqual(['1 first', '1 last'])
    expect(said('AA-S07', { 1: rows([4, 10, 10, 10, 10, 5]) })).toEqual(['1 first'])
    expect(said('AA-S07', { 1: rows([5, 10, 10, 10, 10, 4]) })).toEqual(['1 last'])
  })
})
describe('AA-S08', () => {
  it('wants as many contacts as referrals', () => {
    expect(said('AA-S08', { 1: many(2), 3: many(3) })).toEqual(['1 '])
    expect(said('AA-S08', { 1: many(3), 3: many(3) })).toEqual([])
    expect(said('AA-S08', { 1: many(3) })).toEqual([])
  })
})
describe('AA-S09', () => {
  it('tells of no further action and re-referrals beyond belief', () => {
    const rows = (ended: number, again: number) =>
      many(40, (index) => ({
        noFurtherAction: index < ended ? 'a) Yes' : 'b) No',
        referralsIn12Months: index < again ? 1 : 0,
      }))
    expect(said('AA-S09', { 3: rows(20, 16) })).toEqual([])
    expect(said('AA-S09', { 3: rows(21, 17) })).toEqual(['3 nfa', '3 re-referrals'])
    expect(said('AA-S09', { 3: rows(0, 0) })).toEqual(['3 nfa', '3 re-referrals'])
  })
})
describe('AA-S10', () => {
  // From 4 November 2024 the 45th working day is 9 January 2025.
  const rows = (late: number, exact: number) =>
    many(40, (index) => ({
      startDate: '2024-11-04',
      authorisationDate: index < late ? '2025-02-03' : index < late + exact ? '2025-01-09' : '2024-12-02',
    }))
  it('tells of all in time, of most late, and of many at the limit', () => {
    expect(said('AA-S10', { 4: rows(4, 6) })).toEqual([])
    expect(said('AA-S10', { 4: rows(20, 0) })).toEqual([])
    expect(said('AA-S10', { 4: rows(0, 0) })).toEqual(['4 in time'])
    expect(said('AA-S10', { 4: rows(21, 0) })).toEqual(['4 in time'])
    expect(said('AA-S10', { 4: rows(4, 7) })).toEqual(['4 exactly'])
  })
})
describe('AA-S11', () => {
  const rows = (held: number, plans: number) =>
    many(100, (index) =>
      index < held ? { conferenceDate: '2024-12-02', resultedInPlan: index < plans ? 'a) Yes' : 'b) No' } : {},
    )
  it('tells of conferences and plans beyond belief', () => {
    expect(said('AA-S11', { 5: rows(70, 42) })).toEqual([])
    expect(said('AA-S11', { 5: rows(71, 60) })).toEqual(['5 conferences'])
    expect(said('AA-S11', { 5: rows(9, 6) })).toEqual(['5 conferences'])
    expect(said('AA-S11', { 5: rows(70, 41) })).toEqual(['5 plans'])
    expect(said('AA-S11', { 5: rows(70, 70) })).toEqual(['5 plans'])
  })
})
describe('AA-S12 and S13', () => {
  it('tell of a column that says the same of everyone', () => {
    expect(said('AA-S12', { 7: many(30, () => ({ previousPlans: 0 })) })).toEqual(['7 '])
    expect(said('AA-S12', { 7: many(30, first(1, 'previousPlans', 1, 0)) })).toEqual([])
    const health = { healthAssessmentDate: null, dentalCheckDate: null }
    const same = { missingEpisodes: 0, placementLocation: 'a) In', ...health }
    expect(said('AA-S13', { 8: many(30, () => same) })).toEqual([
      '8 missing',
      '8 location',
      '8 healthAssessmentDate',
      '8 dentalCheckDate',
    ])
    const one = {
      missingEpisodes: 1,
      placementLocation: 'b) Out',
      healthAssessmentDate: '2024-11-04',
      dentalCheckDate: '2024-11-04',
    }
    expect(said('AA-S13', { 8: many(30, (index) => (index === 0 ? one : same)) })).toEqual([])
  })
})
describe('AA-S14 and S15', () => {
  it('tell of moves beyond belief', () => {
    const rows = (count: number) => many(40, first(count, 'placementsIn12Months', 3, 1))
    expect([0, 10, 11].map((count) => said('AA-S14', { 8: rows(count) }))).toEqual([['8 '], [], ['8 ']])
  })
  it('tell of care leavers', () => {
    const rows = (inTouch: number, blank: number) =>
      many(40, (index) => ({
        inTouch: index < inTouch ? 'a) Yes' : 'b) No',
        activityStatus: index < blank ? null : 'F1: Full time in higher education',
      }))
    expect(said('AA-S15', { 9: rows(28, 4) })).toEqual([])
    expect(said('AA-S15', { 9: rows(27, 5) })).toEqual(['9 in touch', '9 activity'])
    expect(said('AA-S15', { 9: rows(40, 0) })).toEqual(['9 in touch'])
  })
})
describe('AA-S16', () => {
  const rows = (one: number, nobody: number) =>
    many(100, (index) => ({
      worker: index < one ? 'Rowan Ash' : index < one + nobody ? 'Unallocated' : `Kim Elm ${index}`,
    }))
  it('tells of one worker with a tenth of the list, and of nobody named', () => {
    expect(said('AA-S16', { 6: rows(10, 2) })).toEqual([])
    expect(said('AA-S16', { 6: rows(11, 3) })).toEqual(['6 rowan ash', '6 placeholders'])
  })
})
describe('AA-S17 to S19', () => {
  it('tell of vague sources, needs not stated, one reason and repeated rows', () => {
    const vague = (count: number) => many(40, first(count, 'contactSource', 's) 8: Other', 'q) 6: Police'))
    expect([said('AA-S17', { 1: vague(6) }), said('AA-S17', { 1: vague(7) })]).toEqual([[], ['1 ']])
    const need = (count: number) => many(40, first(count, 'primaryNeed', 'N0 - Not stated', 'N1 - Abuse or neglect'))
    expect([said('AA-S18', { 6: need(2) }), said('AA-S18', { 6: need(3) })]).toEqual([[], ['6 need']])
    const rc7 = 'RC7 - Services ceased for any other reason, including child no longer in need'
    const closed = (count: number) => many(30, first(count, 'closureReason', rc7, 'RC2 - Died'))
    expect([said('AA-S18', { 6: closed(29) }), said('AA-S18', { 6: closed(30) })]).toEqual([[], ['6 closures']])
    const rows = many(100)
    expect([
      said('AA-S19', { 2: [...rows, rows[0] ?? {}] }),
      said('AA-S19', { 2: [...rows, ...rows.slice(0, 2)] }),
    ]).toEqual([[], ['2 ']])
  })
})
describe('AA-S20 and S21', () => {
  it('tell of a feed that stopped and of dates that were rounded', () => {
    expect(said('AA-S20', { 7: many(30, () => ({ lastVisitDate: '2025-03-16' })) })).toEqual(['7 '])
    expect(said('AA-S20', { 7: many(30, first(1, 'lastVisitDate', '2025-03-17', '2025-01-06')) })).toEqual([])
    const rounded = (count: number) => many(60, first(count, 'startDate', '2024-12-01', '2024-12-02'))
    expect([said('AA-S21', { 2: rounded(30) }), said('AA-S21', { 2: rounded(31) })]).toEqual([[], ['2 startDate']])
  })
})
describe('AA-S22', () => {
  const need = [
    { childId: 'A1', caseStatus: 'a) Looked after child' },
    { childId: 'B2', caseStatus: 'b) Child Protection plan' },
  ]
  it('adds up lists 6, 7 and 8, with those who are in two', () => {
    const care = [{ childId: 'A1' }, { childId: 'C3', ceasedDate: '2024-12-02' }]
    expect(said('AA-S22', { 6: need, 7: [{ childId: 'B2' }, { childId: 'A1' }], 8: care })).toEqual([])
    expect(said('AA-S22', { 6: need, 7: [{ childId: 'B2' }, { childId: 'D4' }], 8: care })).toEqual(['6 plans'])
    expect(said('AA-S22', { 6: need, 7: [{ childId: 'B2' }], 8: [...care, { childId: 'D4' }] })).toEqual(['6 care'])
  })
})
