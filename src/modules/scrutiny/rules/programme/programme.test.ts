import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { monthsOfWork, spreadOver } from './capacity.ts'
import { crowded, faultsOfChange, faultsOfNewItem, tooLateFor } from './move-item.ts'
import { overlapsOf, tellingWords } from './overlap.ts'
import { planBackwards } from './plan-backwards.ts'
import { monthsOfYear } from './programme-words.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const meeting = (reference: string, heldOn: string, status = 'arranged') => ({
  id: reference,
  reference,
  heldOn,
  status,
  open: true,
})
// Tuesday 8 December 2026: five clear working days before are 1 to 7 December, so its agenda is open by 30 November.
const december = meeting('MTG-1', '2026-12-08')
const february = meeting('MTG-2', '2027-02-09')

describe('the municipal year', () => {
  it('runs from May to April', () => {
    const months = monthsOfYear(day('2027-02-10')).map(String)
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-05-01', '2027-04-01', 12])
  })
})

describe('placing an item at a meeting', () => {
  it('is possible until its agenda has to be open, five clear days before (ATI-1)', () => {
    expect(tooLateFor(december, [december, february], day('2026-11-30'), bankHolidays)).toBeNull()
    const late = tooLateFor(december, [december, february], day('2026-12-01'), bankHolidays)
    expect(late).toContain('had to be open by 30 November 2026')
    expect(late).toContain('MTG-2, 9 February 2027')
  })
  it('is not possible at a meeting that is cancelled', () => {
    expect(tooLateFor(meeting('MTG-3', '2027-03-02', 'cancelled'), [], day('2026-12-01'), bankHolidays)).toContain(
      'cancelled',
    )
  })
  it('is warned of where there is more than a meeting does justice to', () => {
    expect([crowded(4), crowded(5)?.slice(0, 7)]).toEqual([null, '5 items'])
  })
})

describe('the month in which an item is put on', () => {
  const today = day('2026-11-27')
  const by = { must_by: '2027-01-26', must_why: 'The budget' }
  it('is none that is over, and none after members must have spoken', () => {
    expect(faultsOfNewItem({ ...by, month: '2026-10-01' }, today)).toEqual({ month: 'That month is over' })
    expect(faultsOfNewItem({ ...by, month: '2027-02-01' }, today)['month']).toContain('26 January 2027 (The budget)')
    expect(faultsOfNewItem({ ...by, month: '2026-11-01' }, today)).toEqual({})
    expect(faultsOfNewItem({ ...by, month: null }, today)).toEqual({})
  })
  it('is not left behind by a new day by which members must have spoken', () => {
    const planned = { month: '2027-02-01', must_by: null, standing: 'planned' }
    expect(faultsOfChange(planned, '2027-01-26')['must_by']).toContain('planned for February 2027')
    expect(faultsOfChange(planned, '2027-02-10')).toEqual({})
    expect(faultsOfChange({ ...planned, must_by: '2027-01-26' }, '2027-01-26')).toEqual({})
    // It cannot be moved any more, so nothing is asked that nobody can do.
    expect(faultsOfChange({ ...planned, standing: 'done' }, '2027-01-26')).toEqual({})
  })
})

describe('planning backwards (H03)', () => {
  const budget = {
    reference: 'ANC-1',
    title: 'The budget',
    onDay: '2027-02-23',
    weeksBefore: 4,
    kind: 'a fixed day',
    open: true,
  }
  it('names the last meeting at which members still make a difference', () => {
    const [found] = planBackwards([budget], [december, february], day('2026-11-27'))
    expect(found).toMatchObject({ mustBy: '2027-01-26', meeting: { reference: 'MTG-1' } })
  })
  it('says where no meeting is in time, and leaves out what is over', () => {
    expect(planBackwards([budget], [february], day('2026-11-27'))[0]?.meeting).toBeNull()
    expect(planBackwards([budget], [december], day('2027-01-27'))).toEqual([])
  })
})

describe('what sounds like the same', () => {
  const board = { where: 'Improvement board', title: 'Re-referrals to the front door', onDay: '2026-11-20', href: '/' }
  it('shares two telling words within a quarter', () => {
    expect(overlapsOf('Why referrals come back to the front door', '2026-12-08', [board])[0]?.shared).toEqual([
      'referral',
      'front',
    ])
    expect(overlapsOf('Why referrals come back to the front door', '2027-03-08', [board])).toEqual([])
    expect(overlapsOf('Foster carers', '2026-12-08', [board])).toEqual([])
  })
  it('is not told by words that every title has', () => {
    expect([...tellingWords('Review of children’s services: report')]).toEqual([])
  })
})

describe('capacity of officers', () => {
  it('is what is placed in a month beside what one officer has in it', () => {
    const months = ['2026-12-01', '2027-01-01']
    const work = [{ month: '2026-12-01', weeks: 2 }, ...spreadOver('2026-12-10', '2027-01-20', 4)]
    expect(monthsOfWork(months, work, 1)).toMatchObject([
      { weeks: 4, full: true, words: '4 weeks of work for 3 weeks: 1 too many' },
      { weeks: 2, full: false },
    ])
  })
  it('spreads a review evenly, none of it lost', () => {
    const spread = spreadOver('2026-05-31', '2026-09-01', 10)
    expect([spread.length, spread.reduce((sum, { weeks }) => sum + weeks, 0)]).toEqual([5, 10])
  })
})
