import type { Field } from '../lists/list-content.ts'
import { fieldsByPattern, type ListHeadings } from './heading-index.ts'
import { comparableHeading, printedHeading, squeezedHeading } from './heading-text.ts'
import type { ColumnClash, ColumnMatches, MatchedBy, MatchedColumn, SheetColumn } from './understood.ts'

/** The layout that a list is held to when it has not all that tells the layouts apart. */
const FIRST_LAYOUT = '2019-08'
const SECOND_LAYOUT = '2023'

/**
 * Finds the fields of a list in a row of headings: by hand, exactly, by the same words, by a known alias, and only then by
 * pattern, which never takes a column that another field matches better.
 */
export function matchColumns(
  headings: ListHeadings,
  cells: readonly SheetColumn[],
  byHand: Readonly<Record<string, string | null>> = {},
): ColumnMatches {
  const taken = new Map<string, MatchedColumn>()
  const clashes = new Map<string, ColumnClash>()
  let open = [...cells]
  const step = (matchedBy: MatchedBy, find: (column: SheetColumn) => Field | undefined) => {
    open = open.filter((column) => {
      const field = find(column)
      if (!field) return true
      const before = taken.get(field.key)
      if (before) clashes.set(field.key, clash(field, before, column, clashes.get(field.key)))
      else taken.set(field.key, { field, ...column, matchedBy })
      return false
    })
  }
  const fields = new Map(headings.definition.fields.map((field) => [field.key, field]))
  step('by hand', ({ heading }) => fields.get(byHand[comparableHeading(heading)] ?? ''))
  const leftOut = open.filter(({ heading }) => byHand[comparableHeading(heading)] === null)
  open = open.filter((column) => !leftOut.includes(column))
  step('exact', ({ heading }) => headings.exact.get(printedHeading(heading)))
  step('alias', ({ heading }) => headings.loose.get(squeezedHeading(heading)))
  step('alias', ({ heading }) => headings.aliases.get(squeezedHeading(heading)))
  const better = new Set(taken.keys())
  const byPattern = ({ heading }: SheetColumn) =>
    fieldsByPattern(headings, heading).filter(({ key }) => !better.has(key))
  open = open.filter((column) => {
    const possible = byPattern(column)
    if (possible.length > 1) clashes.set(`column ${column.position}`, { fields: possible, columns: [column] })
    return possible.length <= 1
  })
  step('pattern', (column) => byPattern(column)[0])
  const columns = [...taken.values()].sort((a, b) => a.position - b.position)
  const layout = layoutOf(headings, taken)
  const missing = headings.definition.fields.filter(
    ({ key, layouts }) => !taken.has(key) && (layouts === undefined || layouts.includes(layout)),
  )
  const unknown = cells.filter((column) => open.includes(column) || leftOut.includes(column))
  return { columns, missing, unknown, clashes: [...clashes.values()], layout }
}

function clash(field: Field, first: SheetColumn, column: SheetColumn, before: ColumnClash | undefined): ColumnClash {
  const { heading, position } = first
  return { fields: [field], columns: [...(before?.columns ?? [{ heading, position }]), column] }
}

/** A list whose columns are the same in each layout is held to the newest. */
function layoutOf({ definition }: ListHeadings, taken: ReadonlyMap<string, MatchedColumn>): string {
  const newer = definition.fields.filter(({ layouts }) => layouts !== undefined && !layouts.includes(FIRST_LAYOUT))
  return newer.length > 0 && !newer.some(({ key }) => taken.has(key)) ? FIRST_LAYOUT : SECOND_LAYOUT
}
