import { ListPaging } from '../../govuk/patterns/ListPaging.tsx'
import { type ListDefinition, pagingOf, parseListQuery } from '../../govuk/patterns/list-query.ts'
import { type PreviewRow, PreviewTable } from './preview-table.tsx'
import type { Verdict } from './verdict.ts'

const definition: ListDefinition = {
  filters: [],
  sortable: [],
  defaultSort: { column: 'place', direction: 'ascending' },
}

/** What needs looking at comes first, what stays as it is comes last; within each, as in the file. */
const places: Readonly<Record<Verdict, number>> = { problem: 0, new: 1, changed: 1, same: 2 }

type Props = {
  /** The address of the preview, whose pages these are, and what its query says. */
  path: string
  query: URLSearchParams
  head: readonly string[]
  rows: readonly PreviewRow[]
}

/** All rows of an upload, a page at a time. */
export function PagedPreview({ path, query, head, rows }: Props) {
  if (rows.length === 0) return null
  const asked = parseListQuery(query, definition)
  const { offset, limit } = pagingOf(asked, rows.length)
  const ordered = rows.toSorted((one, other) => places[one.verdict] - places[other.verdict])
  return (
    <>
      <PreviewTable id="rows" caption="What will happen" head={head} rows={ordered.slice(offset, offset + limit)} />
      <ListPaging path={path} query={asked} definition={definition} count={rows.length} />
    </>
  )
}
