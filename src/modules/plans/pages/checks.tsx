import { may } from '../../../spine/access/index.ts'
import { type CheckResult, ChecksList } from '../../../spine/checks/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { checkThePlan } from '../use-cases/check-the-plan.ts'
import { readPlan } from '../use-cases/list-items.ts'
import { planNavigation, referenceOf } from './plan-frame.ts'

/** /plans/:reference/checks: what our checks find, the worst first, each with the link that mends it. */
export async function checksPage(visit: Visit): Promise<Answer> {
  const { plan, results } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, results: await checkThePlan(work, plan) }
  })
  return page({
    title: `Checks of ${plan.title}`,
    subNavigation: planNavigation(plan, '/checks'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Checks of {plan.title} <span class="sl-count">({results.length})</span>
        </h1>
        <ChecksList
          results={may(visit.actor, 'change a plan') ? results : results.map(withoutForms)}
          allWell="Every item has a date, a lead, somebody who can stand in where it repeats, and a word said this month."
        />
      </>
    ),
  })
}

/** What mends a finding stays said to those who may only read the plan, without a link that would refuse them. */
const withoutForms = (result: CheckResult): CheckResult => {
  const { text, href } = result.mend
  return { ...result, mend: { text, href: href !== null && /\/change(#|$)/.test(href) ? null : href } }
}
