import { Refusal } from '../../kernel/failures.ts'
import { wake } from '../../platform/jobs/wake.ts'
import { asSystem, type Ground } from '../access/index.ts'
import { type Job, OutcomeUncertain, TryLater } from './job.ts'
import type { Run, RunStatus } from './run.ts'
import { beat, CancelAsked, endRun, heartbeatEvery, keepProgress, TakenOver, takeRun } from './take-run.ts'

/** How often a run that asks to be tried later is tried in all. */
export const mostFailures = 5

/** Where faults of ours are told; the words hold no personal data. */
export type Log = (words: string, fault: unknown) => void

/** Takes up a run and does it to its end, or as far as it will go. Null when there was nothing to take up. */
export async function performRun(
  ground: Ground,
  jobs: readonly Job[],
  id: string,
  log: Log,
): Promise<RunStatus | 'taken over' | null> {
  const run = await takeRun(ground, id)
  if (!run) return null
  const job = jobs.find((one) => one.kind === run.kind)
  const timer = setInterval(
    () => void beat(ground, run).catch((fault) => log('a heartbeat failed', fault)),
    heartbeatEvery,
  )
  try {
    if (run.cancelAsked) throw new CancelAsked()
    if (!job) return await end(ground, run, 'failed', `This version of Sightline does not know how to ${run.kind}.`)
    const said = await job.perform(ground, run, (piece) => step(ground, run, piece))
    return await end(ground, run, 'done', said)
  } catch (fault) {
    return await ended(ground, run, fault, log)
  } finally {
    clearInterval(timer)
  }
}

function step(ground: Ground, run: Run, piece: Parameters<Parameters<Job['perform']>[2]>[0]): Promise<void> {
  return asSystem(ground, run.kind, async (work) => {
    await keepProgress(work, run, await piece(work))
  })
}

async function ended(ground: Ground, run: Run, fault: unknown, log: Log): Promise<RunStatus | 'taken over'> {
  if (fault instanceof TakenOver) return 'taken over'
  if (fault instanceof CancelAsked) return end(ground, run, 'cancelled', 'Stopped because somebody asked for it.')
  if (fault instanceof OutcomeUncertain) return end(ground, run, 'uncertain', fault.message)
  if (fault instanceof TryLater && run.failures + 1 < mostFailures) {
    await end(ground, run, 'waiting', `${fault.message} It will be tried again.`)
    await asSystem(ground, 'runs', (work) => wake(work.tx, run.id, fault.seconds * 2 ** run.failures))
    return 'waiting'
  }
  if (fault instanceof Refusal || fault instanceof TryLater) return end(ground, run, 'failed', fault.message)
  log(`run ${run.id} (${run.kind}) failed`, fault)
  return end(ground, run, 'failed', 'Something went wrong. The fault is ours and has been logged.')
}

async function end(ground: Ground, run: Run, status: RunStatus, words: string): Promise<RunStatus> {
  await endRun(ground, run, status, words)
  return status
}
