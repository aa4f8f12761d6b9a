import { Button } from '../../../../govuk/components/Button.tsx'
import { ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { listSurveys, type SurveyRow } from '../../store/read-surveys.ts'
import { membersNavigation } from '../members-navigation.ts'

const path = '/members/surveys'
const defaultSort = { column: 'title', direction: 'descending' } as const

/** /members/surveys: what a committee has asked its members of themselves, the newest first. */
export async function surveysPage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, { filters: [], sortable: [], defaultSort })
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listSurveys(work, { offset, most: limit }))
  return page({
    title: 'Surveys of members',
    subNavigation: membersNavigation(path),
    body: (
      <ListPage
        heading="Surveys of members"
        path={path}
        query={query}
        columns={columns(visit)}
        defaultSort={defaultSort}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        action={
          may(visit.actor, 'keep members’ learning') ? <Button href={`${path}/open`}>Open a survey</Button> : null
        }
        empty={{
          heading: 'Members have not been asked yet',
          children: (
            <p class="govuk-body">
              Members say what they can do, how well scrutiny works and how it stands against the guidance: once as a
              baseline, and again later.
            </p>
          ),
        }}
      />
    ),
  })
}

const columns = (visit: Visit) => [
  { name: 'title', heading: 'Survey', cell: ({ title }: SurveyRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: SurveyRow) => reference },
  { name: 'committee', heading: 'Committee', cell: ({ committee }: SurveyRow) => committee },
  { name: 'until', heading: 'Open until', noWrap: true, cell: ({ closesOn }: SurveyRow) => day(closesOn) },
  { name: 'answered', heading: 'Answered', numeric: true, cell: ({ replied }: SurveyRow) => replied },
  {
    name: 'standing',
    heading: 'Standing',
    cell: ({ status, mine, bodyId }: SurveyRow) =>
      status === 'closed' ? (
        <StatusTag status="Closed" tone="grey" />
      ) : mine || !visit.actor.principals.has(`body:${bodyId}`) ? (
        <StatusTag status="Open" tone="blue" />
      ) : (
        <StatusTag status="Waits for you" tone="amber" />
      ),
  },
]
