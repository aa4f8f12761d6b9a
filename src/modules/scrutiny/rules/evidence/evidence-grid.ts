import { type Element, elements, type Reading, type SourceKind, type Strength, strengths } from './evidence-words.ts'

/** What the grid needs of an entry. */
export type Weighed = {
  questions: readonly string[]
  element: Element
  sourceKind: SourceKind
  strength: Strength
  reading: Reading
  /** When it was last written: a weighing from before it did not see it. */
  writtenAt: Date
  /** Why members do not rely on it; empty where they do. */
  setAsideBecause: string
}

/** One question of the review with the evidence that bears on it, element by element (SCR-14). */
export type GridRow<E extends Weighed> = {
  question: string
  cells: readonly { element: Element; entries: readonly E[] }[]
  /** Elements of which nothing was seen. */
  gaps: readonly Element[]
  /** Different kinds of source: a finding needs two (SCR-13). */
  kinds: readonly SourceKind[]
  /** The firmest of its entries; null without any. */
  strongest: Strength | null
  /** Some of it reassures and some of it worries. */
  contradicts: boolean
  /** When the newest of it was written; null without any. */
  newest: Date | null
}

/** The questions of a review beside the five elements. What is set aside counts for nothing (SCR-13, SCR-14). */
export function evidenceGrid<E extends Weighed>(questions: readonly string[], entries: readonly E[]): GridRow<E>[] {
  const relied = entries.filter(({ setAsideBecause }) => setAsideBecause === '')
  return questions.map((question) => {
    const on = relied.filter((entry) => entry.questions.includes(question))
    const cells = elements.map((element) => ({ element, entries: on.filter((entry) => entry.element === element) }))
    return {
      question,
      cells,
      gaps: cells.flatMap((cell) => (cell.entries.length === 0 ? [cell.element] : [])),
      kinds: [...new Set(on.map(({ sourceKind }) => sourceKind))],
      strongest: strengths.find((strength) => on.some((entry) => entry.strength === strength)) ?? null,
      contradicts: on.some(({ reading }) => reading === 'reassures') && on.some(({ reading }) => reading === 'worries'),
      newest: on.reduce<Date | null>(
        (latest, { writtenAt }) => (latest && latest > writtenAt ? latest : writtenAt),
        null,
      ),
    }
  })
}

/** Entries that bear on none of the questions as they are asked now: written before the scope changed, or on none. */
export const offTheGrid = <E extends Weighed>(questions: readonly string[], entries: readonly E[]): E[] =>
  entries.filter((entry) => !entry.questions.some((one) => questions.includes(one)))

/**
 * What stands between a question's evidence and a finding; each in a sentence. `weighedAt` is when members last said what they make
 * of it: that answers for one kind or a contradiction, until something new is written down.
 */
export function wants<E extends Weighed>(row: GridRow<E>, weighedAt: Date | null): string[] {
  if (row.newest === null) return ['Nothing has been seen on it yet.']
  const found: string[] = []
  if (weighedAt === null || weighedAt < row.newest) {
    if (row.kinds.length < 2)
      found.push(`All of it is of one kind (${row.kinds.join()}): a finding needs two, or members’ reason for one.`)
    if (row.contradicts) found.push('Some of it reassures and some worries: members say how they weigh it.')
    if (found.length > 0 && weighedAt !== null) found.push('Something was written down since members last weighed it.')
  }
  if (row.strongest === 'weak') found.push('None of it is better than weak.')
  return found
}
