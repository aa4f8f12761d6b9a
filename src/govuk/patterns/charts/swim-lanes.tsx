import { plural } from '../../../kernel/text.ts'
import { ScrollRegion } from '../../layout.tsx'
import { dayNumber, dayScale, monthTicks } from './timeline-scale.ts'

export type LaneMark = {
  lane: string
  words: string
  /** ISO date. */
  from: string
  /** ISO date; null where it goes on. */
  to: string | null
  span: boolean
}

export type SwimLanesProps = {
  /** Unique on the page. */
  id: string
  title: string
  marks: readonly LaneMark[]
  /** ISO date: where the picture ends. */
  asAt: string
  asAtWords: string
  /** How far back the picture goes, in days; what began before is drawn from its edge. Two years unless told. */
  mostDays?: number
}

const left = 150
const right = 930
const width = 960
const top = 50
const step = 44

/** One lane for each kind of thing, time to the right: spans as bars (open ones to the edge), days as diamonds. */
export function SwimLanes({ id, title, marks, asAt, asAtWords, mostDays = 730 }: SwimLanesProps) {
  if (marks.length === 0) return null
  const last = dayNumber(asAt)
  const first = Math.max(last - mostDays, Math.min(last - 90, ...marks.map(({ from }) => dayNumber(from))))
  const x = dayScale(first, last, left, right)
  const inside = (day: number) => Math.min(Math.max(day, first), last)
  const lanes = [...new Set(marks.map(({ lane }) => lane))]
  const height = top + lanes.length * step
  return (
    <figure class="sl-picture">
      <ScrollRegion labelledBy={`${id}-title`}>
        <svg
          class="sl-picture__svg"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>
            {`${plural(marks.length, 'thing')} in ${plural(lanes.length, 'lane')} on a line of time that ends on ${asAtWords}. The table below says the same.`}
          </desc>
          {monthTicks(first, last).map(({ day, label }) => (
            <>
              <line class="sl-svg-rule" x1={x(day)} y1={top - 10} x2={x(day)} y2={height} />
              <text class="sl-svg-muted" x={x(day) + 3} y={top - 16}>
                {label}
              </text>
            </>
          ))}
          <line class="sl-svg-today" x1={right} y1={20} x2={right} y2={height} />
          <text class="sl-svg-strong" x={right} y={14} text-anchor="end">
            {asAtWords}
          </text>
          {lanes.map((lane, place) => (
            <>
              <text class="sl-svg-strong" x={0} y={top + place * step + 22}>
                {lane}
              </text>
              {marks
                .filter(
                  (mark) =>
                    mark.lane === lane &&
                    (mark.to === null || dayNumber(mark.to) >= first) &&
                    dayNumber(mark.from) <= last,
                )
                .map((mark) => (
                  <Mark
                    mark={mark}
                    from={x(inside(dayNumber(mark.from)))}
                    to={x(inside(mark.to === null ? last : dayNumber(mark.to)))}
                    y={top + place * step}
                  />
                ))}
            </>
          ))}
        </svg>
      </ScrollRegion>
    </figure>
  )
}

function Mark({ mark, from, to, y }: { mark: LaneMark; from: number; to: number; y: number }) {
  if (!mark.span) return <path class="sl-svg-bar sl-svg-open" d={`M${from} ${y + 10}l7 7-7 7-7-7z`} />
  return (
    <rect
      class={`sl-svg-bar ${mark.to === null ? 'sl-svg-solid' : 'sl-svg-open'}`}
      x={from}
      y={y + 8}
      width={Math.max(to - from, 3)}
      height={18}
    />
  )
}
