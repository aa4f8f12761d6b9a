import { dateOfDayNumber } from '../../../../kernel/day-number.ts'
import type { AnnexAContent, Field, ListDefinition } from '../lists/list-content.ts'
import { type Column, type ListTable, UNKNOWN } from '../lists/list-table.ts'

/** In what shape a run's lists are taken away: Ofsted's template, and the shapes that councils' other tools read (F24). */
export const packShapes = {
  'annex-a': 'Ofsted’s Annex A workbook',
  chat: 'For ChAT: plain headings in the first row, columns in their order',
  ssd: 'For the Standard Safeguarding Dataset’s tools: its column names, dates as text',
  marked: 'Your own workbook, with a comment on each faulty cell',
} as const
export type PackShape = keyof typeof packShapes

export const isPackShape = (text: string): text is PackShape => Object.hasOwn(packShapes, text)

/** A cell as it is written: a date as its day number, a code in the preferred form; what was not understood as it stands. */
export function cellToWrite(column: Column, row: number, content: AnnexAContent): string | number {
  const value = column.value[row] ?? UNKNOWN
  const text = column.text[row] ?? ''
  if (value === UNKNOWN) return text
  switch (column.field.type) {
    case 'date':
    case 'whole-number':
      return value
    case 'code':
      return content.codes[column.field.codes ?? '']?.[value]?.value ?? text
    default:
      return column.words.list[value] ?? text
  }
}

/** The rows of a list by field key. No row is left out and none is added. */
export function rowsToWrite(table: ListTable, content: AnnexAContent): Record<string, string | number>[] {
  const columns = [...table.columns]
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(columns.map(([key, column]) => [key, cellToWrite(column, row, content)])),
  )
}

/** A field's name as SSD's extracts have it: the alias without spaces, or the heading made into one word. */
export function ssdName({ heading, aliases = [] }: Field): string {
  const one = aliases.find((alias) => /^[A-Z][A-Za-z0-9]*$/.test(alias) && /[a-z][A-Z0-9]/.test(alias))
  return (
    one ?? heading.replace(/[^A-Za-z0-9 ]/g, '').replace(/(?:^| +)(\w)/g, (_, letter: string) => letter.toUpperCase())
  )
}

/** A value as SSD's extracts have it: dates as dd/mm/yyyy text. */
export function ssdValue(field: Field, value: string | number | undefined): string {
  if (value === undefined) return ''
  if (field.type !== 'date' || typeof value !== 'number') return String(value)
  const { day, month, year } = dateOfDayNumber(value)
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}

/** The lists that a pack has sheets for: all eleven, so that an empty one is seen to be empty. */
export const layoutOf = (definition: ListDefinition, table: ListTable | undefined): string =>
  table?.layout ?? definition.fields.find(({ layouts }) => layouts)?.layouts?.at(-1) ?? '2023'
