import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { formatDate, plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type ActionRow, ActionStatusTag, Due, leadWords } from '../../../../spine/actions/index.ts'
import { type Answer, get, page, type Route, type Visit } from '../../../../spine/web/index.ts'
import { teamExtract, teamsOfPlan } from '../../use-cases/team-extract.ts'
import { nameOf } from '../item-table.tsx'
import { planNavigation, planOf } from '../plan-frame.ts'

/** /plans/:reference/team: the teams that lead something in the plan. */
async function teamsPage(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const found = await visit.work((work) => teamsOfPlan(work, plan))
  return page({
    title: `Teams in ${plan.title}`,
    subNavigation: planNavigation(plan, '/team'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Teams <span class="sl-count">({found.length})</span>
        </h1>
        <p class="govuk-body">One page for each team’s meeting: what its people lead, with room for what is decided.</p>
        {found.length === 0 ? (
          <EmptyState heading="No team leads anything in this plan">
            <p class="govuk-body">An item is a team’s when one of its members, or a post of the team, leads it.</p>
          </EmptyState>
        ) : (
          <Table
            class="sl-list"
            caption="Teams and what they lead"
            captionHidden
            firstCellIsHeader
            head={['Team', { content: 'Not settled', numeric: true }]}
            rows={found.map(({ team, count }) => [
              { content: <a href={`/plans/${plan.reference}/team/${team.reference}`}>{team.title}</a> },
              { content: count, numeric: true },
            ])}
          />
        )}
      </>
    ),
  })
}

/** /plans/:reference/team/:team: one page to print for a team meeting. */
async function teamPage(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const { team, rows } = await visit.work((work) => teamExtract(work, plan, visit.params['team'] ?? ''))
  const today = visit.ground.clock.today()
  return page({
    title: `${team.title}: ${plan.title}`,
    subNavigation: planNavigation(plan, '/team'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          {team.title} <span class="sl-count">({rows.length})</span>
        </h1>
        <p class="govuk-body">
          {plan.title} ({plan.reference}), {formatDate(today)}. {plural(rows.length, 'action')} led by this team and not
          settled.
        </p>
        {rows.length === 0 ? (
          <EmptyState heading="Nothing to settle">
            <p class="govuk-body">
              Nobody in this team leads an action of this plan that is open or waits to be verified.
            </p>
          </EmptyState>
        ) : (
          <ScrollRegion labelledBy="team-caption">
            <Table
              class="sl-list"
              caption={`What ${team.title} leads`}
              captionHidden
              captionId="team-caption"
              firstCellIsHeader
              head={['Item', 'Lead', 'Due', 'Status', 'Last said', 'Decided in the meeting']}
              rows={rows.map((row) => [
                { content: <a href={`/actions/${row.reference}`}>{nameOf(row)}</a> },
                leadWords(row.leads),
                { content: <Due due={row.due} late={row.state === 'open'} today={today} /> },
                { content: <ActionStatusTag word={row.status.word} /> },
                lastSaid(row),
                { content: '', class: 'sl-team__decided' },
              ])}
            />
          </ScrollRegion>
        )}
        <h2 class="govuk-heading-m">Decisions and new actions</h2>
        <div class="sl-team__lines" aria-hidden="true" />
        <p class="govuk-body sl-no-print">
          After the meeting, say what was decided on each action’s own page.{' '}
          {may(visit.actor, 'propose an action') ? (
            <a class="govuk-link" href={`/plans/${plan.reference}/proposals/notes`}>
              Propose new actions from the notes
            </a>
          ) : null}
        </p>
      </>
    ),
  })
}

const lastSaid = ({ lastSaid: said }: ActionRow) =>
  said ? `${said.words} (${said.who}, ${formatDate(said.on)})` : 'Nothing yet'

export const teamRoutes: readonly Route[] = [
  get('/plans/:reference/team', 'see plans', teamsPage),
  get('/plans/:reference/team/:team', 'see plans', teamPage),
]
