import { scaleLinear } from 'd3-scale'

export const RUN_CHART = { width: 960, height: 380, left: 72, right: 200, top: 36, bottom: 44 } as const
const LABEL_HEIGHT = 17
const MOST_PERIOD_LABELS = 12

/** A line of the picture: one value for each period, null where there is none. */
export type ChartSeries = { words: string; values: readonly (number | null)[] }
export type RunLayout = {
  points: readonly ({ x: number; y: number } | null)[]
  /** The path through the points, broken where a period has no value. */
  path: string
  lines: readonly { path: string; y: number | null }[]
  ticks: readonly { y: number; value: number }[]
  periods: readonly { x: number; index: number }[]
  y: (value: number) => number
  /** Where the words of each line stand at its right end, kept apart from one another. In the order given. */
  labels: readonly number[]
}

/**
 * Where everything of a run chart goes. `level` are values that reach across the whole picture (median, limits); their
 * labels come first, then those of the lines.
 */
export function layOutRun(
  values: readonly (number | null)[],
  lines: readonly ChartSeries[],
  level: readonly number[],
): RunLayout | undefined {
  const shown = [...values, ...lines.flatMap((line) => line.values), ...level].filter((value) => value !== null)
  if (values.every((value) => value === null)) return undefined
  const { width, height, left, right, top, bottom } = RUN_CHART
  const [low, high] = [Math.min(...shown), Math.max(...shown)]
  // Values that differ by a rounding only are one value, and not a picture of roundings.
  const spread = high - low > 1e-9 * Math.max(1, Math.abs(high)) ? high - low : 0
  const room = (spread || Math.max(Math.abs(high), 1)) * 0.06
  // A count has no values below nought, and its axis none either.
  const from = low >= 0 ? Math.max(0, low - room) : low - room
  const scale = scaleLinear([from, high + room], [height - bottom, top]).nice(5)
  const across = scaleLinear([0, Math.max(1, values.length - 1)], [left + 10, width - right - 10])
  const y = (value: number) => round(scale(value))
  const place = (value: number | null, index: number) =>
    value === null ? null : { x: round(across(index)), y: y(value) }
  const drawn = lines.map((line) => line.values.map(place))
  const ends = drawn.map((points) => points.findLast((point) => point !== null)?.y ?? null)
  const points = values.map(place)
  const step = Math.ceil(values.length / MOST_PERIOD_LABELS)
  return {
    points,
    path: pathOf(points),
    lines: drawn.map((line, index) => ({ path: pathOf(line), y: ends[index] ?? null })),
    ticks: scale.ticks(5).map((value) => ({ y: y(value), value })),
    // Counted from the end, so that the latest period is always named.
    periods: values.flatMap((_, index) =>
      (values.length - 1 - index) % step === 0 ? [{ x: round(across(index)), index }] : [],
    ),
    y,
    labels: keptApart([...level.map(y), ...ends.map((end) => end ?? height)]),
  }
}

/** Moves labels down, then up, until none stands on another; each keeps as near to its own line as it can. */
export function keptApart(wanted: readonly number[], apart = LABEL_HEIGHT): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y || a.index - b.index)
  const lowest = RUN_CHART.height - RUN_CHART.bottom
  for (const [at, one] of order.entries()) {
    const before = order[at - 1]
    if (before) one.y = Math.max(one.y, before.y + apart)
  }
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const [one, after] = [order[at], order[at + 1]]
    if (one) one.y = Math.min(one.y, after ? after.y - apart : lowest)
  }
  return order.toSorted((a, b) => a.index - b.index).map(({ y }) => round(y))
}

function pathOf(points: readonly ({ x: number; y: number } | null)[]): string {
  return points
    .map((point, index) => (point ? `${index > 0 && points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
    .join('')
}

const round = (value: number) => Math.round(value * 10) / 10
