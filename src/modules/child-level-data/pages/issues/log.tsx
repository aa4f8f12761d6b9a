import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { causes, causeWords, decisions, decisionWords } from '../../rules/issues/issue-words.ts'
import { type DataIssueRow, type DataIssuesAsked, listDataIssues } from '../../store/read-data-issues.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { dataNavigation } from '../navigation.ts'
import { figure, SeverityTag } from '../run-words.tsx'

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

/** /child-level-data/issues: what checks find from month to month, for everyone in the service. */
export async function issuesLogPage(visit: Visit): Promise<Answer> {
  const list = { filters, columns, defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const [cause, decision, severity] = [one('cause'), one('decision'), one('severity')]
  const asked: DataIssuesAsked = {
    ...(cause ? { cause } : {}),
    ...(decision ? { decision } : {}),
    ...(severity ? { severity } : {}),
    mended: one('found') === 'all',
    sort: sorts.find((name) => name === query.sort) ?? 'found',
    direction: query.direction,
    offset,
    most: limit,
  }
  const { rows, count } = await visit.work((work) => listDataIssues(work, asked))
  return page({
    title: 'Issues log',
    subNavigation: dataNavigation(visit, '/child-level-data/issues'),
    body: (
      <ListPage
        {...list}
        heading="Issues log"
        path="/child-level-data/issues"
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `/child-level-data/issues/${reference}`}
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
