import type { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from '../../kernel/agreed-date.ts'
import { agreedDateFromJson, agreedDateToJson } from '../../kernel/agreed-date-json.ts'
import { parseAgreedDate } from '../../kernel/parse-agreed-date.ts'
import { bankHolidays } from '../../platform/holiday-calendar.ts'
import type { ActionColumns } from './action-kind.ts'

/** Reads a date in people's words as of a day, with the calendar that ships. */
export function readDue(words: string, asAt: Temporal.PlainDate): AgreedDate {
  return parseAgreedDate(words.trim(), { asAt, calendar: bankHolidays })
}

/** The columns that keep an agreed date: all of it as it was said, and what lists sort by. */
export function dueColumns(due: AgreedDate): Pick<ActionColumns, 'due' | 'due_earliest' | 'due_latest'> {
  const json = agreedDateToJson(due)
  return { due: { ...json }, due_earliest: json.earliest, due_latest: json.latest }
}

/** The agreed date that the columns keep. */
export const dueOf = (columns: { due: unknown }): AgreedDate => agreedDateFromJson(columns.due)
