import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import {
  holidayName,
  InvalidCalendarError,
  OutsideCalendarError,
  parseHolidayCalendar,
  requireCovered,
} from './calendar.ts'
import { goodFriday } from './good-friday.ts'

const shipped = readHolidayCalendar()
const content = {
  jurisdiction: 'somewhere',
  from: 2026,
  to: 2027,
  holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
}

describe('the shipped calendar of England and Wales (CAL-1)', () => {
  it('covers 2013 to 2028, the last two years unconfirmed', () => {
    expect([shipped.from, shipped.to, shipped.unconfirmedYears]).toEqual([2013, 2028, [2027, 2028]])
    expect(shipped.holidays.size).toBe(131)
  })

  it('has the days moved or added by proclamation', () => {
    const added = ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']
    expect(added.filter((date) => !shipped.holidays.has(date))).toEqual([])
    expect(shipped.holidays.has('2020-05-04')).toBe(false)
  })

  it.each(Array.from({ length: 14 }, (_, index) => 2013 + index))(
    'agrees with date-holidays on the weekdays of %i',
    (year) => {
      const theirs = new Holidays('GB', 'ENG')
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
      const ours = [...shipped.holidays.keys()].filter((date) => date.startsWith(`${year}-`))
      expect(ours.filter(onWeekday).toSorted()).toEqual([...new Set(theirs)].filter(onWeekday).toSorted())
    },
  )

  it('lists Good Friday where the Gregorian rule puts it, every year', () => {
    for (let year = shipped.from; year <= shipped.to; year += 1) {
      expect(shipped.holidays.get(goodFriday(year).toString())).toBe('Good Friday')
    }
  })
})

function onWeekday(date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5
}

describe('holidayName', () => {
  const forgetful = parseHolidayCalendar({ ...content, holidays: [] })

  it.each([
    ['2027-12-25', 'Christmas Day'],
    ['2026-04-03', 'Good Friday'],
  ])('names %s even when the list has forgotten it', (date, name) => {
    expect(holidayName(Temporal.PlainDate.from(date), forgetful)).toBe(name)
  })

  it('gives null on any other day', () => {
    expect(holidayName(Temporal.PlainDate.from('2026-12-24'), shipped)).toBeNull()
  })
})

describe('parseHolidayCalendar', () => {
  it('reads a well-made calendar, a weekend holiday allowed', () => {
    const calendar = parseHolidayCalendar({ ...content, holidays: [{ date: '2027-12-25', name: 'Christmas Day' }] })
    expect(calendar.holidays.get('2027-12-25')).toBe('Christmas Day')
    expect(calendar.unconfirmedYears).toEqual([])
  })

  it.each([
    ['nothing', null, 'The calendar must be a set of named values.'],
    ['a list', [], 'The calendar must be a set of named values.'],
    ['no jurisdiction', { ...content, jurisdiction: ' ' }, '“jurisdiction” must be words.'],
    ['a year as text', { ...content, from: '2026' }, '“from” must be a year, such as 2026.'],
    ['years backwards', { ...content, to: 2025 }, 'The calendar runs from 2026 to 2025, which is backwards.'],
    [
      'an unconfirmed year outside',
      { ...content, unconfirmed: [2031] },
      'Unconfirmed year 2031 is outside 2026 to 2027.',
    ],
    ['no holidays', { ...content, holidays: undefined }, '“holidays” must be a list.'],
    [
      'a day that is not',
      { ...content, holidays: [{ date: '2026-02-30', name: 'X' }] },
      '“2026-02-30” is not a day that exists.',
    ],
    [
      'a UK date',
      { ...content, holidays: [{ date: '25/12/2026', name: 'X' }] },
      '“25/12/2026” must be a date written like 2026-12-25.',
    ],
    ['no name', { ...content, holidays: [{ date: '2026-12-25' }] }, '“name of 2026-12-25” must be words.'],
    [
      'a day twice',
      { ...content, holidays: [...content.holidays, ...content.holidays] },
      '2026-12-25 is listed twice.',
    ],
    [
      'a day outside',
      { ...content, holidays: [{ date: '2028-12-25', name: 'X' }] },
      '2028-12-25 is outside 2026 to 2027.',
    ],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => parseHolidayCalendar(wrong)).toThrow(new InvalidCalendarError(message))
  })
})

it('refuses dates that the calendar does not cover', () => {
  expect(() => requireCovered(Temporal.PlainDate.from('2012-12-31'), shipped)).toThrow(OutsideCalendarError)
  expect(() => requireCovered(Temporal.PlainDate.from('2029-01-01'), shipped)).toThrow('which covers 2013 to 2028')
})
