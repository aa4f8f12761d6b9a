import { type SuppressionSetting, suppress, suppressShare, usualSuppression } from '../../../../kernel/suppression.ts'
import type { MeasureResult } from './measure.ts'

/** A measure as the public may see it: null stands where a figure is hidden. */
export type PublicResult = Pick<MeasureResult, 'key' | 'list' | 'name' | 'how'> &
  (
    | { readonly kind: 'count'; readonly count: number | null }
    | { readonly kind: 'share'; readonly numerator: number | null; readonly denominator: number | null }
    | {
        readonly kind: 'distribution'
        readonly total: number | null
        readonly parts: readonly { readonly label: string; readonly count: number | null }[]
      }
    | {
        readonly kind: 'days'
        readonly count: number | null
        readonly mean: number | null
        readonly median: number | null
      }
  )

/**
 * Each measure by itself with its small numbers hidden. Measures that divide one group in several ways are not held against
 * each other: publish one way, or look at them together first.
 */
export function publicFigures(
  results: readonly MeasureResult[],
  setting: SuppressionSetting = usualSuppression,
): PublicResult[] {
  return results.map((result) => publicFigure(result, setting))
}

function publicFigure(result: MeasureResult, setting: SuppressionSetting): PublicResult {
  const { key, list, name, how } = result
  const head = { key, list, name, how }
  switch (result.kind) {
    case 'count':
      return { ...head, kind: 'count', count: suppress([result.count], setting).total }
    case 'share':
      return { ...head, kind: 'share', ...suppressShare(result.numerator, result.denominator, setting) }
    case 'distribution': {
      const { counts, total } = suppress(
        result.parts.map(({ count }) => count),
        setting,
      )
      const parts = result.parts.map(({ label }, index) => ({ label, count: counts[index] ?? null }))
      return { ...head, kind: 'distribution', total, parts }
    }
    case 'days': {
      const count = suppress([result.count], setting).total
      // A mean of a few children is as good as a date of one of them.
      return {
        ...head,
        kind: 'days',
        count,
        mean: count === null ? null : result.mean,
        median: count === null ? null : result.median,
      }
    }
  }
}
