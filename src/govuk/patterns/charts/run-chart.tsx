import { Table } from '../../components/Table.tsx'
import { ScrollRegion } from '../../layout.tsx'
import { type ChartSeries, layOutRun, RUN_CHART, type RunLayout } from './run-chart-layout.ts'

/** What a point is marked with: each has a shape of its own. */
export type RunMark = 'improvement' | 'concern' | 'change'

export type RunPoint = {
  /** "Mar 26" below the picture, "March 2026" in the table. */
  short: string
  words: string
  value: number | null
  mark?: RunMark | undefined
  /** What is said of it in the table, such as how sure people are of it. */
  note?: string | undefined
}

export type RunChartProps = {
  /** Unique on the page. */
  id: string
  title: string
  /** What the picture says, in a sentence or two, for whoever does not see it. */
  says: string
  figure: (value: number) => string
  /** The same at the side of the picture, where there is little room; like the others where left out. */
  tick?: ((value: number) => string) | undefined
  points: readonly RunPoint[]
  median?: number | undefined
  limits?: { lower: number; upper: number } | undefined
  /** Target and comparators, at most three, told apart by their dashes and named at their end. */
  lines: readonly ChartSeries[]
}

const DASHES = ['sl-svg-dash-1', 'sl-svg-dash-2', 'sl-svg-dash-3'] as const
const marks: Readonly<Record<RunMark, string>> = {
  improvement: 'Diamond: improvement',
  concern: 'Square: concern',
  change: 'Triangle: change',
}

/** Values over time with their median, limits, target and comparators, each named beside its line, and the table under it. */
export function RunChart(props: RunChartProps) {
  const { id, title, points } = props
  if (points.every(({ value }) => value === null)) return null
  return (
    <figure class="sl-picture">
      <ScrollRegion labelledBy={`${id}-title`}>
        <RunPicture {...props} />
      </ScrollRegion>
      <RunTable {...props} />
      <figcaption class="govuk-visually-hidden">{`${title}: picture, then table`}</figcaption>
    </figure>
  )
}

/** The picture alone, for a page that has the table elsewhere, or for a paper. */
export function RunPicture({ id, title, says, points, median, limits, lines, figure, tick = figure }: RunChartProps) {
  const level = [...(median === undefined ? [] : [median]), ...(limits ? [limits.upper, limits.lower] : [])]
  const layout = layOutRun(
    points.map(({ value }) => value),
    lines,
    level,
  )
  if (!layout) return null
  const names = [
    ...(median === undefined ? [] : [`Median ${figure(median)}`]),
    ...(limits ? [`Upper limit ${figure(limits.upper)}`, `Lower limit ${figure(limits.lower)}`] : []),
    ...lines.map(({ words, values }) => `${words} ${figure(values.findLast((value) => value !== null) ?? 0)}`),
  ]
  return (
    <svg
      class="sl-picture__svg"
      viewBox={`0 0 ${RUN_CHART.width} ${RUN_CHART.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{`${says} The table below says the same.`}</desc>
      <Axes layout={layout} points={points} figure={tick} />
      {level.map((value, index) => (
        <line
          class={index === 0 && median !== undefined ? 'sl-svg-median' : 'sl-svg-limit'}
          x1={RUN_CHART.left}
          x2={RUN_CHART.width - RUN_CHART.right}
          y1={layout.y(value)}
          y2={layout.y(value)}
        />
      ))}
      {layout.lines.map(({ path }, index) =>
        // A path of nothing is written as no SVG is read.
        path === '' ? null : <path class={`sl-svg-held ${DASHES[index] ?? ''}`} d={path} />,
      )}
      <path class="sl-svg-run" d={layout.path} />
      {points.map(({ mark }, index) => {
        const point = layout.points[index]
        return point ? <Point {...point} mark={mark} /> : null
      })}
      {names.map((name, index) =>
        index >= level.length && layout.lines[index - level.length]?.y === null ? null : (
          <text class="sl-svg-text" x={RUN_CHART.width - RUN_CHART.right + 8} y={(layout.labels[index] ?? 0) + 4}>
            {name}
          </text>
        ),
      )}
      <Key points={points} />
    </svg>
  )
}

function Axes({ layout, points, figure }: Pick<RunChartProps, 'points' | 'figure'> & { layout: RunLayout }) {
  const bottom = RUN_CHART.height - RUN_CHART.bottom
  return (
    <>
      {layout.ticks.map(({ y, value }) => (
        <>
          <line class="sl-svg-rule" x1={RUN_CHART.left} x2={RUN_CHART.width - RUN_CHART.right} y1={y} y2={y} />
          <text class="sl-svg-muted" x={RUN_CHART.left - 8} y={y + 4} text-anchor="end">
            {figure(value)}
          </text>
        </>
      ))}
      {layout.periods.map(({ x, index }) => (
        <text class="sl-svg-muted" x={x} y={bottom + 20} text-anchor="middle">
          {points[index]?.short ?? ''}
        </text>
      ))}
    </>
  )
}

function Point({ x, y, mark }: { x: number; y: number; mark?: RunMark | undefined }) {
  if (mark === 'improvement') return <path class="sl-svg-bar sl-svg-solid" d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />
  if (mark === 'concern') return <rect class="sl-svg-mark" x={x - 5} y={y - 5} width={10} height={10} />
  if (mark === 'change') return <path class="sl-svg-mark" d={`M${x} ${y - 7}l7 12h-14z`} />
  return <circle class="sl-svg-bar sl-svg-open" cx={x} cy={y} r={4} />
}

/** Says what the shapes are, where there is one to be told. */
function Key({ points }: Pick<RunChartProps, 'points'>) {
  const used = (['improvement', 'concern', 'change'] as const).filter((mark) => points.some((one) => one.mark === mark))
  return (
    <>
      {used.map((mark, index) => (
        <>
          <Point x={RUN_CHART.left + 10 + index * 190} y={12} mark={mark} />
          <text class="sl-svg-text" x={RUN_CHART.left + 24 + index * 190} y={16}>
            {marks[mark]}
          </text>
        </>
      ))}
    </>
  )
}

function RunTable({ id, title, points, lines, figure }: RunChartProps) {
  const shown = (value: number | null | undefined) => (value === null || value === undefined ? '' : figure(value))
  const newestFirst = points.map((point, index) => ({ point, index })).toReversed()
  return (
    <ScrollRegion labelledBy={`${id}-caption`}>
      <Table
        class="sl-list"
        caption={`${title}: the same as a table`}
        captionSize="s"
        captionId={`${id}-caption`}
        firstCellIsHeader
        head={[
          'Period',
          { content: 'Value', numeric: true },
          ...lines.map(({ words }) => ({ content: words, numeric: true })),
          'What it says',
        ]}
        rows={newestFirst.map(({ point, index }) => [
          { content: point.words, class: 'sl-no-wrap' },
          { content: point.value === null ? 'No value' : figure(point.value), numeric: true },
          ...lines.map(({ values }) => ({ content: shown(values[index]), numeric: true })),
          [point.mark ? wordsOfMark[point.mark] : '', point.note ?? ''].filter((part) => part !== '').join('. '),
        ])}
      />
    </ScrollRegion>
  )
}

const wordsOfMark: Readonly<Record<RunMark, string>> = {
  improvement: 'More than chance: improvement',
  concern: 'More than chance: concern',
  change: 'More than chance: change',
}
