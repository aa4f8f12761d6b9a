import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDayNumber } from '../../../../kernel/day-number.ts'
import { dayOf } from './checks-for-tests.ts'
import {
  addMonths,
  completedYears,
  dayOfMonth,
  isLastOfFebruary,
  isLeapDay,
  monthOf,
  yearOf,
} from './day-arithmetic.ts'

const day = fc.integer({ min: dayOf('1800-01-01'), max: dayOf('2300-12-31') })

describe('day arithmetic', () => {
  it('knows the year, month and day of every day', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = dateOfDayNumber(number)
        expect([yearOf(number), monthOf(number), dayOfMonth(number)]).toEqual([date.year, date.month, date.day])
        expect(isLeapDay(number)).toBe(date.month === 2 && date.day === 29)
        expect(isLastOfFebruary(number)).toBe(date.month === 2 && date.day === 28 && !date.inLeapYear)
      }),
    )
  })
  it('adds months as the calendar does, to the last day of a shorter month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (number, months) => {
        const expected = dateOfDayNumber(number).add({ months }).toString()
        expect(dateOfDayNumber(addMonths(number, months)).toString()).toBe(expected)
      }),
    )
    expect(addMonths(dayOf('2025-03-31'), -6)).toBe(dayOf('2024-09-30'))
  })
  it('counts completed years as birthdays do', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const [first, last] = [Math.min(from, to), Math.max(from, to)]
        const start = dateOfDayNumber(first)
        const end = dateOfDayNumber(last)
        const had = end.month > start.month || (end.month === start.month && end.day >= start.day)
        expect(completedYears(first, last)).toBe(end.year - start.year - (had ? 0 : 1))
      }),
    )
    expect(completedYears(dayOf('2025-03-31'), dayOf('2025-03-30'))).toBe(-1)
  })
})
