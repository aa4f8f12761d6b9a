import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { checkPublication, clearCalendarDays, lastPublication } from './clear-days.ts'
import { dateOfDayNumber, dayNumber } from './day-number.ts'
import { isWorkingDay, workingDaysBetween } from './working-days.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)
const someMeeting = fc
  .integer({ min: dayNumber(day('2013-06-01')), max: dayNumber(day('2028-12-31')) })
  .map(dateOfDayNumber)

describe('lastPublication (CAL-3)', () => {
  it.each([
    ['2014-06-30', '2014-06-20', '06-23 06-24 06-25 06-26 06-27'],
    ['2014-08-18', '2014-08-08', '08-11 08-12 08-13 08-14 08-15'],
    ['2015-07-22', '2015-07-14', '07-15 07-16 07-17 07-20 07-21'],
    ['2019-05-15', '2019-05-07', '05-08 05-09 05-10 05-13 05-14'],
    ['2026-05-05', '2026-04-24', '04-27 04-28 04-29 04-30 05-01'],
    ['2026-05-12', '2026-05-01', '05-05 05-06 05-07 05-08 05-11'],
    ['2026-05-28', '2026-05-19', '05-20 05-21 05-22 05-26 05-27'],
    ['2026-10-15', '2026-10-07', '10-08 10-09 10-12 10-13 10-14'],
    ['2026-12-29', '2026-12-17', '12-18 12-21 12-22 12-23 12-24'],
    ['2027-01-05', '2026-12-23', '12-24 12-29 12-30 12-31 01-04'],
    ['2027-04-01', '2027-03-22', '03-23 03-24 03-25 03-30 03-31'],
  ])('a meeting on %s has its papers out by %s', (meeting, published, clear) => {
    const deadline = lastPublication(day(meeting), 5, calendar)
    expect(deadline.date.toString()).toBe(published)
    expect(deadline.clearDays.map((date) => date.toString().slice(5)).join(' ')).toBe(clear)
    expect(deadline).toMatchObject({ rule: 'CAL-3', strength: 'L', count: 5 })
  })

  it('keeps the lawful day beside the office day, and explains both ends', () => {
    const deadline = lastPublication(day('2026-05-05'), 5, calendar)
    expect(deadline.lastLawful.toString()).toBe('2026-04-26')
    expect(deadline.skipped).toEqual([{ date: day('2026-05-04'), name: 'Early May bank holiday' }])
    expect(deadline.explanation).toBe(
      'Published by Friday 24 April 2026, a paper has 5 clear working days before the meeting on Tuesday 5 May 2026: neither day is counted, passing over 4 May 2026 (Early May bank holiday).',
    )
  })

  it('leaves five clear working days, and one day later would not (CAL-9)', () => {
    fc.assert(
      fc.property(someMeeting, (meeting) => {
        const { date, lastLawful } = lastPublication(meeting, 5, calendar)
        const dayBefore = meeting.subtract({ days: 1 })
        expect(isWorkingDay(date, calendar)).toBe(true)
        expect(workingDaysBetween(date, dayBefore, calendar)).toBe(5)
        expect(workingDaysBetween(lastLawful, dayBefore, calendar)).toBe(5)
        expect(workingDaysBetween(lastLawful.add({ days: 1 }), dayBefore, calendar)).toBe(4)
      }),
    )
  })

  it('never comes earlier when a meeting moves later (CAL-9)', () => {
    fc.assert(
      fc.property(someMeeting, someMeeting, (one, other) => {
        const [earlier, later] = Temporal.PlainDate.compare(one, other) <= 0 ? [one, other] : [other, one]
        const first = lastPublication(earlier, 5, calendar).date
        expect(Temporal.PlainDate.compare(first, lastPublication(later, 5, calendar).date)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('refuses a count of none', () => {
    expect(() => lastPublication(day('2026-05-05'), 0, calendar)).toThrow(RangeError)
  })
})

describe('checkPublication (CAL-3)', () => {
  const meeting = day('2019-05-15')

  it('finds that a report released on 8 May 2019 cannot be in the pack for 15 May, and offers the supplement', () => {
    const check = checkPublication(day('2019-05-08'), meeting, 5, calendar)
    expect(check).toMatchObject({ inTime: false, clearDays: 4 })
    expect(check.deadline.date.toString()).toBe('2019-05-07')
    expect(check.explanation).toBe(
      'Wednesday 8 May 2019 leaves only 4 clear working days of 5: the last day was Tuesday 7 May 2019. Publish the pack without it, then send it as a supplement, with the chair’s agreement that it is urgent and the reason.',
    )
  })

  it('passes the last day itself', () => {
    expect(checkPublication(day('2019-05-07'), meeting, 5, calendar)).toMatchObject({ inTime: true, clearDays: 5 })
  })

  it('counts none when it comes out on the day or after', () => {
    expect(checkPublication(meeting, meeting, 5, calendar).clearDays).toBe(0)
    expect(checkPublication(day('2019-06-01'), meeting, 5, calendar).clearDays).toBe(0)
  })
})

describe('clearCalendarDays (CAL-4)', () => {
  it.each([
    ['2019-06-25', '2019-05-27', '2019-05-24'],
    ['2026-12-08', '2026-11-09', undefined],
    ['2027-01-05', '2026-12-07', undefined],
    ['2027-01-19', '2026-12-21', undefined],
    ['2027-02-02', '2027-01-04', undefined],
    ['2027-02-23', '2027-01-25', undefined],
  ])('28 clear days before %s is %s', (before, notice, effectively) => {
    const deadline = clearCalendarDays(day(before), 28, calendar)
    expect(deadline.date.toString()).toBe(notice)
    expect(deadline.effectively?.toString()).toBe(effectively)
    expect(deadline.warning === undefined).toBe(effectively === undefined)
  })

  it('warns in words when notice falls on a closed day, and does not move the date', () => {
    expect(clearCalendarDays(day('2019-06-25'), 28, calendar).warning).toBe(
      'Monday 27 May 2019 is a holiday (Spring bank holiday), so this is effectively Friday 24 May 2019.',
    )
    expect(clearCalendarDays(day('2026-12-07'), 28, calendar).warning).toBe(
      'Sunday 8 November 2026 is not a working day, so this is effectively Friday 6 November 2026.',
    )
  })

  it('leaves exactly that many days between', () => {
    fc.assert(
      fc.property(someMeeting, fc.integer({ min: 0, max: 60 }), (before, count) => {
        const { date } = clearCalendarDays(before, count, calendar)
        expect(dayNumber(before) - dayNumber(date) - 1).toBe(count)
      }),
    )
  })
})
