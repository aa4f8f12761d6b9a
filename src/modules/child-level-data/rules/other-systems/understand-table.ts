import { looksPersonal } from '../checks/file/personal-columns.ts'

type TableRow = { readonly number: number; readonly cells: readonly string[] }

/** What another system's file holds, once it is known which column names the child. */
export type UnderstoodTable = {
  /** Headings that are kept, each with its column. */
  kept: readonly { heading: string; column: number }[]
  /** Headings that are left out because people could be known by them. */
  leftOut: readonly string[]
  idHeading: string
  rows: readonly { number: number; id: string; cells: readonly string[] }[]
}

const identifier =
  /^(child|person|client|case|pupil|young person)?\s*(unique)?\s*(id|identifier|reference|ref|no|number)$|child.*\bid\b|unique id|(mosaic|ics|lcs|liquidlogic|carefirst|azeus|case system)\b.*(id|number|ref)/i
/** A day of birth with an ethnicity and a school tells who a child is, so days of birth do not come in either. */
const birth = /\b(d\.?o\.?b|birth)\b/i
const mostHeadings = 20

/**
 * Finds the headings of a table (its first row with two filled cells or more) and the column that names the child: the one that
 * was said, or the first that is called as such columns are. Columns of names, addresses, numbers of other bodies and days of
 * birth are left out: nothing is kept by which a child could be known.
 */
export function understandTable(table: readonly TableRow[], said: string): UnderstoodTable | { problem: string } {
  const at = table.findIndex(({ cells }) => cells.filter((text) => text !== '').length >= 2)
  const heads = table[at]
  if (!heads) return { problem: 'This file has no row of headings' }
  const headings = heads.cells.map((heading, column) => ({ heading, column })).filter(({ heading }) => heading !== '')
  const wanted = said.trim().toLowerCase()
  const id = headings.find(({ heading }) =>
    wanted ? heading.toLowerCase() === wanted : identifier.test(heading) && !looksPersonal(heading),
  )
  if (!id) {
    const listed = headings.slice(0, mostHeadings).map(({ heading }) => `“${heading}”`)
    return { problem: `Say which column has the case system’s identifier. Its headings are ${listed.join(', ')}` }
  }
  const others = headings.filter(({ column }) => column !== id.column)
  const isPersonal = (heading: string) => looksPersonal(heading) !== undefined || birth.test(heading)
  const kept = others.filter(({ heading }) => !isPersonal(heading)).slice(0, mostHeadings)
  return {
    kept,
    leftOut: others.filter(({ heading }) => isPersonal(heading)).map(({ heading }) => heading),
    idHeading: id.heading,
    rows: table.slice(at + 1).flatMap(({ number, cells }) => {
      const child = cells[id.column] ?? ''
      return child === '' ? [] : [{ number, id: child, cells: kept.map(({ column }) => cells[column] ?? '') }]
    }),
  }
}
