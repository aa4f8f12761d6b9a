import { Temporal } from 'temporal-polyfill'
import { type ParsingContext, parseAgreedDate } from '../../../../kernel/parse-agreed-date.ts'
import { findPlanTables } from './find-plan-tables.ts'
import type { PlanGrid } from './plan-grid.ts'
import { planRow } from './plan-row.ts'

/** The cover of a committee paper is in its first lines. */
const COVER_ROWS = 12
const LONGEST_DATE = 30
/** A plan whose dates lie within so many days of today needs no date of its own: today will do. */
const NEAR = 365

/**
 * The date that a paper speaks from, for dates without a year: the one on its cover, else the middle one of the plan's
 * own dates when they are all long ago, else `asAt`.
 */
export function paperDate(grid: PlanGrid, context: ParsingContext): Temporal.PlainDate {
  const cover = grid.tables.flatMap(({ rows }) => rows.slice(0, COVER_ROWS)).flatMap(({ cells }) => cells)
  const [onCover] = dated(grid.source === 'text' ? cover : [], context)
  if (onCover) return onCover
  const cells = findPlanTables(grid).plans.flatMap(({ rows, columns }) => rows.map((row) => planRow(row, columns).when))
  const dates = dated(cells, context).toSorted(Temporal.PlainDate.compare)
  const middle = dates[Math.floor(dates.length / 2)]
  const far = middle && Math.abs(middle.until(context.asAt).days) > NEAR
  return middle && far ? middle : context.asAt
}

/** Days written out with their year. */
function dated(cells: readonly string[], context: ParsingContext): Temporal.PlainDate[] {
  return cells.flatMap((cell) => {
    if (cell.length > LONGEST_DATE || !/\d{4}|\d[./-]\d+[./-]\d{2}\b/.test(cell)) return []
    const { precision, latest } = parseAgreedDate(cell, context)
    return precision === 'day' && latest ? [latest] : []
  })
}
