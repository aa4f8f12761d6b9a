import { MyActions } from '../../../spine/actions/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { listItems, readPlan } from '../use-cases/list-items.ts'
import { planNavigation, referenceOf } from './plan-frame.ts'

/** /plans/:reference/mine: what this person leads or stands in for in the plan. */
export async function minePage(visit: Visit): Promise<Answer> {
  const leadId = visit.session?.personId ?? ''
  const { plan, rows } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, ...(await listItems(work, plan, { leadId, states: ['open', 'done', 'verified'], sort: 'due' })) }
  })
  return page({
    title: `My items in ${plan.title}`,
    subNavigation: planNavigation(plan, '/mine'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          My items in {plan.title} <span class="sl-count">({rows.length})</span>
        </h1>
        <MyActions rows={rows} visit={visit} />
      </>
    ),
  })
}
