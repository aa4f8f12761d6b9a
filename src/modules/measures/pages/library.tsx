import { Button } from '../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { may } from '../../../spine/access/index.ts'
import { peopleToChoose } from '../../../spine/people/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { measuresCsv, measuresWorkbook } from '../documents/measure-documents.ts'
import { figureWords, strands, strandWords } from '../rules/measure-words.ts'
import { periodKinds, periodShort } from '../rules/periods.ts'
import { targetWords } from '../rules/standing.ts'
import { listMeasures, type MeasureQuery, type MeasureRow } from '../store/list-measures.ts'
import { type Stand, standOf } from '../use-cases/stand-of-measure.ts'
import { measuresNavigation, NowTag, TargetTag } from './measure-frame.tsx'

export type LibraryRow = MeasureRow & { stand: Stand }

const defaultSort = { column: 'strand', direction: 'ascending' } as const

/** /measures: the library, by the part of the work. */
export async function libraryPage(visit: Visit): Promise<Answer> {
  const { list, query, rows } = await read(visit)
  const { offset, limit } = pagingOf(query, rows.length)
  return page({
    title: 'Measures',
    subNavigation: measuresNavigation(visit, '/measures'),
    body: (
      <ListPage
        {...list}
        heading="Measures"
        path="/measures"
        query={query}
        rows={rows.slice(offset, offset + limit)}
        count={rows.length}
        href={({ reference }) => `/measures/${reference}`}
        exports={{ excel: '/measures/measures.xlsx', csv: '/measures/measures.csv' }}
        action={may(visit.actor, 'add a measure') ? <Button href="/measures/add">Add a measure</Button> : null}
        empty={{
          heading: 'No measure has been added yet',
          children: <p class="govuk-body">A programme manager or the director can add one.</p>,
        }}
      />
    ),
  })
}

/** /measures/measures.xlsx and .csv: exactly what is filtered. */
export const libraryWorkbook = async (visit: Visit): Promise<Answer> => measuresWorkbook((await read(visit)).rows)
export const libraryCsv = async (visit: Visit): Promise<Answer> => measuresCsv((await read(visit)).rows)

async function read(visit: Visit) {
  const people = await visit.work(peopleToChoose)
  const filters: Filter[] = [
    { kind: 'text', name: 'words', label: 'Words' },
    {
      kind: 'select',
      name: 'strand',
      label: 'Part of the work',
      options: strands.map((value) => ({ value, text: strandWords[value] })),
    },
    {
      kind: 'select',
      name: 'target',
      label: 'Against target',
      options: targetWords.map((value) => ({ value, text: value })),
    },
    { kind: 'select', name: 'now', label: 'What it says', options: nowOptions },
    { kind: 'select', name: 'period', label: 'Each', options: periodKinds.map((value) => ({ value, text: value })) },
    {
      kind: 'select',
      name: 'owner',
      label: 'Owner',
      any: 'Anyone',
      options: people.map(({ id, name }) => ({ value: id, text: name })),
    },
    { kind: 'select', name: 'status', label: 'In use', any: 'In use', options: statusOptions },
  ]
  const list = { filters, columns, defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const status = one('status') ?? 'in use'
  const [words, owner] = [one('words'), one('owner')]
  const strand = strands.find((value) => value === one('strand'))
  const period = periodKinds.find((value) => value === one('period'))
  const asked: MeasureQuery = {
    ...(status === 'all' ? {} : { status: status === 'retired' ? 'retired' : 'in use' }),
    ...(words ? { words } : {}),
    ...(owner ? { owner } : {}),
    ...(strand ? { strand } : {}),
    ...(period ? { period } : {}),
  }
  const found = await visit.work((work) => listMeasures(work, asked))
  const rows = found
    .map((row): LibraryRow => ({ ...row, stand: standOf(row) }))
    .filter(({ stand }) => !one('target') || stand.against === one('target'))
    .filter(({ stand }) => !one('now') || (stand.now ?? 'steady') === one('now'))
  return { list, query, rows: sorted(rows, query) }
}

const nowOptions = [
  { value: 'concern', text: 'Concern' },
  { value: 'improvement', text: 'Improving' },
  { value: 'change', text: 'Changing' },
  { value: 'steady', text: 'Steady' },
]
const statusOptions = [
  { value: 'retired', text: 'Retired' },
  { value: 'all', text: 'In use and retired' },
]

/** By the part of the work they come in order already; the rest by words. */
function sorted(rows: readonly LibraryRow[], { sort, direction }: { sort: string; direction: string }): LibraryRow[] {
  const key = keys[sort]
  const ordered = key ? rows.toSorted((a, b) => key(a).localeCompare(key(b), 'en-GB')) : [...rows]
  return direction === 'descending' ? ordered.toReversed() : ordered
}

const keys: Readonly<Record<string, (row: LibraryRow) => string>> = {
  title: ({ title }) => title,
  target: ({ stand }) => stand.against,
  now: ({ stand }) => stand.now ?? 'steady',
  owner: ({ owner }) => owner ?? '',
}

const columns = [
  { name: 'title', heading: 'Measure', sortable: true, cell: ({ title }: LibraryRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: LibraryRow) => reference },
  {
    name: 'strand',
    heading: 'Part of the work',
    sortable: true,
    cell: ({ state }: LibraryRow) => strandWords[state.strand],
  },
  {
    name: 'latest',
    heading: 'Latest',
    cell: ({ state, stand: { latest } }: LibraryRow) =>
      latest ? (
        <>
          <strong>{figureWords(state.unit, latest.value)}</strong>{' '}
          <span class="sl-no-wrap">{periodShort(state.period, latest.startsOn)}</span>
        </>
      ) : (
        'No value'
      ),
  },
  {
    name: 'target',
    heading: 'Target',
    sortable: true,
    cell: ({ stand }: LibraryRow) => <TargetTag against={stand.against} />,
  },
  { name: 'now', heading: 'What it says', sortable: true, cell: ({ stand }: LibraryRow) => <NowTag now={stand.now} /> },
  { name: 'owner', heading: 'Owner', sortable: true, cell: ({ owner }: LibraryRow) => owner ?? 'Nobody yet' },
]
