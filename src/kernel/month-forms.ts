import { Temporal } from 'temporal-polyfill'
import { type DateForm, dates, firstOfMonth, inferYear, lastOfMonth, type ReadWords } from './date-reading.ts'
import {
  monthOfWord,
  monthPattern,
  ordinalOfWord,
  ordinalPattern,
  yearOfWord,
  yearPattern,
} from './date-word-patterns.ts'
import { weekOfMonth } from './month-points.ts'

const partPattern = '(?<part>early|start(?:\\s+of)?|beginning(?:\\s+of)?|mid(?:dle(?:\\s+of)?)?|end(?:\\s+of)?|late)'

/** "2nd week of July 2014" */
const weekInMonth: DateForm = {
  pattern: new RegExp(
    `\\b(?<nth>${ordinalPattern})\\s+week\\s+(?:of|in)\\s+(?<month>${monthPattern})(?:\\s+(?<year>${yearPattern}))?`,
    'g',
  ),
  read: ({ nth = '', month = '', year }, asAt) => {
    const { number, wholeYear } = monthAndYear(month, year, asAt)
    const week = weekOfMonth(wholeYear, number, ordinalOfWord(nth))
    if (week === null) return { problem: { message: 'That month has no such week.', suggestion: null } }
    return dates('week', week.earliest, week.earliest.add({ days: 6 }), year !== undefined)
  },
}

/** "end of July", "mid July 2014", "early September" */
const partOfMonth: DateForm = {
  pattern: new RegExp(`\\b${partPattern}[\\s-]+(?<month>${monthPattern})(?:[\\s,-]*(?<year>${yearPattern}))?`, 'g'),
  read: ({ part = '', month = '', year }, asAt) => {
    const { number, wholeYear } = monthAndYear(month, year, asAt)
    return partOf(part, firstOfMonth(wholeYear, number), lastOfMonth(wholeYear, number), year !== undefined)
  },
}

/** "March to October 2013", "July/August", "December 2014 - January 2015"; "June and September" are two dates. */
const monthToMonth: DateForm = {
  pattern: new RegExp(
    `(?<!\\d\\s?|(?:st|nd|rd|th)\\s|of\\s)\\b(?<first>${monthPattern})(?:\\s+(?<firstYear>\\d{4}))?\\s*(?<joint>-|/|to\\b|and\\b|&)\\s*(?<month>${monthPattern})(?:[\\s-]*(?<year>${yearPattern}))?`,
    'g',
  ),
  read: ({ first = '', firstYear, joint = '', month = '', year }, asAt) => {
    const begins = monthOfWord(first)
    const ends = monthOfWord(month)
    const turn = begins > ends ? 1 : 0
    const lastYear = year === undefined ? Number(firstYear ?? inferYear(begins, asAt)) + turn : yearOfWord(year)
    const earliest = firstOfMonth(firstYear === undefined ? lastYear - turn : Number(firstYear), begins)
    const latest = lastOfMonth(lastYear, ends)
    if (Temporal.PlainDate.compare(earliest, latest) > 0) {
      return { problem: { message: 'The first month comes after the last.', suggestion: null } }
    }
    if (/and|&|\//.test(joint) && !earliest.add({ months: 1 }).equals(firstOfMonth(lastYear, ends))) {
      return { problem: { message: 'These words name more than one month. Keep one.', suggestion: null } }
    }
    return dates('month', earliest, latest, year !== undefined || firstYear !== undefined)
  },
}

/** "April 2013", "Apr-13" */
const monthOfYear: DateForm = {
  pattern: new RegExp(`\\b(?<month>${monthPattern})[\\s,-]*(?:of\\s+)?(?<year>${yearPattern})`, 'g'),
  read: ({ month = '', year = '' }) => wholeMonth(yearOfWord(year), monthOfWord(month), true),
}

/** "in July", or a month by itself. */
const bareMonth: DateForm = {
  pattern: new RegExp(
    `(?<=^\\s*|\\b(?:by|in|during|for|before|until|from|due)\\s+)(?<month>${monthPattern})(?=\\s*$|[\\s,;)])`,
    'g',
  ),
  read: ({ month = '' }, asAt) => wholeMonth(inferYear(monthOfWord(month), asAt), monthOfWord(month), false),
}

/** Read before "May 14" is, since they say what they mean. */
export const clearMonthForms: readonly DateForm[] = [weekInMonth, partOfMonth, monthToMonth]

/** Read after it. */
export const monthForms: readonly DateForm[] = [monthOfYear, bareMonth]

/** The part of a stretch of months that words name: early is its first month's 1st to 10th, mid the 11th to 20th, and its end is from the last month's 21st. */
export function partOf(
  part: string,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  yearGiven: boolean,
): ReadWords {
  if (/^(?:early|start|beginning)/.test(part)) return dates('month', first, first.with({ day: 10 }), yearGiven)
  if (part.startsWith('mid')) return dates('month', first.with({ day: 11 }), first.with({ day: 20 }), yearGiven)
  return dates('month', last.with({ day: 21 }), last, yearGiven)
}

function monthAndYear(month: string, year: string | undefined, asAt: Temporal.PlainDate) {
  const number = monthOfWord(month)
  return { number, wholeYear: year === undefined ? inferYear(number, asAt) : yearOfWord(year) }
}

function wholeMonth(year: number, month: number, yearGiven: boolean): ReadWords {
  return dates('month', firstOfMonth(year, month), lastOfMonth(year, month), yearGiven)
}
