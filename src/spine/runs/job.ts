import type { z } from 'zod'
import type { Ground, Work } from '../access/index.ts'
import type { Run } from './run.ts'

/** How far a step has brought the run, and where the next one goes on from. */
export type Progress<C> = { checkpoint: C; done?: number; total?: number; say?: string }

/** One run under way, as the code that does it sees it. */
export type Task<I, C> = {
  ground: Ground
  input: I
  /** Where an earlier step left off, or null at the beginning. Kept up to date by `step`. */
  checkpoint: C | null
  startedBy: string | null
  /**
   * Does one piece of the work in one transaction together with its checkpoint: both are kept or neither. Throws and
   * keeps nothing when another worker has taken the run over or somebody has asked to cancel it.
   */
  step: (piece: (work: Work) => Promise<Progress<C>>) => Promise<void>
}

/** A kind of long work. `perform` goes on from the task's checkpoint and returns what came of it, in words. */
export type JobOf<I, C> = {
  kind: string
  input: z.ZodType<I>
  checkpoint: z.ZodType<C>
  perform: (task: Task<I, C>) => Promise<string>
}

/** A kind of long work with its shapes closed over, as the list of all kinds holds it. */
export type Job = {
  kind: string
  perform: (
    ground: Ground,
    run: Run,
    step: (piece: (work: Work) => Promise<Progress<unknown>>) => Promise<void>,
  ) => Promise<string>
}

/** Makes a job: its input and checkpoint are checked against their shapes whenever a run is taken up. */
export function defineJob<I, C>(job: JobOf<I, C>): Job {
  return {
    kind: job.kind,
    perform: (ground, run, step) => {
      const task: Task<I, C> = {
        ground,
        input: job.input.parse(run.input),
        checkpoint: run.checkpoint === null ? null : job.checkpoint.parse(run.checkpoint),
        startedBy: run.startedBy,
        step: (piece) => {
          let reached: C | null = null
          return step(async (work) => {
            const progress = await piece(work)
            reached = progress.checkpoint
            return progress
          }).then(() => {
            task.checkpoint = reached
          })
        },
      }
      return job.perform(task)
    },
  }
}

/** Thrown by a job that should be taken up again later from its checkpoint: a server that did not answer. */
export class TryLater extends Error {
  readonly seconds: number
  constructor(why: string, seconds: number) {
    super(why)
    this.seconds = seconds
  }
}

/** Thrown by a job that cannot know whether what it handed over has arrived. Such a run is never repeated by itself. */
export class OutcomeUncertain extends Error {}
