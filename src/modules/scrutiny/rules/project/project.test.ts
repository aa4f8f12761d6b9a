import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { isOfTheService, loadInWords, sitsOnDay } from './group.ts'
import { checkProject, fourteenSteps, moveMilestones, spreadSteps, stepsOfForm } from './milestones.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('the milestones of a review (G13, G14)', () => {
  const spread = spreadSteps(day('2026-03-02'), day('2026-10-30'), bankHolidays)
  it('are fourteen in order, each on a working day, from collecting to the look at what came of it', () => {
    expect(fourteenSteps).toHaveLength(14)
    expect(spread.map(({ due }) => due)).toEqual(spread.map(({ due }) => due).toSorted())
    expect(spread[10]).toMatchObject({ words: 'Report to the committee', due: '2026-10-30' })
    expect(spread[11]?.due).toBe('2026-12-30')
  })
  it('come from the form where it has them, on the last day that its words can mean', () => {
    const rows = [
      ['Collect', '14 March 2013'],
      ['Survey', 'April 2013'],
      ['Visit', 'To be settled'],
    ]
    const read = stepsOfForm(rows, day('2013-03-01'), bankHolidays)
    expect(read.map(({ due }) => due)).toEqual(['2013-03-14', '2013-04-30', ''])
    expect(checkProject(read, { duration: '', starts: null, ends: null }, day('2013-03-10'))).toEqual([
      { check: 'No day', words: '“Visit”.' },
    ])
  })
  it('move together from one on, but for what is done', () => {
    const [first, ...rest] = spread
    const begun = [
      { ...spread[0], words: 'a', said: '', who: '', due: first?.due ?? '', done_on: '2026-03-05' },
      ...rest,
    ]
    const moved = moveMilestones(begun, 0, 14, bankHolidays)
    expect(moved[0]?.due).toBe(first?.due)
    expect(moved[10]?.due).toBe('2026-11-13')
    expect(moveMilestones(begun, 11, 7, bankHolidays)[10]?.due).toBe('2026-10-30')
  })
  it('are held against the scope: late, out of order, past its end, and nine months against fourteen (SCR-11)', () => {
    const scope = { duration: 'nine months', starts: day('2013-03-14'), ends: day('2014-05-31') }
    const steps = [
      { words: 'Visits', due: '2013-07-01', said: '', who: '', done_on: '' },
      { words: 'Final report', due: '2014-06-14', said: '', who: '', done_on: '' },
      { words: 'Survey', due: '2013-04-01', said: '', who: '', done_on: '' },
    ]
    expect(checkProject(steps, scope, day('2013-07-02')).map(({ check }) => check)).toEqual([
      'Late',
      'Out of order',
      'Duration',
      'Later than the scope',
    ])
  })
})

describe('the review group (G34, G35)', () => {
  it('is supported by nobody of the service under review', () => {
    expect(isOfTheService(['scrutiny-officer'])).toBe(false)
    expect(isOfTheService(['scrutiny-officer', 'staff'])).toBe(true)
  })
  it('has seats that are held from a day to a day', () => {
    const seat = { from: '2026-01-05', until: '2026-03-31' }
    expect(['2026-01-04', '2026-01-05', '2026-03-31', '2026-04-01'].map((one) => sitsOnDay(seat, one))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(sitsOnDay({ ...seat, until: '' }, '2030-01-01')).toBe(true)
  })
  it('says what its officers support besides', () => {
    expect(loadInWords('Kim', [])).toBeNull()
    const others = [
      { reference: 'REV-1', title: 'a', weeks: 6 },
      { reference: 'REV-2', title: 'b', weeks: null },
    ]
    expect(loadInWords('Kim', others)).toBe(
      'Kim supports 2 other reviews: 6 weeks stated; nobody has said how long one of them takes.',
    )
    expect(loadInWords('Kim', others.slice(0, 1))).toBe('Kim supports 1 other review: 6 weeks stated.')
  })
})
