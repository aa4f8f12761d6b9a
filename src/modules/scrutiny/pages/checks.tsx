import { ChecksList, checksFile } from '../../../spine/checks/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../spine/web/index.ts'
import { checkTheReviews } from '../use-cases/check-the-reviews.ts'
import { scrutinyNavigation } from './scrutiny-words.tsx'

const title = 'Checks of the reviews'

/** /scrutiny/checks: what our checks find in the reviews in hand, the worst first. */
export async function checksPage(visit: Visit): Promise<Answer> {
  return page({
    title,
    subNavigation: scrutinyNavigation('/scrutiny/checks'),
    body: (
      <ChecksList
        heading={title}
        path="/scrutiny/checks"
        search={visit.query}
        results={await visit.work(checkTheReviews)}
        allWell="Every review in hand has an officer, an answer to each part and a decision on each objection."
      />
    ),
  })
}

/** /scrutiny/checks.xlsx and .csv: exactly what is filtered. */
export const checksWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const checksCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

const file = async (visit: Visit) => checksFile(await visit.work(checkTheReviews), visit.query, title)
