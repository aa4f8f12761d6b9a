import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../../kernel/text.ts'
import { readDay, readPeriods } from './report-dates.ts'

describe('readPeriods', () => {
  it.each([
    ['11 to 15 March 2024', [['2024-03-11', '2024-03-15']]],
    ['2 March 2020 to 6 March 2020', [['2020-03-02', '2020-03-06']]],
    ['3 June to 7 June 2024', [['2024-06-03', '2024-06-07']]],
    ['11 – 22 July 2022', [['2022-07-11', '2022-07-22']]],
    ['30 November to 11 December 2020', [['2020-11-30', '2020-12-11']]],
    ['16 December to 10 January 2020', [['2019-12-16', '2020-01-10']]],
    ['16 December 2019 to 10 January 2020', [['2019-12-16', '2020-01-10']]],
    ['29 April 2014 – 21 May 2014', [['2014-04-29', '2014-05-21']]],
    ['4 July 2016–28 July 2016', [['2016-07-04', '2016-07-28']]],
    ['4 July 2016 - 28 July 2016', [['2016-07-04', '2016-07-28']]],
    ['1 June 2016 ─ 23 June 2016', [['2016-06-01', '2016-06-23']]],
    ['12/09/2016 to 06/10/2016', [['2016-09-12', '2016-10-06']]],
    ['1/06/2015 – 25/06/2015', [['2015-06-01', '2015-06-25']]],
    ['18 Feb – 12 March 2014', [['2014-02-18', '2014-03-12']]],
    ['28 July 2016', [['2016-07-28', '2016-07-28']]],
    ['Monday 4 November to Friday 8 November 2024', [['2024-11-04', '2024-11-08']]],
    ['4th to 8th November 2024', [['2024-11-04', '2024-11-08']]],
    ['12 and 13 March 2024', [['2024-03-12', '2024-03-13']]],
    ['31 January and 1 February 2023', [['2023-01-31', '2023-02-01']]],
    [
      '8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019',
      [
        ['2019-07-08', '2019-07-12'],
        ['2019-08-07', '2019-08-08'],
      ],
    ],
    [
      '5 December 2022 to 9 December 2022 and 13 February 2023 to 15 February 2023',
      [
        ['2022-12-05', '2022-12-09'],
        ['2023-02-13', '2023-02-15'],
      ],
    ],
    [
      '16 to 20 September and 7 October 2024',
      [
        ['2024-09-16', '2024-09-20'],
        ['2024-10-07', '2024-10-07'],
      ],
    ],
  ])('reads “%s”', (words, periods) => {
    expect(readPeriods(words)).toEqual(periods)
  })

  it.each([
    '',
    'spring 2024',
    'March 2024',
    '16 May to 20 May',
    '31 to 35 March 2024',
    '30 February 2024',
    '15 to 11 March 2024',
    '12/13/2016',
  ])('gives nothing rather than a guess for “%s”', (words) => expect(readPeriods(words)).toBeNull())

  it('takes the year from a letter’s own date when none is printed', () => {
    expect(readPeriods('16 May to 20 May', 2016)).toEqual([['2016-05-16', '2016-05-20']])
  })

  it('reads any two days back, in each way of printing them', () => {
    const day = fc.integer({ min: 0, max: 5_000 }).map((days) => Temporal.PlainDate.from('2013-01-01').add({ days }))
    fc.assert(
      fc.property(
        day,
        fc.nat({ max: 40 }),
        fc.constantFrom(' to ', ' – ', '–', ' - ', ' ─ '),
        (from, length, joint) => {
          const to = from.add({ days: length + 1 })
          const words = `${formatDate(from)}${joint}${formatDate(to)}`
          expect(readPeriods(words)).toEqual([[from.toString(), to.toString()]])
          const figures = [from, to].map(
            ({ day, month, year }) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
          )
          expect(readPeriods(figures.join(joint))).toEqual([[from.toString(), to.toString()]])
        },
      ),
    )
  })
})

describe('readDay', () => {
  it('reads one day and no more', () => {
    expect(readDay('31 January 2025')).toBe('2025-01-31')
    expect(readDay('1 to 3 May 2024')).toBeNull()
    expect(readDay('January 2025')).toBeNull()
  })
})
