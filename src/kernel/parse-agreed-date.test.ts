import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { parseAgreedDate } from './parse-agreed-date.ts'

const asAt = Temporal.PlainDate.from('2014-05-05')
const context = { asAt, calendar: readHolidayCalendar() }
const read = (text: string) => parseAgreedDate(text, context)
const window = (text: string) => {
  const { precision, earliest, latest, problem } = read(text)
  return problem ? `problem: ${problem.message}` : [precision, earliest, latest].join(' ')
}

describe('a day', () => {
  it.each([
    '31.05.14',
    '31/05/2014',
    '31-05-14',
    '31. 05. 14',
    '2014-05-31',
    '2014-05-31T00:00:00.000Z',
    '2014-05-31 00:00:00',
    '31 May 2014',
    '31st May',
    '31st of May, 2014',
    '31-May-14',
    "31 May '14",
    'May 31 2014',
    'May 31st, 2014',
    'Sat 31 May 2014',
    'Saturday the 31st of May',
    'by 31.05.14',
    '31.05.2014.',
    '31 MAY 2014 (IIPG)',
  ])('“%s” is 31 May 2014', (text) => {
    expect(window(text)).toBe('day 2014-05-31 2014-05-31')
    expect(read(text).text).toBe(text)
  })

  it.each([
    ['01.02.03', '2003-02-01'],
    ['1/1/79', '2079-01-01'],
    ['1/1/80', '1980-01-01'],
    ['12 June 10am', '2014-06-12'],
    ['12 June 10:30', '2014-06-12'],
    ['Fri 30 May 2014', '2014-05-30'],
    ['July 7', '2014-07-07'],
  ])('%s is %s', (text, date) => {
    expect(window(text)).toBe(`day ${date} ${date}`)
  })

  it.each([
    ['30 May', 2014],
    ['28 February', 2014],
    ['31 January', 2015],
    ['10 April', 2014],
  ])('%s without a year, in a paper of May 2014, is in %i, and says so', (text, year) => {
    const agreed = read(text)
    expect(agreed.latest?.year).toBe(year)
    expect(agreed.note).toContain(`No year was given: read as ${year}, counting from 5 May 2014.`)
  })

  it('notes a closed day and a year far away, and moves neither', () => {
    expect(read('31.05.14').note).toBe('31 May 2014 is not a working day (Saturday).')
    expect(read('26.05.14').note).toBe('26 May 2014 is not a working day (Spring bank holiday).')
    expect(read('04.07.44')).toMatchObject({
      precision: 'day',
      note: '4 July 2044 is 30 years from 5 May 2014: check the year.',
    })
    expect(read('30.05.14').note).toBeNull()
  })
})

describe('a longer time', () => {
  it.each([
    ['end of July', 'month 2014-07-21 2014-07-31'],
    ['end July 2014', 'month 2014-07-21 2014-07-31'],
    ['by the end of July 14', 'month 2014-07-21 2014-07-31'],
    ['late February 2016', 'month 2016-02-21 2016-02-29'],
    ['mid July', 'month 2014-07-11 2014-07-20'],
    ['mid-July 2014', 'month 2014-07-11 2014-07-20'],
    ['early September', 'month 2014-09-01 2014-09-10'],
    ['beginning of September 2014', 'month 2014-09-01 2014-09-10'],
    ['April 2013', 'month 2013-04-01 2013-04-30'],
    ['Apr-13', 'month 2013-04-01 2013-04-30'],
    ['May', 'month 2014-05-01 2014-05-31'],
    ['by July', 'month 2014-07-01 2014-07-31'],
    ['March to October 2013', 'month 2013-03-01 2013-10-31'],
    ['December 2014 - January 2015', 'month 2014-12-01 2015-01-31'],
    ['November to February', 'month 2014-11-01 2015-02-28'],
    ['July/August', 'month 2014-07-01 2014-08-31'],
    ['Q1 2014/15', 'quarter 2014-04-01 2014-06-30'],
    ['quarter 4, 2014/15', 'quarter 2015-01-01 2015-03-31'],
    ['Q4 14/15', 'quarter 2015-01-01 2015-03-31'],
    ['2014/15 Q2', 'quarter 2014-07-01 2014-09-30'],
    ['summer 2014', 'season 2014-06-01 2014-08-31'],
    ['spring', 'season 2014-03-01 2014-05-31'],
    ['winter 2014', 'season 2014-12-01 2015-02-28'],
    ['winter 2015/16', 'season 2015-12-01 2016-02-29'],
    ['2014', 'year 2014-01-01 2014-12-31'],
    ['during 2014/15', 'year 2014-04-01 2015-03-31'],
    ['end of 2014', 'month 2014-12-21 2014-12-31'],
    ['end of the financial year 2014/15', 'month 2015-03-21 2015-03-31'],
    ['2013 to 2015', 'month 2013-01-01 2015-12-31'],
    ['w/c 7 July 2014', 'week 2014-07-07 2014-07-13'],
    ['Week commencing Monday 7th July', 'week 2014-07-07 2014-07-13'],
    ['week ending 11 July 2014', 'week 2014-07-07 2014-07-11'],
    ['2nd week of July 2014', 'week 2014-07-07 2014-07-13'],
    ['10-12 June 2014', 'day 2014-06-10 2014-06-12'],
    ['between 10 and 12 June', 'day 2014-06-10 2014-06-12'],
    ['28 July to 8 August 2014', 'day 2014-07-28 2014-08-08'],
    ['28 July - 12 August 2014', 'day 2014-07-28 2014-08-12'],
    ['31 December – 5 January 2015', 'day 2014-12-31 2015-01-05'],
    ['31 December 2014 until 5 January', 'day 2014-12-31 2015-01-05'],
    ['1 January to 31 December', 'day 2015-01-01 2015-12-31'],
    ['10.06.14 - 12.06.14', 'day 2014-06-10 2014-06-12'],
  ])('“%s” is %s', (text, expected) => {
    expect(window(text)).toBe(expected)
  })
})

describe('words with no date', () => {
  it.each(['', ' - ', 'Ongoing', 'on-going', 'Immediate', 'ASAP', 'TBC', 'To be agreed', 'n/a', 'Completed'])(
    '“%s” is kept with nothing wrong',
    (text) => {
      expect(read(text)).toEqual({
        text: text.trim(),
        precision: 'none',
        earliest: null,
        latest: null,
        recurrence: null,
        problem: null,
        note: null,
      })
    },
  )
})

describe('a date that cannot be is kept as text, with a suggestion and never a guess (CAL-8)', () => {
  it.each([
    [
      'Test run by 31.09.14',
      '2014-09-30',
      'September has 30 days, so there is no 31 September 2014. Was 30 September 2014 meant?',
    ],
    [
      '30 February 2015',
      '2015-02-28',
      'February has 28 days in 2015, so there is no 30 February that year. Was 28 February 2015 meant?',
    ],
    [
      '29.02.15',
      '2015-02-28',
      'February has 28 days in 2015, so there is no 29 February that year. Was 28 February 2015 meant?',
    ],
    ['31 June', '2014-06-30', 'June has 30 days, so there is no 31 June 2014. Was 30 June 2014 meant?'],
    ['05/31/2014', '2014-05-31', 'There is no month 31: dates are read as day, month, year. Was 31 May 2014 meant?'],
    ['15.13.14', null, 'There is no month 13: dates are read as day, month, year.'],
    ['02/30/2014', null, 'There is no month 30: dates are read as day, month, year.'],
    ['41.05.14', null, 'There is no day 41 in May.'],
    ['00.05.14', null, 'There is no day 0 in May.'],
    ['Thu 30 May 2014', '2014-05-30', '30 May 2014 is a Friday, not a Thursday.'],
    ['May 14', null, 'This could mean 14 May 2014 or the whole of May 2014. Write the year in full.'],
    ['Q1 2014', null, 'This does not say which quarter: write it like Q1 2014/15, or name the months.'],
    ['2015/17', null, 'The two years do not follow one another.'],
    ['spring 2014/15', null, 'The two years do not follow one another.'],
    ['after 30 June 2014', null, 'These words say after when, and not by when.'],
    [
      '30.06.14 revised to 31.07.14',
      null,
      'These words name more than one date: 30 June 2014 and 31 July 2014. Keep one.',
    ],
    ['5 and 12 June 2014', null, 'These words name more than one date: 5 June 2014 and 12 June 2014. Keep one.'],
    ['June and September 2014', null, 'These words name more than one month. Keep one.'],
    ['12 June 2014 to 1 June 2014', null, 'The first date comes after the last.'],
    ['12-10 June 2014', null, 'The first day comes after the last.'],
    ['October 2014 to March 2014', null, 'The first month comes after the last.'],
    ['5th week of June 2014', null, 'That month has no such week.'],
    ['bi-monthly', null, '“bi-monthly” does not say which days: name them, or say how many weeks or months apart.'],
    [
      'twice a month',
      null,
      '“twice a month” does not say which days: name them, or say how many weeks or months apart.',
    ],
    [
      'Monthly; 30.06.14',
      null,
      'These words say both a date and how it repeats: write “from” before the date when it is the first.',
    ],
    ['24/7', null, 'No date could be read from these words.'],
    ['autumn term 2014', null, 'No date could be read from these words.'],
    ['it may be late', null, 'No date could be read from these words.'],
  ])('%s', (text, suggestion, message) => {
    const agreed = read(text)
    expect(agreed.problem?.message).toBe(message)
    expect(agreed.problem?.suggestion?.toString() ?? null).toBe(suggestion)
    expect(agreed).toMatchObject({ text, precision: 'none', earliest: null, latest: null, recurrence: null })
  })

  it('never gives a date and a problem together, whatever is typed', () => {
    const bits = [
      '31',
      '.',
      '/',
      '-',
      ' ',
      '09',
      '14',
      'may',
      'end of ',
      'week',
      ' to ',
      'q1',
      '2014',
      'every ',
      'tuesday',
      'w/c ',
      'first ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 8 }), (words) => {
        const agreed = read(words.join(''))
        const dated = agreed.earliest !== null || agreed.latest !== null || agreed.recurrence !== null
        expect(dated && agreed.problem !== null).toBe(false)
        expect((agreed.earliest === null) === (agreed.latest === null)).toBe(true)
        if (agreed.earliest && agreed.latest) {
          expect(Temporal.PlainDate.compare(agreed.earliest, agreed.latest)).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads any two valid numbers in UK order and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), (day, month) => {
        const text = `${day}/${month}/2014`
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(2014, month, 0).getDate()
        expect(read(text).precision).toBe(exists ? 'day' : 'none')
        if (exists) expect(read(text).latest).toMatchObject({ day, month, year: 2014 })
      }),
    )
  })

  it('reads a cell of 20,000 characters in well under a second', () => {
    const started = performance.now()
    for (const filler of [' ', '1', '1.', 'may ', 'end of ', 'first ', '1 - ', 'w/c ']) {
      read(filler.repeat(20_000 / filler.length))
    }
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
