import { definitionOf, ListPage } from '../../../govuk/patterns/ListPage.tsx'
import { parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { may } from '../../../spine/access/index.ts'
import {
  type ActionRow,
  actionColumns,
  actionFilters,
  actionPageOf,
  actionsCsv,
  actionsWorkbook,
  leadsToChoose,
  readPage,
} from '../../../spine/actions/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { listItems, readPlan } from '../use-cases/list-items.ts'
import { ChangeManyForm } from './change-many.tsx'
import { inTheirOrder, planNavigation, referenceOf, streamFilter } from './plan-frame.ts'

/** /plans/:reference/table: every item, filtered, sorted, ticked to be changed together. */
export async function tablePage(visit: Visit): Promise<Answer> {
  const { plan, choices, list, query, asked } = await read(visit)
  const { rows, count } = await readPage(query, (part) =>
    visit.work((work) => listItems(work, plan, { ...asked, ...part })),
  )
  const path = `/plans/${plan.reference}/table`
  return page({
    title: `${plan.title}: table`,
    subNavigation: planNavigation(plan, '/table'),
    body: (
      <>
        <ListPage
          {...list}
          heading={plan.title}
          path={path}
          query={query}
          rows={rows}
          count={count}
          href={({ reference }) => `/actions/${reference}`}
          exports={{ excel: `${path}.xlsx`, csv: `${path}.csv` }}
          empty={{
            heading: 'No items yet',
            children: <p class="govuk-body">Add an item on the page of its work stream.</p>,
          }}
        />
        {rows.length > 0 && may(visit.actor, 'change an action', {}) ? (
          <ChangeManyForm plan={plan} visit={visit} choices={choices} typed={{}} errors={{}} />
        ) : null}
      </>
    ),
  })
}

/** /plans/:reference/table.xlsx and .csv: exactly what is filtered, in its order. */
export async function tableWorkbook(visit: Visit): Promise<Answer> {
  const { plan, asked } = await read(visit)
  return actionsWorkbook((await visit.work((work) => listItems(work, plan, asked))).rows, plan.title)
}
export async function tableCsv(visit: Visit): Promise<Answer> {
  const { plan, asked } = await read(visit)
  return actionsCsv((await visit.work((work) => listItems(work, plan, asked))).rows, plan.title)
}

async function read(visit: Visit) {
  const today = visit.ground.clock.today()
  const { plan, choices } = await visit.work(async (work) => ({
    plan: await readPlan(work, referenceOf(visit)),
    choices: await leadsToChoose(work),
  }))
  const list = {
    filters: [streamFilter(plan), ...actionFilters(choices)],
    columns: [...actionColumns(today), ...(may(visit.actor, 'change an action', {}) ? [tick] : [])],
    defaultSort: inTheirOrder,
  }
  const query = parseListQuery(visit.query, definitionOf(list))
  const stream = plan.streams.find(({ number }) => number === query.filters['stream']?.[0])
  const asked = { ...actionPageOf(query, today), ...(stream ? { streamId: stream.id } : {}) }
  return { plan, choices, list, query, asked }
}

/** The box that takes an item into the form below the list; it carries the version that the reader saw. */
const tick = {
  name: 'tick',
  heading: 'Tick',
  cell: ({ reference, version, number }: ActionRow) => (
    <input
      type="checkbox"
      class="sl-tick"
      form="change-many"
      name="tick"
      value={`${reference}:${version}`}
      aria-label={`Tick ${number || reference}`}
    />
  ),
}
