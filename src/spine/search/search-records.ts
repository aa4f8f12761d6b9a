import { sql } from 'kysely'
import { parseReference } from '../../kernel/references.ts'
import type { Work } from '../access/index.ts'

export type Found = { id: string; kind: string; reference: string; title: string; excerpt: string }

/** How many results a page shows; more means that better words are needed. */
export const mostResults = 50

/**
 * Finds records by words, best first, and only those that this person may read. One database function matches the
 * full-text index first and asks afterwards; through row-level security alone the index would not be used.
 */
export async function searchRecords(
  work: Work,
  words: string,
  kinds: readonly string[] | null = null,
): Promise<Found[]> {
  if (words.trim() === '') return []
  const { rows } = await sql<Found>`
    select id, kind, reference, title, excerpt
    from access.search(${words}, ${kinds === null ? null : [...kinds]}::text[], ${mostResults})`.execute(work.tx)
  return rows
}

/** The record that the words name by its reference ("act 142"), where this person may read it. */
export async function findByReference(work: Work, words: string): Promise<{ kind: string; reference: string } | null> {
  const named = parseReference(words)
  if (!named) return null
  const row = await work.tx
    .selectFrom('record')
    .select(['kind', 'reference'])
    .where('kind', '=', named.kind)
    .where('number', '=', named.number)
    .executeTakeFirst()
  return row ?? null
}
