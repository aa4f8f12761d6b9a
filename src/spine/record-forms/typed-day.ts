import { Temporal } from 'temporal-polyfill'
import { parseAgreedDate } from '../../kernel/parse-agreed-date.ts'
import { formatDate } from '../../kernel/text.ts'
import { bankHolidays } from '../../platform/holiday-calendar.ts'

/** "8 May 2023", from ISO text. */
export const day = (iso: string): string => formatDate(Temporal.PlainDate.from(iso))

/** A day as people type it, or null. */
export function readDay(words: string, today: Temporal.PlainDate): string | null {
  const text = words.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
    } catch {
      return null
    }
  }
  const { precision, earliest } = parseAgreedDate(text, { asAt: today, calendar: bankHolidays })
  return precision === 'day' && earliest ? earliest.toString() : null
}
