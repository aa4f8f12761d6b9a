import { Table } from '../../components/Table.tsx'
import { ScrollRegion } from '../../layout.tsx'
import { StatusTag } from '../StatusTag.tsx'
import { type Bar, layOutTimeline, TIMELINE, type TimelineLayout } from './timeline-layout.ts'
import type { TimelineStream } from './timeline-stream.ts'

export type { TimelineItem, TimelineStream } from './timeline-stream.ts'

export type PlanTimelineProps = {
  /** Unique on the page. */
  id: string
  title: string
  /** ISO date of today's line. */
  today: string
  /** How a date is written: `(iso) => "3 March 2026"`. */
  dateWords: (iso: string) => string
  streams: readonly TimelineStream[]
}

/** A plan as a timeline by work stream with today's line, and its table under it. */
export function PlanTimeline(props: PlanTimelineProps) {
  const { id, title, streams, today, dateWords } = props
  const layout = layOutTimeline(streams, today)
  if (layout === undefined) return null
  const items = streams.flatMap((stream) => stream.items.map((item) => ({ ...item, stream: stream.name })))
  return (
    <figure class="sl-picture">
      <ScrollRegion labelledBy={`${id}-title`}>
        <svg
          class="sl-picture__svg"
          viewBox={`0 0 ${TIMELINE.width} ${layout.height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>
            {`${items.length} items in ${streams.length} work streams on a line of time; today is ${dateWords(today)}. The table below says the same.`}
          </desc>
          <Stripes id={id} />
          <Grid layout={layout} todayWords={dateWords(today)} />
          {layout.headings.map(({ text, y }) => (
            <text class="sl-svg-strong" x={0} y={y + 16}>
              {text}
            </text>
          ))}
          {layout.bars.map((bar) => (
            <BarShape bar={bar} stripes={`url(#${id}-stripes)`} />
          ))}
        </svg>
      </ScrollRegion>
      <ScrollRegion labelledBy={`${id}-caption`}>
        <Table
          caption={`${title}: the same as a table`}
          captionSize="s"
          captionId={`${id}-caption`}
          firstCellIsHeader
          head={['Item', 'Work stream', 'From', 'To', 'Status']}
          rows={items.map((item) => [
            { content: <a href={item.href}>{item.label}</a> },
            item.stream,
            { content: item.from ? dateWords(item.from) : '', class: 'sl-no-wrap' },
            { content: dateWords(item.to), class: 'sl-no-wrap' },
            { content: <StatusTag status={item.status} /> },
          ])}
        />
      </ScrollRegion>
      <figcaption class="govuk-visually-hidden">{`${title}: picture, then table`}</figcaption>
    </figure>
  )
}

/** Late items are striped, so that they stand out in black and white too. */
function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="sl-svg-open" width="6" height="6" />
        <line class="sl-svg-stripe" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  )
}

function Grid({ layout, todayWords }: { layout: TimelineLayout; todayWords: string }) {
  return (
    <>
      <line class="sl-svg-today" x1={layout.today} y1={18} x2={layout.today} y2={layout.height} />
      {layout.ticks.map(({ x, label }) => (
        <>
          <line class="sl-svg-rule" x1={x} y1={TIMELINE.top - 6} x2={x} y2={layout.height} />
          <text class="sl-svg-muted" x={x + 3} y={TIMELINE.top - 10}>
            {label}
          </text>
        </>
      ))}
      <text class="sl-svg-strong" x={layout.today} y={13} text-anchor={layout.today > 800 ? 'end' : 'middle'}>
        {`Today, ${todayWords}`}
      </text>
    </>
  )
}

const FILLS = { solid: 'sl-svg-bar sl-svg-solid', open: 'sl-svg-bar sl-svg-open', striped: 'sl-svg-bar' } as const

function BarShape({ bar, stripes }: { bar: Bar; stripes: string }) {
  const fill = bar.look === 'striped' ? stripes : undefined
  const middle = bar.y + 11
  return (
    <>
      <text class="sl-svg-text" x={TIMELINE.left - 10} y={bar.y + 15} text-anchor="end">
        {bar.label}
      </text>
      {bar.diamond ? (
        <path class={FILLS[bar.look]} fill={fill} d={`M${bar.x2} ${middle - 7}l7 7-7 7-7-7z`} />
      ) : (
        <rect
          class={FILLS[bar.look]}
          fill={fill}
          x={bar.x1}
          y={bar.y + 4}
          width={Math.max(3, bar.x2 - bar.x1)}
          height={14}
        />
      )}
      <text class="sl-svg-muted" x={bar.x2 + 11} y={bar.y + 15}>
        {bar.status}
      </text>
    </>
  )
}
