import type { Temporal } from 'temporal-polyfill'
import { monthName, weekdayName } from './date-names.ts'
import { dayNumber } from './day-number.ts'

/** A count with its noun: `plural(1, 'action')` is "1 action", `plural(2, 'child', 'children')` is "2 children". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** How late a date is: "12 days late", "1 day late"; null when it is today or still to come. */
export function lateBy(date: Temporal.PlainDate, today: Temporal.PlainDate): string | null {
  const days = dayNumber(today) - dayNumber(date)
  return days > 0 ? `${plural(days, 'day')} late` : null
}

/** "March 2026" */
export const formatMonth = (date: Temporal.PlainDate): string => `${monthName(date.month)} ${date.year}`

/** "3 March 2026" */
export function formatDate(date: Temporal.PlainDate): string {
  return `${date.day} ${monthName(date.month)} ${date.year}`
}

/** "3 Mar 2026", for tables where space is short. */
export function formatShortDate(date: Temporal.PlainDate): string {
  return `${date.day} ${monthName(date.month).slice(0, 3)} ${date.year}`
}

/** "Tuesday 3 March 2026", where the weekday matters, as it does for deadlines. */
export function formatDateWithWeekday(date: Temporal.PlainDate): string {
  return `${weekdayName(date.dayOfWeek)} ${formatDate(date)}`
}

/** A list in a sentence: "a", "a and b", "a, b and c". The last joining word may be another, such as "or". */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** Words as they begin a sentence or a label: "on track" is "On track". */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words made fit for an address: "Children’s Board – May" is "childrens-board-may". Accents are dropped. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The first letter of the first and last name: "Mary Jane O’Neill" is "MO", "Cher" is "C". */
export function initials(name: string): string {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part))
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return ends.map((part) => [...(part ?? '')][0]?.toUpperCase() ?? '').join('')
}

/** "1st", "2nd", "3rd", "4th", "11th", "22nd". */
export function ordinal(number: number): string {
  const tens = number % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
})

/** "£1,250", "£1,250.50": an amount that is kept in pence. */
export const poundsOf = (pence: number): string => pounds.format(pence / 100)
