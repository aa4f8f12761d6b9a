import { definitionOf, ListPage } from '../../../govuk/patterns/ListPage.tsx'
import {
  type Filter,
  type ListQuery,
  parseListQuery,
  rowsToAsk,
  rowsToShow,
} from '../../../govuk/patterns/list-query.ts'
import { WideTable } from '../../../govuk/patterns/WideTable.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import { type Answer, type ListFile, page, type Visit } from '../../web/index.ts'
import { tombstones } from '../dispose.ts'
import { type ViewOfChildren, viewsOfChildren } from '../read-views.ts'
import { readChildReference } from '../rules/child-reference.ts'
import { isPurpose, purposes } from '../rules/purposes.ts'

const filters: Filter[] = [
  { kind: 'text', name: 'child', label: 'Child’s reference', hint: 'CH-…' },
  { kind: 'text', name: 'who', label: 'Who looked' },
]
const defaultSort = { column: 'at', direction: 'descending' } as const

const purposeIn = (purpose: string) => (isPurpose(purpose) ? purposes[purpose] : purpose)

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
    cell: (row: ViewOfChildren) => [purposeIn(row.purpose), row.words].filter(Boolean).join(': '),
  },
]

const list = { filters, columns, defaultSort }

/** /children/views: the data-protection lead and the director. */
export async function viewsPage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, definitionOf(list))
  const { found, stones } = await visit.work(async (work) => ({
    found: await viewsOfChildren(work, { ...askedIn(query), ...rowsToAsk(query) }),
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
          rows={rowsToShow(query, found)}
          count={found.count}
          href={(row) => `/children/views?${new URLSearchParams(row.child ? { child: row.child } : { who: row.who })}`}
          exports={{ excel: '/children/views/list.xlsx', csv: '/children/views/list.csv' }}
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

/** /children/views/list.xlsx and .csv: exactly what is filtered. */
export async function viewsToTake(visit: Visit): Promise<ListFile> {
  const asked = askedIn(parseListQuery(visit.query, definitionOf(list)))
  const { rows } = await visit.work((work) => viewsOfChildren(work, { ...asked, offset: 0, most: mostViewsTaken }))
  const headers = ['When', 'Who', 'Acting for', 'Child', 'What they looked at', 'Why', 'In their words']
  return {
    title: 'Who looked at children’s data',
    many: 'Views',
    columns: headers.map((header) => ({ header, kind: 'text' })),
    rows: rows.map((row) => [
      row.at.toISOString(),
      row.who,
      row.actingFor ?? '',
      row.child ?? '',
      row.about,
      purposeIn(row.purpose),
      row.words,
    ]),
  }
}

const mostViewsTaken = 100_000

function askedIn(query: ListQuery) {
  const child = query.filters['child']?.[0]
  const who = query.filters['who']?.[0]
  return { ...(child ? { child: readChildReference(child) ?? child } : {}), ...(who ? { who } : {}) }
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
