import { dayNumber, dayScale, monthTicks } from './timeline-scale.ts'
import type { TimelineStream } from './timeline-stream.ts'

/** Units of the picture: labels end at `left`, time runs from there to `right`. */
export const TIMELINE = { width: 1000, left: 300, right: 900, top: 44, row: 24 } as const
const LONGEST_LABEL = 42

export type Bar = {
  label: string
  status: string
  x1: number
  x2: number
  y: number
  /** Only its end is known, or it takes one day. */
  diamond: boolean
  look: 'solid' | 'open' | 'striped'
}

export type TimelineLayout = {
  height: number
  today: number
  ticks: { x: number; label: string }[]
  headings: { text: string; y: number }[]
  bars: Bar[]
}

const FINISHED = new Set(['done', 'verified', 'effect known', 'closed'])
const LATE = new Set(['late', 'overdue', 'blocked'])

/** Where everything stands in the picture; nothing when there is nothing to show. */
export function layOutTimeline(streams: readonly TimelineStream[], today: string): TimelineLayout | undefined {
  const days = streams.flatMap(({ items }) => items.flatMap(({ from, to }) => [dayNumber(from ?? to), dayNumber(to)]))
  if (days.length === 0) return undefined
  const now = dayNumber(today)
  const first = Math.min(now, ...days) - 3
  const last = Math.max(now, ...days) + 3
  const x = dayScale(first, last, TIMELINE.left, TIMELINE.right)
  const headings: TimelineLayout['headings'] = []
  const bars: Bar[] = []
  let y: number = TIMELINE.top
  for (const { name, items } of streams) {
    headings.push({ text: shortened(name, 60), y })
    y += TIMELINE.row
    for (const { label, from, to, status } of items) {
      const x1 = x(dayNumber(from ?? to))
      const x2 = x(dayNumber(to))
      const diamond = from === undefined || from === to
      bars.push({ label: shortened(label, LONGEST_LABEL), status, x1, x2, y, diamond, look: lookOf(status) })
      y += TIMELINE.row
    }
    y += 8
  }
  const ticks = monthTicks(first, last).map(({ day, label }) => ({ x: x(day), label }))
  return { height: y, today: x(now), ticks, headings, bars }
}

function lookOf(status: string): Bar['look'] {
  const word = status.toLowerCase()
  if (FINISHED.has(word)) return 'solid'
  return LATE.has(word) ? 'striped' : 'open'
}

/** Cut at a word where there is one; the table has all of it. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : undefined).trimEnd()}…`
}
