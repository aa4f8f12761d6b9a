import { get, post, type Route } from '../../../spine/web/index.ts'
import { attach } from './attach.ts'
import { change, changePage } from './change.tsx'
import { raise, raisePage } from './raise.tsx'
import { registerPage } from './register.tsx'
import { riskPage } from './risk.tsx'
import { undoChange } from './undo.ts'

export const routes: readonly Route[] = [
  get('/risks', 'see risks', registerPage),
  get('/risks/raise', 'raise a risk', raisePage),
  post('/risks/raise', 'raise a risk', raise),
  get('/risks/:reference', 'see risks', (visit) => riskPage(visit)),
  get('/risks/:reference/change', 'change a risk', changePage),
  post('/risks/:reference/change', 'change a risk', change),
  post('/risks/:reference/files', 'change a risk', attach),
  post('/risks/:reference/undo', 'change a risk', undoChange),
]
