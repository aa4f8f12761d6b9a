import type { Module } from '../../spine/module.ts'
import { routes } from './pages/routes.ts'
import { changeRequestKind } from './store/change-request-kind.ts'
import { dataIssueKind } from './store/data-issue-kind.ts'
import { dataRunKind } from './store/data-run-kind.ts'
import { checkJob } from './use-cases/runs/check-job.ts'
import { levelReader } from './use-cases/runs/level-reader.ts'
import { readJob } from './use-cases/runs/read-job.ts'

export { makeCouncil } from './documents/made-council.ts'
export { plantableChecks } from './rules/generate/plant-faults.ts'

/** The eleven Annex A lists, run monthly as inspectors would ask for them (F01 to F16). */
export const childLevelData: Module = {
  name: 'child-level-data',
  routes,
  kinds: [dataRunKind, dataIssueKind, changeRequestKind],
  jobs: [readJob(levelReader), checkJob(levelReader)],
}
