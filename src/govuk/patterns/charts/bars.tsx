import { scaleLinear } from 'd3-scale'
import { ScrollRegion } from '../../layout.tsx'

export type Bar = { label: string; value: number; words: string }
export type BarsProps = {
  /** Unique on the page. */
  id: string
  title: string
  bars: readonly Bar[]
}

const left = 240
const width = 760
const step = 26

/** Figures side by side, each with its words. The table that says the same stands beside it on the page. */
export function Bars({ id, title, bars }: BarsProps) {
  const most = Math.max(...bars.map(({ value }) => value), 0)
  if (bars.length === 0 || most === 0) return null
  const x = scaleLinear([0, most], [0, width - left - 90])
  const height = bars.length * step + 10
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
          <desc id={`${id}-desc`}>{`${bars.length} bars. The table below says the same.`}</desc>
          {bars.map(({ label, value, words }, place) => (
            <>
              <text class="sl-svg-text" x={left - 8} y={place * step + 20} text-anchor="end">
                {label.length > 36 ? `${label.slice(0, 35)}…` : label}
              </text>
              <rect
                class="sl-svg-bar sl-svg-solid"
                x={left}
                y={place * step + 6}
                width={Math.max(x(value), value > 0 ? 2 : 0)}
                height={step - 8}
              />
              <text class="sl-svg-text" x={left + x(value) + 8} y={place * step + 20}>
                {words}
              </text>
            </>
          ))}
        </svg>
      </ScrollRegion>
    </figure>
  )
}
