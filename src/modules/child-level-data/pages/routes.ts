import { get, post, type Route } from '../../../spine/web/index.ts'
import { changesPage, changesToTake } from './changes/changes.tsx'
import { newRequest, newRequestPage } from './changes/new.tsx'
import { requestPage, saveRequest } from './changes/request.tsx'
import { childPage } from './children/child.tsx'
import { childrenPage, findTheChild } from './children/search.tsx'
import { causesPage, causesToTake, raiseAction } from './issues/causes.tsx'
import { decide, join } from './issues/deeds.ts'
import { issuePage } from './issues/issue.tsx'
import { issuesLogPage, issuesToTake } from './issues/log.tsx'
import { mineToTake, myTeamPage, tick } from './issues/my-team.tsx'
import { saveTeams, teamChecksToTake, teamsPage } from './issues/teams.tsx'
import { limitPage, saveLimit } from './limits/limit.tsx'
import { limitsPage, limitsToTake } from './limits/limits.tsx'
import { measurePage } from './measures/measure.tsx'
import { measuresPage, measuresToTake } from './measures/measures.tsx'
import { picturesPage } from './measures/pictures.tsx'
import { picturesOfListPage } from './measures/pictures-of-list.tsx'
import { measureRowsPage, measureRowsToTake } from './measures/rows.tsx'
import { bring, bringPage } from './other-systems/bring.tsx'
import { otherSystemsPage } from './other-systems/other-systems.tsx'
import { systemRowsPage, systemRowsToTake } from './other-systems/rows.tsx'
import { comparePage, comparisonToTake } from './runs/compare.tsx'
import { check, sign, stop } from './runs/deeds.ts'
import { gonePage, goneToTake } from './runs/gone.tsx'
import { checksToTake, issuesPage } from './runs/issues.tsx'
import { runsPage, runsToTake } from './runs/list.tsx'
import { map } from './runs/map.ts'
import { newRun, newRunPage } from './runs/new.tsx'
import { accept, rowsPage, rowsToTake } from './runs/rows.tsx'
import { listsToTake, runPage } from './runs/run.tsx'
import { understoodPage } from './runs/understood.tsx'
import { draw, drawPage, selection, selectionPage } from './samples/draw.tsx'
import { sampleCsv, samplePage, sampleWorkbook } from './samples/sample.tsx'
import { samplesPage, samplesToTake } from './samples/samples.tsx'
import { saveSchedule, schedulePage, scheduleToTake } from './schedule/schedule.tsx'
import { saveSettings, settingsPage } from './schedule/settings.tsx'
import { addMeeting, cancel, meetingsPage, meetingsToTake } from './strands/meetings.tsx'
import { found, processesPage, processesToTake, processPage, setOut } from './strands/processes.tsx'
import { book, sign as signTest, strand, testPage, testsPage, testsToTake } from './strands/tests.tsx'
import { give, make, supplyPage, takePack } from './supply/supply.tsx'
import { taken } from './take-away.tsx'

export const routes: readonly Route[] = [
  get('/child-level-data', 'see child-level data', runsPage),
  ...taken('/child-level-data/list', 'see child-level data', runsToTake),
  get('/child-level-data/new', 'run child-level data', async (visit) => newRunPage(visit)),
  post('/child-level-data/new', 'run child-level data', newRun),
  get('/child-level-data/issues', 'see child-level data', issuesLogPage),
  ...taken('/child-level-data/issues/list', 'see child-level data', issuesToTake),
  get('/child-level-data/issues/:issue', 'see child-level data', (visit) => issuePage(visit)),
  post('/child-level-data/issues/:issue/decide', 'own a data issue', decide),
  post('/child-level-data/issues/:issue/join', 'own a data issue', join),
  get('/child-level-data/causes', 'see child-level data', (visit) => causesPage(visit)),
  ...taken('/child-level-data/causes/list', 'see child-level data', causesToTake),
  post('/child-level-data/causes/action', 'see child-level data', raiseAction),
  get('/child-level-data/my-team', 'check a team’s data', myTeamPage),
  ...taken('/child-level-data/my-team/list', 'check a team’s data', mineToTake),
  post('/child-level-data/my-team', 'check a team’s data', tick),
  get('/child-level-data/teams', 'see child-level data', teamsPage),
  ...taken('/child-level-data/teams/list', 'see child-level data', teamChecksToTake),
  post('/child-level-data/teams', 'run child-level data', saveTeams),
  get('/child-level-data/changes', 'see child-level data', changesPage),
  ...taken('/child-level-data/changes/list', 'see child-level data', changesToTake),
  get('/child-level-data/changes/new', 'ask for a change of the case system', newRequestPage),
  post('/child-level-data/changes/new', 'ask for a change of the case system', newRequest),
  get('/child-level-data/changes/:change', 'see child-level data', (visit) => requestPage(visit)),
  post('/child-level-data/changes/:change', 'ask for a change of the case system', saveRequest),
  get('/child-level-data/children', 'see children', (visit) => childrenPage(visit)),
  post('/child-level-data/children', 'see children', findTheChild),
  get('/child-level-data/children/:child', 'see children', childPage),
  get('/child-level-data/schedule', 'see child-level data', (visit) => schedulePage(visit)),
  ...taken('/child-level-data/schedule/list', 'see child-level data', scheduleToTake),
  post('/child-level-data/schedule', 'run child-level data', saveSchedule),
  get('/child-level-data/limits', 'see child-level data', limitsPage),
  ...taken('/child-level-data/limits/list', 'see child-level data', limitsToTake),
  get('/child-level-data/limits/:limit', 'see child-level data', (visit) => limitPage(visit)),
  post('/child-level-data/limits/:limit', 'run child-level data', saveLimit),
  get('/child-level-data/settings', 'set how children’s data is kept', settingsPage),
  post('/child-level-data/settings', 'set how children’s data is kept', saveSettings),
  get('/child-level-data/meetings', 'see children', (visit) => meetingsPage(visit)),
  post('/child-level-data/meetings', 'run child-level data', addMeeting),
  ...taken('/child-level-data/meetings/list', 'see children', meetingsToTake),
  post('/child-level-data/meetings/:id/cancel', 'run child-level data', cancel),
  get('/child-level-data/tests', 'see child-level data', (visit) => testsPage(visit)),
  ...taken('/child-level-data/tests/list', 'see child-level data', testsToTake),
  post('/child-level-data/tests', 'sign child-level data', book),
  get('/child-level-data/tests/:test', 'see child-level data', (visit) => testPage(visit)),
  post('/child-level-data/tests/:test/strands', 'run child-level data', strand),
  post('/child-level-data/tests/:test/sign', 'sign child-level data', signTest),
  get('/child-level-data/processes', 'see child-level data', (visit) => processesPage(visit)),
  ...taken('/child-level-data/processes/list', 'see child-level data', processesToTake),
  post('/child-level-data/processes', 'check a team’s data', setOut),
  get('/child-level-data/processes/:process', 'see child-level data', (visit) => processPage(visit)),
  post('/child-level-data/processes/:process', 'check a team’s data', found),
  get('/child-level-data/samples', 'see child-level data', samplesPage),
  ...taken('/child-level-data/samples/list', 'see child-level data', samplesToTake),
  get('/child-level-data/samples/draw', 'run child-level data', async (visit) => drawPage(visit)),
  post('/child-level-data/samples/draw', 'run child-level data', draw),
  get('/child-level-data/samples/selection', 'run child-level data', async (visit) => selectionPage(visit)),
  post('/child-level-data/samples/selection', 'run child-level data', selection),
  get('/child-level-data/samples/:sample', 'see children', samplePage),
  get('/child-level-data/samples/:sample/list.xlsx', 'see children', sampleWorkbook),
  get('/child-level-data/samples/:sample/list.csv', 'see children', sampleCsv),
  get('/child-level-data/:run', 'see child-level data', (visit) => runPage(visit)),
  ...taken('/child-level-data/:run/lists', 'see child-level data', listsToTake),
  get('/child-level-data/:run/understood', 'see child-level data', (visit) => understoodPage(visit)),
  post('/child-level-data/:run/map', 'run child-level data', map),
  post('/child-level-data/:run/check', 'run child-level data', check),
  post('/child-level-data/:run/stop', 'run child-level data', stop),
  post('/child-level-data/:run/sign', 'sign child-level data', sign),
  get('/child-level-data/:run/issues', 'see child-level data', issuesPage),
  ...taken('/child-level-data/:run/issues/list', 'see child-level data', checksToTake),
  get('/child-level-data/:run/issues/:check', 'see children', (visit) => rowsPage(visit)),
  ...taken('/child-level-data/:run/issues/:check/list', 'see children', rowsToTake),
  post('/child-level-data/:run/issues/:check/accept', 'run child-level data', accept),
  get('/child-level-data/:run/compare', 'see child-level data', comparePage),
  ...taken('/child-level-data/:run/compare/list', 'see child-level data', comparisonToTake),
  get('/child-level-data/:run/gone', 'see children', gonePage),
  ...taken('/child-level-data/:run/gone/list', 'see children', goneToTake),
  get('/child-level-data/:run/measures', 'see child-level data', measuresPage),
  ...taken('/child-level-data/:run/measures/list', 'see child-level data', measuresToTake),
  get('/child-level-data/:run/measures/:measure', 'see child-level data', measurePage),
  get('/child-level-data/:run/measures/:measure/rows', 'see children', measureRowsPage),
  ...taken('/child-level-data/:run/measures/:measure/rows/list', 'see children', measureRowsToTake),
  get('/child-level-data/:run/other-systems', 'see child-level data', otherSystemsPage),
  get('/child-level-data/:run/other-systems/bring', 'run child-level data', (visit) => bringPage(visit)),
  post('/child-level-data/:run/other-systems/bring', 'run child-level data', bring),
  get('/child-level-data/:run/other-systems/:system/rows', 'see children', systemRowsPage),
  ...taken('/child-level-data/:run/other-systems/:system/rows/list', 'see children', systemRowsToTake),
  get('/child-level-data/:run/pictures', 'see child-level data', picturesPage),
  get('/child-level-data/:run/pictures/:list', 'see child-level data', picturesOfListPage),
  get('/child-level-data/:run/supply', 'see child-level data', (visit) => supplyPage(visit)),
  post('/child-level-data/:run/supply', 'run child-level data', make),
  get('/child-level-data/:run/supply/:pack', 'see children', takePack),
  post('/child-level-data/:run/supply/:pack/give', 'run child-level data', give),
]
