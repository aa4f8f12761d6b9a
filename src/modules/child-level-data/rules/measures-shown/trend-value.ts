import type { MeasureResult } from '../measures/measure.ts'

/** The one number that a trend of a measure is drawn of: a count, a percentage, the median of days; null where there is none. */
export function trendValue(result: MeasureResult): number | null {
  switch (result.kind) {
    case 'count':
      return result.count
    case 'share':
      return result.denominator === 0 ? null : (100 * result.numerator) / result.denominator
    case 'distribution':
      return result.total
    case 'days':
      return result.median
  }
}

/** A measure in words: "310 of 353 (88%)", "121 days in the middle, 9 of 12 within 426". */
export function resultWords(result: MeasureResult): string {
  switch (result.kind) {
    case 'count':
      return result.perTenThousand === undefined
        ? figure(result.count)
        : `${figure(result.count)} (${oneDecimal(result.perTenThousand)} for each 10,000 children, a year)`
    case 'share':
      return result.denominator === 0
        ? 'None to count among'
        : `${figure(result.numerator)} of ${figure(result.denominator)} (${Math.round((100 * result.numerator) / result.denominator)}%)`
    case 'distribution':
      return figure(result.total)
    case 'days':
      return result.median === null
        ? 'None to count'
        : `${oneDecimal(result.median)} days in the middle; ${figure(result.within)} of ${figure(result.count)} within ${result.limit}`
  }
}

/** How a value differs from the one before: "+12", "−3.5 points", "the same"; '' where either is not known. */
export function changeWords(kind: MeasureResult['kind'], now: number | null, before: number | null): string {
  if (now === null || before === null) return ''
  const by = Math.round((now - before) * 10) / 10
  if (by === 0) return 'The same'
  const words = `${by > 0 ? '+' : '−'}${oneDecimal(Math.abs(by))}`
  return kind === 'share' ? `${words} points` : words
}

const figure = (count: number) => count.toLocaleString('en-GB')
const oneDecimal = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })
