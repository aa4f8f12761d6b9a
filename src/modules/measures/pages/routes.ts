import type { Datasets } from '../../../spine/datasets/index.ts'
import { get, post, type Route } from '../../../spine/web/index.ts'
import { add, addPage, change, changePage, undoChange } from './add-change.tsx'
import { commentaryPage, saveCommentary } from './commentary.tsx'
import { link, take, unlink } from './deeds.ts'
import { enterPage } from './enter.tsx'
import { periodPage, savePeriod } from './enter-period.tsx'
import { confirm, discard, previewPage } from './import/preview.tsx'
import { template, upload, uploadPage } from './import/upload.tsx'
import { libraryCsv, libraryPage, libraryWorkbook } from './library.tsx'
import { measurePage, valuesFile } from './measure.tsx'
import { teamsCsvFile, teamsFile, teamsPage } from './teams.tsx'
import { saveValue, valuePage } from './values.tsx'
import { saveYardstick, takeAwayYardstick, yardsticksPage } from './yardsticks.tsx'

/** Every address of measures. `datasets` are what a measure may take its values from. */
export const measureRoutes = (datasets: Datasets): readonly Route[] => [
  get('/measures', 'see measures', libraryPage),
  get('/measures/measures.xlsx', 'see measures', libraryWorkbook),
  get('/measures/measures.csv', 'see measures', libraryCsv),
  get('/measures/teams', 'see measures', teamsPage),
  get('/measures/teams.xlsx', 'see measures', teamsFile),
  get('/measures/teams.csv', 'see measures', teamsCsvFile),
  get('/measures/add', 'add a measure', addPage(datasets)),
  post('/measures/add', 'add a measure', add(datasets)),
  get('/measures/enter', 'enter values', enterPage),
  get('/measures/enter/:kind/:period', 'enter values', periodPage),
  post('/measures/enter/:kind/:period', 'enter values', savePeriod),
  get('/measures/enter/:kind/:period/:team', 'enter values', periodPage),
  post('/measures/enter/:kind/:period/:team', 'enter values', savePeriod),
  get('/measures/import', 'enter values', uploadPage),
  post('/measures/import', 'enter values', upload),
  get('/measures/import/template.xlsx', 'enter values', template),
  get('/measures/import/:id', 'enter values', previewPage),
  post('/measures/import/:id/confirm', 'enter values', confirm),
  post('/measures/import/:id/discard', 'enter values', discard),
  get('/measures/:reference', 'see measures', (visit) => measurePage(visit)),
  get('/measures/:reference/values.xlsx', 'see measures', valuesFile),
  get('/measures/:reference/change', 'change a measure', changePage(datasets)),
  post('/measures/:reference/change', 'change a measure', change(datasets)),
  post('/measures/:reference/undo', 'enter values', undoChange),
  get('/measures/:reference/values/:period', 'enter values', valuePage),
  post('/measures/:reference/values/:period', 'enter values', saveValue),
  get('/measures/:reference/values/:period/:team', 'enter values', valuePage),
  post('/measures/:reference/values/:period/:team', 'enter values', saveValue),
  get('/measures/:reference/commentary/:period', 'enter values', commentaryPage),
  post('/measures/:reference/commentary/:period', 'enter values', saveCommentary),
  get('/measures/:reference/commentary/:period/:team', 'enter values', commentaryPage),
  post('/measures/:reference/commentary/:period/:team', 'enter values', saveCommentary),
  get('/measures/:reference/yardsticks', 'enter values', yardsticksPage),
  post('/measures/:reference/yardsticks', 'enter values', saveYardstick),
  post('/measures/:reference/yardsticks/remove', 'enter values', takeAwayYardstick),
  post('/measures/:reference/links', 'enter values', link),
  post('/measures/:reference/links/remove', 'enter values', unlink),
  post('/measures/:reference/take', 'enter values', take(datasets)),
]
