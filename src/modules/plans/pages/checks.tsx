import { may } from '../../../spine/access/index.ts'
import { type CheckResult, ChecksList, checksFile } from '../../../spine/checks/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../spine/web/index.ts'
import { checkThePlan } from '../use-cases/check-the-plan.ts'
import { readPlan } from '../use-cases/list-items.ts'
import { planNavigation, referenceOf } from './plan-frame.ts'

/** /plans/:reference/checks: what our checks find, the worst first, each with the link that mends it. */
export async function checksPage(visit: Visit): Promise<Answer> {
  const { plan, title, results } = await read(visit)
  return page({
    title,
    subNavigation: planNavigation(plan, '/checks'),
    body: (
      <ChecksList
        heading={title}
        path={`/plans/${plan.reference}/checks`}
        search={visit.query}
        results={may(visit.actor, 'change a plan') ? results : results.map(withoutForms)}
        allWell="Every item has a date, a lead, somebody who can stand in where it repeats, and a word said this month."
      />
    ),
  })
}

/** /plans/:reference/checks.xlsx and .csv: exactly what is filtered. */
export const checksWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const checksCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit) {
  const { title, results } = await read(visit)
  return checksFile(results, visit.query, title)
}

async function read(visit: Visit) {
  const { plan, results } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, results: await checkThePlan(work, plan) }
  })
  return { plan, title: `Checks of ${plan.title}`, results }
}

/** What mends a finding stays said to those who may only read the plan, without a link that would refuse them. */
const withoutForms = (result: CheckResult): CheckResult => {
  const { text, href } = result.mend
  return { ...result, mend: { text, href: href !== null && /\/change(#|$)/.test(href) ? null : href } }
}
