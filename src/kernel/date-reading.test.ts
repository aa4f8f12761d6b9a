import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type DateForm, dates, firstOfMonth, inferYear, lastOfMonth, scanForm, supposition } from './date-reading.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const paper = day('2014-06-10')

describe('the year that is meant when none is written', () => {
  it.each([
    [3, 2014],
    [5, 2014],
    [12, 2014],
    [1, 2015],
    [2, 2015],
  ])('month %d of a paper of June 2014 is in %d: twelve months from three before', (month, year) => {
    expect(inferYear(month, paper)).toBe(year)
  })
  it('is the year before for the autumn in a paper of January', () => {
    expect([inferYear(10, day('2014-01-10')), inferYear(9, day('2014-01-10'))]).toEqual([2013, 2014])
  })
  it('is always within three months before and eight after', () => {
    for (let now = 1; now <= 12; now++) {
      for (let month = 1; month <= 12; month++) {
        const ahead = (inferYear(month, day('2014-01-01').with({ month: now })) - 2014) * 12 + month - now
        expect(ahead).toBeGreaterThanOrEqual(-3)
        expect(ahead).toBeLessThanOrEqual(8)
      }
    }
  })
})

describe('reading a form', () => {
  const form: DateForm = {
    pattern: /(?<day>\d{1,2}) (?:may|june)/g,
    read: ({ day: number }) => {
      if (Number(number) > 31) return null
      const on = firstOfMonth(2014, 5).with({ day: Number(number) })
      return dates('day', on, on, false)
    },
  }
  it('tells where each stands, and blanks it for the next form', () => {
    const { readings, rest } = scanForm('by 5 may or 12 june', form, paper)
    expect(readings.map(({ at, end }) => [at, end])).toEqual([
      [3, 8],
      [12, 19],
    ])
    expect(rest).toBe('by ¶¶¶¶¶ or ¶¶¶¶¶¶¶')
  })
  it('leaves what is no date after all to the next form', () => {
    expect(scanForm('at 99 may street', form, paper)).toEqual({ readings: [], rest: 'at 99 may street' })
  })
})

describe('the ends of a month', () => {
  it('know leap years and December', () => {
    expect(
      [firstOfMonth(2024, 2), lastOfMonth(2024, 2), lastOfMonth(2023, 2), lastOfMonth(2023, 12)].map(String),
    ).toEqual(['2024-02-01', '2024-02-29', '2023-02-28', '2023-12-31'])
  })
})

describe('what was supposed', () => {
  const read = (iso: string, yearGiven: boolean) =>
    supposition({ at: 0, end: 1, precision: 'day', earliest: day(iso), latest: day(iso), yearGiven }, paper)
  it('is the year where none was given', () => {
    expect(read('2014-07-01', false)).toBe('No year was given: read as 2014, counting from 10 June 2014.')
  })
  it('is doubted where the year is more than ten away, and not before', () => {
    expect(read('2041-06-10', true)).toBe('10 June 2041 is 27 years from 10 June 2014: check the year.')
    expect([read('2024-06-10', true), read('2004-06-10', true)]).toEqual([null, null])
  })
})
