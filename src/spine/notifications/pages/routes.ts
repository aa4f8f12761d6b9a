import { get, post, type Route } from '../../web/index.ts'
import { choose, choosePage } from './choose.tsx'
import { allSeen, seen } from './seen.ts'

export const routes: readonly Route[] = [
  post('/notifications/set-aside', 'choose notifications', allSeen),
  post('/notifications/:id/set-aside', 'choose notifications', seen),
  get('/account/notifications', 'choose notifications', choosePage),
  post('/account/notifications', 'choose notifications', choose),
]
