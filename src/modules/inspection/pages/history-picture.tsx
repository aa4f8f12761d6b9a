import { ScrollRegion } from '../../../govuk/layout.tsx'
import { shortened } from '../../../govuk/patterns/charts/timeline-layout.ts'
import { dayNumber, dayScale, monthTicks } from '../../../govuk/patterns/charts/timeline-scale.ts'
import type { HistoryRow } from '../use-cases/read-inspection.ts'
import { day, headline } from './inspection-words.tsx'

/** Names end at `left`, time runs from there to `right`, grades stand from `grades`. */
const size = { width: 1000, left: 330, right: 760, grades: 780, top: 44, row: 30 } as const
const longestName = 46

/** Inspections on a line of time, each with the grade of its own framework in words (C04). The table under it says the same. */
export function HistoryPicture({ history, today }: { history: readonly HistoryRow[]; today: string }) {
  const rows = history.toReversed()
  const first = Math.min(...rows.map(({ state }) => dayNumber(state.first_day))) - 400
  const last = dayNumber(today) + 30
  const x = dayScale(first, last, size.left, size.right)
  const height = size.top + rows.length * size.row + 8
  return (
    <figure class="sl-picture">
      <ScrollRegion labelledBy="history-title">
        <svg
          class="sl-picture__svg"
          viewBox={`0 0 ${size.width} ${height}`}
          role="img"
          aria-labelledby="history-title history-desc"
        >
          <title id="history-title">Inspection history on a line of time</title>
          <desc id="history-desc">{`${rows.length} inspections, the oldest first; today is ${day(today)}. The table below says the same.`}</desc>
          {monthTicks(first, last - 200).map((tick) => (
            <>
              <line class="sl-svg-rule" x1={x(tick.day)} y1={size.top - 6} x2={x(tick.day)} y2={height} />
              <text class="sl-svg-muted" x={x(tick.day) + 3} y={size.top - 10}>
                {tick.label}
              </text>
            </>
          ))}
          <line class="sl-svg-today" x1={x(dayNumber(today))} y1={18} x2={x(dayNumber(today))} y2={height} />
          <text class="sl-svg-strong" x={x(dayNumber(today))} y={13} text-anchor="end">
            {`Today, ${day(today)}`}
          </text>
          {rows.map((row, at) => (
            <Row row={row} x={x} y={size.top + at * size.row} />
          ))}
        </svg>
      </ScrollRegion>
      <figcaption class="govuk-visually-hidden">Inspection history: picture, then table</figcaption>
    </figure>
  )
}

function Row({ row: { state, framework }, x, y }: { row: HistoryRow; x: (day: number) => number; y: number }) {
  const at = x(dayNumber(state.first_day))
  const event = framework.events.find(({ key }) => key === state.event)
  const graded = event?.graded ?? false
  return (
    <>
      <text class="sl-svg-text" x={size.left - 10} y={y + 18} text-anchor="end">
        {shortened(`${framework.family}: ${event?.name ?? state.document_type}`, longestName)}
      </text>
      <path class={`sl-svg-bar ${graded ? 'sl-svg-solid' : 'sl-svg-open'}`} d={`M${at} ${y + 6}l7 7-7 7-7-7z`} />
      <text class="sl-svg-muted" x={at - 12} y={y + 18} text-anchor="end">
        {state.first_day.slice(0, 4)}
      </text>
      <text class="sl-svg-text" x={size.grades} y={y + 18}>
        {headline(state)}
      </text>
    </>
  )
}
