import { get, post, type Route } from '../../../spine/web/index.ts'
import { add, addPage } from './add.tsx'
import { areaPage } from './areas/area.tsx'
import {
  areaChecksCsv,
  areaChecksPage,
  areaChecksWorkbook,
  areasCsv,
  areasPage,
  areasWord,
  areasWorkbook,
} from './areas/areas.tsx'
import { joinMeasure, takeMeasureAway } from './areas/join-measure.ts'
import { changeTags, tagsPage } from './areas/tags.tsx'
import { joinAction, leaveAction, write, writePage } from './areas/write.tsx'
import { change, changePage } from './change.tsx'
import { addElection, electionsPage, removeElection } from './elections.tsx'
import { historyPage } from './history.tsx'
import { attach, inspectionPage } from './inspection.tsx'
import { pagePicture, reportItself } from './readings/page-picture.ts'
import { confirm, discard, readingPage } from './readings/reading.tsx'
import { upload, uploadPage } from './readings/upload.tsx'
import { recurrencePage } from './recurrence.tsx'

export const routes: readonly Route[] = [
  get('/inspections', 'see inspections', historyPage),
  get('/inspections/add', 'keep inspections', addPage),
  post('/inspections/add', 'keep inspections', add),
  get('/inspections/read', 'keep inspections', uploadPage),
  post('/inspections/read', 'keep inspections', upload),
  get('/inspections/readings/:id', 'keep inspections', readingPage),
  post('/inspections/readings/:id', 'keep inspections', confirm),
  get('/inspections/readings/:id/pictures/:number', 'keep inspections', pagePicture),
  get('/inspections/readings/:id/report.pdf', 'keep inspections', reportItself),
  post('/inspections/readings/:id/discard', 'keep inspections', discard),
  get('/inspections/elections', 'see inspections', electionsPage),
  post('/inspections/elections', 'keep inspections', addElection),
  post('/inspections/elections/remove', 'keep inspections', removeElection),
  get('/inspections/areas', 'see inspections', areasPage),
  get('/inspections/areas/export.xlsx', 'see inspections', areasWorkbook),
  get('/inspections/areas/export.csv', 'see inspections', areasCsv),
  get('/inspections/areas/export.docx', 'see inspections', areasWord),
  get('/inspections/areas/checks', 'see inspections', areaChecksPage),
  get('/inspections/areas/checks.xlsx', 'see inspections', areaChecksWorkbook),
  get('/inspections/areas/checks.csv', 'see inspections', areaChecksCsv),
  get('/inspections/areas/:reference', 'see inspections', (visit) => areaPage(visit)),
  get('/inspections/areas/:reference/write', 'write under an area', writePage),
  post('/inspections/areas/:reference/write', 'write under an area', write),
  get('/inspections/areas/:reference/tags', 'write under an area', tagsPage),
  post('/inspections/areas/:reference/tags', 'write under an area', changeTags),
  post('/inspections/areas/:reference/actions', 'write under an area', joinAction),
  post('/inspections/areas/:reference/actions/take-away', 'write under an area', leaveAction),
  post('/inspections/areas/:reference/measures', 'write under an area', joinMeasure),
  post('/inspections/areas/:reference/measures/take-away', 'write under an area', takeMeasureAway),
  get('/inspections/:reference', 'see inspections', (visit) => inspectionPage(visit)),
  get('/inspections/:reference/change', 'keep inspections', changePage),
  post('/inspections/:reference/change', 'keep inspections', change),
  post('/inspections/:reference/files', 'keep inspections', attach),
  get('/inspections/:reference/recurrence', 'see inspections', recurrencePage),
]
