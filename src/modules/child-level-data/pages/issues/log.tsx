import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import {
  type Filter,
  type ListQuery,
  parseListQuery,
  rowsToAsk,
  rowsToShow,
} from '../../../../govuk/patterns/list-query.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { takenIssues } from '../../documents/taken-figures.ts'
import { causes, causeWords, decisions, decisionWords } from '../../rules/issues/issue-words.ts'
import { type DataIssueRow, type DataIssuesAsked, listDataIssues } from '../../store/read-data-issues.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { dataNavigation } from '../navigation.ts'
import { figure, SeverityTag } from '../run-words.tsx'
import { mostRowsTaken, wholly } from '../take-away.tsx'

const sorts = ['title', 'found', 'since'] as const
const defaultSort = { column: 'found', direction: 'descending' } as const

const filters: Filter[] = [
  {
    kind: 'select',
    name: 'severity',
    label: 'How serious',
    options: ['Blocker', 'Error', 'Warning'].map((value) => ({ value, text: value })),
  },
  {
    kind: 'select',
    name: 'cause',
    label: 'Cause',
    options: causes.map((value) => ({ value, text: causeWords[value] })),
  },
  {
    kind: 'select',
    name: 'decision',
    label: 'Decided',
    options: decisions.map((value) => ({ value, text: decisionWords[value] })),
  },
  {
    kind: 'select',
    name: 'found',
    label: 'Show',
    any: 'Those found now',
    options: [{ value: 'all', text: 'Those mended too' }],
  },
]

const columns = [
  {
    name: 'title',
    heading: 'Issue',
    sortable: true,
    cell: (issue: DataIssueRow) => `${issue.checkId}: ${issue.title}`,
  },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: (issue: DataIssueRow) => issue.reference },
  {
    name: 'severity',
    heading: 'How serious',
    cell: (issue: DataIssueRow) => <SeverityTag severity={issue.severity} />,
  },
  { name: 'list', heading: 'List', cell: (issue: DataIssueRow) => listTitle(issue.list) },
  { name: 'found', heading: 'Rows', sortable: true, numeric: true, cell: (issue: DataIssueRow) => figure(issue.found) },
  { name: 'owner', heading: 'Owner', cell: (issue: DataIssueRow) => issue.owner ?? 'Nobody yet' },
  {
    name: 'since',
    heading: 'Since',
    sortable: true,
    noWrap: true,
    cell: (issue: DataIssueRow) => formatDate(Temporal.PlainDate.from(issue.firstAsAt)),
  },
]

const list = { filters, columns, defaultSort }

/** /child-level-data/issues: what checks find from month to month, for everyone in the service. */
export async function issuesLogPage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, definitionOf(list))
  const found = await visit.work((work) => listDataIssues(work, { ...askedIn(query), ...rowsToAsk(query) }))
  return page({
    title: 'Issues log',
    subNavigation: dataNavigation(visit, '/child-level-data/issues'),
    body: (
      <ListPage
        {...list}
        heading="Issues log"
        path="/child-level-data/issues"
        query={query}
        rows={rowsToShow(query, found)}
        count={found.count}
        href={({ reference }) => `/child-level-data/issues/${reference}`}
        exports={{ excel: '/child-level-data/issues/list.xlsx', csv: '/child-level-data/issues/list.csv' }}
        action={
          may(visit.actor, 'raise an action', {}) ? (
            <Button variant="secondary" href="/child-level-data/causes">
              Mend them by cause
            </Button>
          ) : null
        }
        empty={{
          heading: 'Nothing is in the log',
          children: <p class="govuk-body">Whatever a run’s checks find is put here, once for each check and list.</p>,
        }}
      />
    ),
  })
}

/** /child-level-data/issues/list.xlsx and .csv: exactly what is filtered, in its order. */
export async function issuesToTake(visit: Visit): Promise<ListFile> {
  const asked = askedIn(parseListQuery(visit.query, definitionOf(list)))
  return takenIssues(
    wholly(await visit.work((work) => listDataIssues(work, { ...asked, offset: 0, most: mostRowsTaken }))),
  )
}

function askedIn(query: ListQuery): Omit<DataIssuesAsked, 'offset' | 'most'> {
  const one = (name: string) => query.filters[name]?.[0]
  const [cause, decision, severity] = [one('cause'), one('decision'), one('severity')]
  return {
    ...(cause ? { cause } : {}),
    ...(decision ? { decision } : {}),
    ...(severity ? { severity } : {}),
    mended: one('found') === 'all',
    sort: sorts.find((name) => name === query.sort) ?? 'found',
    direction: query.direction,
  }
}
