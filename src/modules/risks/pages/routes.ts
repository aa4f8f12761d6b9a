import { get, post, type Route } from '../../../spine/web/index.ts'
import { attach } from './attach.ts'
import { change, changePage } from './change.tsx'
import { checksCsv, checksPage, checksWorkbook } from './checks.tsx'
import { matrixPage } from './matrix.tsx'
import { raise, raisePage } from './raise.tsx'
import { registerCsv, registerPage, registerWorkbook } from './register.tsx'
import { close, reopen, review } from './review.ts'
import { riskPage } from './risk.tsx'
import { undoChange } from './undo.ts'

export const routes: readonly Route[] = [
  get('/risks', 'see risks', registerPage),
  get('/risks/register.xlsx', 'see risks', registerWorkbook),
  get('/risks/register.csv', 'see risks', registerCsv),
  get('/risks/matrix', 'see risks', matrixPage),
  get('/risks/checks', 'see risks', checksPage),
  get('/risks/checks.xlsx', 'see risks', checksWorkbook),
  get('/risks/checks.csv', 'see risks', checksCsv),
  get('/risks/raise', 'raise a risk', raisePage),
  post('/risks/raise', 'raise a risk', raise),
  get('/risks/:reference', 'see risks', (visit) => riskPage(visit)),
  get('/risks/:reference/change', 'change a risk', changePage),
  post('/risks/:reference/change', 'change a risk', change),
  post('/risks/:reference/files', 'change a risk', attach),
  post('/risks/:reference/review', 'change a risk', review),
  post('/risks/:reference/close', 'change a risk', close),
  post('/risks/:reference/reopen', 'change a risk', reopen),
  post('/risks/:reference/undo', 'change a risk', undoChange),
]
