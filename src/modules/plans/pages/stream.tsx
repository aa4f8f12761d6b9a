import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../govuk/components/Button.tsx'
import { ListPaging } from '../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import { formatDate } from '../../../kernel/text.ts'
import { insist, may } from '../../../spine/access/index.ts'
import { ActionStatusTag, deputyWords, leadWords, readPage, standToOrigin } from '../../../spine/actions/index.ts'
import { HistoryList, historyOf } from '../../../spine/records/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../../spine/web/index.ts'
import { countWords } from '../rules/stream-position.ts'
import { readStream, type Stream } from '../store/read-plans.ts'
import { streamPath } from '../use-cases/check-the-plan.ts'
import { moveStream } from '../use-cases/keep-streams.ts'
import { listItems, readPlan } from '../use-cases/list-items.ts'
import { streamOverview } from '../use-cases/plan-overview.ts'
import { ItemTable, NextMilestone } from './item-table.tsx'
import { inTheirOrder, planNavigation, planOf, referenceOf, streamOf } from './plan-frame.ts'

/** The items of a stream come by their numbers; the plan's table sorts and filters them. */
const itemsList = { filters: [], sortable: [], defaultSort: inTheirOrder }

/** /plans/:reference/streams/:number: one work stream, with its items and its history. */
export async function streamPage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, itemsList)
  const { plan, stream, items, history, stand } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    const own = streamOf(visit, plan)
    const { id } = own
    const stand = await standToOrigin(work, [], id)
    const items = await readPage(query, (part) => listItems(work, plan, { ...part, streamId: id }))
    return { plan, stream: await streamOverview(work, own), items, history: await historyOf(work, id), stand }
  })
  const href = streamPath(plan.reference, stream.number)
  const mayChange = may(visit.actor, 'change a plan')
  return page({
    title: `${stream.number} ${stream.title}`,
    subNavigation: planNavigation(plan),
    body: (
      <RecordPage
        kind="Work stream"
        reference={stream.reference}
        title={`${stream.number} ${stream.title}`}
        status={<ActionStatusTag word={stream.status} />}
        facts={[
          { label: 'Lead', value: leadWords(stream.leads) },
          { label: 'Deputy', value: deputyWords(stream.leads) },
          { label: 'Cover tested', value: coverWords(stream) },
          { label: 'Overdue', value: String(stream.counts.Late) },
          { label: 'Next milestone', value: <NextMilestone row={stream.next} /> },
        ]}
        actions={
          <div class="govuk-button-group">
            {may(visit.actor, 'raise an action', stand) ? <Button href={`${href}/add`}>Add an item</Button> : null}
            {mayChange ? (
              <>
                <Button variant="secondary" href={`${href}/change`}>
                  Change this stream
                </Button>
                <MoveButtons visit={visit} href={href} />
              </>
            ) : null}
          </div>
        }
        history={<HistoryList entries={history} />}
      >
        <p class="govuk-body">{countWords(stream.counts)}.</p>
        <ItemTable
          rows={items.rows}
          caption={`Items of ${stream.title}`}
          id="items"
          today={visit.ground.clock.today()}
        />
        <ListPaging path={href} query={query} definition={itemsList} count={items.count} />
        {items.count > 0 ? (
          <p class="govuk-body sl-no-print">
            <a
              class="govuk-link"
              href={`/plans/${plan.reference}/table?${new URLSearchParams({ stream: stream.number })}`}
            >
              Filter, sort or take away these items
            </a>
          </p>
        ) : null}
      </RecordPage>
    ),
  })
}

/** When the deputy last did it in the lead's place (A22), and who says so. */
function coverWords({ coverTestedOn, coverNotedBy }: Pick<Stream, 'coverTestedOn' | 'coverNotedBy'>): string {
  if (coverTestedOn === null) return 'Never'
  const day = formatDate(Temporal.PlainDate.from(coverTestedOn))
  return coverNotedBy === null ? day : `${day}, noted by ${coverNotedBy}`
}

function MoveButtons({ visit, href }: { visit: Visit; href: string }) {
  return (
    <form method="post" action={`${href}/move`} class="sl-post">
      <FormToken visit={visit} />
      <button type="submit" class="sl-link-button" name="way" value="up">
        Move up
      </button>{' '}
      <button type="submit" class="sl-link-button" name="way" value="down">
        Move down
      </button>
    </form>
  )
}

/** POST /plans/:reference/streams/:number/move */
export async function move(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const stream = streamOf(visit, plan)
  const way = visit.typed['way'] === 'up' ? 'up' : 'down'
  await visit.work((work) => moveStream(work, stream.reference, way))
  return redirect(`/plans/${plan.reference}`, { what: `${stream.title} has been moved ${way}.` })
}

/** /plans/streams/STRM-3: where its reference leads. */
export async function streamByReference(visit: Visit): Promise<Answer> {
  const stream = await visit.work((work) => {
    insist(work.actor, 'see plans')
    return readStream(work, visit.params['stream'] ?? '')
  })
  return redirect(streamPath(stream.planReference, stream.number))
}
