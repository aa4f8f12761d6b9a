import type { MeasureResult } from '../measures/measure.ts'
import { guardCounts, guardShare } from '../small-numbers/guard.ts'
import { resultWords } from './trend-value.ts'

/** A measure as it may be said in public (F21, PERF-7): small counts hidden, with the reason where the figure would be. */
export function guardedWords(result: MeasureResult, smallest: number): string {
  const small = (count: number) => count > 0 && count < smallest
  const hidden = `Hidden: fewer than ${smallest}`
  switch (result.kind) {
    case 'count':
      return small(result.count) ? hidden : resultWords(result)
    case 'share':
      return guardShare(result.numerator, result.denominator, smallest).shown ? resultWords(result) : hidden
    case 'days':
      return small(result.count) || small(result.within) || small(result.count - result.within)
        ? hidden
        : resultWords(result)
    case 'distribution':
      return guardedParts(result, smallest)
        .map(({ label, words }) => `${label}: ${words}`)
        .join('; ')
  }
}

/** The parts of a distribution as they may be said in public. */
export function guardedParts(
  result: Extract<MeasureResult, { kind: 'distribution' }>,
  smallest: number,
): { label: string; words: string }[] {
  const guarded = guardCounts(
    result.parts.map(({ count }) => count),
    smallest,
  )
  return result.parts.map(({ label }, place) => {
    const one = guarded[place]
    return { label, words: one?.shown ? one.value.toLocaleString('en-GB') : (one?.words ?? '') }
  })
}
