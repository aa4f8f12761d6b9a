import type { Temporal } from 'temporal-polyfill'
import { formatDate } from '../kernel/text.ts'

/** What the demonstration says of days: "{month 43}" is the month that it was 43 days ago, "{day 5}" that day. */
export function sayWhen(words: string, today: Temporal.PlainDate): string {
  return words.replace(/\{(month|day) (-?\d+)\}/g, (_, what: string, ago: string) => {
    const day = today.subtract({ days: Number(ago) })
    return what === 'day' ? formatDate(day) : day.toLocaleString('en-GB', { month: 'long' })
  })
}
