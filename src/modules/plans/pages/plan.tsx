import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { figure } from '../../../govuk/patterns/ListPaging.tsx'
import { may } from '../../../spine/access/index.ts'
import { ActionStatusTag, deputyWords, leadWords, sumCosts } from '../../../spine/actions/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { countWords } from '../rules/stream-position.ts'
import { streamPath } from '../use-cases/check-the-plan.ts'
import { type Plan, readPlan } from '../use-cases/list-items.ts'
import { overviewOf, type PlanOverview, type StreamOverview } from '../use-cases/plan-overview.ts'
import { Costs } from './costs.tsx'
import { TakeAway } from './export/take-away.tsx'
import { ItemTable, NextMilestone } from './item-table.tsx'
import { planNavigation, referenceOf } from './plan-frame.ts'

/** Items that the plan's page shows, shared among its streams, before it sends the reader to a stream's own page. */
const mostInAll = 100
const mostOfAStream = 30

/** /plans/:reference: the plan by work stream. */
export async function planPage(visit: Visit): Promise<Answer> {
  const { plan, overview, shares } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    const ids = plan.streams.map(({ id }) => id)
    const shares = may(work.actor, 'see what a plan costs') ? await sumCosts(work, ids) : []
    return { plan, overview: await overviewOf(work, plan, mostOfEach(plan)), shares }
  })
  const mayChange = may(visit.actor, 'change a plan')
  return page({
    title: plan.title,
    subNavigation: planNavigation(plan, ''),
    body: (
      <>
        <div class="sl-list-head">
          <h1 class="govuk-heading-l">{plan.title}</h1>
          {mayChange ? <Button href={`/plans/${plan.reference}/streams/add`}>Add a work stream</Button> : null}
        </div>
        {plan.purpose ? <p class="govuk-body">{plan.purpose}</p> : null}
        <p class="govuk-body">
          {plan.reference}
          {plan.status === 'closed' ? ', closed' : ''}. {countWords(overview.counts)}.
          {mayChange ? (
            <>
              {' '}
              <a class="govuk-link sl-no-print" href={`/plans/${plan.reference}/change`}>
                Change the plan
              </a>
            </>
          ) : null}
        </p>
        <TakeAway reference={plan.reference} visit={visit} />
        {plan.streams.length === 0 ? (
          <EmptyState heading="No work streams yet">
            <p class="govuk-body">
              Add the first work stream, then the items in it; or bring them in from Word or Excel.
            </p>
          </EmptyState>
        ) : (
          <Streams plan={plan} overview={overview} visit={visit} />
        )}
        <Costs streams={plan.streams} shares={shares} />
      </>
    ),
  })
}

const mostOfEach = ({ streams }: Plan) =>
  Math.max(1, Math.min(mostOfAStream, Math.floor(mostInAll / Math.max(1, streams.length))))

type Props = { plan: Plan; overview: PlanOverview; visit: Visit }

function Streams({ plan, overview, visit }: Props) {
  return (
    <>
      <ScrollRegion labelledBy="streams-caption">
        <Table
          class="sl-list"
          caption="Work streams"
          captionId="streams-caption"
          captionSize="m"
          firstCellIsHeader
          head={['Work stream', 'Lead', 'Deputy', 'Status', 'Next milestone', { content: 'Overdue', numeric: true }]}
          rows={overview.streams.map((stream) => [
            { content: <a href={streamPath(plan.reference, stream.number)}>{`${stream.number} ${stream.title}`}</a> },
            leadWords(stream.leads),
            deputyWords(stream.leads),
            { content: <ActionStatusTag word={stream.status} /> },
            { content: <NextMilestone row={stream.next} /> },
            { content: stream.counts.Late, numeric: true },
          ])}
        />
      </ScrollRegion>
      {overview.streams.map((stream) => (
        <StreamItems plan={plan} stream={stream} visit={visit} />
      ))}
    </>
  )
}

function StreamItems({ plan, stream, visit }: { plan: Plan; stream: StreamOverview; visit: Visit }) {
  const href = streamPath(plan.reference, stream.number)
  return (
    <section aria-labelledby={stream.reference}>
      <h2 class="govuk-heading-m" id={stream.reference}>
        {stream.number} {stream.title}
      </h2>
      <p class="govuk-body">{countWords(stream.counts)}.</p>
      <ItemTable
        rows={stream.rows}
        caption={`Items of ${stream.title}`}
        id={`items-${stream.reference}`}
        today={visit.ground.clock.today()}
      />
      {stream.inAll > stream.rows.length ? (
        <p class="govuk-body">
          <a class="govuk-link" href={href}>
            All {figure(stream.inAll)} items of {stream.title}
          </a>
        </p>
      ) : null}
    </section>
  )
}
