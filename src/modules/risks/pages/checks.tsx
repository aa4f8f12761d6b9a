import { ChecksList } from '../../../spine/checks/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { checkTheRisks } from '../use-cases/check-the-risks.ts'
import { risksNavigation } from './risk-words.ts'

/** /risks/checks: what our checks find in the register, the worst first. */
export async function checksPage(visit: Visit): Promise<Answer> {
  const results = await visit.work(checkTheRisks)
  return page({
    title: 'Checks of the risk register',
    subNavigation: risksNavigation('/risks/checks'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Checks of the risk register <span class="sl-count">({results.length})</span>
        </h1>
        <ChecksList results={results} allWell="Every open risk has an owner, a control and a review this month." />
      </>
    ),
  })
}
