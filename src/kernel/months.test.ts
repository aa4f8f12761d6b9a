import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { OutsideCalendarError } from './calendar.ts'
import { dateOfDayNumber, dayNumber } from './day-number.ts'
import { monthsBeginning } from './months.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('monthsBeginning (CAL-5)', () => {
  it.each([
    ['2013-10-14', '2013-12-13', undefined],
    ['2015-09-30', '2015-11-29', '2015-11-27'],
    ['2026-06-30', '2026-08-29', '2026-08-28'],
    ['2026-11-02', '2027-01-01', '2026-12-31'],
    ['2026-12-29', '2027-02-28', '2027-02-26'],
    ['2026-12-30', '2027-02-28', '2027-02-26'],
    ['2026-12-31', '2027-02-28', '2027-02-26'],
    ['2027-01-31', '2027-03-30', undefined],
    ['2027-12-31', '2028-02-29', undefined],
  ])('two months beginning with %s end on %s', (from, end, effectively) => {
    const deadline = monthsBeginning(day(from), 2, calendar)
    expect(deadline.date.toString()).toBe(end)
    expect(deadline.effectively?.toString()).toBe(effectively)
    expect(deadline).toMatchObject({ rule: 'CAL-5', strength: 'L', count: 2, skipped: [] })
  })

  it('explains which day counts', () => {
    expect(monthsBeginning(day('2013-10-14'), 2, calendar).explanation).toBe(
      '2 months beginning with Monday 14 October 2013, which is counted as day one, end on Friday 13 December 2013, the day before the same day of the month.',
    )
    expect(monthsBeginning(day('2026-12-31'), 2, calendar).explanation).toContain('a month that has no such day')
    expect(monthsBeginning(day('2026-11-02'), 2, calendar).warning).toBe(
      'Friday 1 January 2027 is a holiday (New Year’s Day), so this is effectively Thursday 31 December 2026.',
    )
  })

  it('never comes earlier for a later start or for more months', () => {
    const start = fc
      .integer({ min: dayNumber(day('2013-01-01')), max: dayNumber(day('2025-12-31')) })
      .map(dateOfDayNumber)
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const { date } = monthsBeginning(from, months, calendar)
        const dayLater = monthsBeginning(from.add({ days: 1 }), months, calendar).date
        const monthMore = monthsBeginning(from, months + 1, calendar).date
        expect(Temporal.PlainDate.compare(date, dayLater)).toBeLessThanOrEqual(0)
        expect(Temporal.PlainDate.compare(date, monthMore)).toBeLessThan(0)
      }),
    )
  })

  it('refuses years that the calendar does not cover and counts below one', () => {
    expect(() => monthsBeginning(day('2028-12-01'), 2, calendar)).toThrow(OutsideCalendarError)
    expect(() => monthsBeginning(day('2026-12-01'), 0, calendar)).toThrow(RangeError)
  })
})
