import { Temporal } from 'temporal-polyfill'
import type { DateReading, Reading } from './date-reading.ts'

/** Reads part of the words again, as though the paper spoke from another date. */
export type ReadAgain = (words: string, asAt: Temporal.PlainDate) => readonly Reading[]

/** Turns "w/c 7 July 2014" into the seven days from it, and "week ending 11 July" into those from its Monday to it. */
export function readWeeks(words: string, readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => {
    if ('problem' in reading || reading.precision !== 'day' || !reading.earliest.equals(reading.latest)) return reading
    const lead = words.slice(0, reading.at)
    const begins = /\b(?:w\s?[/.]?\s?c\.?|wk\s?c|week\s+(?:commencing|beginning|starting|of))[\s:]*$/.exec(lead)
    if (begins) {
      return { ...reading, at: begins.index, precision: 'week', latest: reading.earliest.add({ days: 6 }) }
    }
    const ends = /\b(?:w\s?[/.]\s?e\.?|week\s+ending)[\s:]*$/.exec(lead)
    if (!ends) return reading
    const monday = reading.latest.subtract({ days: reading.latest.dayOfWeek - 1 })
    return { ...reading, at: ends.index, precision: 'week', earliest: monday }
  })
}

/** Joins two dates that the words make one stretch: "28 July to 8 August 2014", "between 1 and 5 June". */
export function joinReadings(readings: readonly Reading[], words: string, readAgain: ReadAgain): readonly Reading[] {
  const [first, second, ...others] = readings
  if (!first || !second || others.length > 0 || 'problem' in first || 'problem' in second) return readings
  const between = words.slice(first.end, second.at)
  const isBetween = /\bbetween\s*$/.test(words.slice(0, first.at)) && /^\s*and\s*$/.test(between)
  if (!isBetween && !/^\s*(?:-|to|until|till|through)\s*$/.test(between)) return readings
  return [join(...shareYear(first, second, words, readAgain))]
}

/** Where only one of two dates names its year, the other takes it from there, so that the first is never the later. */
function shareYear(
  first: DateReading,
  second: DateReading,
  words: string,
  readAgain: ReadAgain,
): readonly [DateReading, DateReading] {
  if (first.yearGiven === second.yearGiven && (first.yearGiven || inOrder(first, second))) return [first, second]
  const inYear = (reading: DateReading, year: number) => {
    const [again] = readAgain(`${words.slice(reading.at, reading.end).trim()} ${year}`, reading.earliest)
    return again && 'earliest' in again ? { ...again, at: reading.at, end: reading.end } : reading
  }
  if (first.yearGiven || !second.yearGiven) {
    const sameYear = inYear(second, first.latest.year)
    return [first, inOrder(first, sameYear) ? sameYear : inYear(second, first.latest.year + 1)]
  }
  const sameYear = inYear(first, second.earliest.year)
  return [inOrder(sameYear, second) ? sameYear : inYear(first, second.earliest.year - 1), second]
}

function inOrder(first: DateReading, second: DateReading): boolean {
  return Temporal.PlainDate.compare(first.earliest, second.latest) <= 0
}

function join(first: DateReading, second: DateReading): Reading {
  const { at } = first
  const { end, latest } = second
  if (!inOrder(first, second)) {
    return { at, end, problem: { message: 'The first date comes after the last.', suggestion: null } }
  }
  const wholeMonths = first.earliest.day === 1 && latest.day === latest.daysInMonth
  const periods = first.precision !== 'day' && second.precision !== 'day'
  const precision = wholeMonths && periods ? 'month' : 'day'
  return { at, end, precision, earliest: first.earliest, latest, yearGiven: first.yearGiven || second.yearGiven }
}
