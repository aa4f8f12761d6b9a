import { RunChart, type RunMark, type RunPoint } from '../../../govuk/patterns/charts/run-chart.tsx'
import { figureWords, yardsticks, yardstickWords } from '../rules/measure-words.ts'
import { periodShort, periodsBetween, periodWords } from '../rules/periods.ts'
import type { SaidSeries } from '../rules/say-findings.ts'
import { yardstickOn } from '../rules/standing.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import type { Stand } from '../use-cases/stand-of-measure.ts'

/** A measure's values over time, with what they are held against and what is more than chance; null where there are none. */
export function MeasureChart({ row, stand }: { row: MeasureRow; stand: Stand }) {
  const { state, values, held } = row
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last) return null
  const periods = periodsBetween(state.period, first.startsOn, last.startsOn)
  const byPeriod = new Map(values.map((value, index) => [value.startsOn, { value, mark: markOf(stand.said, index) }]))
  const points = periods.map((startsOn): RunPoint => {
    const found = byPeriod.get(startsOn)
    return {
      short: periodShort(state.period, startsOn),
      words: capital(periodWords(state.period, startsOn)),
      value: found?.value.value ?? null,
      mark: found?.mark,
      note: found?.value.note || undefined,
    }
  })
  const lines = yardsticks.flatMap((against) => {
    const along = periods.map((startsOn) => yardstickOn(held, against, startsOn))
    return along.every((value) => value === null) ? [] : [{ words: yardstickWords[against], values: along }]
  })
  const { limits } = stand.said
  return (
    <RunChart
      id="chart"
      title={`${row.title}, each ${state.period}`}
      says={stand.said.summary}
      figure={(value) => figureWords(state.unit, value)}
      points={points}
      median={limits?.median}
      limits={
        limits
          ? { lower: state.unit === 'score' ? limits.lower : Math.max(0, limits.lower), upper: limits.upper }
          : undefined
      }
      lines={lines}
    />
  )
}

/** The worst that is said of a point, so that a concern is never hidden behind an improvement. */
function markOf({ findings }: SaidSeries, index: number): RunMark | undefined {
  const meanings = findings
    .filter(({ finding }) => finding.from <= index && index <= finding.to)
    .map(({ meaning }) => meaning)
  return (['concern', 'improvement', 'change'] as const).find((meaning) => meanings.includes(meaning))
}

const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
