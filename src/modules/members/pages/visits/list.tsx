import { Button } from '../../../../govuk/components/Button.tsx'
import { ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { listVisits, type VisitRow } from '../../store/list-visits.ts'
import { visitCards } from '../../use-cases/read-content.ts'
import { membersNavigation } from '../members-navigation.ts'

const path = '/members/visits'
const defaultSort = { column: 'on', direction: 'descending' } as const

/** /members/visits: visits of one's committee, the latest first, and the cards to take along. */
export async function visitsPage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, { filters: [], sortable: [], defaultSort })
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listVisits(work, { offset, most: limit }))
  return page({
    title: 'Visits',
    subNavigation: membersNavigation(path),
    body: (
      <ListPage
        heading="Visits"
        path={path}
        query={query}
        columns={columns}
        defaultSort={defaultSort}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        action={may(visit.actor, 'keep members’ learning') ? <Button href={`${path}/add`}>Plan a visit</Button> : null}
        empty={{
          heading: 'No visit that you may see',
          children: (
            <p class="govuk-body">
              Members visit services, take a card along, and write afterwards what they brought back.
            </p>
          ),
        }}
      >
        <p class="govuk-body">Cards to take along:</p>
        <ul class="govuk-list">
          {visitCards.map(({ code, title }) => (
            <li>
              <a class="govuk-link" href={`${path}/cards/${code}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </ListPage>
    ),
  })
}

const columns = [
  { name: 'title', heading: 'Where', cell: ({ title }: VisitRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: VisitRow) => reference },
  { name: 'committee', heading: 'Committee', cell: ({ committee }: VisitRow) => committee },
  { name: 'on', heading: 'Day', noWrap: true, cell: ({ visitedOn }: VisitRow) => day(visitedOn) },
  { name: 'notes', heading: 'Members’ notes', numeric: true, cell: ({ notes }: VisitRow) => notes },
  {
    name: 'themes',
    heading: 'Themes to the chair',
    noWrap: true,
    cell: ({ sentOn }: VisitRow) => (sentOn ? day(sentOn) : 'Not yet'),
  },
]
