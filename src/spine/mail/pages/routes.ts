import { get, post, type Route } from '../../web/index.ts'
import { again, outboxPage } from './outbox.tsx'

export const routes: readonly Route[] = [
  get('/outbox', 'see the outbox', outboxPage),
  post('/outbox/:id/send-again', 'see the outbox', again),
]
