import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { text } from '../../documents/taken-columns.ts'
import { type ChangeRequestRow, listChangeRequests } from '../../store/read-change-requests.ts'
import { dataNavigation } from '../navigation.ts'
import { mostRowsTaken, wholly } from '../take-away.tsx'
import { standingOfRequest } from './request-form.tsx'

const defaultSort = { column: 'reference', direction: 'descending' } as const
const columns = [
  { name: 'title', heading: 'Change', cell: (row: ChangeRequestRow) => row.title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: (row: ChangeRequestRow) => row.reference },
  { name: 'needed', heading: 'Needed by', cell: (row: ChangeRequestRow) => row.neededBy },
  { name: 'urgency', heading: 'How urgent', cell: (row: ChangeRequestRow) => row.urgency },
  { name: 'standing', heading: 'Standing', cell: (row: ChangeRequestRow) => standingOfRequest(row.standing) },
  { name: 'owner', heading: 'Owner', cell: (row: ChangeRequestRow) => row.owner ?? 'Nobody yet' },
]

/** /child-level-data/changes: what is asked of the case system's supplier (F15), for everyone in the service. */
export async function changesPage(visit: Visit): Promise<Answer> {
  const list = { columns, defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const found = await visit.work((work) => listChangeRequests(work, rowsToAsk(query)))
  return page({
    title: 'Changes of the case system',
    subNavigation: dataNavigation(visit, '/child-level-data/changes'),
    body: (
      <ListPage
        {...list}
        heading="Changes of the case system"
        path="/child-level-data/changes"
        query={query}
        rows={rowsToShow(query, found)}
        count={found.count}
        href={({ reference }) => `/child-level-data/changes/${reference}`}
        exports={{ excel: '/child-level-data/changes/list.xlsx', csv: '/child-level-data/changes/list.csv' }}
        action={
          may(visit.actor, 'ask for a change of the case system', {}) ? (
            <Button href="/child-level-data/changes/new">Ask for a change</Button>
          ) : null
        }
        empty={{
          heading: 'No change has been asked for',
          children: (
            <p class="govuk-body">Where the case system cannot record what a list needs, ask for the change here.</p>
          ),
        }}
      />
    ),
  })
}

/** /child-level-data/changes/list.xlsx and .csv */
export async function changesToTake(visit: Visit): Promise<ListFile> {
  const rows = wholly(await visit.work((work) => listChangeRequests(work, { offset: 0, most: mostRowsTaken })))
  return {
    title: 'Changes of the case system',
    many: 'Changes',
    columns: [text('Reference', 11), text('Change', 50), text('Needed by', 40), ...headings.map((one) => text(one))],
    rows: rows.map((row) => [
      row.reference,
      row.title,
      row.neededBy,
      row.urgency,
      standingOfRequest(row.standing),
      row.owner ?? '',
    ]),
  }
}

const headings = ['How urgent', 'Standing', 'Owner']
