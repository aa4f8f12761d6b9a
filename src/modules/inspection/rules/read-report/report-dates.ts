import { Temporal } from 'temporal-polyfill'

/** First and last day, as 2024-03-11. */
export type Period = [string, string]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_WORD = MONTHS.map((month) => `${month}[a-z]*`).join('|')
/** A day in words or figures: "20 January 2025", "20", "12/09/2016"; the month and the year may be left to the next day. */
const DAY = new RegExp(
  `(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?(?:\\s+(${MONTH_WORD})\\b\\.?)?(?:,?\\s+(\\d{4}))?(?![\\d:])`,
  'gi',
)
/** What stands between the first and the last day of a period. */
const TO = /^\s*(?:to|until|and|[-\u2010-\u2015\u2212\u2500])\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)?$/i

interface Day {
  day: number
  month: number | null
  year: number | null
  /** The words between it and the day before. */
  before: string
}

/**
 * Reads the fieldwork printed in a report: one day, one period or several. Null when the words cannot be read with
 * certainty. `year` is where the year comes from when none is printed, the letter's own date (JTAI of 2016).
 */
export function readPeriods(words: string, year: number | null = null): Period[] | null {
  const days = fill(readDays(words), year)
  if (days === null || days.length === 0) return null
  const periods: [Day, Day][] = []
  for (const day of days) {
    const last = periods.at(-1)
    if (last && last[0] === last[1] && joins(last[0], day)) last[1] = day
    else periods.push([day, day])
  }
  const read = periods.map(([from, to]): Period | null => {
    const [first, end] = [printed(from), printed(to)]
    return first && end && first <= end ? [first, end] : null
  })
  return read.every((period) => period !== null) ? read : null
}

/** One day printed alone, such as a letter's date. */
export function readDay(words: string): string | null {
  const periods = readPeriods(words)
  const [only, ...more] = periods ?? []
  return only && more.length === 0 && only[0] === only[1] ? only[0] : null
}

function readDays(words: string): Day[] {
  const days: Day[] = []
  let end = 0
  for (const found of words.matchAll(DAY)) {
    const [all, d, m, y, day, month, year] = found
    const before = words.slice(end, found.index)
    end = found.index + all.length
    const number = Number(d ?? day)
    if (number < 1 || number > 31) continue
    const named = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : null
    days.push({ day: number, month: m ? Number(m) : named, year: y || year ? Number(y ?? year) : null, before })
  }
  return days
}

/** "11 to 15 March 2024": what a day leaves out, the next one says. Null when nothing says it. */
function fill(days: readonly Day[], year: number | null): Day[] | null {
  const filled: Day[] = []
  for (const day of days.toReversed()) {
    const next = filled[0]
    const month = day.month ?? next?.month ?? null
    const of = day.year ?? next?.year ?? year
    if (month === null || of === null) return null
    // "16 December to 10 January 2020" began the year before.
    const turned = day.year === null && next !== undefined && next.month !== null && month > next.month
    filled.unshift({ ...day, month, year: turned ? of - 1 : of })
  }
  return filled
}

/** "to" makes a period of two days; "and" does only between days that follow each other: "12 and 13 March". */
function joins(from: Day, to: Day): boolean {
  if (!TO.test(to.before)) return false
  if (!/and/i.test(to.before)) return true
  const [first, last] = [printed(from), printed(to)]
  return first !== null && last !== null && Temporal.PlainDate.from(first).add({ days: 1 }).toString() === last
}

function printed({ day, month, year }: Day): string | null {
  if (month === null || year === null) return null
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}
