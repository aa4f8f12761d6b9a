import { get, post, type Route } from '../../../../spine/web/index.ts'
import { duplicatesPage, merge, mergePage, sayApart, undo, undoPage } from '../duplicates/duplicates.tsx'
import { findingPage, join, leave } from './finding.tsx'
import { changeTheFinding, findingForm } from './finding-form.tsx'
import { addMore, sourcePage } from './source.tsx'
import { addPage, change, changePage, record } from './source-form.tsx'
import { findingsCsv, findingsWorkbook, sourcesPage } from './sources.tsx'

/** Where a plan's actions come from, and which of them say the same (D02). */
export const sourceRoutes: readonly Route[] = [
  get('/plans/sources', 'see plans', sourcesPage),
  get('/plans/sources/export.xlsx', 'see plans', findingsWorkbook),
  get('/plans/sources/export.csv', 'see plans', findingsCsv),
  get('/plans/sources/add', 'record a source', addPage),
  post('/plans/sources/add', 'record a source', record),
  get('/plans/sources/:reference', 'see plans', (visit) => sourcePage(visit)),
  get('/plans/sources/:reference/change', 'record a source', changePage),
  post('/plans/sources/:reference/change', 'record a source', change),
  post('/plans/sources/:reference/findings', 'record a source', addMore),
  get('/plans/findings/:reference', 'see plans', (visit) => findingPage(visit)),
  get('/plans/findings/:reference/change', 'answer a finding', findingForm),
  post('/plans/findings/:reference/change', 'answer a finding', changeTheFinding),
  post('/plans/findings/:reference/actions', 'answer a finding', join),
  post('/plans/findings/:reference/actions/take-away', 'answer a finding', leave),
  get('/plans/merge', 'change an action', mergePage),
  post('/plans/merge', 'change an action', merge),
  get('/plans/merge/undo', 'change an action', undoPage),
  post('/plans/merge/undo', 'change an action', undo),
  get('/plans/:reference/duplicates', 'see plans', duplicatesPage),
  post('/plans/:reference/duplicates/apart', 'change an action', sayApart),
]
