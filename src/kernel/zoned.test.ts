import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { clockFrom, fixedClock } from './clock.ts'
import { dateOfDayNumber, dayNumber } from './day-number.ts'
import { endOfDay, formatTime, hasPassed, londonDate, londonTime, timeDeadline } from './zoned.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const time = (iso: string) => Temporal.PlainTime.from(iso)
const anyDate = fc
  .integer({ min: dayNumber(day('2013-01-01')), max: dayNumber(day('2028-12-31')) })
  .map(dateOfDayNumber)

describe('deadlines with a time (CAL-7)', () => {
  it.each([
    ['2027-03-27', '12:00', '2027-03-27T12:00:00Z'],
    ['2027-03-28', '12:00', '2027-03-28T11:00:00Z'],
    ['2027-10-30', '17:00', '2027-10-30T16:00:00Z'],
    ['2027-10-31', '17:00', '2027-10-31T17:00:00Z'],
    ['2027-03-28', '01:30', '2027-03-28T01:30:00Z'],
    ['2027-10-31', '01:30', '2027-10-31T00:30:00Z'],
  ])('%s at %s in London is %s', (date, at, instant) => {
    expect(timeDeadline(day(date), time(at)).instant.toString()).toBe(instant)
  })

  it('no clock change moves a date', () => {
    const anyMinute = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(anyDate, anyMinute, (date, minute) => {
        const at = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60)
        expect(londonDate(timeDeadline(date, at).instant).toString()).toBe(date.toString())
      }),
    )
    for (const date of ['2027-03-28', '2027-10-31']) {
      expect(londonDate(timeDeadline(day(date), time('01:30')).instant).toString()).toBe(date)
    }
  })

  it('has passed only after its instant', () => {
    const deadline = timeDeadline(day('2026-07-28'), time('12:00'))
    expect(deadline.words).toBe('midday on Tuesday 28 July 2026')
    expect(hasPassed(deadline, deadline.instant)).toBe(false)
    expect(hasPassed(deadline, deadline.instant.add({ milliseconds: 1 }))).toBe(true)
  })

  it('ends a day 23 or 25 hours long where the clock changes', () => {
    const hours = (date: string) =>
      endOfDay(day(date).subtract({ days: 1 }))
        .until(endOfDay(day(date)))
        .total('hours')
    expect(['2027-03-28', '2027-06-01', '2027-10-31'].map(hours)).toEqual([23, 24, 25])
  })

  it.each([
    ['00:00', 'midnight'],
    ['00:30', '12:30am'],
    ['09:05', '9:05am'],
    ['12:00', 'midday'],
    ['12:15', '12:15pm'],
    ['17:00', '5pm'],
  ])('says %s as %s', (at, words) => {
    expect(formatTime(time(at))).toBe(words)
  })
})

describe('the clock', () => {
  it('knows the date in London, not in Greenwich', () => {
    expect(fixedClock('2026-07-27T23:30:00Z').today().toString()).toBe('2026-07-28')
    expect(fixedClock('2026-01-27T23:30:00Z').today().toString()).toBe('2026-01-27')
  })

  it('stands still at midday when given a date', () => {
    const clock = fixedClock('2026-07-28')
    expect(clock.now().toString()).toBe('2026-07-28T11:00:00Z')
    expect(londonTime(clock.now()).toString()).toBe('12:00:00')
  })

  it('asks its source each time', () => {
    let now = Temporal.Instant.from('2026-07-28T10:00:00Z')
    const clock = clockFrom(() => now)
    now = now.add({ hours: 48 })
    expect(clock.today().toString()).toBe('2026-07-30')
  })
})
