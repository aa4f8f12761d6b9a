import type { z } from 'zod'
import type { Tables } from '../../platform/database/database-types.ts'
import type { Work } from '../access/index.ts'

/** What a record's own table and its parts hold: the values of its columns by name, as JSON can carry them. */
export type State = Record<string, unknown>

/**
 * What the spine must know of a kind of record. With it a kind has identity, history, undo, the position at a date,
 * links, comments, search and access, and needs no code of its own for them.
 */
export type RecordKind<S extends State> = {
  /** The letters of its reference: RSK makes RSK-12. */
  kind: string
  /** One, in the words of the screen ("risk"). */
  name: string
  table: keyof Tables & string
  /** Where its page is. */
  path: (reference: string) => string
  /** The columns of its own table, as history keeps them. */
  state: z.ZodType<S>
  /** Words beside the title that search should find it by. */
  searchText: (state: S) => string
  /** What is kept in tables beneath the record and belongs in its history: leads, controls, sections. */
  parts?: {
    read: (work: Work, id: string) => Promise<unknown>
    restore: (work: Work, id: string, parts: unknown) => Promise<void>
  }
}

export type StoredRecord<S extends State> = {
  id: string
  reference: string
  title: string
  ownerId: string | null
  version: number
  createdAt: Date
  updatedAt: Date
  state: S
}
