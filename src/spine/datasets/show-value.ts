import { Temporal } from 'temporal-polyfill'
import { formatDate, formatShortDate } from '../../kernel/text.ts'
import type { DatasetColumn, DatasetRow, DatasetValue } from './dataset.ts'

/** A cell in words: dates as "3 Mar 2026", nothing as an empty text. */
export function wordsOf(value: DatasetValue | undefined, column: DatasetColumn): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return value.text
  if (column.kind === 'date' && typeof value === 'string') return shortDay(value)
  return String(value)
}

/** What names a row: the words of its first column. */
export function rowName(row: DatasetRow, columns: readonly DatasetColumn[]): string {
  const [first] = columns
  return first ? wordsOf(row[first.key], first) : ''
}

/** What tells a row from every other: where its first cell leads when it is a link, otherwise its words. */
export function rowKey(row: DatasetRow, columns: readonly DatasetColumn[]): string {
  const value = row[columns[0]?.key ?? '']
  return value !== null && typeof value === 'object' ? value.href : rowName(row, columns)
}

/** "3 March 2026" for "2026-03-03". */
export const dayInWords = (iso: string): string => formatDate(Temporal.PlainDate.from(iso))

function shortDay(iso: string): string {
  try {
    return formatShortDate(Temporal.PlainDate.from(iso))
  } catch {
    return iso
  }
}
