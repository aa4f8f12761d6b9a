import { RunChart } from '../../../govuk/patterns/charts/run-chart.tsx'
import { figureWords } from '../rules/measure-words.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import { seriesOf } from '../use-cases/series-of-measure.ts'
import type { Stand } from '../use-cases/stand-of-measure.ts'

/** A measure's values over time, with what they are held against and what is more than chance; null where there are none. */
export function MeasureChart({ row, stand }: { row: MeasureRow; stand: Stand }) {
  const { state } = row
  const series = seriesOf(row, stand)
  if (!series) return null
  return (
    <RunChart
      id="chart"
      title={`${row.title}, each ${state.period}`}
      says={stand.said.summary}
      figure={(value) => figureWords(state.unit, value)}
      points={series.points.map(({ found, ...point }) => ({ ...point, note: found?.note || undefined }))}
      median={series.median}
      limits={series.limits}
      lines={series.lines}
    />
  )
}
