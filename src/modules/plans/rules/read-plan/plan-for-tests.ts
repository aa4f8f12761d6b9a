import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { parseHolidayCalendar } from '../../../../kernel/calendar.ts'
import type { ParsingContext } from '../../../../kernel/parse-agreed-date.ts'
import type { PlanGrid } from './plan-grid.ts'
import type { PlanReading } from './plan-reading.ts'

/** Dates of the tests are read as at 12 March 2026, the date of the invented paper. */
export const context: ParsingContext = {
  asAt: Temporal.PlainDate.from('2026-03-12'),
  calendar: parseHolidayCalendar({ jurisdiction: 'test', from: 2013, to: 2028, unconfirmed: [], holidays: [] }),
}

/** An invented council's paper with the defects of a real scanned one. */
export const scannedPaper = readFileSync(join(import.meta.dirname, 'fixtures', 'scanned-committee-paper.txt'), 'utf8')

/** A grid of one table from rows of cells. */
export function gridOf(rows: readonly (readonly string[])[], name = ''): PlanGrid {
  return { source: 'table', tables: [{ name, rows: rows.map((cells, index) => ({ number: index + 1, cells })) }] }
}

/** What a plan says, without its messages and rows, for comparing. */
export function gist(plan: PlanReading) {
  return plan.streams.map(({ number, title, items }) => ({
    number,
    title,
    items: items.map((item) => [item.number, item.text, item.leads.join(' + '), item.when.text]),
  }))
}

/** Every message of a plan as "level row: words". */
export function said(plan: PlanReading): string[] {
  const all = [
    ...plan.messages,
    ...plan.streams.flatMap(({ messages, items }) => [...messages, ...items.flatMap((item) => item.messages)]),
  ]
  return all.map(({ level, where, text }) => `${level} ${where.row ?? '-'}: ${text}`)
}
