import { Temporal } from 'temporal-polyfill'
import { type Typed, textOf } from '../../../platform/http/form.ts'

const parts = ['day', 'month', 'year'] as const

/** A day typed in three boxes: ISO text, null where all are empty, undefined where they are no date. */
export function readDay(typed: Typed, name: string): string | null | undefined {
  const [day = '', month = '', year = ''] = parts.map((part) => textOf(typed, `${name}-${part}`).trim())
  if (day + month + year === '') return null
  if (![day, month].every((word) => /^\d{1,2}$/.test(word)) || !/^\d{4}$/.test(year)) return undefined
  try {
    const found = { year: Number(year), month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(found, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** The three boxes filled with a day (ISO). */
export function typedDay(name: string, day: string | null): Typed {
  if (day === null) return {}
  const { day: date, month, year } = Temporal.PlainDate.from(day)
  return { [`${name}-day`]: String(date), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

/** What the boxes show. */
export const boxesOf = (typed: Typed, name: string) =>
  Object.fromEntries(parts.map((part) => [part, textOf(typed, `${name}-${part}`)]))
