import { figure, ListPaging } from '../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery } from '../../../govuk/patterns/list-query.ts'
import { MyActions, myList, myOwn, readPage } from '../../../spine/actions/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { listItems, readPlan } from '../use-cases/list-items.ts'
import { planNavigation, referenceOf } from './plan-frame.ts'

/** /plans/:reference/mine: what this person leads or stands in for in the plan. */
export async function minePage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, myList)
  const { plan, rows, count } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, ...(await readPage(query, (part) => listItems(work, plan, { ...myOwn(visit), ...part }))) }
  })
  return page({
    title: `My items in ${plan.title}`,
    subNavigation: planNavigation(plan, '/mine'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          My items in {plan.title} <span class="sl-count">({figure(count)})</span>
        </h1>
        <MyActions rows={rows} visit={visit} />
        <ListPaging path={`/plans/${plan.reference}/mine`} query={query} definition={myList} count={count} />
      </>
    ),
  })
}
