import { type ListColumn, ListPage } from '../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { capitalised, formatDate } from '../../../kernel/text.ts'
import type { WrittenColumn } from '../../../platform/spreadsheets/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../spine/web/index.ts'
import { changeCounts, changeKinds, type PlanChange, planChanges } from '../rules/plan-changes.ts'
import { readPlan } from '../use-cases/list-items.ts'
import { planAt } from '../use-cases/position-at.ts'
import { dayAsked, faultsOf } from './day-asked.ts'
import { nameOf } from './item-table.tsx'
import { inTheirOrder, planNavigation, referenceOf } from './plan-frame.ts'

/** /plans/:reference/changes?from=…&to=…: what changed between two days (D01); from a month ago to today unless told. */
export async function changesPage(visit: Visit): Promise<Answer> {
  const { plan, title, path, from, to, filters, query, all, changes } = await read(visit)
  const { offset, limit } = pagingOf(query, changes.length)
  return page({
    title,
    subNavigation: planNavigation(plan, '/changes'),
    ...faultsOf([from, to]),
    body: (
      <ListPage
        heading={title}
        path={path}
        query={query}
        filters={filters}
        columns={columns}
        defaultSort={inTheirOrder}
        rows={changes.slice(offset, offset + limit)}
        count={changes.length}
        href={({ item }) => `/actions/${item.reference}`}
        exports={{ excel: `${path}.xlsx`, csv: `${path}.csv` }}
        empty={{
          heading: 'Nothing changed between the two days',
          children: <p class="govuk-body">Choose days that are further apart.</p>,
        }}
      >
        <p class="govuk-body">
          Between the ends of {formatDate(from.day)} and {formatDate(to.day)}: {changeCounts(all) || 'nothing'}.
        </p>
      </ListPage>
    ),
  })
}

/** /plans/:reference/changes.xlsx and .csv: exactly what is filtered. */
export const changesWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const changesCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit) {
  const { title, changes } = await read(visit)
  const rows = changes.map(({ item, kind, was, now }) => [
    item.stream,
    item.number,
    item.title,
    item.reference,
    capitalised(kind),
    was,
    now,
  ])
  return { title, many: 'Changes', columns: written, rows }
}

async function read(visit: Visit) {
  const today = visit.ground.clock.today()
  const from = dayAsked(visit, { name: 'from', label: 'Since the end of' }, today.subtract({ months: 1 }))
  const to = dayAsked(visit, { name: 'to', label: 'Up to the end of' }, today)
  const { plan, all } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, all: planChanges(await planAt(work, plan, from.day), await planAt(work, plan, to.day)) }
  })
  const filters = [from.filter, to.filter, kindFilter]
  const query = parseListQuery(visit.query, { filters, sortable: [], defaultSort: inTheirOrder })
  const [what] = query.filters['what'] ?? []
  const changes = what === undefined ? all : all.filter(({ kind }) => kind === what)
  const title = `What changed in ${plan.title}`
  return { plan, title, path: `/plans/${plan.reference}/changes`, from, to, filters, query, all, changes }
}

const kindFilter: Filter = {
  kind: 'select',
  name: 'what',
  label: 'What changed',
  any: 'Anything',
  options: changeKinds.map((kind) => ({ value: kind, text: capitalised(kind) })),
}

const columns: readonly ListColumn<PlanChange>[] = [
  { name: 'item', heading: 'Item', cell: ({ item }) => nameOf(item) },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ item }) => item.reference },
  { name: 'stream', heading: 'Work stream', cell: ({ item }) => item.stream },
  { name: 'what', heading: 'What', cell: ({ kind }) => capitalised(kind) },
  { name: 'was', heading: 'Was', cell: ({ was }) => was },
  { name: 'now', heading: 'Now', cell: ({ now }) => now },
]

const written: readonly WrittenColumn[] = [
  { header: 'Work stream', kind: 'text', width: 28 },
  { header: 'Number', kind: 'text', width: 9 },
  { header: 'Action', kind: 'text', width: 60 },
  { header: 'Reference', kind: 'text', width: 11 },
  { header: 'What', kind: 'text', width: 16 },
  { header: 'Was', kind: 'text', width: 26 },
  { header: 'Now', kind: 'text', width: 26 },
]
