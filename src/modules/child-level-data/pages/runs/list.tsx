import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { takenRuns } from '../../documents/taken-figures.ts'
import { timeTaken } from '../../rules/runs/run-standing.ts'
import { listRuns, type RunRow } from '../../store/read-runs.ts'
import { dataNavigation } from '../navigation.ts'
import { figure, purposeWords, StandingTag } from '../run-words.tsx'
import { mostRowsTaken, wholly } from '../take-away.tsx'

const defaultSort = { column: 'asAt', direction: 'descending' } as const

const columns = [
  {
    name: 'asAt',
    heading: 'As at',
    noWrap: true,
    cell: (run: RunRow) => formatDate(Temporal.PlainDate.from(run.asAt)),
  },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: (run: RunRow) => run.reference },
  { name: 'purpose', heading: 'For', cell: (run: RunRow) => purposeWords[run.purpose] ?? run.purpose },
  { name: 'standing', heading: 'Standing', cell: (run: RunRow) => <StandingTag standing={run.standing} /> },
  { name: 'rows', heading: 'Rows', numeric: true, cell: (run: RunRow) => figure(run.rows) },
  {
    name: 'issues',
    heading: 'Errors and warnings',
    numeric: true,
    cell: (run: RunRow) => `${figure(run.errors)} and ${figure(run.warnings)}`,
  },
  {
    name: 'took',
    heading: 'From start to signed',
    cell: (run: RunRow) => (run.signedAt ? timeTaken(run.signedAt.getTime() - run.startedAt.getTime()) : ''),
  },
]

/** /child-level-data: the runs, for everyone in the service. */
export async function runsPage(visit: Visit): Promise<Answer> {
  const list = { columns, defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const found = await visit.work((work) => listRuns(work, rowsToAsk(query)))
  return page({
    title: 'Child-level data',
    subNavigation: dataNavigation(visit, '/child-level-data'),
    body: (
      <ListPage
        {...list}
        heading="Child-level data runs"
        path="/child-level-data"
        query={query}
        rows={rowsToShow(query, found)}
        count={found.count}
        href={({ reference }) => `/child-level-data/${reference}`}
        exports={{ excel: '/child-level-data/list.xlsx', csv: '/child-level-data/list.csv' }}
        action={
          may(visit.actor, 'run child-level data') ? <Button href="/child-level-data/new">Start a run</Button> : null
        }
        empty={{
          heading: 'No run yet',
          children: (
            <p class="govuk-body">
              A run takes the workbook of the eleven Annex A lists and says what to mend first. Data officers start one.
            </p>
          ),
        }}
      />
    ),
  })
}

/** /child-level-data/list.xlsx and .csv */
export const runsToTake = async (visit: Visit): Promise<ListFile> =>
  takenRuns(wholly(await visit.work((work) => listRuns(work, { offset: 0, most: mostRowsTaken }))))
