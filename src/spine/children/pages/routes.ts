import { get, post, type Route } from '../../web/index.ts'
import { endOfPurpose, purpose, purposePage } from './purpose.tsx'
import { viewsPage } from './views.tsx'

export const routes: readonly Route[] = [
  get('/children/purpose', 'see children', purposePage),
  post('/children/purpose', 'see children', purpose),
  post('/children/purpose/end', 'see children', endOfPurpose),
  get('/children/views', 'see who looked at children', viewsPage),
]
