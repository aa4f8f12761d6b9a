import type { Temporal } from 'temporal-polyfill'
import { ListPage } from '../govuk/patterns/ListPage.tsx'
import { type Filter, filterField, type ListQuery, pagingOf, parseListQuery } from '../govuk/patterns/list-query.ts'
import { formatDate } from '../kernel/text.ts'
import { endOfDay } from '../kernel/zoned.ts'
import type { WrittenColumn } from '../platform/spreadsheets/index.ts'
import { readDue } from '../spine/actions/index.ts'
import { peopleToChoose } from '../spine/people/index.ts'
import type { ListAsAt, RowThen } from '../spine/records/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../spine/web/index.ts'
import { listsAsAt } from './lists-as-at.ts'

type Row = RowThen & { owner: string }

const defaultSort = { column: 'reference', direction: 'ascending' } as const
const filters: readonly Filter[] = [
  {
    kind: 'select',
    name: 'list',
    label: 'Which list',
    narrows: false,
    any: listsAsAt[0]?.many,
    options: listsAsAt.slice(1).map(({ name, many }) => ({ value: name, text: many })),
  },
  { kind: 'text', name: 'on', label: 'At the end of which day', hint: 'Such as 31 May 2026', narrows: false },
]

/** /as-at?list=risks&on=31 May 2026: any list as it stood at the end of a day, from history. */
export async function asAtPage(visit: Visit): Promise<Answer> {
  const { list, day, wrong, query, rows } = await read(visit)
  const { offset, limit } = pagingOf(query, rows.length)
  return page({
    title: `${list.many} as at ${formatDate(day)}`,
    ...(wrong ? { errors: [{ field: filterField('on'), message: wrong }], status: 422 } : {}),
    body: (
      <ListPage
        heading={`${list.many} as at ${formatDate(day)}`}
        path="/as-at"
        query={query}
        filters={wrong ? filters.map((one) => (one.kind === 'text' ? { ...one, error: wrong } : one)) : filters}
        columns={columnsOf(list)}
        defaultSort={defaultSort}
        rows={rows.slice(offset, offset + limit)}
        count={rows.length}
        href={({ path }) => path}
        exports={{ excel: '/as-at/export.xlsx', csv: '/as-at/export.csv' }}
        empty={{
          heading: 'Nothing was there on that day',
          children: <p class="govuk-body">Choose a later day, or another list.</p>,
        }}
      >
        <p class="govuk-body">
          From history: what each record said at the end of that day, of the records that you may read now.
        </p>
      </ListPage>
    ),
  })
}

/** /as-at/export.xlsx and .csv: exactly what the page lists. */
export const asAtWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const asAtCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit) {
  const { list, day, rows } = await read(visit)
  const title = `${list.many} as at ${formatDate(day)}`
  return { title, many: list.many, columns: written(list), rows: rows.map(writtenRow) }
}

async function read(visit: Visit) {
  const query = parseListQuery(visit.query, { filters, sortable: ['reference', 'title'], defaultSort })
  const asked = query.filters['list']?.[0]
  const list = listsAsAt.find(({ name }) => name === asked) ?? listsAsAt[0]
  if (!list) throw new RangeError('There is no list to show')
  const { day, wrong } = readDay(query, visit.ground.clock.today())
  const rows = await visit.work(async (work) => {
    const names = new Map((await peopleToChoose(work)).map(({ id, name }) => [id, name]))
    const found = await list.read(work, new Date(endOfDay(day).epochMilliseconds - 1))
    return found.map((row) => ({ ...row, owner: names.get(row.ownerId ?? '') ?? '' }))
  })
  return { list, day, wrong, query, rows: inOrder(rows, query) }
}

/** The rows come by reference. */
function inOrder(rows: Row[], { sort, direction }: ListQuery): Row[] {
  const sorted = sort === 'title' ? rows.toSorted((a, b) => a.title.localeCompare(b.title, 'en')) : rows
  return direction === 'descending' ? sorted.toReversed() : sorted
}

function readDay(query: ListQuery, today: Temporal.PlainDate): { day: Temporal.PlainDate; wrong?: string } {
  const typed = query.filters['on']?.[0]
  if (typed === undefined) return { day: today }
  const day = readDue(typed, today).latest
  return day ? { day } : { day: today, wrong: 'Enter a day, such as 31 May 2026' }
}

function columnsOf(list: ListAsAt) {
  return [
    { name: 'title', heading: 'Name', sortable: true, cell: ({ title }: Row) => title },
    { name: 'reference', heading: 'Reference', sortable: true, noWrap: true, cell: ({ reference }: Row) => reference },
    ...list.columns.map((heading, index) => ({
      name: `column-${index}`,
      heading,
      cell: ({ words }: Row) => words[index] ?? '',
    })),
    { name: 'owner', heading: 'Owner', cell: ({ owner }: Row) => owner },
  ]
}

const written = (list: ListAsAt): WrittenColumn[] =>
  ['Reference', 'Name', ...list.columns, 'Owner'].map((header) => ({ header, kind: 'text' }))
const writtenRow = (row: Row) => [row.reference, row.title, ...row.words, row.owner]
