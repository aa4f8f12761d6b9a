import { parseItemNumber } from '../../../../kernel/item-numbers.ts'
import { itemWords } from '../read-plan/item-words.ts'
import type { FileStream, PresentItem, PresentStream } from './compared-plan.ts'

/** `reference` where the file was taken from here and says which action it is ("ACT-12"), else empty. */
type Numbered = { id: string; number: string; words: string; reference?: string }
export type Matches = {
  /** In the order of the file's streams. */
  streams: readonly (PresentStream | null)[]
  items: ReadonlyMap<string, PresentItem>
}

/**
 * Which stream and item of the plan each of a file's is. Streams by their number and title, then by title, then by
 * number. Items by the reference
 * that an export gave them, then by number and words, then by words (so that renumbering is no rewriting), then by number. A withdrawn
 * item is met only by its own words. Nothing is matched twice.
 */
export function matchPlan(
  present: readonly PresentStream[],
  presentItems: readonly PresentItem[],
  file: readonly FileStream<Numbered>[],
): Matches {
  const streams = matchStreams(present, file)
  const items = new Map<string, PresentItem>()
  const left = new Set(presentItems)
  const waiting = file.flatMap(({ items: own }, at) => own.map((item) => ({ item, stream: streams[at] ?? null })))
  for (const fits of passes) {
    for (const { item, stream } of waiting) {
      if (items.has(item.id)) continue
      const candidates = [...left].filter((one) => fits(item, one, stream))
      const found = candidates.find((one) => one.streamId === stream?.id) ?? candidates[0]
      if (!found) continue
      items.set(item.id, found)
      left.delete(found)
    }
  }
  return { streams, items }
}

type Pass = (item: Numbered, present: PresentItem, stream: PresentStream | null) => boolean

const passes: readonly Pass[] = [
  (item, present) => item.reference === present.reference,
  (item, present, stream) => sameNumber(item, present, stream) && sameWords(item.words, present.words),
  (item, present) => !present.withdrawn && sameWords(item.words, present.words),
  (item, present, stream) => !present.withdrawn && sameNumber(item, present, stream),
]

/** A number in parts stands for the whole plan, a plain one only within its stream. */
function sameNumber(item: Numbered, present: PresentItem, stream: PresentStream | null): boolean {
  const [one, other] = [parseItemNumber(item.number), parseItemNumber(present.number)]
  if (!one || !other || one.join('.') !== other.join('.')) return false
  return one.length > 1 || present.streamId === stream?.id
}

function matchStreams(present: readonly PresentStream[], file: readonly FileStream<Numbered>[]) {
  const found: (PresentStream | null)[] = file.map(() => null)
  const left = new Set(present)
  const rules: readonly ((one: FileStream<Numbered>, other: PresentStream) => boolean)[] = [
    (one, other) => one.number === other.number && sameTitle(one.title, other.title),
    (one, other) => sameTitle(one.title, other.title),
    (one, other) => one.number === other.number,
  ]
  for (const fits of rules) {
    for (const [at, stream] of file.entries()) {
      const match = found[at] ? undefined : [...left].find((other) => fits(stream, other))
      if (!match) continue
      found[at] = match
      left.delete(match)
    }
  }
  return found
}

/** Whether two cells say the same, whatever tore their lines; an apostrophe that keeps a formula from running counts for nothing. */
export const sameWords = (one: string, other: string): boolean => plainWords(one) === plainWords(other)

/** Whether two titles name one stream: capitals, "and" for "&" and marks count for nothing. */
export const sameTitle = (one: string, other: string): boolean => titleKey(one) === titleKey(other)

const plainWords = (text: string) =>
  itemWords(text.replace(/^'(?=[=+\-@])/, ''))
    .replace(/\s+/g, ' ')
    .trim()
const titleKey = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
