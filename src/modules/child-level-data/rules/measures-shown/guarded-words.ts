import { hiddenBecause, suppress, suppressShare, usualSuppression } from '../../../../kernel/suppression.ts'
import type { MeasureResult } from '../measures/measure.ts'
import { resultWords } from './trend-value.ts'

/** A measure as it may be said in public (F21, PERF-7): what is hidden says why where the figure would be. */
export function guardedWords(result: MeasureResult, smallest: number): string {
  const setting = { ...usualSuppression, threshold: smallest }
  const hidden = hiddenBecause(setting)
  switch (result.kind) {
    case 'count':
      return suppress([result.count], setting).total === null ? hidden : resultWords(result)
    case 'share':
      return suppressShare(result.numerator, result.denominator, setting).numerator === null
        ? hidden
        : resultWords(result)
    case 'days':
      return suppressShare(result.within, result.count, setting).numerator === null ? hidden : resultWords(result)
    case 'distribution': {
      const { counts } = suppress(
        result.parts.map(({ count }) => count),
        setting,
      )
      const shown = result.parts.flatMap(({ label }, place) => {
        const count = counts[place]
        return count === null || count === undefined ? [] : [`${label}: ${count.toLocaleString('en-GB')}`]
      })
      return [...shown, ...(shown.length < result.parts.length ? [hidden] : [])].join('; ')
    }
  }
}
