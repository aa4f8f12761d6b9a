import { ChecksList, checksFile } from '../../../spine/checks/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../spine/web/index.ts'
import { checkTheRisks } from '../use-cases/check-the-risks.ts'
import { risksNavigation } from './risk-words.ts'

const title = 'Checks of the risk register'

/** /risks/checks: what our checks find in the register, the worst first. */
export async function checksPage(visit: Visit): Promise<Answer> {
  return page({
    title,
    subNavigation: risksNavigation('/risks/checks'),
    body: (
      <ChecksList
        heading={title}
        path="/risks/checks"
        search={visit.query}
        results={await visit.work(checkTheRisks)}
        allWell="Every open risk has an owner, a control and a review this month."
      />
    ),
  })
}

/** /risks/checks.xlsx and .csv: exactly what is filtered. */
export const checksWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const checksCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

const file = async (visit: Visit) => checksFile(await visit.work(checkTheRisks), visit.query, title)
