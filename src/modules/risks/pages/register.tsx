import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../govuk/components/Button.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { definitionOf, ListPage } from '../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { formatDate } from '../../../kernel/text.ts'
import { may } from '../../../spine/access/index.ts'
import { peopleToChoose } from '../../../spine/people/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { risksCsv, risksWorkbook } from '../documents/register-documents.ts'
import { rateRisk } from '../rules/risk-scale.ts'
import { listRisks, type RiskListQuery, type RiskRow } from '../store/list-risks.ts'
import { categories } from '../store/risk-kind.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'
import { categoryWords, risksNavigation } from './risk-words.ts'

const sorts = ['title', 'score', 'target', 'owner', 'reviewed'] as const
const defaultSort = { column: 'score', direction: 'descending' } as const

/** /risks: the register, worst first; open ones unless the filter says otherwise. */
export async function registerPage(visit: Visit): Promise<Answer> {
  const { list, query, asked } = await read(visit)
  const first = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const counted = await visit.work((work) => listRisks(work, { ...asked, offset: first.offset, most: first.limit }))
  const { offset, limit } = pagingOf(query, counted.count)
  const { rows, count } =
    offset === first.offset && limit === first.limit
      ? counted
      : await visit.work((work) => listRisks(work, { ...asked, offset, most: limit }))
  return page({
    title: 'Risks',
    subNavigation: risksNavigation('/risks'),
    body: (
      <ListPage
        {...list}
        heading="Risks"
        path="/risks"
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `/risks/${reference}`}
        exports={{ excel: '/risks/register.xlsx', csv: '/risks/register.csv' }}
        action={may(visit.actor, 'raise a risk') ? <Button href="/risks/raise">Raise a risk</Button> : null}
        empty={{
          heading: 'No risk has been raised yet',
          children: <p class="govuk-body">Anyone in the service can raise one.</p>,
        }}
      />
    ),
  })
}

/** /risks/register.xlsx and .csv: exactly what is filtered. */
export const registerWorkbook = async (visit: Visit): Promise<Answer> => risksWorkbook(await everyRow(visit))
export const registerCsv = async (visit: Visit): Promise<Answer> => risksCsv(await everyRow(visit))

async function everyRow(visit: Visit): Promise<RiskRow[]> {
  const { asked } = await read(visit)
  return (await visit.work((work) => listRisks(work, { ...asked, offset: 0, most: 100_000 }))).rows
}

async function read(visit: Visit) {
  const people = await visit.work(peopleToChoose)
  const filters: Filter[] = [
    { kind: 'text', name: 'words', label: 'Words' },
    {
      kind: 'select',
      name: 'category',
      label: 'Category',
      options: categories.map((value) => ({ value, text: categoryWords[value] })),
    },
    {
      kind: 'select',
      name: 'owner',
      label: 'Owner',
      any: 'Anyone',
      options: people.map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      kind: 'select',
      name: 'status',
      label: 'Status',
      any: 'Open',
      options: [
        { value: 'closed', text: 'Closed' },
        { value: 'all', text: 'Open and closed' },
      ],
    },
  ]
  const list = { filters, columns, defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const status = one('status') ?? 'open'
  const asked: Omit<RiskListQuery, 'offset' | 'most'> = {
    ...(status === 'all' ? {} : { status }),
    ...optional('owner', one('owner')),
    ...optional('words', one('words')),
    ...optional('category', one('category')),
    sort: sorts.find((name) => name === query.sort) ?? 'score',
    direction: query.direction,
  }
  return { list, query, asked }
}

const optional = (name: 'owner' | 'words' | 'category', value: string | undefined) =>
  value === undefined ? {} : { [name]: value }

const columns = [
  { name: 'title', heading: 'Risk', sortable: true, cell: ({ title }: RiskRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: RiskRow) => reference },
  {
    name: 'score',
    heading: 'Now',
    sortable: true,
    cell: ({ likelihood, impact }: RiskRow) => <Score likelihood={likelihood} impact={impact} />,
  },
  {
    name: 'target',
    heading: 'Aimed for',
    sortable: true,
    numeric: true,
    cell: ({ targetScore }: RiskRow) => targetScore,
  },
  { name: 'owner', heading: 'Owner', sortable: true, cell: ({ owner }: RiskRow) => owner ?? 'Nobody yet' },
  { name: 'controls', heading: 'Controls', numeric: true, cell: ({ controls }: RiskRow) => controls },
  {
    name: 'reviewed',
    heading: 'Reviewed',
    sortable: true,
    noWrap: true,
    cell: ({ reviewedOn }: RiskRow) => (reviewedOn ? formatDate(Temporal.PlainDate.from(reviewedOn)) : 'Never'),
  },
]

/** A score with its band in a word. */
function Score({ likelihood, impact }: { likelihood: number; impact: number }) {
  const { score, word, tone } = rateRisk(likelihood, impact, riskScale)
  return (
    <>
      <Tag tone={tone}>{word}</Tag> {score}
    </>
  )
}
