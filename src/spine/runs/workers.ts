import { answerQueue } from '../../platform/jobs/queue.ts'
import { wake } from '../../platform/jobs/wake.ts'
import { asSystem, type Ground } from '../access/index.ts'
import { type Regular, startDue } from './daily.ts'
import type { Job } from './job.ts'
import { type Log, performRun } from './perform-run.ts'
import { silentRuns } from './take-run.ts'

export type WorkerOptions = {
  ground: Ground
  appUrl: string
  jobs: readonly Job[]
  regulars: readonly Regular[]
  log: Log
  /** How often it looks for what is due and for what was abandoned. Milliseconds. */
  lookEvery?: number
}

/** Does background work until stopped. Any number of programs may do so side by side. */
export async function startWorkers(options: WorkerOptions): Promise<{ stop: () => Promise<void> }> {
  const { ground, appUrl, jobs, regulars, log, lookEvery = 60_000 } = options
  const queue = await answerQueue({
    appUrl,
    onWake: async (id) => void (await performRun(ground, jobs, id, log)),
    onFault: log,
  })
  const look = () => lookAround(ground, regulars).catch((fault) => log('looking for work failed', fault))
  const first = look()
  const timer = setInterval(look, lookEvery)
  return {
    stop: async () => {
      clearInterval(timer)
      await first
      await queue.stop()
    },
  }
}

/** Starts what is due, and wakes the runs that a killed program left behind. */
async function lookAround(ground: Ground, regulars: readonly Regular[]): Promise<void> {
  await startDue(ground, regulars)
  for (const id of await silentRuns(ground)) await asSystem(ground, 'runs', (work) => wake(work.tx, id, 0))
}
