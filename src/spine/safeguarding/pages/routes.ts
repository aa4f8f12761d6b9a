import { get, post, type Route } from '../../web/index.ts'
import { concernPage, decide } from './concern.tsx'
import { concernsPage } from './concerns.tsx'
import { flag, flagPage } from './flag.tsx'

/** Safeguarding concerns: flagging a text, and what leads make of it. */
export const safeguardingRoutes: readonly Route[] = [
  get('/safeguarding/concerns', 'see concerns', concernsPage),
  get('/safeguarding/concerns/:reference', 'see concerns', (visit) => concernPage(visit)),
  post('/safeguarding/concerns/:reference/decide', 'decide on a concern', decide),
  get('/safeguarding/flag/:reference', 'flag a concern', flagPage),
  post('/safeguarding/flag/:reference', 'flag a concern', flag),
]
