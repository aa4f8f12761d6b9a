import { definitionOf, ListPage } from '../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { WideTable } from '../../../govuk/patterns/WideTable.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { tombstones } from '../dispose.ts'
import { type ViewOfChildren, viewsOfChildren } from '../read-views.ts'
import { readChildReference } from '../rules/child-reference.ts'
import { isPurpose, purposes } from '../rules/purposes.ts'

const filters: Filter[] = [
  { kind: 'text', name: 'child', label: 'Child’s reference', hint: 'CH-…' },
  { kind: 'text', name: 'who', label: 'Who looked' },
]
const defaultSort = { column: 'at', direction: 'descending' } as const

const columns = [
  { name: 'at', heading: 'When', noWrap: true, cell: (row: ViewOfChildren) => momentOf(row.at) },
  {
    name: 'who',
    heading: 'Who',
    cell: (row: ViewOfChildren) => (row.actingFor ? `${row.who}, acting for ${row.actingFor}` : row.who),
  },
  { name: 'child', heading: 'Child', noWrap: true, cell: (row: ViewOfChildren) => row.child ?? 'A list' },
  { name: 'about', heading: 'What they looked at', cell: (row: ViewOfChildren) => row.about },
  {
    name: 'purpose',
    heading: 'Why',
    cell: (row: ViewOfChildren) =>
      [isPurpose(row.purpose) ? purposes[row.purpose] : row.purpose, row.words].filter(Boolean).join(': '),
  },
]

/** /children/views: the data-protection lead and the director. */
export async function viewsPage(visit: Visit): Promise<Answer> {
  const list = { filters, columns, defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const child = query.filters['child']?.[0]
  const who = query.filters['who']?.[0]
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { found, stones } = await visit.work(async (work) => ({
    found: await viewsOfChildren(work, {
      offset,
      most: limit,
      ...(child ? { child: readChildReference(child) ?? child } : {}),
      ...(who ? { who } : {}),
    }),
    stones: await tombstones(work),
  }))
  return page({
    title: 'Who looked at children’s data',
    body: (
      <>
        <ListPage
          {...list}
          heading="Who looked at children’s data"
          path="/children/views"
          query={query}
          rows={found.rows}
          count={found.count}
          href={(row) => `/children/views?${new URLSearchParams(row.child ? { child: row.child } : { who: row.who })}`}
          empty={{
            heading: 'Nobody has looked yet',
            children: <p class="govuk-body">Every view of a child’s data is written here, with its purpose.</p>,
          }}
        />
        <Stones stones={stones} />
      </>
    ),
  })
}

function Stones({ stones }: { stones: Awaited<ReturnType<typeof tombstones>> }) {
  if (stones.length === 0) return null
  return (
    <section aria-labelledby="disposed">
      <h2 class="govuk-heading-m" id="disposed">
        Disposed of
      </h2>
      <WideTable
        caption="What has been disposed of, with the hash of what it was"
        captionHidden
        firstCellIsHeader
        head={['What', { content: 'Rows', numeric: true }, 'Rule', 'When', 'Hash']}
        rows={stones.map((one) => [
          one.what,
          { content: one.rows.toLocaleString('en-GB'), numeric: true },
          one.rule,
          { content: momentOf(one.disposedAt), class: 'sl-no-wrap' },
          one.hash.slice(0, 12),
        ])}
      />
    </section>
  )
}
