import { Button } from '../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../govuk/patterns/ListPage.tsx'
import { type Filter, parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { may } from '../../access/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { leadsToChoose } from '../choose-leads.ts'
import { actionsCsv, actionsWorkbook } from '../documents.ts'
import { type ActionPage, listActions } from '../list-actions.ts'
import { actionColumns, actionFilters, actionPageOf, readPage } from './action-list.tsx'

const origins: Filter = {
  kind: 'select',
  name: 'origin',
  label: 'Arises from',
  any: 'Anything',
  options: [
    { value: 'RSK', text: 'A risk' },
    { value: 'MTG', text: 'A meeting' },
    { value: 'PROP', text: 'A proposal' },
  ],
}
const defaultSort = { column: 'due', direction: 'ascending' } as const

/** /actions: the one register over everything that gives rise to an action, as far as the reader may see it. */
export async function registerPage(visit: Visit): Promise<Answer> {
  const { list, query, asked } = await read(visit)
  const { rows, count } = await readPage(query, (part) =>
    visit.work((work) => listActions(work, { ...asked, ...part })),
  )
  return page({
    title: 'Actions',
    subNavigation: actionsNavigation('/actions'),
    body: (
      <ListPage
        {...list}
        heading="Actions"
        path="/actions"
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `/actions/${reference}`}
        exports={{ excel: '/actions/export.xlsx', csv: '/actions/export.csv' }}
        action={may(visit.actor, 'raise an action', {}) ? <Button href="/actions/raise">Raise an action</Button> : null}
        empty={{
          heading: 'No actions yet',
          children: <p class="govuk-body">Actions come from a plan, a risk, a meeting or a finding.</p>,
        }}
      />
    ),
  })
}

/** /actions/export.xlsx and .csv: exactly what is filtered. */
export async function exportWorkbook(visit: Visit): Promise<Answer> {
  const { asked } = await read(visit)
  return actionsWorkbook((await visit.work((work) => listActions(work, asked))).rows, 'Actions')
}
export async function exportCsv(visit: Visit): Promise<Answer> {
  const { asked } = await read(visit)
  return actionsCsv((await visit.work((work) => listActions(work, asked))).rows, 'Actions')
}

async function read(visit: Visit) {
  const today = visit.ground.clock.today()
  const choices = await visit.work(leadsToChoose)
  const list = { filters: [...actionFilters(choices), origins], columns: actionColumns(today), defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const origin = query.filters['origin']?.[0]
  const asked: ActionPage = { ...actionPageOf(query, today), ...(origin ? { originKind: origin } : {}) }
  return { list, query, asked }
}

/** The register, and what is mine of it. */
export const actionsNavigation = (current: string) => ({
  label: 'Actions',
  items: [
    { text: 'All actions', href: '/actions', current: current === '/actions' },
    { text: 'My actions', href: '/actions/mine', current: current === '/actions/mine' },
    { text: 'As at a date', href: '/as-at?list=actions' },
  ],
})
