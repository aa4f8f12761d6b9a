import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../../../platform/holiday-calendar.ts'
import { day, frameworkForTests } from '../frameworks-for-tests.ts'
import { electionHold, holdsBetween, isHeld } from './election-hold.ts'

const calendar = readHolidayCalendar()
const ilacs = frameworkForTests('ILACS-2026')

describe('the hold before an election (ILACS-T9)', () => {
  it.each([
    ['2026-05-07', '2026-03-30'],
    ['2027-05-06', '2027-03-31'],
  ])('poll on %s, from %s', (poll, from) => {
    const hold = electionHold(ilacs, day(poll), calendar)
    expect(hold?.from.toString()).toBe(from)
    expect(hold && [isHeld(day(from), hold), isHeld(day(poll), hold)]).toEqual([true, true])
    expect(hold && [isHeld(day(from).subtract({ days: 1 }), hold), isHeld(day(poll).add({ days: 1 }), hold)]).toEqual([
      false,
      false,
    ])
  })

  it('is the framework’s to say', () => {
    expect(electionHold(frameworkForTests('SEND-2023'), day('2026-05-07'), calendar)).toBeUndefined()
    const { electionHold: _none, ...without } = ilacs
    expect(electionHold(without, day('2026-05-07'), calendar)).toBeUndefined()
  })

  it('is told where it falls between two days', () => {
    const polls = [day('2027-05-06'), day('2026-05-07'), day('2030-05-02')]
    const between = (from: string, to: string) =>
      holdsBetween(ilacs, polls, { from: day(from), to: day(to) }, calendar).map(({ poll }) => poll.toString())
    expect(between('2026-01-01', '2027-12-31')).toEqual(['2026-05-07', '2027-05-06'])
    expect(between('2026-05-08', '2027-03-30')).toEqual([])
    expect(between('2026-05-07', '2027-03-31')).toEqual(['2026-05-07', '2027-05-06'])
  })
})
