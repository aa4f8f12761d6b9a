import type { RunChartPicture } from '../../../spine/datasets/index.ts'
import { dayInWords } from '../../../spine/datasets/index.ts'
import { figureWords, yardstickWords } from '../rules/measure-words.ts'
import { periodsBetween } from '../rules/periods.ts'
import { yearTable } from '../rules/year-table.ts'
import type { MeasureThen } from './measure-then.ts'
import { seriesOf, writtenAs } from './series-of-measure.ts'

const markWords = { improvement: 'improvement', concern: 'concern', change: 'change' } as const

/** A measure as a run chart for a paper, with its table and how to read it; null where no figure of it may be shown. */
export function pictureOf({ row, stand, latest, commentary, hides }: MeasureThen): RunChartPicture | null {
  const series = seriesOf(row, stand)
  if (!series) return null
  const { state } = row
  const { points, ...drawn } = series
  const shown = new Map(points.map((point) => [point.startsOn, point]))
  const last = latest?.startsOn ?? points.at(-1)?.startsOn ?? ''
  const cells = periodsBetween(state.period, points[0]?.startsOn ?? last, last).map((startsOn) => {
    const point = shown.get(startsOn)
    // A period that is hidden and one that has no value look alike in the picture; neither is told by the other.
    if (!point?.found) return { startsOn, words: 'Not shown' }
    const figure = figureWords(state.unit, point.found.value)
    return { startsOn, words: point.mark ? `${figure} (${markWords[point.mark]})` : figure }
  })
  return {
    kind: 'run chart',
    title: row.title,
    says: hides(latest) ? 'Its latest figure is hidden.' : stand.said.summary,
    unit: writtenAs[state.unit],
    points: points.map(({ startsOn: _, found: __, ...point }) => point),
    ...drawn,
    table: yearTable(state.period, cells),
    notes: [
      ['How to read it', state.how_to_read],
      ['What good looks like', state.looks_good],
      ['What it is held against', heldWords(row)],
      ['What is behind it', hides(latest) ? '' : (commentary?.behind ?? '')],
      ['A question to ask', state.question],
      ['Caveats', state.caveats],
    ].flatMap(([what, words]) => (words ? [`${what}: ${words}`] : [])),
  }
}

function heldWords({ held, state }: MeasureThen['row']): string {
  return held
    .map(
      ({ against, fromOn, value }) =>
        `${yardstickWords[against]} ${figureWords(state.unit, value)} from ${dayInWords(fromOn)}`,
    )
    .join('; ')
}
