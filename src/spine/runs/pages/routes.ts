import { get, post, type Route } from '../../web/index.ts'
import { cancel, runPage } from './run.tsx'

export const routes: readonly Route[] = [
  get('/runs/:id', 'see own runs', runPage),
  post('/runs/:id/cancel', 'see own runs', cancel),
]
