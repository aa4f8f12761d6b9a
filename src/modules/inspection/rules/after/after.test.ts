import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { byTheme, type Clause, clauseStanding } from './direction-dates.ts'
import { commentsDue, type DraftComment, faultsOfComments } from './draft-comments.ts'
import { dutyStanding } from './duties.ts'
import { nextVisit } from './next-visit.ts'
import { statementClocks, wayBack } from './statement-dates.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('the two clocks of a statement of action (POST-2 to POST-4)', () => {
  it.each([
    ['2015-03-20', '2015-05-06', '2015-07-02'],
    ['2019-05-08', '2019-06-20', '2019-08-15'],
    ['2022-09-21', '2022-11-02', '2022-12-30'],
    ['2026-07-28', '2026-09-09', '2026-11-04'],
    ['2026-08-03', '2026-09-15', '2026-11-10'],
    ['2026-11-30', '2027-01-14', '2027-03-11'],
    ['2027-03-09', '2027-04-22', '2027-06-21'],
  ])('from %s: publish by %s, state by %s', (from, publish, state) => {
    const [clock] = statementClocks(day(from), null, bankHolidays)
    expect([clock?.publishBy.toString(), clock?.stateBy.toString()]).toEqual([publish, state])
  })

  it('run from receipt first, and from publication until that is known', () => {
    const both = statementClocks(day('2026-07-24'), day('2026-07-28'), bankHolidays)
    expect(both.map(({ by }) => by)).toEqual(['receipt', 'publication'])
    expect(both[0]?.stateBy.toString()).toBe('2026-11-02')
    expect(statementClocks(null, day('2026-07-28'), bankHolidays).map(({ by }) => by)).toEqual(['publication'])
    expect(statementClocks(null, null, bankHolidays)).toEqual([])
  })

  it('show that a call-in ends on the day the statement is due (POST-5)', () => {
    const way = wayBack(day('2027-03-02'), day('2027-03-11'), bankHolidays)
    expect(way.publishBy.toString()).toBe('2027-02-22')
    expect(way.noticeBy.toString()).toBe('2027-02-01')
    expect(way.callInEnds.toString()).toBe('2027-03-11')
    expect(way.collides).toBe(true)
    expect(wayBack(day('2027-03-01'), day('2027-03-11'), bankHolidays).collides).toBe(false)
  })
})

describe('a duty to publish', () => {
  const done = { key: 'radio', done_on: '2026-08-01', evidence: 'The e-mail sent' }
  it('is proved by its evidence and late without a day', () => {
    expect(dutyStanding(done, '2026-09-09', '2026-10-01')).toBe('done')
    expect(dutyStanding({ ...done, evidence: ' ' }, null, '2026-10-01')).toBe('done, no evidence')
    expect(dutyStanding(undefined, '2026-09-09', '2026-09-10')).toBe('late')
    expect(dutyStanding({ ...done, done_on: '' }, '2026-09-09', '2026-09-09')).toBe('to do')
    expect(dutyStanding(undefined, null, '2026-09-10')).toBe('to do')
  })
})

describe('comments on a draft report (C01)', () => {
  const comment: DraftComment = {
    page: '4',
    paragraph: '',
    kind: 'factual',
    says: 's',
    correction: 'c',
    evidence: 'e',
    answer: '',
  }
  it('are due five working days after the draft came (ILACS-T12)', () => {
    expect(commentsDue(day('2027-02-16'), 5, bankHolidays).toString()).toBe('2027-02-23')
  })
  it('want a place, a correction, and evidence where they are about facts', () => {
    expect(faultsOfComments([comment])).toEqual([])
    expect(faultsOfComments([{ ...comment, kind: 'tone', evidence: '' }])).toEqual([])
    expect(faultsOfComments([{ ...comment, page: '', evidence: '', correction: '' }])).toHaveLength(3)
  })
})

describe('a clause as ordered and as expected (D15, INT-4)', () => {
  const clause: Clause = {
    number: '1',
    words: 'Report',
    theme: 'Leadership',
    ordered_by: '2019-09-30',
    expected_by: '2019-11-08',
    reason: 'Thought to be six months.',
    done_on: '',
    evidence: '',
  }
  it('is warned of before it slips, and told late after', () => {
    expect(clauseStanding(clause, '2019-06-04')).toEqual({
      word: 'will slip',
      why: 'Expected 39 days after the day ordered. Thought to be six months.',
    })
    expect(clauseStanding(clause, '2019-10-01')).toMatchObject({ word: 'late', why: '1 day after the day ordered.' })
    expect(clauseStanding({ ...clause, expected_by: '2019-09-30' }, '2019-09-30').word).toBe('on time')
    expect(clauseStanding({ ...clause, ordered_by: '' }, '2019-09-30').word).toBe('no date')
    expect(clauseStanding({ ...clause, done_on: '2019-09-30' }, '2019-10-01').word).toBe('done, no evidence')
    expect(clauseStanding({ ...clause, done_on: '2019-09-30', evidence: 'x' }, '2019-10-01').word).toBe('done')
  })
  it('stands under its theme (D13)', () => {
    const none = { ...clause, theme: ' ' }
    expect(byTheme([none, clause])).toEqual([
      ['Leadership', [clause]],
      ['Under no theme', [none]],
    ])
  })
})

describe('the next monitoring visit (ILACS-M1)', () => {
  it('is a quarter after the last, or four weeks after the statement is due, or not known', () => {
    expect(nextVisit(day('2026-11-30'), null)?.about.toString()).toBe('2027-02-28')
    expect(nextVisit(null, day('2026-11-04'))?.about.toString()).toBe('2026-12-02')
    expect(nextVisit(null, null)).toBeNull()
  })
})
