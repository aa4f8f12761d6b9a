import type { NewValue } from '../../modules/measures/index.ts'
import type { DemoMeasure } from './demo-measure.ts'

/** How months stray, in turn: no two years alike, and the same at every loading. */
const strays = [0.3, -0.6, 0.1, 0.8, -0.9, 0.5, -0.2, -0.7, 1, -0.4, 0.2, 0.6, -1, 0.4, -0.1, 0.9, -0.5, 0.7, -0.8]

/** The figure of a period so many before the last, of the whole service or of a team that stands apart by so much. */
export function figureOf(
  { shape, among, unit }: DemoMeasure,
  index: number,
  count: number,
  apart = 0,
): NewValue['figure'] {
  const stray = (strays[(index * 7 + Math.round(apart * 10)) % strays.length] ?? 0) * shape.strays
  const step = shape.step && index >= count - shape.step[1] ? shape.step[0] : 0
  const wanted = shape.from + (shape.drift ?? 0) * index + step + stray + apart
  if (among === undefined) return { value: Math.round(wanted * 10) / 10, numerator: null, denominator: null }
  const scale = unit === 'percent' ? 100 : 10_000
  const denominator = apart === 0 ? Math.round(among * (1 + stray / 200)) : Math.round(among / 4)
  const numerator = Math.max(0, Math.min(denominator, Math.round((wanted / scale) * denominator)))
  return { value: (numerator / denominator) * scale, numerator, denominator }
}
