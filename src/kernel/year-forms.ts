import type { Temporal } from 'temporal-polyfill'
import { type DateForm, dates, firstOfMonth, inferYear, lastOfMonth, type ReadWords } from './date-reading.ts'
import { yearOfWord } from './date-word-patterns.ts'
import { partOf } from './month-forms.ts'

type Groups = { readonly [name: string]: string | undefined }

const quarterWord = '\\bq(?:uarter)?\\s*(?<quarter>[1-4])\\b'
const nextYear = '\\s*[/-]\\s*(?<next>\\d{4}|\\d{2})(?![\\d/-])'

/** "Q1 2014/15": quarters of the financial year, which begins on 1 April. */
const quarterOfYear: DateForm = {
  pattern: new RegExp(`${quarterWord}[\\s,]*(?:of\\s+)?(?:fy\\s*)?(?<year>\\d{4}|\\d{2})${nextYear}`, 'g'),
  read: (groups) => readQuarter(groups),
}

/** "2014/15 Q1" */
const yearThenQuarter: DateForm = {
  pattern: new RegExp(`(?<![\\d/.-])(?<year>\\d{4})${nextYear}[\\s,]*${quarterWord}`, 'g'),
  read: (groups) => readQuarter(groups),
}

/** "Q1 2014" or "Q1" could be of the calendar or the financial year: people are asked which (CAL-8). */
const unclearQuarter: DateForm = {
  pattern: new RegExp(`${quarterWord}(?:[\\s,]*(?:\\d{4}|'?\\d{2})(?!\\d))?`, 'g'),
  read: () => problem('This does not say which quarter: write it like Q1 2014/15, or name the months.'),
}

const seasonStarts = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
])

/** "summer 2014": three months, spring from March; "winter 2014" and "winter 2014/15" begin in December 2014. */
const season: DateForm = {
  pattern:
    /\b(?<season>spring|summer|autumn|winter)\b(?!\s+(?:term|half|holiday|break))(?:\s+(?:of\s+)?(?<year>\d{4})(?!\d)(?:\s?[/-]\s?(?<next>\d{4}|\d{2})(?!\d))?)?/g,
  read: (groups, asAt) => {
    const month = seasonStarts.get(groups['season'] ?? '') ?? 1
    if (groups['next'] !== undefined && (month !== 12 || financialYearStart(groups) === null)) return notConsecutive
    const year = groups['year']
    const earliest = firstOfMonth(year === undefined ? inferYear(month, asAt) : Number(year), month)
    return dates('season', earliest, earliest.add({ months: 3 }).subtract({ days: 1 }), year !== undefined)
  },
}

const part = '\\b(?<part>end|start|beginning)\\s+of\\s+(?:the\\s+)?(?:financial\\s+year\\s+|fy\\s*)?'

/** "2014/15", the financial year; "end of 2014/15" is the end of March. */
const councilYear: DateForm = {
  pattern: new RegExp(`(?:${part})?(?<![\\d/.-])(?<year>\\d{4})${nextYear}`, 'g'),
  read: (groups) => {
    const year = financialYearStart(groups)
    if (year === null) return notConsecutive
    return partOfYear(groups['part'], firstOfMonth(year, 4), lastOfMonth(year + 1, 3))
  },
}

/** "2014" by itself or after a word such as "by"; "end of 2014" is the end of December. */
const calendarYear: DateForm = {
  pattern: new RegExp(
    `(?:${part}|(?<=^\\s*|\\b(?:by|in|during|for|before|until|from|to|year|throughout|between|and)\\s+|-\\s*))(?<year>(?:19|20)\\d{2})(?=\\s*(?:$|[,;.)-](?!\\d)|to\\b|and\\b|until\\b))`,
    'g',
  ),
  read: ({ part, year }) => partOfYear(part, firstOfMonth(Number(year), 1), lastOfMonth(Number(year), 12)),
}

/** Quarters, seasons and years, from the more particular to the less. */
export const yearForms: readonly DateForm[] = [
  quarterOfYear,
  yearThenQuarter,
  unclearQuarter,
  season,
  councilYear,
  calendarYear,
]

const notConsecutive = problem('The two years do not follow one another.')

function problem(message: string): ReadWords {
  return { problem: { message, suggestion: null } }
}

function readQuarter(groups: Groups): ReadWords {
  const year = financialYearStart(groups)
  if (year === null) return notConsecutive
  const earliest = firstOfMonth(year, 4).add({ months: 3 * (Number(groups['quarter']) - 1) })
  return dates('quarter', earliest, earliest.add({ months: 3 }).subtract({ days: 1 }), true)
}

function financialYearStart({ year = '', next = '' }: Groups): number | null {
  const start = yearOfWord(year)
  const follows = next.length === 4 ? Number(next) === start + 1 : Number(next) === (start + 1) % 100
  return follows ? start : null
}

function partOfYear(words: string | undefined, first: Temporal.PlainDate, last: Temporal.PlainDate): ReadWords {
  return words === undefined ? dates('year', first, last, true) : partOf(words, first, last, true)
}
