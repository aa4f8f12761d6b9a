import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { may } from '../../../../spine/access/index.ts'
import { subNavigation } from '../../../../spine/meetings/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { forwardPlanInWord } from '../../documents/forward-plan-in-word.ts'
import { forwardPlanFile } from '../../documents/forward-plan-list.ts'
import { hasExecutive, noExecutive } from '../../rules/governance-model.ts'
import { routes } from '../../rules/key-decisions/notice-dates.ts'
import { standingOf } from '../../rules/key-decisions/standing.ts'
import { listPlanned, type PlannedQuery, type PlannedRow } from '../../store/list-planned.ts'
import { readRules } from '../../store/read-rules.ts'

const path = '/governance/forward-plan'
const sorts = ['when', 'title', 'maker', 'notice'] as const
const defaultSort = { column: 'when', direction: 'ascending' } as const
/** How far the rolling plan looks (KEY-7). */
const monthsAhead = 4

/** /governance/forward-plan: decisions to come, soonest first; whoever is signed in sees those with a published notice. */
export async function forwardPlanPage(visit: Visit): Promise<Answer> {
  const { list, query, asked, rules } = await read(visit)
  const first = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) =>
    listPlanned(work, { ...asked, offset: first.offset, most: first.limit }),
  )
  const search = visit.query.toString()
  return page({
    title: 'Forward plan',
    subNavigation: subNavigation('forward-plan'),
    body: (
      <ListPage
        {...list}
        heading="Forward plan"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}/list.xlsx`, csv: `${path}/list.csv` }}
        action={may(visit.actor, 'plan a decision') ? <Button href={`${path}/add`}>Plan a decision</Button> : null}
        empty={{
          heading: 'Nothing is on the forward plan',
          children: <p class="govuk-body">Decisions to come are listed here once their notice is published.</p>,
        }}
      >
        {hasExecutive(rules.governance_model) ? null : <p class="govuk-body">{noExecutive}</p>}
        <p class="govuk-body">
          <a class="govuk-link" href={`${path}/plan.docx${search ? `?${search}` : ''}`}>
            The forward plan in Word
          </a>
          {' · '}
          <a class="govuk-link" href="/governance/rules">
            How this council decides
          </a>
        </p>
      </ListPage>
    ),
  })
}

/** …/list.xlsx, list.csv and plan.docx: exactly what is filtered. */
export const forwardPlanWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const forwardPlanCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))
export async function forwardPlanWord(visit: Visit): Promise<Answer> {
  return forwardPlanInWord(await everyRow(visit), visit.council.name, visit.ground.clock.today())
}

const file = async (visit: Visit) => forwardPlanFile(await everyRow(visit))

async function everyRow(visit: Visit): Promise<PlannedRow[]> {
  const { asked } = await read(visit)
  return (await visit.work((work) => listPlanned(work, { ...asked, offset: 0, most: 10_000 }))).rows
}

async function read(visit: Visit) {
  const rules = await visit.work(readRules)
  const today = visit.ground.clock.today()
  const list = { filters, columns: columnsFor(visit, rules), defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const status = one('status') ?? 'coming'
  const words = one('words')
  const route = one('route')
  const asked: Omit<PlannedQuery, 'offset' | 'most'> = {
    ...(status === 'decided' || status === 'withdrawn' || status === 'coming' ? { status } : {}),
    ...(words ? { words } : {}),
    ...(route ? { route } : {}),
    ...(one('key') ? { key: one('key') === 'yes' } : {}),
    ...(one('within') === 'months'
      ? { from: today.toString(), to: today.add({ months: monthsAhead }).toString() }
      : {}),
    sort: sorts.find((name) => name === query.sort) ?? 'when',
    direction: query.direction,
  }
  return { list, query, asked, rules }
}

const filters: Filter[] = [
  { kind: 'text', name: 'words', label: 'Words' },
  {
    kind: 'select',
    name: 'status',
    label: 'Status',
    any: 'To come',
    options: [
      { value: 'decided', text: 'Decided' },
      { value: 'withdrawn', text: 'Withdrawn' },
      { value: 'all', text: 'All' },
    ],
  },
  {
    kind: 'select',
    name: 'key',
    label: 'Key decision',
    any: 'Any',
    options: [
      { value: 'yes', text: 'Key' },
      { value: 'no', text: 'Not key' },
    ],
  },
  {
    kind: 'select',
    name: 'route',
    label: 'How notice is given',
    any: 'Any',
    options: routes.map((value) => ({ value, text: capitalised(value) })),
  },
  {
    kind: 'select',
    name: 'within',
    label: 'Period',
    any: 'Any',
    options: [{ value: 'months', text: 'The next four months' }],
  },
]

const columnsFor = (visit: Visit, rules: Awaited<ReturnType<typeof readRules>>) => [
  { name: 'title', heading: 'Decision', sortable: true, cell: ({ title }: PlannedRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: PlannedRow) => reference },
  { name: 'key', heading: 'Key', cell: ({ key }: PlannedRow) => (key ? 'Yes' : 'No') },
  { name: 'maker', heading: 'Who decides', sortable: true, cell: ({ maker }: PlannedRow) => maker || 'Not said yet' },
  { name: 'when', heading: 'When', sortable: true, cell: ({ when_words }: PlannedRow) => when_words || 'Not said yet' },
  {
    name: 'notice',
    heading: 'Notice',
    sortable: true,
    noWrap: true,
    cell: ({ notice_on }: PlannedRow) => (notice_on ? day(notice_on) : 'Not yet'),
  },
  {
    name: 'standing',
    heading: 'Standing',
    cell: (row: PlannedRow) => {
      const { word, tone } = standingOf(row, visit.ground.clock.today(), rules.notice_reading, bankHolidays)
      return <Tag tone={tone}>{word}</Tag>
    },
  },
]
