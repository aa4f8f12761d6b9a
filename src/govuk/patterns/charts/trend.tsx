import { scaleLinear } from 'd3-scale'
import { ScrollRegion } from '../../layout.tsx'

export type TrendMark = {
  /** Under the point: "31 May". */
  label: string
  /** Null where there was nothing to measure: the line is broken there. */
  value: number | null
  /** Beside the point: "88%". */
  words: string
}

export type TrendProps = {
  /** Unique on the page. */
  id: string
  title: string
  marks: readonly TrendMark[]
}

const box = { width: 760, height: 240, left: 20, right: 60, top: 34, bottom: 40 } as const

/** A measure over time, each point with its figure. The table that says the same stands beside it on the page. */
export function Trend({ id, title, marks }: TrendProps) {
  const values = marks.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length < 2) return null
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values) || 1], [box.height - box.bottom, box.top])
  const step = (box.width - box.left - box.right) / Math.max(marks.length - 1, 1)
  const points = marks.map(({ label, value, words }, place) => ({
    label,
    words,
    x: box.left + place * step,
    y: value === null ? null : y(value),
  }))
  const line = points
    .map((point, place) => {
      if (point.y === null) return ''
      const before = points[place - 1]
      return `${before && before.y !== null ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
    })
    .join('')
  return (
    <figure class="sl-picture">
      <ScrollRegion labelledBy={`${id}-title`}>
        <svg
          class="sl-picture__svg"
          viewBox={`0 0 ${box.width} ${box.height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{`${marks.length} points over time. The table below says the same.`}</desc>
          <line class="sl-svg-rule" x1={box.left} y1={y(0)} x2={box.width - box.right} y2={y(0)} />
          <path class="sl-svg-line" d={line} />
          {points.map((point) => (
            <>
              {point.y === null ? null : (
                <>
                  <circle class="sl-svg-bar sl-svg-solid" cx={point.x} cy={point.y} r="4" />
                  <text
                    class="sl-svg-text"
                    x={point.x}
                    y={point.y - 10}
                    text-anchor={point.x < 60 ? 'start' : 'middle'}
                  >
                    {point.words}
                  </text>
                </>
              )}
              <text
                class="sl-svg-muted"
                x={point.x}
                y={box.height - 14}
                text-anchor={point.x < 60 ? 'start' : 'middle'}
              >
                {point.label}
              </text>
            </>
          ))}
        </svg>
      </ScrollRegion>
    </figure>
  )
}
