import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { OutsideCalendarError } from './calendar.ts'
import { nextOccurrence, occurrences, StartNeededError, startingFrom } from './occurrences.ts'
import { parseAgreedDate } from './parse-agreed-date.ts'
import { printRecurrence } from './print-recurrence.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)
const read = (text: string) => parseAgreedDate(text, { asAt: day('2014-05-05'), calendar })
const windows = (text: string, from: string, to: string) =>
  occurrences(read(text), day(from), day(to), calendar).map(({ earliest, latest }) =>
    earliest.equals(latest) ? latest.toString() : `${earliest.toString()}/${latest.toString()}`,
  )

describe('reading how something repeats', () => {
  it.each([
    ['2nd week of each month', '2nd week of each month'],
    ['second week of every month', '2nd week of each month'],
    ['Last week of the month', 'last week of each month'],
    ['first Monday of each month', 'first Monday of each month'],
    ['3rd Thurs in the month', 'third Thursday of each month'],
    ['last working day of the month', 'last working day of each month'],
    ['10th working day of each month', 'tenth working day of each month'],
    ['15th of each month', '15th of each month'],
    ['last day of every month', 'last day of each month'],
    ['end of each month', 'last day of each month'],
    ['once a month', 'once a month'],
    ['Every month', 'once a month'],
    ['Ongoing - monthly', 'once a month'],
    ['every other month', 'every 2 months'],
    ['3-monthly', 'quarterly'],
    ['once a quarter', 'quarterly'],
    ['six-monthly', 'every 6 months'],
    ['twice a year', 'every 6 months'],
    ['yearly', 'annually'],
    ['weekly', 'weekly'],
    ['each week', 'weekly'],
    ['every other week', 'fortnightly'],
    ['every 2 weeks', 'fortnightly'],
    ['at fortnightly team meetings', 'fortnightly'],
    ['every three weeks on Friday', 'every 3 weeks on Friday'],
    ['every Tuesday', 'every Tuesday'],
    ['Weekly on a Tuesday', 'every Tuesday'],
    ['every second Wed', 'every other Wednesday'],
    ['daily', 'daily'],
    ['every working day', 'daily'],
    ['monthly from September 2014', 'once a month from 1 September 2014'],
    ['fortnightly, starting w/c 7 July 2014', 'fortnightly from 7 July 2014'],
  ])('“%s” is “%s”', (text, printed) => {
    const { recurrence, precision, earliest, problem } = read(text)
    expect(recurrence && printRecurrence(recurrence)).toBe(printed)
    expect({ precision, earliest, problem }).toEqual({ precision: 'recurring', earliest: null, problem: null })
  })

  it.each([
    '6th Monday of each month',
    '24th working day of each month',
    'every 99 weeks',
    'first month',
    'in the first month',
  ])('“%s” is not taken for one', (text) => {
    expect(read(text).recurrence).toBeNull()
  })
})

describe('occurrences', () => {
  it.each([
    // A month that begins on a Thursday: its two first working days belong to the week of the month before.
    [
      '2nd week of each month',
      '2014-05-01',
      '2014-08-31',
      '2014-05-12/2014-05-16 2014-06-09/2014-06-13 2014-07-07/2014-07-11 2014-08-11/2014-08-15',
    ],
    ['first week of each month', '2014-09-30', '2014-10-02', '2014-09-29/2014-10-03'],
    ['last week of each month', '2014-05-01', '2014-05-31', '2014-04-28/2014-05-02 2014-05-26/2014-05-30'],
    ['once a month', '2014-05-10', '2014-06-10', '2014-05-01/2014-05-30 2014-06-01/2014-06-30'],
    ['quarterly', '2014-05-01', '2014-07-01', '2014-04-01/2014-06-30 2014-07-01/2014-09-30'],
    ['annually', '2013-01-01', '2013-06-01', '2013-01-01/2013-12-31'],
    ['every 2 months from 15 May 2014', '2014-01-01', '2014-07-31', '2014-05-15/2014-06-30 2014-07-01/2014-08-29'],
    ['every 5 months from 1 May 2014', '2015-01-01', '2015-03-01', '2014-10-01/2015-02-27 2015-03-01/2015-07-31'],
    ['weekly', '2014-05-07', '2014-05-12', '2014-05-05/2014-05-09 2014-05-12/2014-05-16'],
    ['every Monday', '2014-05-20', '2014-06-02', '2014-05-26 2014-06-02'],
    [
      'fortnightly from 7 July 2014',
      '2014-01-01',
      '2014-08-05',
      '2014-07-07/2014-07-11 2014-07-21/2014-07-25 2014-08-04/2014-08-08',
    ],
    ['every other Tuesday from 10 July 2014', '2014-07-01', '2014-08-06', '2014-07-22 2014-08-05'],
    ['first Monday of each month', '2014-05-01', '2014-06-30', '2014-05-05 2014-06-02'],
    ['fifth Friday of each month', '2014-05-01', '2014-10-31', '2014-05-30 2014-08-29 2014-10-31'],
    ['last working day of the month', '2013-03-01', '2013-04-30', '2013-03-28 2013-04-30'],
    ['first working day of each month', '2014-01-01', '2014-02-28', '2014-01-02 2014-02-03'],
    ['31st of each month', '2014-01-01', '2014-03-31', '2014-01-31 2014-02-28 2014-03-31'],
    ['daily', '2014-05-02', '2014-05-07', '2014-05-02 2014-05-06 2014-05-07'],
    ['31.05.14', '2014-05-31', '2014-06-30', '2014-05-31'],
    ['end of July 2014', '2014-07-25', '2014-07-26', '2014-07-21/2014-07-31'],
    ['31.05.14', '2014-06-01', '2014-06-30', ''],
    ['TBC', '2014-01-01', '2014-12-31', ''],
  ])('%s, from %s to %s', (text, from, to, expected) => {
    expect(windows(text, from, to).join(' ')).toBe(expected)
  })

  it('asks for the first date where nothing can be told without it, and takes it', () => {
    const fortnightly = read('fortnightly')
    expect(fortnightly.note).toBe('Give the first date, so that the next ones can be worked out.')
    expect(() => nextOccurrence(fortnightly, day('2014-05-05'), calendar)).toThrow(StartNeededError)
    expect(() => nextOccurrence(read('every 5 months'), day('2014-05-05'), calendar)).toThrow('needs its first date')
    const started = startingFrom(fortnightly, day('2014-05-07'))
    expect(nextOccurrence(started, day('2014-05-05'), calendar)?.earliest.toString()).toBe('2014-05-07')
    expect(nextOccurrence(started, day('2014-05-09'), calendar)?.earliest.toString()).toBe('2014-05-19')
    expect(startingFrom(read('TBC'), day('2014-05-07')).recurrence).toBeNull()
  })

  it('reads the first and last days of the calendar, and refuses to count working days beyond it', () => {
    expect(windows('annually', '2028-12-31', '2028-12-31')).toEqual([])
    expect(windows('daily', '2028-12-29', '2028-12-31')).toEqual(['2028-12-29'])
    expect(windows('once a month', '2013-01-01', '2013-01-01')).toEqual(['2013-01-01/2013-01-31'])
    expect(() => windows('once a month', '2029-01-01', '2029-01-31')).toThrow(OutsideCalendarError)
  })
})

describe('nextOccurrence', () => {
  it.each([
    ['2nd week of each month', '2014-05-14', '2014-05-16'],
    ['2nd week of each month', '2014-05-16', '2014-06-13'],
    ['once a month', '2014-05-30', '2014-06-30'],
    ['every Tuesday', '2014-05-06', '2014-05-13'],
    ['fifth Monday of each month', '2014-06-30', '2014-09-29'],
    ['31.05.14', '2014-05-30', '2014-05-31'],
    ['31.05.14', '2014-05-31', undefined],
    ['ongoing', '2014-05-31', undefined],
  ])('of %s after %s falls due on %s', (text, after, due) => {
    expect(nextOccurrence(read(text), day(after), calendar)?.latest.toString()).toBe(due)
  })

  it('is refused where it needs working days beyond the calendar', () => {
    const agreed = read('quarterly from 1 May 2030')
    expect(() => nextOccurrence(agreed, day('2014-05-06'), calendar)).toThrow(OutsideCalendarError)
  })

  it('looks ahead, by no more than six weeks for what happens each month, and is among the occurrences', () => {
    const someDay = fc.integer({ min: 0, max: 5000 }).map((days) => day('2013-01-01').add({ days }))
    const words = fc.constantFrom(
      'once a month',
      'weekly',
      'every Friday',
      '2nd week of each month',
      'last day of each month',
      'daily',
    )
    fc.assert(
      fc.property(someDay, words, (after, text) => {
        const next = nextOccurrence(read(text), after, calendar)
        const ahead = next ? after.until(next.latest, { largestUnit: 'days' }).days : 0
        expect(ahead).toBeGreaterThan(0)
        expect(ahead).toBeLessThanOrEqual(45)
        expect(next && occurrences(read(text), next.earliest, next.latest, calendar)).toContainEqual(next)
      }),
    )
  })
})
