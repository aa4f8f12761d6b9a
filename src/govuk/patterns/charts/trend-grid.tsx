import { type GridCell, gridSize, inLines, layOutColumn, lineAt, TREND_GRID } from './trend-grid-layout.ts'

export type TrendGridProps = {
  /** Unique on the page. */
  id: string
  title: string
  /** What it says, for whoever does not see it. */
  says: string
  columns: readonly { group: string; name: string }[]
  /** A cell is null where there is nothing to draw. */
  rows: readonly { name: string; cells: readonly (GridCell | null)[] }[]
}

/**
 * Small lines in rows and columns, each column on one scale, each beside the dashed line of the whole. The table that says
 * the same stands beside it on the page.
 */
export function TrendGrid({ id, title, says, columns, rows }: TrendGridProps) {
  const { width, height } = gridSize(columns.length, rows.length)
  const drawn = columns.map((_, at) => layOutColumn(rows.map(({ cells }) => cells[at] ?? null)))
  const left = (column: number) => TREND_GRID.name + column * TREND_GRID.cell
  const top = (row: number) => TREND_GRID.head + row * TREND_GRID.row
  return (
    <svg
      class={columns.length > 4 ? 'sl-picture__svg sl-picture__svg--wide' : 'sl-picture__svg'}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{`${says} The table says the same.`}</desc>
      {columns.map(({ group, name }, column) => (
        <>
          {columns[column - 1]?.group === group ? null : (
            <text class="sl-svg-muted" x={left(column)} y={14}>
              {group}
            </text>
          )}
          <Lines words={name} letters={20} most={3} x={left(column)} y={34} />
        </>
      ))}
      {rows.map(({ name, cells }, row) => (
        <>
          <line class="sl-svg-rule" x1={0} x2={width} y1={top(row)} y2={top(row)} />
          <Lines words={name} letters={22} most={3} x={0} y={top(row) + 26} />
          {cells.map((cell, column) => {
            const lines = drawn[column]?.[row]
            if (!cell || !lines) return null
            return (
              <g transform={`translate(${left(column)} ${top(row)})`}>
                {lines.beside ? <path class="sl-svg-held sl-svg-dash-3" d={lines.beside} /> : null}
                {lines.path ? <path class="sl-svg-line" d={lines.path} /> : null}
                {lines.end ? <circle class="sl-svg-bar sl-svg-solid" cx={lines.end.x} cy={lines.end.y} r="3" /> : null}
                <text class="sl-svg-text" x={TREND_GRID.line + 8} y={lines.end ? lines.end.y + 4 : TREND_GRID.row / 2}>
                  {cell.latest}
                </text>
              </g>
            )
          })}
        </>
      ))}
    </svg>
  )
}

function Lines({ words, letters, most, x, y }: { words: string; letters: number; most: number; x: number; y: number }) {
  return (
    <>
      {inLines(words, letters, most).map((line, index) => (
        <text class="sl-svg-text" x={x} y={lineAt(y, index)}>
          {line}
        </text>
      ))}
    </>
  )
}
