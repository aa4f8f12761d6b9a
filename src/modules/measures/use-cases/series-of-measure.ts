import type { RunChartPicture } from '../../../spine/datasets/index.ts'
import { type Unit, yardsticks, yardstickWords } from '../rules/measure-words.ts'
import { periodShort, periodsBetween, periodWords } from '../rules/periods.ts'
import type { Meaning, SaidSeries } from '../rules/say-findings.ts'
import { yardstickOn } from '../rules/standing.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import type { ValueRow } from '../store/read-values.ts'
import type { Stand } from './stand-of-measure.ts'

/** A period of a series, with its value where it has one. */
export type SeriesPoint = RunChartPicture['points'][number] & { startsOn: string; found: ValueRow | null }
export type Series = Pick<RunChartPicture, 'median' | 'limits' | 'lines'> & { points: readonly SeriesPoint[] }

/** A measure over time as a chart draws it, with every period between its first and last; null where it has no value. */
export function seriesOf({ state, values, held }: MeasureRow, { said }: Stand): Series | null {
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last) return null
  const periods = periodsBetween(state.period, first.startsOn, last.startsOn)
  const places = new Map(values.map((value, index) => [value.startsOn, { value, index }]))
  const points = periods.map((startsOn): SeriesPoint => {
    const found = places.get(startsOn)
    const mark = found ? markOf(said, found.index) : undefined
    return {
      startsOn,
      short: periodShort(state.period, startsOn),
      words: capital(periodWords(state.period, startsOn)),
      value: found?.value.value ?? null,
      found: found?.value ?? null,
      ...(mark ? { mark } : {}),
    }
  })
  const lines = yardsticks.flatMap((against) => {
    const along = periods.map((startsOn) => yardstickOn(held, against, startsOn))
    return along.every((value) => value === null) ? [] : [{ words: yardstickWords[against], values: along }]
  })
  const { limits } = said
  if (!limits) return { points, lines }
  // Only a score can be below nought: a count, share or rate has nothing there to be outside of.
  const lower = state.unit === 'score' ? limits.lower : Math.max(0, limits.lower)
  return { points, lines, median: limits.median, limits: { lower, upper: limits.upper } }
}

/** The worst that is said of a point, so that a concern is never hidden behind an improvement. */
function markOf({ findings }: SaidSeries, index: number): Meaning | undefined {
  const meanings = findings
    .filter(({ finding }) => finding.from <= index && index <= finding.to)
    .map(({ meaning }) => meaning)
  return (['concern', 'improvement', 'change'] as const).find((meaning) => meanings.includes(meaning))
}

/** How a chart writes figures of a unit. */
export const writtenAs: Readonly<Record<Unit, RunChartPicture['unit']>> = {
  number: { before: '', after: '', places: 1 },
  percent: { before: '', after: '%', places: 1 },
  'per 10,000': { before: '', after: ' per 10,000', places: 1 },
  days: { before: '', after: ' days', places: 1 },
  pounds: { before: '£', after: '', places: 1 },
  score: { before: '', after: '', places: 2 },
}

const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
