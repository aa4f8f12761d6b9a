import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { planOfRound, type RoundRow, roundsOf } from '../../store/read-rounds.ts'
import { planNavigation, planOf } from '../plan-frame.ts'

/** /plans/:reference/rounds: every round of the plan, newest first; a partner's own items are counted only. */
export async function roundsPage(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const rounds = await visit.work((work) => roundsOf(work, plan.id))
  const mayRun = may(visit.actor, 'run a round')
  const isOpen = rounds.some(({ state }) => state === 'open')
  return page({
    title: `Rounds of ${plan.title}`,
    subNavigation: planNavigation(plan, '/rounds'),
    body: (
      <>
        <div class="sl-list-head">
          <h1 class="govuk-heading-l">
            Rounds <span class="sl-count">({rounds.length})</span>
          </h1>
          {mayRun && !isOpen ? <Button href={`/plans/${plan.reference}/rounds/open`}>Open a round</Button> : null}
        </div>
        <p class="govuk-body">Once a month each lead says how their own actions are going.</p>
        {rounds.length === 0 ? (
          <EmptyState heading="No round yet">
            <p class="govuk-body">The programme manager opens the first one.</p>
          </EmptyState>
        ) : (
          <ScrollRegion labelledBy="rounds-caption">
            <Table
              class="sl-list"
              caption="Rounds, newest first"
              captionHidden
              captionId="rounds-caption"
              firstCellIsHeader
              head={['Round', 'Reference', 'Opened', 'Answers wanted by', 'State', 'Answered']}
              rows={rounds.map((round) => rowOf(plan.reference, round))}
            />
          </ScrollRegion>
        )}
      </>
    ),
  })
}

const rowOf = (plan: string, round: RoundRow) => [
  { content: <a href={`/plans/${plan}/rounds/${round.reference}`}>{round.title}</a> },
  { content: round.reference, class: 'sl-no-wrap' },
  formatDate(Temporal.PlainDate.from(round.opensOn)),
  formatDate(Temporal.PlainDate.from(round.closesOn)),
  { content: <Tag tone={round.state === 'open' ? 'blue' : 'grey'}>{round.state === 'open' ? 'Open' : 'Closed'}</Tag> },
  `${round.answered} of ${round.asked}`,
]

/** /plans/rounds/:round: where a round's reference leads. */
export async function roundByReference(visit: Visit): Promise<Answer> {
  const reference = visit.params['round'] ?? ''
  const plan = await visit.work((work) => planOfRound(work, reference))
  if (plan === null) throw new NotFound(reference)
  return redirect(`/plans/${plan}/rounds/${reference.toUpperCase()}`)
}
