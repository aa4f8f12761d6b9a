import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { HolidayCalendar } from '../../../kernel/calendar.ts'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'

/** A list typed one to a line, without empty lines. */
export const lines = z.string().transform((text) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== ''),
)

/** A day as people type it ("30 June 2026", "30/6/26", "2026-06-30"), given on as ISO text. */
export function dayTyped(today: Temporal.PlainDate, calendar: HolidayCalendar, missing: string) {
  return z.string().transform((text, context) => {
    const day = readDay(text, today, calendar)
    if (day) return day
    context.addIssue(text.trim() === '' ? missing : notADay(text))
    return z.NEVER
  })
}

/** A day that may be left out: null where nothing is typed. */
export function dayTypedIfAny(today: Temporal.PlainDate, calendar: HolidayCalendar) {
  return z
    .string()
    .optional()
    .transform((text = '', context) => {
      if (text.trim() === '') return null
      const day = readDay(text, today, calendar)
      if (day) return day
      context.addIssue(notADay(text))
      return z.NEVER
    })
}

const notADay = (text: string) => `“${text.trim()}” is not a day. Write it like 30 June 2026`

/** A time of day as people type it ("14:00", "2pm", "9.30am"), given on as "14:00". */
export const timeTyped = z.string().transform((text, context) => {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?\s*([ap]m)?$/i.exec(text.trim())
  const given = Number(found?.[1])
  const late = found?.[3]?.toLowerCase()
  const hour = late === 'pm' && given < 12 ? given + 12 : late === 'am' && given === 12 ? 0 : given
  const minute = Number(found?.[2] ?? 0)
  if (found && hour < 24 && minute < 60) return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  context.addIssue('Enter the time it starts, such as 2pm or 14:00')
  return z.NEVER
})

function readDay(text: string, today: Temporal.PlainDate, calendar: HolidayCalendar): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) {
    try {
      return Temporal.PlainDate.from(text.trim()).toString()
    } catch {
      return null
    }
  }
  const { precision, earliest } = parseAgreedDate(text, { asAt: today, calendar })
  return precision === 'day' && earliest ? earliest.toString() : null
}
