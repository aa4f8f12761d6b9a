export type ColumnKind = 'text' | 'number' | 'date' | 'link'

export interface WrittenColumn {
  header: string
  kind: ColumnKind
  /** In characters; by kind when left out. */
  width?: number
}

/**
 * A cell to write. Dates are ISO text (`2026-03-31` or `2026-03-31T09:30:00`); other text in a date column, such as
 * "end of July", is written as text. A link has its words and its address; one that is only text is both.
 */
export type WrittenValue = string | number | boolean | null | undefined | WrittenLink

export interface WrittenLink {
  text: string
  address: string
}

export function isLink(value: WrittenValue): value is WrittenLink {
  return typeof value === 'object' && value !== null
}

/** What a person reads in the cell. */
export function writtenText(value: WrittenValue): string {
  if (value === null || value === undefined) return ''
  if (isLink(value)) return value.text
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'number' && !Number.isFinite(value) ? '' : String(value)
}
