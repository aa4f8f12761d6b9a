import type { ComponentChildren } from 'preact'
import { classNames } from '../components/class-names.ts'
import { type HeadCell, Table } from '../components/Table.tsx'
import { ScrollRegion } from '../layout.tsx'
import { EmptyState } from './EmptyState.tsx'
import { FilterChips, ListFilters } from './ListFilters.tsx'
import { figure, ListPaging } from './ListPaging.tsx'
import {
  type Filter,
  isNarrowed,
  type ListDefinition,
  type ListQuery,
  listHref,
  type Sort,
  sortedBy,
} from './list-query.ts'
import { TakeAway } from './TakeAway.tsx'

const MOST_COLUMNS = 7

export type ListColumn<Row> = {
  /** Its word in the address when the list is sorted by it. */
  name: string
  heading: string
  cell: (row: Row) => ComponentChildren
  sortable?: boolean | undefined
  /** Figures, aligned right. */
  numeric?: boolean | undefined
  /** Dates and references, never broken across lines. */
  noWrap?: boolean | undefined
}

export type ListPageProps<Row> = {
  /** What is listed, in the plural: the page's h1. */
  heading: string
  /** How many there are in all, as filtered. */
  count: number
  /** The address of the list without its query. */
  path: string
  query: ListQuery
  filters?: readonly Filter[] | undefined
  /** At most seven; the first names the row. */
  columns: readonly ListColumn<Row>[]
  /** The row's own address: the link on its name, the only link in the row. */
  href: (row: Row) => string
  rows: readonly Row[]
  defaultSort: Sort
  /** What to do when there is nothing at all; where filters hide everything the page says so itself. */
  empty: { heading: string; children: ComponentChildren }
  /** Addresses that give exactly this list as a file. */
  exports?: { excel?: string | undefined; csv?: string | undefined } | undefined
  /** The page's one primary button. */
  action?: ComponentChildren
  /** Between heading and filters. */
  children?: ComponentChildren
}

/** The parts of a list's definition that its query is read by: give it to `parseListQuery`. */
export function definitionOf<Row>(
  props: Pick<ListPageProps<Row>, 'filters' | 'columns' | 'defaultSort'>,
): ListDefinition {
  return {
    filters: props.filters ?? [],
    sortable: props.columns.filter((column) => column.sortable).map((column) => column.name),
    defaultSort: props.defaultSort,
  }
}

/** Every list: heading with count, filters, chips, table, paging, exports. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const { path, query, count } = props
  if (props.columns.length > MOST_COLUMNS) throw new RangeError(`A list has at most ${MOST_COLUMNS} columns`)
  const definition = definitionOf(props)
  const place = { path, query, definition }
  const filtered = isNarrowed(query, definition)
  const asked = Object.keys(query.filters).length > 0
  return (
    <>
      <div class="sl-list-head">
        <h1 class="govuk-heading-l">
          {props.heading} <span class="sl-count">({figure(count)})</span>
        </h1>
        {props.action}
      </div>
      {props.children}
      {count > 0 || asked ? <ListFilters {...place} /> : null}
      <FilterChips {...place} />
      {count > 0 ? (
        <>
          <ScrollRegion labelledBy="list-caption">
            <ListTable {...props} definition={definition} />
          </ScrollRegion>
          <ListPaging {...place} count={count} />
          <Exports {...props} definition={definition} />
        </>
      ) : (
        <Nothing {...props} definition={definition} filtered={filtered} />
      )}
    </>
  )
}

type Inner<Row> = ListPageProps<Row> & { definition: ListDefinition }

function ListTable<Row>(props: Inner<Row>) {
  return (
    <Table
      class="sl-list"
      caption={`${props.heading}, ${sortWords(props)}`}
      captionHidden
      captionId="list-caption"
      head={props.columns.map((column) => headCell(column, props))}
      firstCellIsHeader
      rows={props.rows.map((row) =>
        props.columns.map((column, index) => ({
          content: index === 0 ? <a href={props.href(row)}>{column.cell(row)}</a> : column.cell(row),
          numeric: column.numeric,
          class: column.noWrap ? 'sl-no-wrap' : undefined,
        })),
      )}
    />
  )
}

function headCell<Row>(column: ListColumn<Row>, { path, query, definition }: Inner<Row>): HeadCell {
  const shared = { numeric: column.numeric, class: classNames(column.sortable && 'sl-sortable') || undefined }
  if (!column.sortable) return { ...shared, content: column.heading }
  const active = query.sort === column.name
  return {
    ...shared,
    sort: active ? query.direction : 'none',
    content: (
      <a class="sl-sort" href={listHref(path, sortedBy(query, column.name), definition)}>
        {column.heading}
        {active ? <span aria-hidden="true">{query.direction === 'ascending' ? ' ▲' : ' ▼'}</span> : null}
      </a>
    ),
  }
}

function sortWords<Row>({ columns, query }: Inner<Row>): string {
  const column = columns.find(({ name }) => name === query.sort)
  return column ? `sorted by ${column.heading.toLowerCase()}, ${query.direction}` : 'in their own order'
}

function Exports<Row>({ exports, path, query, definition }: Inner<Row>) {
  if (!exports) return null
  const whole = { ...query, page: 1, all: false }
  const file = (address: string | undefined) => (address ? listHref(address, whole, definition) : undefined)
  return (
    <TakeAway
      excel={file(exports.excel)}
      csv={file(exports.csv)}
      print={listHref(path, { ...query, page: 1, all: true }, definition)}
    />
  )
}

function Nothing<Row>({ empty, filtered, path, query, definition }: Inner<Row> & { filtered: boolean }) {
  if (!filtered) return <EmptyState heading={empty.heading}>{empty.children}</EmptyState>
  return (
    <EmptyState heading="Nothing matches these filters">
      <p class="govuk-body">
        Remove a filter above, or{' '}
        <a class="govuk-link" href={listHref(path, { ...query, filters: {}, page: 1 }, definition)}>
          see the whole list
        </a>
        .
      </p>
    </EmptyState>
  )
}
