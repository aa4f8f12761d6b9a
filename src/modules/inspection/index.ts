import type { Module } from '../../spine/module.ts'
import { followingRoutes, nationalRoutes } from './pages/following-routes.ts'
import { routes } from './pages/routes.ts'
import { readReportJob } from './reading/read-report-job.ts'
import { areaKind } from './store/area-kind.ts'
import { inspectionKind } from './store/inspection-kind.ts'
import { areasAsAt, inspectionsAsAt } from './store/inspections-as-at.ts'
import { followingKinds } from './store/read-following.ts'
import { areaDatasets } from './use-cases/papers/area-datasets.ts'
import { aroundDatasets } from './use-cases/papers/around-datasets.ts'

export { inspectionRoutes } from './pages/following-routes.ts'
export { reportLists } from './reading/lists-once.ts'
export { ReportFault, readReportFile } from './reading/read-report-file.ts'
export { readReportLists } from './reading/report-lists.ts'
export { tagArea } from './rules/areas/tag-area.ts'
export type { TaggedItem } from './rules/read-report/read-areas.ts'
export type { ReportReading } from './rules/read-report/read-report.ts'
export type { Question } from './rules/read-report/reading.ts'
export { reportToJson } from './rules/read-report/report-json.ts'
export { areaKind } from './store/area-kind.ts'
export { draftKind, statementKind, visitKind } from './store/following-kinds.ts'
export { listAreas } from './store/read-areas.ts'
export { registerDirection } from './use-cases/after/keep-directions.ts'
export { saveFollowing, startFollowing } from './use-cases/after/keep-following.ts'
export { type InspectionWords, type NewArea, recordInspection } from './use-cases/record-inspection.ts'
export { writeUnderArea } from './use-cases/work-on-area.ts'

/** What inspectors found (C04): the history by each framework's own judgements, and what reports ask for. */
export const inspection: Module = {
  name: 'inspection',
  routes: [...routes, ...followingRoutes, ...nationalRoutes],
  kinds: [inspectionKind, areaKind, ...followingKinds],
  listsAsAt: [inspectionsAsAt, areasAsAt],
  jobs: [readReportJob],
  datasets: [...areaDatasets, ...aroundDatasets],
}
