import { type ListColumn, ListPage } from '../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { formatDate } from '../../../kernel/text.ts'
import type { WrittenColumn } from '../../../platform/spreadsheets/index.ts'
import { ActionStatusTag, statusWords } from '../../../spine/actions/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../spine/web/index.ts'
import { readPlan } from '../use-cases/list-items.ts'
import { type ItemThen, planAt } from '../use-cases/position-at.ts'
import { dayAsked, faultsOf } from './day-asked.ts'
import { nameOf } from './item-table.tsx'
import { inTheirOrder, planNavigation, referenceOf, streamFilter } from './plan-frame.ts'

/** /plans/:reference/as-at?on=2026-05-31: the plan as it stood at the end of a day, from history. */
export async function asAtPage(visit: Visit): Promise<Answer> {
  const { plan, title, path, on, filters, query, items } = await read(visit)
  const { offset, limit } = pagingOf(query, items.length)
  return page({
    title,
    subNavigation: planNavigation(plan, '/as-at'),
    ...faultsOf([on]),
    body: (
      <ListPage
        heading={title}
        path={path}
        query={query}
        filters={filters}
        columns={columns}
        defaultSort={inTheirOrder}
        rows={items.slice(offset, offset + limit)}
        count={items.length}
        href={({ reference }) => `/actions/${reference}`}
        exports={{ excel: `${path}.xlsx`, csv: `${path}.csv` }}
        empty={{
          heading: 'Nothing in the plan on that day',
          children: <p class="govuk-body">Choose a later day.</p>,
        }}
      />
    ),
  })
}

/** /plans/:reference/as-at.xlsx and .csv: exactly what is filtered. */
export const asAtWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const asAtCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit) {
  const { title, items } = await read(visit)
  return { title, many: 'Items', columns: written, rows: items.map(writtenRow) }
}

async function read(visit: Visit) {
  const on = dayAsked(visit, { name: 'on', label: 'At the end of which day' }, visit.ground.clock.today())
  const { plan, items } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, items: await planAt(work, plan, on.day) }
  })
  const filters = [on.filter, streamFilter(plan), statusFilter]
  const query = parseListQuery(visit.query, { filters, sortable: [], defaultSort: inTheirOrder })
  const stream = plan.streams.find(({ number }) => number === query.filters['stream']?.[0])
  const [status] = query.filters['status'] ?? []
  const shown = items.filter(
    (item) => (!stream || item.streamId === stream.id) && (status === undefined || item.status === status),
  )
  const title = `${plan.title} as at ${formatDate(on.day)}`
  return { plan, title, path: `/plans/${plan.reference}/as-at`, on, filters, query, items: shown }
}

const statusFilter: Filter = {
  kind: 'select',
  name: 'status',
  label: 'Status',
  options: statusWords.map((word) => ({ value: word, text: word })),
}

const columns: readonly ListColumn<ItemThen>[] = [
  { name: 'item', heading: 'Item', cell: nameOf },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }) => reference },
  { name: 'stream', heading: 'Work stream', cell: ({ stream }) => stream },
  { name: 'lead', heading: 'Lead', cell: ({ leads }) => leads },
  { name: 'due', heading: 'Due', cell: ({ due }) => due },
  { name: 'status', heading: 'Status', cell: ({ status }) => <ActionStatusTag word={status} /> },
  { name: 'said', heading: 'Last said', cell: ({ said }) => said },
]

const written: readonly WrittenColumn[] = [
  { header: 'Work stream', kind: 'text', width: 28 },
  { header: 'Number', kind: 'text', width: 9 },
  { header: 'Action', kind: 'text', width: 60 },
  { header: 'Reference', kind: 'text', width: 11 },
  { header: 'Lead', kind: 'text', width: 26 },
  { header: 'Due', kind: 'text', width: 24 },
  { header: 'Status', kind: 'text', width: 16 },
  { header: 'Why', kind: 'text', width: 40 },
  { header: 'Last said', kind: 'text', width: 40 },
]
const writtenRow = (item: ItemThen) => [
  item.stream,
  item.number,
  item.title,
  item.reference,
  item.leads,
  item.due,
  item.status,
  item.reasons.join(' '),
  item.said,
]
