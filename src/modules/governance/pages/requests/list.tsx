import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { may } from '../../../../spine/access/index.ts'
import { subNavigation } from '../../../../spine/meetings/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, type ListFile, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { requestStanding, requestStatuses } from '../../rules/requests/request-standing.ts'
import { listRequests, type RequestQuery, type RequestRow } from '../../store/list-requests.ts'

const path = '/governance/requests'
const sorts = ['title', 'asked', 'promised', 'answered'] as const
const defaultSort = { column: 'asked', direction: 'descending' } as const

/** /governance/requests: what members have asked for, open ones first; councillors and the service. */
export async function requestsPage(visit: Visit): Promise<Answer> {
  const { list, query, asked } = read(visit)
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listRequests(work, { ...asked, offset, most: limit }))
  return page({
    title: 'Requests for information',
    subNavigation: subNavigation('requests'),
    body: (
      <ListPage
        {...list}
        heading="Requests for information"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}/list.xlsx`, csv: `${path}/list.csv` }}
        action={
          may(visit.actor, 'ask for information') ? <Button href={`${path}/ask`}>Ask for information</Button> : null
        }
        empty={{
          heading: 'Nothing has been asked for',
          children: (
            <p class="govuk-body">What members ask for, at a meeting or between, is kept here until it is answered.</p>
          ),
        }}
      />
    ),
  })
}

/** …/list.xlsx and list.csv: exactly what is filtered. */
export const requestsWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const requestsCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit): Promise<ListFile> {
  const { asked } = read(visit)
  const { rows } = await visit.work((work) => listRequests(work, { ...asked, offset: 0, most: 10_000 }))
  return {
    title: 'Requests for information',
    many: 'Requests',
    columns: [
      { header: 'Reference', kind: 'text', width: 11 },
      { header: 'What was asked', kind: 'text', width: 60 },
      { header: 'Kind', kind: 'text', width: 12 },
      { header: 'Asked by', kind: 'text', width: 24 },
      { header: 'At', kind: 'text', width: 30 },
      { header: 'Asked', kind: 'date' },
      { header: 'Who answers', kind: 'text', width: 24 },
      { header: 'Promised', kind: 'date' },
      { header: 'Answered', kind: 'date' },
      { header: 'Answer', kind: 'text', width: 60 },
      { header: 'Published', kind: 'date' },
      { header: 'Refused because', kind: 'text', width: 40 },
      { header: 'Standing', kind: 'text', width: 24 },
    ],
    rows: rows.map((row) => [
      row.reference,
      row.words,
      row.kind_of,
      row.askedBy ?? '',
      row.meeting ?? '',
      row.asked_on,
      row.owner ?? '',
      row.promised_on,
      row.answered_on,
      row.answer,
      row.published_on,
      row.refusal_reasons,
      standing(visit, row).word,
    ]),
  }
}

const standing = (visit: Visit, row: RequestRow) => requestStanding(row, visit.ground.clock.today(), bankHolidays)

function read(visit: Visit) {
  const list = { filters, columns: columnsFor(visit), defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const [words, status, kindOf] = [one('words'), one('status'), one('kind')]
  const mine = one('whose') === 'mine' ? visit.actor.person : null
  const asked: Omit<RequestQuery, 'offset' | 'most'> = {
    ...(words ? { words } : {}),
    ...(status ? { status } : {}),
    ...(kindOf ? { kindOf } : {}),
    ...(mine ? { askedBy: mine } : {}),
    sort: sorts.find((name) => name === query.sort) ?? 'asked',
    direction: query.direction,
  }
  return { list, query, asked }
}

const filters: Filter[] = [
  { kind: 'text', name: 'words', label: 'Words' },
  {
    kind: 'select',
    name: 'status',
    label: 'Status',
    any: 'Any',
    options: requestStatuses.map((value) => ({ value, text: capitalised(value) })),
  },
  {
    kind: 'select',
    name: 'kind',
    label: 'Kind',
    any: 'Any',
    options: [
      { value: 'information', text: 'Information' },
      { value: 'document', text: 'Document' },
    ],
  },
  {
    kind: 'select',
    name: 'whose',
    label: 'Asked by',
    any: 'Anyone',
    options: [{ value: 'mine', text: 'Me' }],
  },
]

const columnsFor = (visit: Visit) => [
  { name: 'title', heading: 'What was asked', sortable: true, cell: ({ title }: RequestRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: RequestRow) => reference },
  { name: 'by', heading: 'Asked by', cell: ({ askedBy, meeting }: RequestRow) => askedBy ?? meeting ?? 'Not recorded' },
  {
    name: 'asked',
    heading: 'Asked',
    sortable: true,
    noWrap: true,
    cell: ({ asked_on }: RequestRow) => day(asked_on),
  },
  {
    name: 'promised',
    heading: 'Promised',
    sortable: true,
    noWrap: true,
    cell: ({ promised_on }: RequestRow) => (promised_on ? day(promised_on) : 'Not said'),
  },
  {
    name: 'answered',
    heading: 'Answered',
    sortable: true,
    noWrap: true,
    cell: ({ answered_on }: RequestRow) => (answered_on ? day(answered_on) : 'Not yet'),
  },
  {
    name: 'standing',
    heading: 'Standing',
    cell: (row: RequestRow) => {
      const { word, tone } = standing(visit, row)
      return <Tag tone={tone}>{word}</Tag>
    },
  },
]
