import { Table } from '../../components/Table.tsx'
import type { Tone } from '../../components/Tag.tsx'
import { ScrollRegion } from '../../layout.tsx'
import { StatusTag } from '../StatusTag.tsx'

export type Level = 1 | 2 | 3 | 4 | 5
const LEVELS = [1, 2, 3, 4, 5] as const

export type MatrixRisk = { reference: string; title: string; href: string; likelihood: Level; impact: Level }

/** A band of the matrix: its word, its tone and how dense its pattern is (0 none to 3 densest). */
export type Rating = { word: string; tone: Tone; density: 0 | 1 | 2 | 3 }

export type MatrixProps = {
  /** Unique on the page. */
  id: string
  title: string
  risks: readonly MatrixRisk[]
  /** The council's own bands: content, not ours. */
  rating: (likelihood: Level, impact: Level) => Rating
  /** Words of the five levels, from 1 to 5. */
  likelihoodWords: readonly [string, string, string, string, string]
  impactWords: readonly [string, string, string, string, string]
}

const CELL = { width: 120, height: 76, left: 120, top: 8 } as const
const WIDTH = CELL.left + 5 * CELL.width + 8
const HEIGHT = CELL.top + 5 * CELL.height + 56
const MOST_IN_A_CELL = 4

/** The 5×5 risk matrix, likelihood upwards and impact to the right, with its table under it. */
export function Matrix(props: MatrixProps) {
  const { id, title, risks } = props
  return (
    <figure class="sl-picture">
      <ScrollRegion labelledBy={`${id}-title`}>
        <svg
          class="sl-picture__svg sl-picture__svg--narrow"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>
            {`${risks.length} risks by likelihood and impact, five levels each. The table below says the same.`}
          </desc>
          <Patterns id={id} />
          {LEVELS.map((likelihood) =>
            LEVELS.map((impact) => <Square {...props} likelihood={likelihood} impact={impact} />),
          )}
          <Axes {...props} />
        </svg>
      </ScrollRegion>
      <MatrixTable {...props} />
      <figcaption class="govuk-visually-hidden">{`${title}: picture, then table`}</figcaption>
    </figure>
  )
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      {([1, 2, 3] as const).map((density) => (
        <pattern
          id={`${id}-density-${density}`}
          width={12 / density}
          height={12 / density}
          patternUnits="userSpaceOnUse"
        >
          <rect class="sl-svg-open" width="12" height="12" />
          <circle class="sl-svg-dot" cx={6 / density} cy={6 / density} r="1" />
        </pattern>
      ))}
    </defs>
  )
}

function Square({ id, risks, rating, likelihood, impact }: MatrixProps & { likelihood: Level; impact: Level }) {
  const x = CELL.left + (impact - 1) * CELL.width
  const y = CELL.top + (5 - likelihood) * CELL.height
  const { word, density } = rating(likelihood, impact)
  const here = risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact)
  const lines = linesOf(here.map(({ reference }) => reference))
  return (
    <>
      <rect
        class={density === 0 ? 'sl-svg-cell sl-svg-open' : 'sl-svg-cell'}
        fill={density === 0 ? undefined : `url(#${id}-density-${density})`}
        x={x}
        y={y}
        width={CELL.width}
        height={CELL.height}
      />
      <rect class="sl-svg-plate" x={x + 3} y={y + 3} width={CELL.width - 6} height={17} />
      <text class="sl-svg-muted" x={x + 6} y={y + 16}>{`${word} ${likelihood * impact}`}</text>
      {lines.map((line, index) => (
        <>
          <rect class="sl-svg-plate" x={x + 3} y={y + 24 + index * 20} width={CELL.width - 6} height={19} />
          <text class="sl-svg-strong" x={x + 6} y={y + 38 + index * 20}>
            {line}
          </text>
        </>
      ))}
    </>
  )
}

/** References two to a line; how many more there are where they do not fit. */
export function linesOf(references: readonly string[]): string[] {
  const room = references.length > MOST_IN_A_CELL ? MOST_IN_A_CELL - 1 : MOST_IN_A_CELL
  const more = references.length - room
  const shown = [...references.slice(0, room), ...(more > 0 ? [`+${more} more`] : [])]
  return [shown.slice(0, 2).join(' '), shown.slice(2).join(' ')].filter((line) => line !== '')
}

function Axes({ likelihoodWords, impactWords }: MatrixProps) {
  const bottom = CELL.top + 5 * CELL.height
  return (
    <>
      {LEVELS.map((level) => (
        <>
          <text
            class="sl-svg-text"
            x={CELL.left - 8}
            y={CELL.top + (5.5 - level) * CELL.height + 4}
            text-anchor="end"
          >{`${level} ${likelihoodWords[level - 1]}`}</text>
          <text class="sl-svg-text" x={CELL.left + (level - 0.5) * CELL.width} y={bottom + 18} text-anchor="middle">
            {`${level} ${impactWords[level - 1]}`}
          </text>
        </>
      ))}
      <text class="sl-svg-strong" x={CELL.left + 2.5 * CELL.width} y={bottom + 42} text-anchor="middle">
        Impact →
      </text>
      <text class="sl-svg-strong" x={0} y={CELL.top + 12}>
        Likelihood ↑
      </text>
    </>
  )
}

function MatrixTable({ id, title, risks, rating, likelihoodWords, impactWords }: MatrixProps) {
  const highestFirst = risks.toSorted((a, b) => b.likelihood * b.impact - a.likelihood * a.impact)
  return (
    <ScrollRegion labelledBy={`${id}-caption`}>
      <Table
        caption={`${title}: the same as a table`}
        captionSize="s"
        captionId={`${id}-caption`}
        firstCellIsHeader
        head={['Risk', 'Reference', 'Likelihood', 'Impact', { content: 'Score', numeric: true }, 'Rating']}
        rows={highestFirst.map((risk) => {
          const { word, tone } = rating(risk.likelihood, risk.impact)
          return [
            { content: <a href={risk.href}>{risk.title}</a> },
            { content: risk.reference, class: 'sl-no-wrap' },
            `${risk.likelihood} ${likelihoodWords[risk.likelihood - 1]}`,
            `${risk.impact} ${impactWords[risk.impact - 1]}`,
            { content: risk.likelihood * risk.impact, numeric: true },
            { content: <StatusTag status={word} tone={tone} /> },
          ]
        })}
      />
    </ScrollRegion>
  )
}
