import { weekdayName } from './date-names.ts'
import { ordinalWord } from './date-word-patterns.ts'
import type { Recurrence } from './recurrence.ts'
import { formatDate, ordinal } from './text.ts'

/** A recurrence in people's words: "2nd week of each month", "every other Tuesday from 7 July 2026". */
export function printRecurrence(recurrence: Recurrence): string {
  const from = recurrence.starts === null ? '' : ` from ${formatDate(recurrence.starts)}`
  return `${patternWords(recurrence)}${from}`
}

function patternWords(recurrence: Recurrence): string {
  switch (recurrence.kind) {
    case 'daily':
      return 'daily'
    case 'weekly':
      return weeklyWords(recurrence.interval, recurrence.weekday)
    case 'monthly':
      return monthlyWords(recurrence.interval)
    case 'week of month':
      return `${recurrence.nth === -1 ? 'last' : ordinal(recurrence.nth)} week of each month`
    case 'weekday of month':
      return `${nthWords(recurrence.nth)} ${weekdayName(recurrence.weekday)} of each month`
    case 'working day of month':
      return `${nthWords(recurrence.nth)} working day of each month`
    case 'day of month':
      return recurrence.nth === -1 ? 'last day of each month' : `${ordinal(recurrence.nth)} of each month`
  }
}

function weeklyWords(interval: number, weekday: number | null): string {
  if (weekday === null) return ['weekly', 'fortnightly'][interval - 1] ?? `every ${interval} weeks`
  const name = weekdayName(weekday)
  return [`every ${name}`, `every other ${name}`][interval - 1] ?? `every ${interval} weeks on ${name}`
}

function monthlyWords(interval: number): string {
  const named = new Map([
    [1, 'once a month'],
    [3, 'quarterly'],
    [12, 'annually'],
  ])
  return named.get(interval) ?? `every ${interval} months`
}

function nthWords(nth: number): string {
  return ordinalWord(nth) ?? ordinal(nth)
}
