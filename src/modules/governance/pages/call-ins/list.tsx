import { Tag, type Tone } from '../../../../govuk/components/Tag.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { subNavigation } from '../../../../spine/meetings/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, type ListFile, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { type CallInState, callInStates } from '../../rules/call-in/outcomes.ts'
import { hasExecutive, noExecutive } from '../../rules/governance-model.ts'
import { type CallInQuery, type CallInRow, listCallIns } from '../../store/list-call-ins.ts'
import { readRules } from '../../store/read-rules.ts'

const path = '/governance/call-ins'
const defaultSort = { column: 'received', direction: 'descending' } as const

export const stateTones: Readonly<Record<CallInState, Tone>> = {
  received: 'amber',
  accepted: 'amber',
  'not accepted': 'grey',
  withdrawn: 'grey',
  heard: 'blue',
  settled: 'green',
}
export const capital = (words: string) => capitalised(words)

/** /governance/call-ins: what has been called in, the latest first; whoever is signed in. */
export async function callInsPage(visit: Visit): Promise<Answer> {
  const { query, asked } = read(visit)
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count, rules } = await visit.work(async (work) => ({
    ...(await listCallIns(work, { ...asked, offset, most: limit })),
    rules: await readRules(work),
  }))
  return page({
    title: 'Call-ins',
    subNavigation: subNavigation('governance'),
    body: (
      <ListPage
        {...list}
        heading="Call-ins"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}/list.xlsx`, csv: `${path}/list.csv` }}
        empty={{
          heading: 'Nothing has been called in',
          children: <p class="govuk-body">A decision is called in on its own page, while its window is open.</p>,
        }}
      >
        {hasExecutive(rules.governance_model) ? null : <p class="govuk-body">{noExecutive}</p>}
      </ListPage>
    ),
  })
}

/** …/list.xlsx and list.csv: exactly what is filtered. */
export const callInsWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const callInsCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit): Promise<ListFile> {
  const { asked } = read(visit)
  const { rows } = await visit.work((work) => listCallIns(work, { ...asked, offset: 0, most: 10_000 }))
  return {
    title: 'Call-ins',
    many: 'Call-ins',
    columns: [
      { header: 'Reference', kind: 'text', width: 11 },
      { header: 'Call-in', kind: 'text', width: 50 },
      { header: 'Decision', kind: 'text', width: 11 },
      { header: 'Received', kind: 'date' },
      { header: 'Called in by', kind: 'text', width: 40 },
      { header: 'Grounds', kind: 'text', width: 50 },
      { header: 'Why', kind: 'text', width: 50 },
      { header: 'Standing', kind: 'text', width: 14 },
      { header: 'Meeting', kind: 'date' },
      { header: 'Outcome', kind: 'text', width: 18 },
      { header: 'Reasons', kind: 'text', width: 50 },
    ],
    rows: rows.map((row) => [
      row.reference,
      row.title,
      row.decision,
      row.received_on,
      row.callers.map(({ name }) => name).join('; '),
      row.grounds.join('; '),
      row.words,
      row.state,
      row.meetingOn,
      row.outcome ?? '',
      row.outcome_reasons,
    ]),
  }
}

function read(visit: Visit) {
  const query = parseListQuery(visit.query, definitionOf(list))
  const state = query.filters['state']?.[0]
  const asked: Omit<CallInQuery, 'offset' | 'most'> = {
    ...(state ? { state } : {}),
    sort: query.sort === 'title' ? 'title' : 'received',
    direction: query.direction,
  }
  return { query, asked }
}

const filters: Filter[] = [
  {
    kind: 'select',
    name: 'state',
    label: 'Standing',
    any: 'Any',
    options: callInStates.map((value) => ({ value, text: capital(value) })),
  },
]

const list = {
  filters,
  defaultSort,
  columns: [
    { name: 'title', heading: 'Call-in', sortable: true, cell: ({ title }: CallInRow) => title },
    { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: CallInRow) => reference },
    {
      name: 'received',
      heading: 'Received',
      sortable: true,
      noWrap: true,
      cell: ({ received_on }: CallInRow) => day(received_on),
    },
    { name: 'by', heading: 'Members', numeric: true, cell: ({ callers }: CallInRow) => callers.length },
    {
      name: 'state',
      heading: 'Standing',
      cell: ({ state }: CallInRow) => <Tag tone={stateTones[state]}>{capital(state)}</Tag>,
    },
    {
      name: 'meeting',
      heading: 'Meeting',
      noWrap: true,
      cell: ({ meetingOn }: CallInRow) => (meetingOn ? day(meetingOn) : 'Not set'),
    },
    {
      name: 'outcome',
      heading: 'Outcome',
      cell: ({ outcome }: CallInRow) => (outcome ? capital(outcome) : 'None yet'),
    },
  ],
}
