import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { parseAgreedDate } from '../../../../kernel/parse-agreed-date.ts'
import { formatDate, slug } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { listOf, type Typed, textOf } from '../../../../platform/http/form.ts'

/** The fields of one form, read one by one; what is wrong with any is gathered. */
export interface Fields {
  readonly errors: Record<string, string>
  text: (name: string) => string
  /** A text that may not be empty. */
  wanted: (name: string, message: string) => string
  /** A whole number; null where nothing was typed or it is none. */
  count: (name: string, most: number, least?: number) => number | null
  /** A day as ISO text; null where nothing was typed or it is none. */
  day: (name: string) => string | null
  lines: (name: string) => string[]
  ticked: (name: string) => readonly string[]
}

export function fieldsOf(typed: Typed, today: Temporal.PlainDate): Fields {
  const errors: Record<string, string> = {}
  const text = (name: string) => textOf(typed, name).trim()
  return {
    errors,
    text,
    wanted: (name, message) => {
      if (text(name) === '') errors[name] = message
      return text(name)
    },
    count: (name, most, least = 0) => {
      if (text(name) === '') return null
      const found = z.coerce.number().int().min(least).max(most).safeParse(text(name))
      if (!found.success) errors[name] = `Enter a whole number from ${least} to ${most}`
      return found.data ?? null
    },
    day: (name) => {
      if (text(name) === '') return null
      const { precision, earliest } = parseAgreedDate(text(name), { asAt: today, calendar: bankHolidays })
      if (precision === 'day' && earliest) return earliest.toString()
      errors[name] = `“${text(name)}” is not a day. Write it like 1 April 2026`
      return null
    },
    lines: (name) =>
      text(name)
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ticked: (name) => listOf(typed, name),
  }
}

/** How many empty rows are offered for more of a list. */
export const moreRows = 2
export const rowsOf = (length: number, more = moreRows): number[] =>
  Array.from({ length: length + more }, (_, at) => at)

export const dayWords = (iso: string | undefined): string => (iso ? formatDate(Temporal.PlainDate.from(iso)) : '')

/** Typed values of a list of rows, each row's fields with its number. */
export const typedRows = <Row>(
  rows: readonly Row[],
  prefix: string,
  fields: (row: Row) => Record<string, string | readonly string[]>,
): Typed =>
  Object.fromEntries(
    rows.flatMap((row, at) => Object.entries(fields(row)).map(([name, value]) => [`${prefix}-${at}-${name}`, value])),
  )

/** A key for something new, made of its words and unlike those that are taken. */
export function newKey(words: string, taken: readonly string[], between: '-' | '_' = '-'): string {
  const key = slug(words).replaceAll('-', between) || 'other'
  if (!taken.includes(key)) return key
  const numbers = Array.from({ length: taken.length + 1 }, (_, at) => `${key}${between}${at + 2}`)
  return numbers.find((one) => !taken.includes(one)) ?? key
}
