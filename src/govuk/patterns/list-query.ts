/** A field that narrows a list. Its name is its word in the address. */
export type Filter = {
  name: string
  label: string
  /** False for one that says which list it is (as at which day): with nothing in it, no filter is to be removed. */
  narrows?: false | undefined
} & (
  | { kind: 'text'; hint?: string | undefined; error?: string | undefined }
  | { kind: 'select'; options: readonly FilterOption[]; any?: string | undefined }
  | { kind: 'checkboxes'; options: readonly FilterOption[] }
)

/** The id of a filter's field, where the error summary lands. */
export const filterField = (name: string): string => `filter-${name}`

export type FilterOption = { value: string; text: string }
export type Direction = 'ascending' | 'descending'
export type Sort = { column: string; direction: Direction }

/** What a list can be narrowed and sorted by. */
export type ListDefinition = {
  filters: readonly Filter[]
  /** Names of the columns that can be sorted by. */
  sortable: readonly string[]
  defaultSort: Sort
}

/** What the reader asked for, as the address says it. */
export type ListQuery = {
  /** Only filters in use, with only values that exist. */
  filters: Readonly<Record<string, readonly string[]>>
  sort: string
  direction: Direction
  /** From 1. */
  page: number
  all: boolean
}

export const ROWS_A_PAGE = 100
export const MOST_ROWS_AT_ONCE = 1000
const LONGEST_TEXT = 200
const LAST_PAGE = 100_000
const OWN_WORDS = ['sort', 'direction', 'page', 'show']

/**
 * Reads a list's query string: filters, sort, page. What is not understood is left out, never an error: an old or
 * hand-made address still shows a list.
 */
export function parseListQuery(search: string | URLSearchParams, definition: ListDefinition): ListQuery {
  const words = new URLSearchParams(search)
  const filters: Record<string, string[]> = {}
  for (const filter of definition.filters) {
    if (OWN_WORDS.includes(filter.name)) throw new RangeError(`A filter cannot be called "${filter.name}"`)
    const values = readFilter(filter, words.getAll(filter.name))
    if (values.length > 0) filters[filter.name] = values
  }
  const sort = words.get('sort') ?? ''
  const known = definition.sortable.includes(sort)
  const direction = words.get('direction')
  return {
    filters,
    sort: known ? sort : definition.defaultSort.column,
    direction:
      direction === 'ascending' || direction === 'descending'
        ? direction
        : known && sort !== definition.defaultSort.column
          ? 'ascending'
          : definition.defaultSort.direction,
    page: readPage(words.get('page')),
    all: words.get('show') === 'all',
  }
}

function readFilter(filter: Filter, typed: string[]): string[] {
  if (filter.kind === 'text') {
    const text = (typed[0] ?? '').slice(0, LONGEST_TEXT).trim()
    return text === '' ? [] : [text]
  }
  const chosen = filter.options.map(({ value }) => value).filter((value) => value !== '' && typed.includes(value))
  return filter.kind === 'select' ? chosen.slice(0, 1) : chosen
}

function readPage(typed: string | null): number {
  const page = /^\d{1,6}$/.test(typed ?? '') ? Number(typed) : 1
  return Math.min(Math.max(page, 1), LAST_PAGE)
}

/** The words of the address for a query: the shortest that reads back the same, in a fixed order. */
export function listSearch(query: ListQuery, definition: ListDefinition): string {
  const words = new URLSearchParams()
  for (const { name } of definition.filters) for (const value of query.filters[name] ?? []) words.append(name, value)
  const { column, direction } = definition.defaultSort
  if (query.sort !== column || query.direction !== direction) {
    words.append('sort', query.sort)
    words.append('direction', query.direction)
  }
  if (query.all) words.append('show', 'all')
  else if (query.page > 1) words.append('page', String(query.page))
  return words.toString()
}

/** A link to the same list, changed. */
export function listHref(path: string, query: ListQuery, definition: ListDefinition): string {
  const search = listSearch(query, definition)
  return search === '' ? path : `${path}?${search}`
}

/** The same list without one filter's value, from its first page. */
export function withoutFilter(query: ListQuery, name: string, value: string): ListQuery {
  const { [name]: values = [], ...others } = query.filters
  const left = values.filter((each) => each !== value)
  return { ...query, filters: left.length > 0 ? { ...others, [name]: left } : others, page: 1 }
}

/** Whether any filter in use leaves rows out. */
export function isNarrowed({ filters }: ListQuery, definition: ListDefinition): boolean {
  return definition.filters.some(({ name, narrows }) => narrows !== false && filters[name] !== undefined)
}

export function withoutFilters(query: ListQuery): ListQuery {
  return { ...query, filters: {}, page: 1 }
}

/** Sorted by a column: the other way round when it already is. */
export function sortedBy(query: ListQuery, column: string): ListQuery {
  const flip = query.sort === column && query.direction === 'ascending'
  return { ...query, sort: column, direction: flip ? 'descending' : 'ascending', page: 1 }
}

/** Which rows to show, given how many there are in all. `offset` and `limit` are for the store. */
export type Paging = { page: number; pages: number; offset: number; limit: number; first: number; last: number }

export function pagingOf(query: Pick<ListQuery, 'page' | 'all'>, count: number): Paging {
  const limit = query.all && count <= MOST_ROWS_AT_ONCE ? MOST_ROWS_AT_ONCE : ROWS_A_PAGE
  const pages = Math.max(1, Math.ceil(count / limit))
  const page = Math.min(limit === MOST_ROWS_AT_ONCE ? 1 : query.page, pages)
  const offset = (page - 1) * limit
  return { page, pages, offset, limit, first: count === 0 ? 0 : offset + 1, last: Math.min(offset + limit, count) }
}

/** Which rows to ask a store for while it is not known how many there are. */
export const rowsToAsk = ({ page, all }: Pick<ListQuery, 'page' | 'all'>): { offset: number; most: number } =>
  all ? { offset: 0, most: MOST_ROWS_AT_ONCE } : { offset: (page - 1) * ROWS_A_PAGE, most: ROWS_A_PAGE }

/** What was asked for with `rowsToAsk`, cut to what the page shows: all at once only where there are not too many. */
export const rowsToShow = <Row>(
  query: Pick<ListQuery, 'page' | 'all'>,
  { rows, count }: { rows: readonly Row[]; count: number },
): readonly Row[] => rows.slice(0, pagingOf(query, count).limit)

/** Page numbers to show: the first, the last and those about the current one; `gap` where some are left out. */
export function pageNumbers(page: number, pages: number): (number | 'gap')[] {
  const shown = new Set([1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages))
  const numbers: (number | 'gap')[] = []
  let before = 0
  for (const each of [...shown].sort((a, b) => a - b)) {
    if (each - before === 2) numbers.push(each - 1)
    else if (each - before > 2) numbers.push('gap')
    numbers.push(each)
    before = each
  }
  return numbers
}
