import type { Unit } from './measure-words.ts'
import { type Figure, readFigure } from './read-figure.ts'

type Value = string | number | null | { text: string; href: string }
type Reading = {
  readonly columns: readonly { readonly key: string }[]
  readonly rows: readonly Readonly<Record<string, Value>>[]
}
type Wanted = { readonly dataset_row: string; readonly dataset_column: string; readonly unit: Unit }

/**
 * The figure that a measure takes from a reading of a dataset: the row whose first cell has these words, the column of
 * this key. "45 of 120" gives numerator and denominator; "121 days in the middle" and "312 (60 for each …)" their number. Words that are no figure, such as those of a hidden one, are
 * never made into one: the answer then says why.
 */
export function figureOfRow({ columns, rows }: Reading, wanted: Wanted): Figure | string {
  const first = columns[0]?.key ?? ''
  const row = rows.find((one) => wordsOf(one[first]).toLowerCase() === wanted.dataset_row.trim().toLowerCase())
  if (!row) return `There is no row “${wanted.dataset_row}”.`
  if (!columns.some(({ key }) => key === wanted.dataset_column)) return `There is no column “${wanted.dataset_column}”.`
  const words = wordsOf(row[wanted.dataset_column])
  const share = /^([\d,.]+) of ([\d,.]+)\b/.exec(words)
  const typed = share
    ? { value: '', numerator: share[1] ?? '', denominator: share[2] ?? '' }
    : { value: /^([\d,.]+)(?: days\b| \()/.exec(words)?.[1] ?? words, numerator: '', denominator: '' }
  const read = readFigure(wanted.unit, typed)
  return read.ok ? read.figure : `“${words}” of “${wanted.dataset_row}” cannot be taken as a figure.`
}

const wordsOf = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.text : String(value)
