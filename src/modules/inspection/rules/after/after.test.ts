import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { byTheme, type Clause, clauseStanding, mostInSeries, nextReport, seriesOf } from './direction-dates.ts'
import { commentsDue, type DraftComment, faultsOfComments } from './draft-comments.ts'
import { dutyStanding } from './duties.ts'
import { nextVisit } from './next-visit.ts'
import { statementClocks, usualCallIn, wayBack } from './statement-dates.ts'
import { isOver, movedTasks, tasksOf, type VisitFramework, visitNeeds } from './visit-needs.ts'

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
    const way = wayBack(day('2027-03-02'), day('2027-03-11'), usualCallIn, bankHolidays)
    expect(way.publishBy.toString()).toBe('2027-02-22')
    expect(way.noticeBy.toString()).toBe('2027-02-01')
    expect(way.callInEnds.toString()).toBe('2027-03-11')
    expect(way.collides).toBe(true)
    expect(wayBack(day('2027-03-01'), day('2027-03-11'), usualCallIn, bankHolidays).collides).toBe(false)
    const ends = (days: number, counts: 'working' | 'calendar') =>
      wayBack(day('2027-03-02'), day('2027-03-11'), { days, counts }, bankHolidays).callInEnds.toString()
    expect([ends(3, 'working'), ends(8, 'calendar')]).toEqual(['2027-03-09', '2027-03-12'])
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
    owner: '',
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

describe('a series of reports that is ordered (INT-5)', () => {
  it('falls every so many months, on the last day where the month is short, and is never endless', () => {
    expect(seriesOf('2026-08-31', 6, 3)).toEqual(['2026-08-31', '2027-02-28', '2027-08-31'])
    expect(seriesOf('2026-08-31', 1, 0)).toEqual(['2026-08-31'])
    expect(seriesOf('2026-08-31', 1, 999)).toHaveLength(mostInSeries)
  })
  it('has the first that is not done as its next, by the day it is expected', () => {
    const report = { what: 'Review', by: '', reason: '', done_on: '', evidence: '', expected_by: '' }
    const first = { ...report, ordered_by: '2026-09-30', expected_by: '2026-12-01' }
    const second = { ...report, ordered_by: '2026-11-30' }
    expect(nextReport([first, second])).toBe(second)
    expect(nextReport([{ ...first, done_on: '2026-09-30' }])).toBeNull()
  })
})

describe('the next monitoring visit (ILACS-M1 to M3)', () => {
  const next = (last: string | null, due: string | null, visits: number) =>
    nextVisit({ lastVisit: last ? day(last) : null, stateBy: due ? day(due) : null, visits }, [], bankHolidays)
  it('is a quarter after the last, or within four weeks of the day the statement is due, or not known', () => {
    expect(next('2026-11-27', null, 2)?.about.toString()).toBe('2027-03-01')
    expect(next(null, '2026-11-04', 0)?.about.toString()).toBe('2026-12-02')
    expect(next(null, '2026-11-10', 0)?.about.toString()).toBe('2026-12-08')
    expect(next(null, null, 0)).toBeNull()
  })
  it('says why, and that its first letter is not published and a re-inspection may come after the sixth', () => {
    expect(next(null, '2026-11-04', 0)?.why.join(' ')).toContain('not published (ILACS-M2)')
    expect(next('2026-03-10', null, 6)?.why.join(' ')).toContain('re-inspection (ILACS-M3)')
    expect(next('2026-03-10', null, 3)?.why).toHaveLength(1)
  })
  it('is moved on past an election, to the second week after the poll (ILACS-T9)', () => {
    const hold = { from: day('2027-03-31'), poll: day('2027-05-06') }
    const soFar = { lastVisit: day('2027-01-20'), stateBy: null, visits: 2 }
    const moved = nextVisit(soFar, [hold], bankHolidays)
    expect(moved?.about.toString()).toBe('2027-05-17')
    expect(moved?.why.join(' ')).toContain('election')
    expect(nextVisit({ ...soFar, lastVisit: day('2026-12-20') }, [hold], bankHolidays)?.about.toString()).toBe(
      '2027-03-22',
    )
  })
  it('is moved on where it would fall at Christmas', () => {
    const found = next('2026-09-25', null, 1)
    expect(found?.about.toString()).toBe('2027-01-05')
    expect(found?.why.join(' ')).toContain('Christmas')
  })
})

describe('what a visit needs of whom by when (ILACS-M4)', () => {
  const events = ['monitoring-visit']
  const framework: VisitFramework = {
    phases: [{ key: 'on-site', from: 'notification', days: 5, events, rule: 'ILACS-F1' }],
    requests: [],
    publication: [
      { startsFrom: '2021-07-01', workingDays: 30, rule: 'ILACS-T8' },
      { startsFrom: '2026-04-01', workingDays: 27, rule: 'ILACS-T8' },
    ],
  }
  const needs = (first: string, last: string, of = framework) =>
    visitNeeds(of, { first: day(first), last: day(last) }, bankHolidays)
  it('counts back from the first day on site by the notice that the framework gives, and on to the letter', () => {
    const found = needs('2026-06-09', '2026-06-10')
    expect(found.map(({ key, by }) => `${key} ${by}`)).toEqual([
      'notice 2026-06-02',
      'scope 2026-06-02',
      'data 2026-06-03',
      'cases 2026-06-03',
      'self-evaluation 2026-06-04',
      'tracker 2026-06-05',
      'plan 2026-06-05',
      'people 2026-06-08',
      'on-site 2026-06-10',
      'letter 2026-07-17',
    ])
    expect(found.every(({ why }) => why !== '')).toBe(true)
  })
  it('follows a framework that lists its own requests', () => {
    const requests = [{ key: 'list', name: 'The list', from: 'notification', days: 2, events, rule: 'C' }]
    const found = needs('2026-06-09', '2026-06-10', { ...framework, requests })
    expect(found.map(({ key, by }) => `${key} ${by}`).slice(0, 2)).toEqual(['notice 2026-06-02', 'list 2026-06-04'])
    expect(needs('2019-06-11', '2019-06-12', { ...framework, publication: [] }).at(-1)?.key).toBe('on-site')
  })
  it('asks for what was agreed, and keeps what has been changed by hand', () => {
    const tasks = tasksOf(needs('2026-06-09', '2026-06-10'), [
      { key: 'scope', what: 'Agree it with the lead inspector', whom: 'p', by: '2026-06-01', done_on: '2026-06-01' },
      { key: 'own-1', what: 'Book rooms', whom: '', by: '2026-06-04', done_on: '' },
    ])
    expect(tasks.find(({ key }) => key === 'scope')).toMatchObject({
      what: 'Agree it with the lead inspector',
      whom: 'p',
    })
    expect(tasks.at(0)?.key).toBe('scope')
    expect(tasks.map(({ key }) => key)).toContain('own-1')
    expect(tasks.map(({ key }) => key)).not.toContain('letter')
    expect(tasksOf(needs('2026-06-09', '2026-06-10'), [], true)).toEqual([])
    expect(isOver({ starts: '2026-06-09', ends: '2026-06-10' }, '2026-06-11')).toBe(true)
    expect(isOver({ starts: '2026-06-09', ends: null }, '2026-06-09')).toBe(false)
    expect(isOver({ starts: null, ends: null }, '2026-06-09')).toBe(false)
  })
  it('moves with the visit, but for what was set by hand or is done', () => {
    const task = { what: 'w', whom: '', done_on: '' }
    const kept = [
      { ...task, key: 'scope', by: '2026-06-02' },
      { ...task, key: 'data', by: '2026-06-01' },
      { ...task, key: 'cases', by: '2026-06-03', done_on: '2026-06-01' },
    ]
    const moved = movedTasks(needs('2026-06-09', '2026-06-10'), needs('2026-06-16', '2026-06-17'), kept)
    expect(moved.map(({ by }) => by)).toEqual(['2026-06-09', '2026-06-01', '2026-06-03'])
  })
})
