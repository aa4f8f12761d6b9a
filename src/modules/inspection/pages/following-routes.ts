import type { Datasets } from '../../../spine/datasets/index.ts'
import { get, post, type Route } from '../../../spine/web/index.ts'
import { afterPage, start } from './after/after.tsx'
import { draftForm, draftPage, sendDraftComments } from './after/draft.tsx'
import { visitForm, visitPage } from './after/monitoring-visit.tsx'
import { packForm, packPage } from './after/pack.tsx'
import { statementForm, statementPage } from './after/statement.tsx'
import { visitCalendarPage } from './after/visit-calendar.tsx'
import { directionForm, directionPage } from './directions/direction.tsx'
import { directionsPage } from './directions/directions.tsx'
import { register, registerPage } from './directions/register.tsx'
import { joinTheme, themeForm, themePage } from './directions/theme.tsx'
import { authorityPage } from './national/authority.tsx'
import * as comparisons from './national/comparisons.tsx'
import { confirmImport, discardImport, importFile, importPage, previewPage } from './national/import.tsx'
import { nationalCsv, nationalPage, nationalWorkbook } from './national/national.tsx'

/** What is published of every authority. */
export const nationalRoutes: readonly Route[] = [
  get('/inspections/national', 'see the national picture', nationalPage),
  get('/inspections/national/export.xlsx', 'see the national picture', nationalWorkbook),
  get('/inspections/national/export.csv', 'see the national picture', nationalCsv),
  get('/inspections/national/authorities/:code', 'see the national picture', authorityPage),
  get('/inspections/national/import', 'import outcomes', importPage),
  post('/inspections/national/import', 'import outcomes', importFile),
  get('/inspections/national/import/:id', 'import outcomes', previewPage),
  post('/inspections/national/import/:id/confirm', 'import outcomes', confirmImport),
  post('/inspections/national/import/:id/discard', 'import outcomes', discardImport),
  get('/inspections/national/comparisons/import', 'import outcomes', comparisons.importPage),
  post('/inspections/national/comparisons/import', 'import outcomes', comparisons.importFile),
  get('/inspections/national/comparisons/import/:id', 'import outcomes', comparisons.previewPage),
  post('/inspections/national/comparisons/import/:id/confirm', 'import outcomes', comparisons.confirmImport),
  post('/inspections/national/comparisons/import/:id/discard', 'import outcomes', comparisons.discardImport),
]

const see = 'see what follows a report'
const keep = 'keep what follows a report'

/** The statement of action, whose days go by the rules of the council's committees. */
export const inspectionRoutes = (datasets: Datasets): readonly Route[] => [
  get('/inspections/statements/:reference', see, statementPage(datasets)),
]

/** What follows a report: each a record of its own. */
export const followingRoutes: readonly Route[] = [
  get('/inspections/:reference/after', see, afterPage),
  post('/inspections/:reference/after', keep, start),
  get('/inspections/statements/:reference/change', keep, statementForm.page),
  post('/inspections/statements/:reference/change', keep, statementForm.change),
  get('/inspections/drafts/:reference', 'comment on a draft report', draftPage),
  get('/inspections/drafts/:reference/change', 'comment on a draft report', draftForm.page),
  post('/inspections/drafts/:reference/change', 'comment on a draft report', draftForm.change),
  post('/inspections/drafts/:reference/send', 'comment on a draft report', sendDraftComments),
  get('/inspections/packs/:reference', keep, packPage),
  get('/inspections/packs/:reference/change', keep, packForm.page),
  post('/inspections/packs/:reference/change', keep, packForm.change),
  get('/inspections/visits/calendar', 'see inspections', visitCalendarPage),
  get('/inspections/visits/:reference', see, visitPage),
  get('/inspections/visits/:reference/change', keep, visitForm.page),
  post('/inspections/visits/:reference/change', keep, visitForm.change),
  get('/inspections/directions', see, directionsPage),
  get('/inspections/directions/add', keep, registerPage),
  post('/inspections/directions/add', keep, register),
  get('/inspections/directions/themes/:reference', see, (visit) => themePage(visit)),
  get('/inspections/directions/themes/:reference/change', keep, themeForm.page),
  post('/inspections/directions/themes/:reference/change', keep, themeForm.change),
  post('/inspections/directions/themes/:reference/joins', keep, joinTheme),
  get('/inspections/directions/:reference', see, directionPage),
  get('/inspections/directions/:reference/change', keep, directionForm.page),
  post('/inspections/directions/:reference/change', keep, directionForm.change),
]
