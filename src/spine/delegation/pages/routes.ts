import { get, post, type Route } from '../../web/index.ts'
import { startActing, stopActing } from './acting-for.ts'
import { delegationPage, endOne, giveOne } from './delegation.tsx'

/** Who acts for whom: given, ended, begun and stopped by the people concerned. */
export const delegationRoutes: readonly Route[] = [
  get('/account/delegation', 'let someone act for them', delegationPage),
  post('/account/delegation', 'let someone act for them', giveOne),
  post('/account/delegation/:id/end', 'let someone act for them', endOne),
  post('/account/acting-for', 'act for someone', startActing),
  post('/account/stop-acting', 'act for someone', stopActing),
]
