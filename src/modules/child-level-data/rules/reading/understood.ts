import type { Field, ListNumber } from '../lists/list-content.ts'

/** How a column was found to be a field: F07 warns of all but the first and the last. */
export type MatchedBy = 'exact' | 'alias' | 'pattern' | 'by hand'

export interface MatchedColumn {
  readonly field: Field
  /** As the file has it. */
  readonly heading: string
  /** From 1. */
  readonly position: number
  readonly matchedBy: MatchedBy
}

export interface SheetColumn {
  readonly heading: string
  readonly position: number
}

/** Two columns that could be one field, or a column that could be two fields: it must be asked, not guessed (F10). */
export interface ColumnClash {
  readonly fields: readonly Field[]
  readonly columns: readonly SheetColumn[]
}

/** What a row of headings means for one list. */
export interface ColumnMatches {
  readonly columns: readonly MatchedColumn[]
  readonly missing: readonly Field[]
  readonly unknown: readonly SheetColumn[]
  readonly clashes: readonly ColumnClash[]
  readonly layout: string
}

/** A sheet that was taken for a list. */
export interface ListSheet extends ColumnMatches {
  readonly file: string
  readonly sheet: string
  readonly hidden: boolean
  readonly list: ListNumber
  readonly foundBy: 'headings' | 'name' | 'by hand'
  readonly headingRow: number
}

export type IgnoredReason =
  | { readonly why: 'not a list' }
  /** One of the template's own sheets that hold no data. */
  | { readonly why: 'guidance' }
  | { readonly why: 'empty' }
  | { readonly why: 'by hand' }
  /** Another sheet of the file was taken for the list (F03). */
  | { readonly why: 'second'; readonly list: ListNumber; readonly taken: string; readonly hasRows: boolean }
  /** Its name says which list it is, and no row has the headings (F05). */
  | { readonly why: 'no headings'; readonly list: ListNumber }
  /** Its headings fit these lists equally well. */
  | { readonly why: 'several lists'; readonly lists: readonly ListNumber[] }

export interface IgnoredSheet {
  readonly file: string
  readonly sheet: string
  readonly hidden: boolean
  readonly reason: IgnoredReason
}

/** Which sheet is which list, before any row is read: what a person is shown, and may put right by hand. */
export interface Understanding {
  readonly lists: readonly ListSheet[]
  readonly ignored: readonly IgnoredSheet[]
}

/**
 * What a person put right by hand, remembered for their council. A sheet is known by its name in small letters, a column by
 * its heading made comparable; null leaves the sheet or the column out.
 */
export interface HandMapping {
  readonly sheets?: Readonly<Record<string, ListNumber | null>>
  readonly columns?: Readonly<Partial<Record<ListNumber, Readonly<Record<string, string | null>>>>>
}
