import { TakeAway } from '../../../govuk/patterns/TakeAway.tsx'
import { NotPossibleNow } from '../../../kernel/failures.ts'
import type { Deed } from '../../../spine/access/index.ts'
import { looking } from '../../../spine/children/index.ts'
import { get, type ListFile, listCsv, listWorkbook, type Route, type Visit } from '../../../spine/web/index.ts'

/** More rows than this are not put into one file: it is filtered first, or the whole workbook is taken from the run's supply. */
export const mostRowsTaken = 100_000

/** All rows of a list or none: a file that holds fewer than its list, and does not say so, would be sent on as the whole. */
export function wholly<T>({ rows, count }: { rows: readonly T[]; count: number }): readonly T[] {
  if (rows.length === count) return rows
  const [most, all] = [mostRowsTaken, count].map((one) => one.toLocaleString('en-GB'))
  throw new NotPossibleNow(
    `This list has ${all} rows, and one file holds ${most}. Filter the list first and take it away in parts, or take the lists themselves from the run’s supply.`,
  )
}

/** The addresses of a list as Excel and as CSV: exactly what is filtered. Of children's rows a purpose is asked first. */
export const taken = (path: string, deed: Deed, make: (visit: Visit) => Promise<ListFile>): readonly Route[] => [
  get(`${path}.xlsx`, deed, (visit) => looking(visit, async () => listWorkbook(await make(visit)))),
  get(`${path}.csv`, deed, (visit) => looking(visit, async () => listCsv(await make(visit)))),
]

/** The links to them, with what the page is filtered by. `path` has no ending. */
export function TakeListAway({ visit, path, print }: { visit: Visit; path: string; print: string }) {
  const search = new URLSearchParams(visit.query)
  for (const own of ['page', 'show']) search.delete(own)
  const asked = search.size > 0 ? `?${search}` : ''
  search.set('show', 'all')
  return <TakeAway excel={`${path}.xlsx${asked}`} csv={`${path}.csv${asked}`} print={`${print}?${search}`} />
}
