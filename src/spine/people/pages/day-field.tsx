import { Temporal } from 'temporal-polyfill'
import { DateInput } from '../../../govuk/components/DateInput.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'

const parts = ['day', 'month', 'year'] as const

/** A day typed in three boxes: ISO text, '' when all three are empty, or null when they are not a date. */
export function readDay(typed: Typed, name: string): string | null {
  const [day, month, year] = parts.map((part) => textOf(typed, `${name}-${part}`).trim())
  if (!day && !month && !year) return ''
  const words = [day, month, year]
  if (!words.every((word) => /^\d{1,4}$/.test(word ?? '')) || year?.length !== 4) return null
  try {
    const found = { year: Number(year), month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(found, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/** The three boxes filled with a day (ISO). */
export function typedDay(name: string, day: string | null): Typed {
  if (day === null || day === '') return {}
  const { day: d, month, year } = Temporal.PlainDate.from(day)
  return { [`${name}-day`]: String(d), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

type Props = { name: string; label: string; hint?: string; typed: Typed; errors: FieldErrors }

export function DayField({ name, label, hint, typed, errors }: Props) {
  const value = Object.fromEntries(parts.map((part) => [part, textOf(typed, `${name}-${part}`)]))
  return <DateInput name={name} label={label} labelSize="s" hint={hint} value={value} error={errors[`${name}-day`]} />
}

/** A day as people read it, from ISO text. */
export const dayWords = (day: string): string => formatDate(Temporal.PlainDate.from(day))

/** "3 March 2025 to 30 June 2026", "since 3 March 2025", "from 1 September 2026" where it is still to come. */
export function spanWords(starts: string, ends: string | null, today: string): string {
  if (ends !== null) return `${dayWords(starts)} to ${dayWords(ends)}`
  return `${starts > today ? 'from' : 'since'} ${dayWords(starts)}`
}
