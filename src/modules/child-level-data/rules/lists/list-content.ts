/** Annex A has eleven lists, numbered as Ofsted numbers them. */
export const listNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
export type ListNumber = (typeof listNumbers)[number]

export type FieldType = 'id' | 'code' | 'date' | 'whole-number' | 'text'

/** A column of a list. `key` is its name in our code and figures, the same in every list that asks the same question. */
export interface Field {
  readonly key: string
  /** As Ofsted's template prints it, without spaces at its end. */
  readonly heading: string
  readonly type: FieldType
  /** The code list that its values come from, where `type` is code. */
  readonly codes?: string
  readonly need: 'mandatory' | 'conditional' | 'optional'
  /** The layouts that have the column; all of them when left out. */
  readonly layouts?: readonly string[]
  /** Headings that councils' files have used for it. */
  readonly aliases?: readonly string[]
  /** Regular expressions, tried on a heading in small letters after everything else. */
  readonly patterns?: readonly string[]
}

export interface ListDefinition {
  readonly list: ListNumber
  readonly name: string
  /** What span of time its rows come from, back from the as-at date. */
  readonly period: 'six-months' | 'twelve-months' | 'now'
  readonly fields: readonly Field[]
}

export interface CodeEntry {
  /** What stays the same whatever form the value is written in: WBRI, 3A, N1, U6, Male. */
  readonly key: string
  /** The form that Ofsted prefers. */
  readonly value: string
  readonly template2019: boolean
  /** Ofsted's grouping words, for figures and never for sending. */
  readonly group?: string
  readonly group2?: string
  readonly replacedBy?: string
  readonly seenIn?: string
}

/** An English council with duties to children (content/authorities): a placement may be in its area. */
export interface Authority {
  readonly name: string
  readonly laCode: string
  readonly gssCode: string
  readonly aliases?: readonly string[] | undefined
}

/** content/annex-a as the rules use it; the loader checks it when the program starts. */
export interface AnnexAContent {
  readonly version: string
  readonly layouts: readonly { key: string; name: string; from: string }[]
  readonly lists: readonly ListDefinition[]
  /** A value's position here is what `Column.value` holds; of two entries with one key, the first's. */
  readonly codes: Readonly<Record<string, readonly CodeEntry[]>>
  /** The councils that a placement may be in (AA-L8-31); without them that check says nothing. */
  readonly authorities?: readonly Authority[]
  /** Spellings met in council files, each with the key that it means, by code list. */
  readonly variants: Readonly<Record<string, Readonly<Record<string, string>>>>
}
