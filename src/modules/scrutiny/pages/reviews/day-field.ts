import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { parseAgreedDate } from '../../../../kernel/parse-agreed-date.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'

/** A day as people write it, as an ISO date: "14 March 2026". */
export const dayField = (today: Temporal.PlainDate, message: string) =>
  z.string().transform((text, context) => {
    const { precision, earliest } = parseAgreedDate(text, { asAt: today, calendar: bankHolidays })
    if (precision === 'day' && earliest) return earliest.toString()
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

export const dayTyped = (iso: string): string => formatDate(Temporal.PlainDate.from(iso))
