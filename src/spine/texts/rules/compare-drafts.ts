import { compareWords, type Piece } from './compare-words.ts'

/** A part of a text: one answer of a form, one section of a report, or the whole where it has no parts. */
export type TextPart = { key: string; heading: string; words: string }

export type ComparedPart = { key: string; heading: string; changed: boolean; pieces: readonly Piece[] }

/** Two drafts part by part in the order of the newer; a part that only the older had comes at the end, all removed. */
export function compareDrafts(older: readonly TextPart[], newer: readonly TextPart[]): ComparedPart[] {
  const before = new Map(older.map((part) => [part.key, part]))
  const now = new Set(newer.map(({ key }) => key))
  const gone = older.filter(({ key }) => !now.has(key)).map((part) => ({ ...part, words: '' }))
  return [...newer, ...gone].map(({ key, heading, words }) => {
    const was = before.get(key)?.words ?? ''
    return { key, heading, changed: was !== words, pieces: was === words ? same(words) : compareWords(was, words) }
  })
}

const same = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'same', text }])

/** Which parts differ, by their headings: what a signature given on the older does not cover of the newer. */
export const changedParts = (older: readonly TextPart[], newer: readonly TextPart[]): string[] =>
  compareDrafts(older, newer)
    .filter(({ changed }) => changed)
    .map(({ heading }) => heading)
