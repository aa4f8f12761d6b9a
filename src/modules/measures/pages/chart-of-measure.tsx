import { RunChart } from '../../../govuk/patterns/charts/run-chart.tsx'
import { figureWords, type Unit } from '../rules/measure-words.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import { seriesOf } from '../use-cases/series-of-measure.ts'
import type { Stand } from '../use-cases/stand-of-measure.ts'

/** Units that are words, which stand in the labels of lines and not at the side again. */
const wordy: ReadonlySet<Unit> = new Set(['per 10,000', 'days'])

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
      tick={(value) => figureWords(wordy.has(state.unit) ? 'number' : state.unit, value)}
      points={series.points.map(({ found, ...point }) => ({
        ...point,
        note: (found && !found.taken && found.note) || undefined,
      }))}
      median={series.median}
      limits={series.limits}
      lines={series.lines}
    />
  )
}
