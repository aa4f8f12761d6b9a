import type { Temporal } from 'temporal-polyfill'

/** Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * How something repeats. `nth` counts from 1, and -1 is the last. `starts` is the first day it can fall on.
 *
 * - daily: each working day
 * - weekly: on a weekday, or at any time from Monday to Friday, each `interval` weeks
 * - monthly: at any time, by the last working day of each `interval` months; months are counted from January, or from
 *   `starts`, so that interval 3 is each quarter and 12 each year
 * - week of month: the Nth Monday-to-Friday week; a week belongs to the month that holds its Wednesday, and so most of it
 * - weekday of month: its Nth Monday, and so on; months without a fifth one are passed over
 * - working day of month: its Nth working day (CAL-1)
 * - day of month: the day of that number, or the month's last day where there is no such day
 */
export type Recurrence =
  | { readonly kind: 'daily'; readonly starts: Temporal.PlainDate | null }
  | {
      readonly kind: 'weekly'
      readonly interval: number
      readonly weekday: Weekday | null
      readonly starts: Temporal.PlainDate | null
    }
  | { readonly kind: 'monthly'; readonly interval: number; readonly starts: Temporal.PlainDate | null }
  | { readonly kind: 'week of month'; readonly nth: number; readonly starts: Temporal.PlainDate | null }
  | {
      readonly kind: 'weekday of month'
      readonly nth: number
      readonly weekday: Weekday
      readonly starts: Temporal.PlainDate | null
    }
  | { readonly kind: 'working day of month'; readonly nth: number; readonly starts: Temporal.PlainDate | null }
  | { readonly kind: 'day of month'; readonly nth: number; readonly starts: Temporal.PlainDate | null }

/** A number as one of the seven weekdays; null for any other. */
export function asWeekday(number: unknown): Weekday | null {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
  return weekdays.find((weekday) => weekday === number) ?? null
}

/** The highest `nth` that each kind can have. */
export const highestNth = {
  'week of month': 5,
  'weekday of month': 5,
  'working day of month': 23,
  'day of month': 31,
} as const

/** The longest interval, in weeks or months, that is taken for a real one. */
export const longestInterval = 60

/** Whether occurrences cannot be told without a first date: "fortnightly" is, and "every 5 months"; "quarterly" is not. */
export function needsStart(recurrence: Recurrence): boolean {
  if (recurrence.starts !== null) return false
  if (recurrence.kind === 'weekly') return recurrence.interval > 1
  return recurrence.kind === 'monthly' && 12 % recurrence.interval !== 0
}
