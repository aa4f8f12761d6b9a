import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { agreedDateFromJson, agreedDateToJson, InvalidAgreedDateError } from './agreed-date-json.ts'
import { parseAgreedDate } from './parse-agreed-date.ts'

const context = { asAt: Temporal.PlainDate.from('2014-05-05'), calendar: readHolidayCalendar() }
const stored = (text: string) => agreedDateToJson(parseAgreedDate(text, context))
const day = stored('31 May 2014')

describe('an agreed date as JSON', () => {
  it('has its dates as text', () => {
    expect(day).toMatchObject({ text: '31 May 2014', precision: 'day', earliest: '2014-05-31', latest: '2014-05-31' })
  })
  it.each([
    '31 May 2014',
    'w/c 7 July 2014',
    'end of July',
    'April 2013',
    '28 July to 8 August 2014',
    'once a month',
    'fortnightly',
    'every Tuesday',
    '2nd week of each month',
    'last working day of the month',
    'daily',
    '31.09.14',
    'when we can',
  ])('“%s” is the same when it has been through text and back', (text) => {
    const read = agreedDateFromJson(JSON.parse(JSON.stringify(stored(text))))
    expect(read).toEqual(parseAgreedDate(text, context))
  })
  it.each([
    ['text', { ...day, text: 5 }],
    ['precision', { ...day, precision: 'roughly' }],
    ['earliest', { ...day, earliest: '2014-02-30' }],
    ['earliest', { ...day, earliest: null }],
    ['latest', { ...day, latest: '2014-05-30' }],
    ['latest', { ...day, latest: '31 May 2014' }],
    ['recurrence', { ...day, recurrence: { kind: 'daily', starts: null } }],
    ['recurrence', { ...stored('daily'), recurrence: { kind: 'hourly', starts: null } }],
    ['recurrence', { ...stored('daily'), recurrence: null }],
    [
      'interval',
      { ...stored('fortnightly'), recurrence: { kind: 'weekly', interval: 0, weekday: null, starts: null } },
    ],
    ['nth', { ...stored('daily'), recurrence: { kind: 'day of month', nth: 32, starts: null } }],
    ['weekday', { ...stored('daily'), recurrence: { kind: 'weekday of month', nth: 1, weekday: 8, starts: null } }],
    ['message', { ...day, problem: { suggestion: null } }],
    ['the agreed date', []],
    ['the agreed date', null],
  ])('is refused where “%s” is wrong, by name', (part, json) => {
    expect(() => agreedDateFromJson(json)).toThrow(InvalidAgreedDateError)
    expect(() => agreedDateFromJson(json)).toThrow(`“${part}”`)
  })
})
