/** A figure that may be hidden: `words` says why, where a number would be. */
export type Guarded = { shown: true; value: number } | { shown: false; words: string }

const hidden = (smallest: number): Guarded => ({ shown: false, words: `fewer than ${smallest}` })
const alsoHidden: Guarded = { shown: false, words: 'hidden, so that another cannot be worked out' }

/**
 * Hides counts from one to below the smallest (PERF-7), and where just one of a row is hidden also the next smallest, since the
 * total would give it away (secondary suppression). Nought is shown: it is about nobody.
 */
export function guardCounts(counts: readonly number[], smallest: number): Guarded[] {
  const small = counts.map((count) => count > 0 && count < smallest)
  const guarded = counts.map((value, place): Guarded => (small[place] ? hidden(smallest) : { shown: true, value }))
  if (small.filter(Boolean).length !== 1) return guarded
  const next = counts.reduce(
    (best, count, place) => (small[place] || count === 0 || (best >= 0 && (counts[best] ?? 0) <= count) ? best : place),
    -1,
  )
  return guarded.map((one, place) => (place === next ? alsoHidden : one))
}

/** A share is shown only where neither its numerator, its rest nor its denominator is a small count. */
export function guardShare(numerator: number, denominator: number, smallest: number): Guarded {
  const small = (count: number) => count > 0 && count < smallest
  if (small(denominator) || small(numerator) || small(denominator - numerator)) return hidden(smallest)
  return { shown: true, value: denominator === 0 ? 0 : (100 * numerator) / denominator }
}
