import { Tag, type Tone } from '../../govuk/components/Tag.tsx'
import { type ListColumn, ListPage } from '../../govuk/patterns/ListPage.tsx'
import { figure } from '../../govuk/patterns/ListPaging.tsx'
import { type Filter, type ListQuery, pagingOf, parseListQuery } from '../../govuk/patterns/list-query.ts'
import type { WrittenColumn } from '../../platform/spreadsheets/index.ts'
import type { ListFile } from '../web/index.ts'
import { type CheckResult, type Severity, worstFirst } from './check-result.ts'

const shown: Readonly<Record<Severity, { word: string; tone: Tone }>> = {
  high: { word: 'Needs somebody today', tone: 'red' },
  medium: { word: 'This month', tone: 'amber' },
  low: { word: 'Worth knowing', tone: 'grey' },
}
const severities: readonly Severity[] = ['high', 'medium', 'low']
const defaultSort = { column: 'worst', direction: 'descending' } as const

type Props = {
  heading: string
  /** The address of the page without its query; its files are beside it under the same name. */
  path: string
  search: URLSearchParams
  results: readonly CheckResult[]
  /** Said where nothing was found. */
  allWell: string
}

/** What checks found, the worst first: how many by each check, then one list of what, why, and the link that mends it. */
export function ChecksList({ heading, path, search, results, allWell }: Props) {
  const { all, found, filters, query } = narrowed(results, search)
  const { offset, limit } = pagingOf(query, found.length)
  return (
    <ListPage
      heading={heading}
      path={path}
      query={query}
      filters={filters}
      columns={columns}
      defaultSort={defaultSort}
      rows={found.slice(offset, offset + limit)}
      count={found.length}
      href={({ about }) => about.href}
      exports={{ excel: `${path}.xlsx`, csv: `${path}.csv` }}
      empty={{ heading: 'Nothing to mend', children: <p class="govuk-body">{allWell}</p> }}
    >
      {all.length > 0 ? <CountsByCheck all={all} path={path} /> : null}
    </ListPage>
  )
}

function CountsByCheck({ all, path }: { all: readonly CheckResult[]; path: string }) {
  return (
    <ul class="govuk-list" aria-label="What each check found">
      {[...Map.groupBy(all, ({ check }) => check)].map(([check, of]) => (
        <li>
          <a class="govuk-link" href={`${path}?${new URLSearchParams({ check })}`}>
            {check}
          </a>{' '}
          <span class="sl-count">({figure(of.length)})</span>
        </li>
      ))}
    </ul>
  )
}

const columns: readonly ListColumn<CheckResult>[] = [
  { name: 'what', heading: 'What', cell: ({ about }) => about.title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ about }) => about.reference },
  { name: 'check', heading: 'Check', cell: ({ check }) => check },
  {
    name: 'matters',
    heading: 'How much it matters',
    cell: ({ severity }) => <Tag tone={shown[severity].tone}>{shown[severity].word}</Tag>,
  },
  { name: 'why', heading: 'Why', cell: ({ reason }) => reason },
  { name: 'mend', heading: 'Mend it', cell: (result) => <Mend {...result} /> },
]

function Mend({ mend, about }: CheckResult) {
  if (mend.href === null) return <>{mend.text}</>
  return (
    <a href={mend.href}>
      {mend.text}
      <span class="govuk-visually-hidden"> of {about.reference}</span>
    </a>
  )
}

/** The findings that the address asks for, among all of them, the worst first. */
function narrowed(results: readonly CheckResult[], search: URLSearchParams) {
  const all = worstFirst(results)
  const filters: Filter[] = [
    {
      kind: 'select',
      name: 'check',
      label: 'Check',
      options: [...new Set(all.map(({ check }) => check))].map((check) => ({ value: check, text: check })),
    },
    {
      kind: 'select',
      name: 'matters',
      label: 'How much it matters',
      options: severities.map((severity) => ({ value: severity, text: shown[severity].word })),
    },
  ]
  const query: ListQuery = parseListQuery(search, { filters, sortable: [], defaultSort })
  const [check] = query.filters['check'] ?? []
  const [matters] = query.filters['matters'] ?? []
  const found = all.filter(
    (one) => (check === undefined || one.check === check) && (matters === undefined || one.severity === matters),
  )
  return { all, found, filters, query }
}

const written: readonly WrittenColumn[] = [
  { header: 'What', kind: 'text', width: 60 },
  { header: 'Reference', kind: 'text', width: 11 },
  { header: 'Check', kind: 'text', width: 26 },
  { header: 'How much it matters', kind: 'text', width: 22 },
  { header: 'Why', kind: 'text', width: 60 },
  { header: 'Mend it', kind: 'text', width: 26 },
]

/** What checks found as a file: all that the address asks for. */
export function checksFile(results: readonly CheckResult[], search: URLSearchParams, title: string): ListFile {
  const rows = narrowed(results, search).found.map(({ about, check, severity, reason, mend }) => [
    about.title,
    about.reference,
    check,
    shown[severity].word,
    reason,
    mend.text,
  ])
  return { title, many: 'Checks', columns: written, rows }
}
