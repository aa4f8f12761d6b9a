import { scaleLinear } from 'd3-scale'
import { ScrollRegion } from '../../layout.tsx'
import { WideTable } from '../WideTable.tsx'

export type PyramidBand = { band: string; male: number; female: number; other: number }
export type PyramidProps = {
  /** Unique on the page. */
  id: string
  title: string
  bands: readonly PyramidBand[]
}

const middle = { width: 120, half: 250 } as const
const width = middle.width + 2 * middle.half
const step = 30

/** Ages back to back, boys left and girls right, oldest at the top, with the table that says the same. */
export function Pyramid({ id, title, bands }: PyramidProps) {
  const most = Math.max(1, ...bands.flatMap(({ male, female }) => [male, female]))
  const length = scaleLinear([0, most], [0, middle.half - 50])
  const height = bands.length * step + 34
  const [leftEdge, rightEdge] = [middle.half, middle.half + middle.width]
  return (
    <figure class="sl-picture">
      <ScrollRegion labelledBy={`${id}-title`}>
        <svg
          class="sl-picture__svg sl-picture__svg--narrow"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>
            Children by age, boys to the left and girls to the right. The table below says the same.
          </desc>
          <text class="sl-svg-strong" x={leftEdge} y={16} text-anchor="end">
            Boys
          </text>
          <text class="sl-svg-strong" x={rightEdge} y={16}>
            Girls
          </text>
          {bands.toReversed().map(({ band, male, female }, place) => {
            const y = 26 + place * step
            return (
              <>
                <text class="sl-svg-text" x={width / 2} y={y + 17} text-anchor="middle">
                  {band}
                </text>
                <rect
                  class="sl-svg-bar sl-svg-solid"
                  x={leftEdge - length(male)}
                  y={y}
                  width={length(male)}
                  height={step - 6}
                />
                <text class="sl-svg-text" x={leftEdge - length(male) - 6} y={y + 17} text-anchor="end">
                  {male}
                </text>
                <rect class="sl-svg-bar sl-svg-open" x={rightEdge} y={y} width={length(female)} height={step - 6} />
                <text class="sl-svg-text" x={rightEdge + length(female) + 6} y={y + 17}>
                  {female}
                </text>
              </>
            )
          })}
        </svg>
      </ScrollRegion>
      <WideTable
        caption={`${title}: the same as a table`}
        captionSize="s"
        firstCellIsHeader
        head={['Age', ...['Boys', 'Girls', 'Neither, or not recorded'].map((content) => ({ content, numeric: true }))]}
        rows={bands.map(({ band, male, female, other }) => [
          band,
          ...[male, female, other].map((count) => ({ content: count.toLocaleString('en-GB'), numeric: true })),
        ])}
      />
    </figure>
  )
}
