import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { OutsideCalendarError } from './calendar.ts'
import { dateOfDayNumber, dayNumber, weekdayOfDayNumber } from './day-number.ts'
import {
  addWorkingDays,
  isWorkingDay,
  nthWorkingDayAfter,
  nthWorkingDayBefore,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './working-days.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)
/** Dates far enough inside the calendar that counts of up to 2 × 200 working days stay within it. */
const someDate = fc
  .integer({ min: dayNumber(day('2013-01-01')), max: dayNumber(day('2026-12-31')) })
  .map(dateOfDayNumber)
const someCount = fc.integer({ min: 0, max: 200 })

describe('day numbers', () => {
  it('go there and back, with the weekday, before and after 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
        const date = dateOfDayNumber(number)
        expect(dayNumber(date)).toBe(number)
        expect(weekdayOfDayNumber(number)).toBe(date.dayOfWeek)
      }),
    )
  })
})

describe('working days (CAL-1)', () => {
  it.each([
    ['2026-07-28', true, 'a Tuesday'],
    ['2026-07-25', false, 'a Saturday'],
    ['2026-07-26', false, 'a Sunday'],
    ['2026-08-31', false, 'a bank holiday'],
    ['2022-09-19', false, 'a one-off day'],
    ['2020-05-04', true, 'an early May Monday whose holiday moved'],
    ['2020-05-08', false, 'the day it moved to'],
    ['2027-12-25', false, 'Christmas Day on a Saturday'],
    ['2027-12-27', false, 'its substitute'],
    ['2026-04-03', false, 'Good Friday'],
  ])('%s is %s: %s', (date, expected) => {
    expect(isWorkingDay(day(date), calendar)).toBe(expected)
  })

  it('agrees with the plain wording of the rule on every day that the calendar covers', () => {
    for (let number = dayNumber(day('2013-01-01')); number <= dayNumber(day('2028-12-31')); number += 1) {
      const date = dateOfDayNumber(number)
      const open = date.dayOfWeek <= 5 && !calendar.holidays.has(date.toString())
      if (isWorkingDay(date, calendar) !== open) expect.fail(`${date.toString()} should be ${open}`)
    }
  })
})

describe('addWorkingDays (CAL-2)', () => {
  it('counts 70 working days from Tuesday 28 July 2026, passing over the summer holiday', () => {
    const due = addWorkingDays(day('2026-07-28'), 70, calendar)
    expect(due.date.toString()).toBe('2026-11-04')
    expect(due).toMatchObject({ rule: 'CAL-2', strength: 'L', count: 70, confirmed: true })
    expect(due.skipped).toEqual([{ date: day('2026-08-31'), name: 'Summer bank holiday' }])
    expect(due.explanation).toBe(
      'Wednesday 4 November 2026 is 70 working days after Tuesday 28 July 2026, which is not itself counted. It passes over 31 August 2026 (Summer bank holiday).',
    )
  })

  it.each([
    ['2026-12-24', 1, '2026-12-29', 'Christmas and its substitute'],
    ['2026-12-25', 1, '2026-12-29', 'a start that is itself a holiday'],
    ['2026-07-25', 1, '2026-07-27', 'a start on a Saturday'],
    ['2022-06-01', 1, '2022-06-06', 'two holidays together'],
    ['2026-07-28', 0, '2026-07-28', 'none at all'],
  ])('%s and %i more is %s: %s', (from, count, expected) => {
    expect(addWorkingDays(day(from), count, calendar).date.toString()).toBe(expected)
  })

  it('says when it relied on holidays that can still change', () => {
    const due = addWorkingDays(day('2026-12-20'), 15, calendar)
    expect(due.confirmed).toBe(false)
    expect(due.explanation).toContain('The bank holidays of 2027 are not yet confirmed.')
  })

  it('refuses what the calendar does not cover, and counts that are not whole', () => {
    expect(() => addWorkingDays(day('2028-12-20'), 10, calendar)).toThrow(OutsideCalendarError)
    expect(() => addWorkingDays(day('2012-12-20'), 10, calendar)).toThrow(OutsideCalendarError)
    expect(() => addWorkingDays(day('2026-12-20'), 1.5, calendar)).toThrow(RangeError)
    expect(() => addWorkingDays(day('2026-12-20'), -1, calendar)).toThrow('whole number from 0')
    expect(() => nthWorkingDayBefore(day('2013-01-02'), 1, calendar)).toThrow('1 working day before 2013-01-02')
  })
})

describe('properties (CAL-9)', () => {
  it('addWorkingDays(d, n) is a working day for n of 1 or more', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 200 }), (date, count) => {
        expect(isWorkingDay(addWorkingDays(date, count, calendar).date, calendar)).toBe(true)
      }),
    )
  })

  it('never comes earlier for a later date or a longer count', () => {
    fc.assert(
      fc.property(someDate, someDate, someCount, someCount, (one, other, few, many) => {
        const [earlier, later] = Temporal.PlainDate.compare(one, other) <= 0 ? [one, other] : [other, one]
        const [less, more] = few <= many ? [few, many] : [many, few]
        const first = nthWorkingDayAfter(earlier, less, calendar)
        expect(Temporal.PlainDate.compare(first, nthWorkingDayAfter(later, less, calendar))).toBeLessThanOrEqual(0)
        expect(Temporal.PlainDate.compare(first, nthWorkingDayAfter(earlier, more, calendar))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('adds up: a + b days are a days and then b', () => {
    fc.assert(
      fc.property(someDate, someCount, someCount, (date, a, b) => {
        const steps = nthWorkingDayAfter(nthWorkingDayAfter(date, a, calendar), b, calendar)
        expect(nthWorkingDayAfter(date, a + b, calendar).toString()).toBe(steps.toString())
      }),
    )
  })

  it('between(d, addWorkingDays(d, n)) is n', () => {
    fc.assert(
      fc.property(someDate, someCount, (date, count) => {
        expect(workingDaysBetween(date, nthWorkingDayAfter(date, count, calendar), calendar)).toBe(count)
      }),
    )
  })

  it('counting back undoes counting on from a working day', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 200 }), (date, count) => {
        const start = workingDayOnOrAfter(date, calendar)
        const end = nthWorkingDayAfter(start, count, calendar)
        expect(nthWorkingDayBefore(end, count, calendar).toString()).toBe(start.toString())
      }),
    )
  })
})

it('finds the working day on, before or after', () => {
  expect(workingDayOnOrBefore(day('2026-12-28'), calendar).toString()).toBe('2026-12-24')
  expect(workingDayOnOrAfter(day('2026-12-25'), calendar).toString()).toBe('2026-12-29')
  expect(workingDayOnOrBefore(day('2026-12-24'), calendar).toString()).toBe('2026-12-24')
})

it('counts backwards as a negative number', () => {
  expect(workingDaysBetween(day('2026-07-31'), day('2026-07-28'), calendar)).toBe(-3)
})
