import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { formatDate } from '../../../kernel/text.ts'
import { may } from '../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { listPlans, type PlanRow } from '../store/read-plans.ts'

/** /plans: every plan that the reader may see, live ones first. */
export async function plansPage(visit: Visit): Promise<Answer> {
  const plans = await visit.work(listPlans)
  return page({
    title: 'Plans',
    body: (
      <>
        <div class="sl-list-head">
          <h1 class="govuk-heading-l">
            Plans <span class="sl-count">({plans.length})</span>
          </h1>
          {may(visit.actor, 'make a plan') ? <Button href="/plans/make">Make a plan</Button> : null}
        </div>
        {may(visit.actor, 'import a plan') ? (
          <p class="govuk-body sl-no-print">
            <a class="govuk-link" href="/plans/import">
              Bring a plan in from Word, Excel or pasted text
            </a>
          </p>
        ) : null}
        <p class="govuk-body sl-no-print">
          <a class="govuk-link" href="/actions">
            Every action, of all plans and of none
          </a>
        </p>
        {may(visit.actor, 'record a source') ? (
          <p class="govuk-body sl-no-print">
            <a class="govuk-link" href="/plans/sources">
              Sources: what audits, reviews, scrutiny and workshops found
            </a>
          </p>
        ) : null}
        {may(visit.actor, 'see risks') ? (
          <p class="govuk-body sl-no-print">
            <a class="govuk-link" href="/risks">
              The risk register
            </a>
          </p>
        ) : null}
        {may(visit.actor, 'see measures') ? (
          <p class="govuk-body sl-no-print">
            <a class="govuk-link" href="/measures">
              Measures: how far the work makes a difference
            </a>
          </p>
        ) : null}
        {plans.length === 0 ? (
          <EmptyState heading="No plans yet">
            <p class="govuk-body">The programme manager makes a plan, or brings one in from Word or Excel.</p>
          </EmptyState>
        ) : (
          <ScrollRegion labelledBy="plans-caption">
            <Table
              caption="Plans, live ones first"
              captionHidden
              captionId="plans-caption"
              class="sl-list"
              firstCellIsHeader
              head={['Plan', 'Reference', 'What it is for', 'From', 'To', 'Status']}
              rows={plans.map(rowOf)}
            />
          </ScrollRegion>
        )}
      </>
    ),
  })
}

const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso))

const rowOf = (plan: PlanRow) => [
  { content: <a href={`/plans/${plan.reference}`}>{plan.title}</a> },
  { content: plan.reference, class: 'sl-no-wrap' },
  plan.purpose,
  { content: day(plan.starts), class: 'sl-no-wrap' },
  { content: plan.ends ? day(plan.ends) : 'No end', class: 'sl-no-wrap' },
  plan.status === 'live' ? 'Live' : 'Closed',
]
