import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { joinReadings, type ReadAgain, readWeeks } from './combine-readings.ts'
import type { DateReading, Reading } from './date-reading.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
/** A day found where its words stand. */
function reading(words: string, part: string, iso: string, yearGiven = true): DateReading {
  const at = words.indexOf(part)
  return { at, end: at + part.length, precision: 'day', earliest: day(iso), latest: day(iso), yearGiven }
}
const said = (all: readonly Reading[]) =>
  all.map((one) => ('problem' in one ? one.problem.message : `${one.precision} ${one.earliest} ${one.latest}`))
const never: ReadAgain = () => {
  throw new Error('nothing was to be read again')
}

describe('weeks', () => {
  it.each(['w/c 7 july 2014', 'wc 7 july 2014', 'week commencing 7 july 2014', 'week beginning: 7 july 2014'])(
    '%s is the seven days from it',
    (words) => {
      expect(said(readWeeks(words, [reading(words, '7 july 2014', '2014-07-07')]))).toEqual([
        'week 2014-07-07 2014-07-13',
      ])
    },
  )
  it.each(['week ending 11 july 2014', 'w/e 11 july 2014'])('%s is from its Monday to it', (words) => {
    expect(said(readWeeks(words, [reading(words, '11 july 2014', '2014-07-11')]))).toEqual([
      'week 2014-07-07 2014-07-11',
    ])
  })
  it('leaves a day that no week stands before, and a month', () => {
    const words = 'the week after, 7 july 2014'
    expect(said(readWeeks(words, [reading(words, '7 july 2014', '2014-07-07')]))).toEqual(['day 2014-07-07 2014-07-07'])
    const month: Reading = {
      ...reading('w/c july', 'july', '2014-07-01'),
      precision: 'month',
      latest: day('2014-07-31'),
    }
    expect(readWeeks('w/c july', [month])).toEqual([month])
  })
})

describe('two dates that are one stretch', () => {
  const joined = (words: string, first: DateReading, second: DateReading, again: ReadAgain = never) =>
    said(joinReadings([first, second], words, again))
  it.each(['28 july 2014 - 8 august 2014', '28 july 2014 to 8 august 2014', 'between 28 july 2014 and 8 august 2014'])(
    '%s',
    (words) => {
      const ends = [
        reading(words, '28 july 2014', '2014-07-28'),
        reading(words, '8 august 2014', '2014-08-08'),
      ] as const
      expect(joined(words, ...ends)).toEqual(['day 2014-07-28 2014-08-08'])
    },
  )
  it('are two where only “and” stands between', () => {
    const words = '28 july 2014 and 8 august 2014'
    const ends = [reading(words, '28 july 2014', '2014-07-28'), reading(words, '8 august 2014', '2014-08-08')] as const
    expect(joined(words, ...ends)).toHaveLength(2)
  })
  it('are refused where the first comes after the last', () => {
    const words = '8 august 2014 to 28 july 2014'
    const ends = [reading(words, '8 august 2014', '2014-08-08'), reading(words, '28 july 2014', '2014-07-28')] as const
    expect(joined(words, ...ends)).toEqual(['The first date comes after the last.'])
  })
  /** Reads "… 2014" as the same day of that year. */
  const again =
    (month: number, date: number): ReadAgain =>
    (words) => {
      const year = Number(words.slice(-4))
      const on = Temporal.PlainDate.from({ year, month, day: date })
      return [{ at: 0, end: words.length, precision: 'day', earliest: on, latest: on, yearGiven: true }]
    }
  it('share the year that one of them names, over the turn of the year too', () => {
    const words = '20 december to 5 january 2015'
    const first = reading(words, '20 december', '2015-12-20', false)
    const second = reading(words, '5 january 2015', '2015-01-05')
    expect(joined(words, first, second, again(12, 20))).toEqual(['day 2014-12-20 2015-01-05'])
    const other = '20 december 2014 to 5 january'
    const from = reading(other, '20 december 2014', '2014-12-20')
    expect(joined(other, from, reading(other, '5 january', '2014-01-05', false), again(1, 5))).toEqual([
      'day 2014-12-20 2015-01-05',
    ])
  })
  it('stay months where both are, to their ends', () => {
    const words = 'april 2014 to june 2014'
    const month = (part: string, from: string, to: string): DateReading => ({
      ...reading(words, part, from),
      precision: 'month',
      latest: day(to),
    })
    expect(
      joined(words, month('april 2014', '2014-04-01', '2014-04-30'), month('june 2014', '2014-06-01', '2014-06-30')),
    ).toEqual(['month 2014-04-01 2014-06-30'])
  })
})
