import { get, post, type Route } from '../../../spine/web/index.ts'
import { add as addAnItem, addItemPage } from './add-item.tsx'
import { asAtCsv, asAtPage, asAtWorkbook } from './as-at.tsx'
import { changeTheTicked, undoTheMany } from './change-many.tsx'
import { changesCsv, changesPage, changesWorkbook } from './changes.tsx'
import { checksCsv, checksPage, checksWorkbook } from './checks.tsx'
import { minePage } from './mine.tsx'
import { place, placePage } from './place.tsx'
import { planPage } from './plan.tsx'
import * as plan from './plan-form.tsx'
import { plansPage } from './plans.tsx'
import { move, streamByReference, streamPage } from './stream.tsx'
import * as stream from './stream-form.tsx'
import { tableCsv, tablePage, tableWorkbook } from './table.tsx'
import { timelinePage } from './timeline.tsx'

/** Every address of plans. */
export const routes: readonly Route[] = [
  get('/plans', 'see plans', plansPage),
  get('/plans/make', 'make a plan', plan.makePage),
  post('/plans/make', 'make a plan', plan.make),
  get('/plans/place', 'change an action', placePage),
  post('/plans/place', 'change an action', place),
  get('/plans/streams/:stream', 'see plans', streamByReference),
  get('/plans/:reference', 'see plans', planPage),
  get('/plans/:reference/change', 'change a plan', plan.changePage),
  post('/plans/:reference/change', 'change a plan', plan.change),
  get('/plans/:reference/table', 'see plans', tablePage),
  get('/plans/:reference/table.xlsx', 'see plans', tableWorkbook),
  get('/plans/:reference/table.csv', 'see plans', tableCsv),
  post('/plans/:reference/change-many', 'change an action', changeTheTicked),
  post('/plans/:reference/undo-many', 'change an action', undoTheMany),
  get('/plans/:reference/timeline', 'see plans', timelinePage),
  get('/plans/:reference/mine', 'see plans', minePage),
  get('/plans/:reference/checks', 'see plans', checksPage),
  get('/plans/:reference/checks.xlsx', 'see plans', checksWorkbook),
  get('/plans/:reference/checks.csv', 'see plans', checksCsv),
  get('/plans/:reference/as-at', 'see plans', asAtPage),
  get('/plans/:reference/as-at.xlsx', 'see plans', asAtWorkbook),
  get('/plans/:reference/as-at.csv', 'see plans', asAtCsv),
  get('/plans/:reference/changes', 'see plans', changesPage),
  get('/plans/:reference/changes.xlsx', 'see plans', changesWorkbook),
  get('/plans/:reference/changes.csv', 'see plans', changesCsv),
  get('/plans/:reference/streams/add', 'change a plan', stream.addPage),
  post('/plans/:reference/streams/add', 'change a plan', stream.add),
  get('/plans/:reference/streams/:number', 'see plans', streamPage),
  get('/plans/:reference/streams/:number/change', 'change a plan', stream.changePage),
  post('/plans/:reference/streams/:number/change', 'change a plan', stream.change),
  post('/plans/:reference/streams/:number/move', 'change a plan', move),
  post('/plans/:reference/streams/:number/undo', 'change a plan', stream.undoChange),
  get('/plans/:reference/streams/:number/add', 'raise an action', addItemPage),
  post('/plans/:reference/streams/:number/add', 'raise an action', addAnItem),
]
