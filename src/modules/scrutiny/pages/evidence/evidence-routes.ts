import { get, post, type Route } from '../../../../spine/web/index.ts'
import { entryPage } from './entry.tsx'
import { add, addPage, change, changePage } from './entry-form.tsx'
import { evidenceCsv, evidencePage, evidenceWorkbook } from './overview.tsx'
import { weigh, weighPage } from './weigh.tsx'

const review = '/scrutiny/reviews/:reference/evidence'

/** What a review has learned (G32). */
export const evidenceRoutes: readonly Route[] = [
  get(review, 'see scrutiny', evidencePage),
  get(`${review}.xlsx`, 'see scrutiny', evidenceWorkbook),
  get(`${review}.csv`, 'see scrutiny', evidenceCsv),
  get(`${review}/add`, 'keep evidence', addPage),
  post(`${review}/add`, 'keep evidence', add),
  get(`${review}/questions/:number`, 'keep evidence', weighPage),
  post(`${review}/questions/:number`, 'keep evidence', weigh),
  get('/scrutiny/evidence/:reference', 'see scrutiny', entryPage),
  get('/scrutiny/evidence/:reference/change', 'keep evidence', changePage),
  post('/scrutiny/evidence/:reference/change', 'keep evidence', change),
]
