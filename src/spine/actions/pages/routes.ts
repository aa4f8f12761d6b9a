import { get, post, type Route } from '../../web/index.ts'
import { actionPage, type OfferedToActions } from './action.tsx'
import { calendarFile, endFeed, makeFeed } from './calendar.tsx'
import { change, changePage, undoChange } from './change.tsx'
import { attach, attachTheFile, doDeed, progress, takeBack } from './deeds.tsx'
import { minePage } from './mine.tsx'
import { raise, raisePage } from './raise.tsx'
import { exportCsv, exportWorkbook, registerPage } from './register.tsx'
import { setStatus, statusPage } from './status.tsx'

/** Every address of the action register. `offered` is what other parts put on an action's page. */
export const routes = (offered: OfferedToActions): readonly Route[] => [
  get('/actions', 'see actions', registerPage),
  get('/actions/export.xlsx', 'see actions', exportWorkbook),
  get('/actions/export.csv', 'see actions', exportCsv),
  get('/actions/mine', 'see actions', minePage),
  post('/actions/mine/calendar', 'see actions', makeFeed),
  post('/actions/mine/calendar/end', 'see actions', endFeed),
  { ...get('/calendar/:file', 'follow a calendar by its secret address', calendarFile), machine: true },
  get('/actions/raise', 'raise an action', raisePage),
  post('/actions/raise', 'raise an action', raise),
  get('/actions/:reference', 'see actions', actionPage(offered)),
  get('/actions/:reference/change', 'change an action', changePage),
  post('/actions/:reference/change', 'change an action', change),
  post('/actions/:reference/undo', 'change an action', undoChange),
  post('/actions/:reference/deeds', 'see actions', doDeed),
  post('/actions/:reference/progress', 'say how an action is going', progress),
  post('/actions/:reference/evidence', 'add evidence to an action', attach),
  post('/actions/:reference/evidence/take-back', 'add evidence to an action', takeBack),
  post('/actions/:reference/files', 'add evidence to an action', attachTheFile),
  get('/actions/:reference/status', 'override a status', statusPage),
  post('/actions/:reference/status', 'override a status', setStatus),
]
