import { Button } from '../components/Button.tsx'
import { Late } from '../patterns/Late.tsx'
import { definitionOf, type ListColumn, ListPage, type ListPageProps } from '../patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../patterns/list-query.ts'
import { StatusTag } from '../patterns/StatusTag.tsx'

export type ExampleAction = {
  number: number
  title: string
  stream: string
  lead: string
  due: string
  late: number
  status: string
}

const STREAMS = ['Practice', 'Leadership and management', 'Partnership'] as const
const STATUSES = ['On track', 'Due soon', 'Late', 'Verified'] as const
const LEADS = ['Ada Marsh', 'Ben Holt', 'Cerys Oduya-Fairweather'] as const
const pick = <T,>(from: readonly [T, ...T[]], index: number): T => from[index % from.length] ?? from[0]

/** As many made-up actions as asked for. */
export const exampleActions = (count: number): ExampleAction[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    title:
      index % 9 === 4
        ? `Review every child in need plan open for nine months, part ${index + 1}`
        : `Action ${index + 1}`,
    stream: pick(STREAMS, index),
    lead: pick(LEADS, index),
    due: `${(index % 28) + 1} March 2026`,
    late: (index % 30) - 12,
    status: pick(STATUSES, index),
  }))

const filters: readonly Filter[] = [
  { kind: 'text', name: 'words', label: 'Words in the title' },
  { kind: 'select', name: 'stream', label: 'Work stream', options: STREAMS.map((text) => ({ value: text, text })) },
  { kind: 'checkboxes', name: 'status', label: 'Status', options: STATUSES.map((text) => ({ value: text, text })) },
]

const columns: readonly ListColumn<ExampleAction>[] = [
  { name: 'title', heading: 'Action', sortable: true, cell: (row) => row.title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: (row) => `ACT-${row.number}` },
  { name: 'stream', heading: 'Work stream', sortable: true, cell: (row) => row.stream },
  { name: 'lead', heading: 'Lead', sortable: true, cell: (row) => row.lead },
  { name: 'due', heading: 'Due', sortable: true, noWrap: true, cell: (row) => row.due },
  { name: 'late', heading: 'Late', numeric: true, cell: (row) => (row.late > 0 ? <Late days={row.late} /> : '') },
  { name: 'status', heading: 'Status', sortable: true, cell: (row) => <StatusTag status={row.status} /> },
]

/** A list page over made-up actions, filtered and paged by the address as a real one is. */
export function GalleryList({
  path,
  search,
  count = 342,
}: {
  path: string
  search: string
  count?: number | undefined
}) {
  const list = { columns, filters, defaultSort: { column: 'due', direction: 'ascending' } } as const
  const query = parseListQuery(search, definitionOf(list))
  const { words = [], stream = [], status = [] } = query.filters
  const found = exampleActions(count).filter(
    (row) =>
      words.every((text) => row.title.toLowerCase().includes(text.toLowerCase())) &&
      (stream.length === 0 || stream.includes(row.stream)) &&
      (status.length === 0 || status.includes(row.status)),
  )
  const { offset, limit } = pagingOf(query, found.length)
  const props: ListPageProps<ExampleAction> = {
    ...list,
    heading: 'Actions',
    path,
    query,
    count: found.length,
    rows: found.slice(offset, offset + limit),
    href: (row) => `${path}#ACT-${row.number}`,
    exports: { excel: `${path}.xlsx`, csv: `${path}.csv` },
    action: <Button href={path}>Add an action</Button>,
    empty: { heading: 'No actions yet', children: <p class="govuk-body">Import a plan, or add the first action.</p> },
  }
  return <ListPage {...props} />
}
