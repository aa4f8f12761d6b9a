import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { type AgreedDate, noDate } from './agreed-date.ts'
import { agreedDateFromJson, agreedDateToJson, InvalidAgreedDateError } from './agreed-date-json.ts'
import { dateOfDayNumber, dayNumber } from './day-number.ts'
import { parseAgreedDate } from './parse-agreed-date.ts'
import { printAgreedDate } from './print-agreed-date.ts'
import { asWeekday, type Recurrence } from './recurrence.ts'

const context = { asAt: Temporal.PlainDate.from('2014-05-05'), calendar: readHolidayCalendar() }
const read = (text: string) => parseAgreedDate(text, context)

/** What an agreed date means, without the words and the notes. */
function meaning(agreed: AgreedDate) {
  const { precision, earliest, latest, recurrence } = agreedDateToJson(agreed)
  return { precision, earliest, latest, recurrence }
}

const anyDate = fc
  .integer({
    min: dayNumber(Temporal.PlainDate.from('1985-01-01')),
    max: dayNumber(Temporal.PlainDate.from('2075-12-31')),
  })
  .map(dateOfDayNumber)
const anyStart = fc.option(anyDate, { nil: null })
const anyWeekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7).map((number) => asWeekday(number) ?? 1)
const nth = (highest: number) => fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: highest }))
const interval = fc.integer({ min: 1, max: 60 })

const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), starts: anyStart }),
  fc.record({
    kind: fc.constant('weekly' as const),
    interval,
    weekday: fc.option(anyWeekday, { nil: null }),
    starts: anyStart,
  }),
  fc.record({ kind: fc.constant('monthly' as const), interval, starts: anyStart }),
  fc.record({ kind: fc.constant('week of month' as const), nth: nth(5), starts: anyStart }),
  fc.record({ kind: fc.constant('weekday of month' as const), nth: nth(5), weekday: anyWeekday, starts: anyStart }),
  fc.record({ kind: fc.constant('working day of month' as const), nth: nth(23), starts: anyStart }),
  fc.record({ kind: fc.constant('day of month' as const), nth: nth(31), starts: anyStart }),
)

const recurring = (recurrence: Recurrence): AgreedDate => ({ ...noDate(''), precision: 'recurring', recurrence })

/** Words for every precision, about any date. */
const anyWords = anyDate.chain((date) => {
  const month = date.toPlainYearMonth().toPlainDate({ day: 1 }).toLocaleString('en-GB', { month: 'long' })
  const later = date.add({ days: 40 })
  const laterMonth = later.toLocaleString('en-GB', { month: 'long' })
  const next = String((date.year + 1) % 100).padStart(2, '0')
  return fc.constantFrom(
    date.toString(),
    `w/c ${date.toString()}`,
    `week ending ${date.toString()}`,
    `early ${month} ${date.year}`,
    `mid ${month} ${date.year}`,
    `end of ${month} ${date.year}`,
    `${month} ${date.year}`,
    `${month} ${date.year} to ${laterMonth} ${later.year}`,
    `${date.toString()} to ${later.toString()}`,
    `mid ${month} ${date.year} to end of ${laterMonth} ${later.year}`,
    `Q${(date.month % 4) + 1} ${date.year}/${next}`,
    `${['spring', 'summer', 'autumn', 'winter'][date.month % 4]} ${date.year}`,
    `${date.year}`,
    `${date.year}/${next}`,
    `31.09.${date.year}`,
    'ongoing',
  )
})

describe('printAgreedDate', () => {
  it.each([
    ['31.05.14', '31 May 2014'],
    ['2nd week of every month', '2nd week of each month'],
    ['end July 14', 'end of July 2014'],
    ['1-5 September 2014', '1 September 2014 to 5 September 2014'],
    ['w/c 07.07.14', 'week commencing 7 July 2014'],
    ['w/e 11.07.14', 'week ending 11 July 2014'],
    ['March 2013 to October 2013', 'March to October 2013'],
    ['Dec 2014 - Jan 2015', 'December 2014 to January 2015'],
    ['q3 2014-15', 'Q3 2014/15'],
    ['winter 2014', 'winter 2014/15'],
    ['1999/2000', '1999/00'],
    ['Monthly', 'once a month'],
    ['every 3 months', 'quarterly'],
    ['Tuesdays', 'every Tuesday'],
    ['every two weeks on a Friday from 4 July 2014', 'every other Friday from 4 July 2014'],
    ['Test run by 31.09.14', 'Test run by 31.09.14'],
    ['TBC', 'TBC'],
  ])('“%s” is printed as “%s”', (text, printed) => {
    expect(printAgreedDate(read(text))).toBe(printed)
  })

  it('is read again as the same dates', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const agreed = read(words)
        const again = read(printAgreedDate(agreed))
        expect(meaning(again)).toEqual(meaning(agreed))
        expect(again.problem).toEqual(agreed.problem)
        expect(agreed.precision === 'none').toBe(/^31\.09|ongoing/.test(words))
      }),
      { numRuns: 1000 },
    )
  })

  it('is read again as the same recurrence', () => {
    fc.assert(
      fc.property(anyRecurrence, (recurrence) => {
        const agreed = recurring(recurrence)
        expect(meaning(read(printAgreedDate(agreed)))).toEqual(meaning(agreed))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('agreed dates as JSON', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.oneof(anyWords.map(read), anyRecurrence.map(recurring)), (agreed) => {
        const json: unknown = JSON.parse(JSON.stringify(agreedDateToJson(agreed)))
        expect(agreedDateToJson(agreedDateFromJson(json))).toEqual(agreedDateToJson(agreed))
        expect(printAgreedDate(agreedDateFromJson(json))).toBe(printAgreedDate(agreed))
      }),
    )
  })

  const day = agreedDateToJson(read('30.05.14'))
  const weekly = agreedDateToJson(read('weekly'))
  it.each([
    ['nothing', null, 'the agreed date'],
    ['a list', [], 'the agreed date'],
    ['an unknown precision', { ...day, precision: 'hour' }, 'precision'],
    ['no text', { ...day, text: undefined }, 'text'],
    ['a day that is not', { ...day, latest: '2014-02-30' }, 'latest'],
    ['a UK date', { ...day, earliest: '30.05.14' }, 'earliest'],
    ['half a window', { ...day, latest: null }, 'latest'],
    ['a window backwards', { ...day, latest: '2014-05-29' }, 'latest'],
    ['a date on one that has none', { ...day, precision: 'none' }, 'earliest'],
    ['a recurrence on a day', { ...day, recurrence: weekly.recurrence }, 'recurrence'],
    ['no recurrence on a repeat', { ...weekly, recurrence: null }, 'recurrence'],
    ['an unknown recurrence', { ...weekly, recurrence: { kind: 'hourly' } }, 'recurrence'],
    ['an interval of none', { ...weekly, recurrence: { ...weekly.recurrence, interval: 0 } }, 'interval'],
    ['an eighth weekday', { ...weekly, recurrence: { ...weekly.recurrence, weekday: 8 } }, 'weekday'],
    ['a sixth week', { ...weekly, recurrence: { kind: 'week of month', nth: 6 } }, 'nth'],
    ['a problem without words', { ...agreedDateToJson(noDate('x')), problem: {} }, 'message'],
  ])('are refused with %s', (_, json, part) => {
    expect(() => agreedDateFromJson(json)).toThrow(
      new InvalidAgreedDateError(`“${part}” is missing or wrong in a stored date.`),
    )
  })
})
