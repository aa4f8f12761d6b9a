import { scaleLinear } from 'd3-scale'

export const TREND_GRID = { name: 170, cell: 140, row: 74, head: 84, line: 84, inset: 12 } as const
const LINE_HEIGHT = 15

export type GridCell = {
  /** Oldest first, null where there is none or it is hidden. */
  values: readonly (number | null)[]
  /** The same periods of what it stands beside. */
  beside: readonly (number | null)[]
  /** The latest, in words. */
  latest: string
}
type Drawn = { path: string; end: { x: number; y: number } | null; beside: string }

/** How large the whole is. */
export const gridSize = (columns: number, rows: number): { width: number; height: number } => ({
  width: TREND_GRID.name + TREND_GRID.cell * columns,
  height: TREND_GRID.head + TREND_GRID.row * rows,
})

/** The lines of a column's cells, all on one scale, so that a team that stands apart is seen to. */
export function layOutColumn(cells: readonly (GridCell | null)[]): (Drawn | null)[] {
  const all = cells.flatMap((one) => (one ? [...one.values, ...one.beside] : [])).filter((value) => value !== null)
  const y = scaleLinear(
    [Math.min(...all), Math.max(...all)],
    [TREND_GRID.row - TREND_GRID.inset, TREND_GRID.inset],
  ).clamp(true)
  return cells.map((cell) => {
    if (!cell) return null
    const step = TREND_GRID.line / Math.max(cell.values.length - 1, 1)
    const place = (value: number | null, index: number) =>
      value === null ? null : { x: round(index * step), y: round(y(value)) }
    const points = cell.values.map(place)
    return {
      path: pathOf(points),
      end: points.findLast((one) => one !== null) ?? null,
      beside: pathOf(cell.beside.map(place)),
    }
  })
}

/** Words in lines of at most so many letters, the last cut short with dots where they are more lines than there is room for. */
export function inLines(words: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shown = lines.slice(0, most).map((line) => (line.length > letters + 4 ? `${line.slice(0, letters)}…` : line))
  return lines.length > most ? [...shown.slice(0, -1), `${shown.at(-1)} …`] : shown
}

/** Where each line of several stands, one below the other. */
export const lineAt = (top: number, index: number): number => top + index * LINE_HEIGHT

function pathOf(points: readonly ({ x: number; y: number } | null)[]): string {
  return points
    .map((point, index) => (point ? `${index > 0 && points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
    .join('')
}

const round = (value: number) => Math.round(value * 10) / 10
