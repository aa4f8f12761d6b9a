import { get, post, type Route } from '../../../spine/web/index.ts'
import { comparePage } from './runs/compare.tsx'
import { check, sign, stop } from './runs/deeds.ts'
import { issuesPage } from './runs/issues.tsx'
import { runsPage } from './runs/list.tsx'
import { map } from './runs/map.ts'
import { newRun, newRunPage } from './runs/new.tsx'
import { accept, rowsPage } from './runs/rows.tsx'
import { runPage } from './runs/run.tsx'
import { understoodPage } from './runs/understood.tsx'

export const routes: readonly Route[] = [
  get('/child-level-data', 'see child-level data', runsPage),
  get('/child-level-data/new', 'run child-level data', async (visit) => newRunPage(visit)),
  post('/child-level-data/new', 'run child-level data', newRun),
  get('/child-level-data/:run', 'see child-level data', (visit) => runPage(visit)),
  get('/child-level-data/:run/understood', 'see child-level data', (visit) => understoodPage(visit)),
  post('/child-level-data/:run/map', 'run child-level data', map),
  post('/child-level-data/:run/check', 'run child-level data', check),
  post('/child-level-data/:run/stop', 'run child-level data', stop),
  post('/child-level-data/:run/sign', 'sign child-level data', sign),
  get('/child-level-data/:run/issues', 'see child-level data', issuesPage),
  get('/child-level-data/:run/issues/:check', 'see children', (visit) => rowsPage(visit)),
  post('/child-level-data/:run/issues/:check/accept', 'run child-level data', accept),
  get('/child-level-data/:run/compare', 'see child-level data', comparePage),
]
