/** A row of a sheet with its number, its cells by the names of their columns. */
export interface NamedRow {
  row: number
  of: (column: string) => string
}

export type NamedRows = { ok: true; rows: NamedRow[] } | { ok: false; why: string }

/** The rows of a sheet by the names in its first row, in any order of columns. Empty rows are passed over. */
export function namedRows(
  sheet: readonly (readonly string[])[],
  wanted: readonly string[],
  chooseInstead: string,
): NamedRows {
  const [head = [], ...body] = sheet
  const columns = head.map((name) => name.trim().toLowerCase())
  const missing = wanted.filter((name) => !columns.includes(name))
  if (missing.length > 0)
    return { ok: false, why: `The file has no column ${missing.join(', ')}. Choose ${chooseInstead}` }
  const rows = body.flatMap((cells, at) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [{ row: at + 2, of: (name: string) => cells[columns.indexOf(name)]?.trim() ?? '' }],
  )
  return rows.length > 0 ? { ok: true, rows } : { ok: false, why: 'The file has a heading and no rows' }
}

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
