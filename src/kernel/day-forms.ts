import { Temporal } from 'temporal-polyfill'
import { weekdayName } from './date-names.ts'
import { type DateForm, dates, inferYear, type ReadWords } from './date-reading.ts'
import {
  monthOfWord,
  monthPattern,
  weekdayOfWord,
  weekdayPattern,
  yearOfWord,
  yearPattern,
} from './date-word-patterns.ts'
import { dayOrProblem, isProblem } from './impossible-day.ts'
import { formatDate } from './text.ts'

const weekdayFirst = `(?:(?<weekday>${weekdayPattern})[,\\s]+(?:the\\s+)?)?`
const dayNumberPattern = '(?<![\\d./-])(?<day>\\d{1,2})(?:st|nd|rd|th)?'

/** 2014-05-31, also with a time, as spreadsheets write dates. */
const isoDay: DateForm = {
  pattern:
    /(?<![\d-])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g,
  read: ({ year, month, day }) => readDay(Number(year), Number(month), Number(day)),
}

/** 31.05.14, 31/05/2014, 31-05-14: always day, month, year. */
const numericDay: DateForm = {
  pattern: new RegExp(
    `${weekdayFirst}(?<![\\d./-])(?<day>\\d{1,2})\\s?(?<mark>[./-])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?(?<year>\\d{4}|\\d{2})(?!\\d|[./-]\\d)`,
    'g',
  ),
  read: ({ year = '', month, day, weekday }) => readDay(yearOfWord(year), Number(month), Number(day), weekday),
}

/** 31 May 2014, 31st of May, Fri 30 May 2014, 31-May-14. */
const dayMonth: DateForm = {
  pattern: new RegExp(
    `${weekdayFirst}${dayNumberPattern}(?:\\s+of)?[\\s-]*(?<month>${monthPattern})(?:[\\s,-]*(?<year>${yearPattern}))?`,
    'g',
  ),
  read: (groups, asAt) => readWrittenDay(groups, asAt),
}

/** May 31 2014, May 31st: but "May 14" could be a day or a year, which is a problem and not a date. */
const monthDay: DateForm = {
  pattern: new RegExp(
    `${weekdayFirst}(?<month>${monthPattern})\\s+(?<day>\\d{1,2})(?<ending>st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4})(?!\\d))?`,
    'g',
  ),
  read: (groups, asAt) => {
    const { month = '', day = '', ending, year, weekday } = groups
    const couldBeYear = day.length === 2 && Math.abs(2000 + Number(day) - asAt.year) <= 10
    if (ending || year || weekday || !couldBeYear) return readWrittenDay(groups, asAt)
    const asDay = dayOrProblem(inferYear(monthOfWord(month), asAt), monthOfWord(month), Number(day))
    if (isProblem(asDay)) return null
    const whole = formatDate(new Temporal.PlainDate(2000 + Number(day), monthOfWord(month), 1)).slice(2)
    const message = `This could mean ${formatDate(asDay)} or the whole of ${whole}. Write the year in full.`
    return { problem: { message, suggestion: null } }
  },
}

/** 1-5 September 2014, between 1 and 5 September: from one day to another in a month. "5 and 12 June" are two dates. */
const daysOfMonth: DateForm = {
  pattern: new RegExp(
    `(?<between>\\bbetween\\s+)?${dayNumberPattern}\\s*(?<joint>-|to|and|&)\\s*(?<last>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<month>${monthPattern})(?:[\\s,]*(?<year>${yearPattern}))?`,
    'g',
  ),
  read: (groups, asAt) => {
    const first = readWrittenDay(groups, asAt)
    const last = readWrittenDay({ ...groups, day: groups['last'] }, asAt)
    if ('problem' in first) return first
    if ('problem' in last) return last
    if (/and|&/.test(groups['joint'] ?? '') && !groups['between']) {
      const message = `These words name more than one date: ${formatDate(first.latest)} and ${formatDate(last.latest)}. Keep one.`
      return { problem: { message, suggestion: null } }
    }
    if (Temporal.PlainDate.compare(first.earliest, last.latest) <= 0) return { ...first, latest: last.latest }
    return { problem: { message: 'The first day comes after the last.', suggestion: null } }
  },
}

/** Ways of writing a day that come before the words for months and other periods are read. */
export const dayForms: readonly DateForm[] = [isoDay, numericDay, daysOfMonth, dayMonth]

/** The American order, tried only after "end of July 14" and the like. */
export const monthFirstForms: readonly DateForm[] = [monthDay]

function readWrittenDay(
  { day = '', month = '', year, weekday }: { readonly [name: string]: string | undefined },
  asAt: Temporal.PlainDate,
): ReadWords {
  const number = monthOfWord(month)
  const wholeYear = year === undefined ? inferYear(number, asAt) : yearOfWord(year)
  return readDay(wholeYear, number, Number(day), weekday, year !== undefined)
}

function readDay(year: number, month: number, day: number, weekday?: string, yearGiven = true): ReadWords {
  const found = dayOrProblem(year, month, day)
  if (isProblem(found)) return { problem: found }
  if (weekday !== undefined && weekdayOfWord(weekday) !== found.dayOfWeek) {
    const said = weekdayName(weekdayOfWord(weekday))
    const message = `${formatDate(found)} is a ${weekdayName(found.dayOfWeek)}, not a ${said}.`
    return { problem: { message, suggestion: found } }
  }
  return dates('day', found, found, yearGiven)
}
