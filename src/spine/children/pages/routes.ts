import { get, listCsv, listWorkbook, post, type Route } from '../../web/index.ts'
import { endOfPurpose, purpose, purposePage } from './purpose.tsx'
import { viewsPage, viewsToTake } from './views.tsx'

export const routes: readonly Route[] = [
  get('/children/purpose', 'see children', purposePage),
  post('/children/purpose', 'see children', purpose),
  post('/children/purpose/end', 'see children', endOfPurpose),
  get('/children/views', 'see who looked at children', viewsPage),
  get('/children/views/list.xlsx', 'see who looked at children', async (visit) =>
    listWorkbook(await viewsToTake(visit)),
  ),
  get('/children/views/list.csv', 'see who looked at children', async (visit) => listCsv(await viewsToTake(visit))),
]
