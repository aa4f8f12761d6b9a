import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { type ChangeRequestRow, listChangeRequests } from '../../store/read-change-requests.ts'
import { dataNavigation } from '../navigation.ts'
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
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listChangeRequests(work, { offset, most: limit }))
  return page({
    title: 'Changes of the case system',
    subNavigation: dataNavigation(visit, '/child-level-data/changes'),
    body: (
      <ListPage
        {...list}
        heading="Changes of the case system"
        path="/child-level-data/changes"
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `/child-level-data/changes/${reference}`}
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
