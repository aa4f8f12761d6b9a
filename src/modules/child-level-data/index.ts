import type { Module } from '../../spine/module.ts'
import type { Job } from '../../spine/runs/index.ts'
import { answerLevel } from './documents/level-answers.ts'
import { routes } from './pages/routes.ts'
import { changeRequestKind } from './store/change-request-kind.ts'
import { dataIssueKind } from './store/data-issue-kind.ts'
import { dataRunKind } from './store/data-run-kind.ts'
import { dataSupplyKind } from './store/data-supply-kind.ts'
import { sampleKind } from './store/sample-kind.ts'
import { processCheckKind, testKind } from './store/strand-kinds.ts'
import { childDatasets } from './use-cases/child-datasets.ts'
import { checkJob } from './use-cases/runs/check-job.ts'
import { levelReader, readerAsking } from './use-cases/runs/level-reader.ts'
import { readJob } from './use-cases/runs/read-job.ts'
import { disposeJob, nightlyDisposal } from './use-cases/schedule/dispose-job.ts'
import { dailyReminder, remindJob } from './use-cases/schedule/remind-job.ts'
import { packJob } from './use-cases/supply/pack-job.ts'

export { makeCouncil, makeYear } from './documents/made-council.ts'
export { askForChange } from './use-cases/issues/change-requests.ts'
export { tickTeam } from './use-cases/issues/check-team.ts'
export { decideIssue, joinIssue, raiseForCause } from './use-cases/issues/decide-issue.ts'
export { nameTeam, openDataIssues, readyToSign } from './use-cases/issues/open-issues.ts'
export { setLimit } from './use-cases/limits/set-limit.ts'
export { checkDataRun } from './use-cases/runs/check-run.ts'
export { signDataRun } from './use-cases/runs/sign-run.ts'
export { startDataRun } from './use-cases/runs/start-run.ts'
export { setDataSupply } from './use-cases/schedule/data-supply.ts'
export { bookTest } from './use-cases/strands/full-test.ts'
export { setOutProcess } from './use-cases/strands/process-check.ts'

/** The eleven Annex A lists, run monthly as inspectors would ask for them (F01 to F16). */
export const childLevelData: Module = {
  name: 'child-level-data',
  routes,
  kinds: [dataRunKind, dataIssueKind, changeRequestKind, sampleKind, dataSupplyKind, testKind, processCheckKind],
  jobs: [readJob(levelReader), checkJob(levelReader), packJob(levelReader), disposeJob, remindJob],
  datasets: childDatasets,
  regulars: [nightlyDisposal, dailyReminder],
}

/**
 * Its jobs as the demonstration does them: a year of months one after the other, in this thread. Whether a month is held
 * against the one before is for the demonstration to say, since it reads the files of both.
 */
export const childLevelJobsHere = (held: boolean): readonly Job[] => {
  const reader = readerAsking((request, tell) =>
    answerLevel(
      request.deed === 'check' && !held ? { ...request, asked: { ...request.asked, earlier: [] } } : request,
      tell,
    ),
  )
  return [readJob(reader), checkJob(reader)]
}
