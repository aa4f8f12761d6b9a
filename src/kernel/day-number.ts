import { Temporal } from 'temporal-polyfill'

const millisecondsInDay = 86_400_000

/** Days from 1 January 1970 to the date: whole numbers for bulk loops, where Temporal objects are too slow. */
export function dayNumber(date: Temporal.PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / millisecondsInDay
}

/** The date that a day number stands for; the inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): Temporal.PlainDate {
  const date = new Date(number * millisecondsInDay)
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** Monday 1 to Sunday 7, of a day number; 1 January 1970 was a Thursday. */
export function weekdayOfDayNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}
