import { monthNames, weekdayNames } from './date-names.ts'
import { asWeekday, type Weekday } from './recurrence.ts'

/** Patterns, as source text, for the words that dates are made of. All match text already in lower case. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
export const weekdayPattern =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?'
/** A year of four digits, or of two that are not an hour ("12 June 10am") or the day that ends a stretch ("- 12 June"). */
export const yearPattern = `(?:\\d{4}(?!\\d)|'?\\d{2}(?!\\d|[:.]\\d|\\s?[ap]m\\b|(?:st|nd|rd|th)?\\s*(?:of\\s+)?${monthPattern}))`
export const ordinalPattern =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\\d{1,2}(?:st|nd|rd|th))'

const ordinalWords = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
export const numberPattern = `(?:\\d{1,2}|${numberWords.join('|')})`

/** The text as the readers want it: lower case, plain dashes and quotes, and single spaces. */
export function plainDateWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
}

/** The number of a month word, 1 to 12. */
export function monthOfWord(word: string): number {
  const month = monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3)) + 1
  if (month === 0) throw new RangeError(`“${word}” is not a month.`)
  return month
}

/** The number of a weekday word, Monday 1. */
export function weekdayOfWord(word: string): Weekday {
  const weekday = asWeekday(weekdayNames.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3)) + 1)
  if (weekday === null) throw new RangeError(`“${word}” is not a weekday.`)
  return weekday
}

/** A year as typed: four digits, or two, of which 00 to 79 are this century's. */
export function yearOfWord(word: string): number {
  const year = Number(word.replace("'", ''))
  if (year >= 100) return year
  return year < 80 ? 2000 + year : 1900 + year
}

/** "second" and "2nd" are 2, "last" is -1. */
export function ordinalOfWord(word: string): number {
  if (word === 'last') return -1
  return ordinalWords.indexOf(word) + 1 || Number.parseInt(word, 10)
}

/** "3" and "three" are 3. */
export function numberOfWord(word: string): number {
  const index = numberWords.indexOf(word)
  return index === -1 ? Number(word) : index + 2
}

/** "first" to "tenth", then "11th"; -1 is "last". */
export function ordinalWord(nth: number): string | null {
  return nth === -1 ? 'last' : (ordinalWords[nth - 1] ?? null)
}
