import { sql } from 'kysely'
import { asSystem, type Ground, instantOf, type Work } from '../access/index.ts'
import type { Progress } from './job.ts'
import { type Run, type RunStatus, runShape } from './run.ts'

/** A worker says that it lives this often; a run whose worker has been silent this long is taken up by another. Milliseconds. */
export const heartbeatEvery = 5_000
export const silentAfter = 30_000

/** Another worker has taken the run over: whatever this one was doing is thrown away. */
export class TakenOver extends Error {}
/** Somebody asked to cancel the run. */
export class CancelAsked extends Error {}

/**
 * Takes up a run that waits, or one whose worker has fallen silent, under a new attempt number. Null when there is
 * nothing to take up: it is over, or somebody else is at it. A heartbeat in the future comes from a clock that was moved
 * (TODAY), and counts as silent.
 */
export function takeRun(ground: Ground, id: string): Promise<Run | null> {
  return asSystem(ground, 'runs', async (work) => {
    const now = instantOf(work)
    const row = await work.tx
      .updateTable('run')
      .set({ status: 'running', heartbeat_at: now, attempt: sql<number>`attempt + 1` })
      .where('id', '=', id)
      .where(({ eb, or, and }) => or([eb('status', '=', 'waiting'), and([eb('status', '=', 'running'), silent(now)])]))
      .returningAll()
      .executeTakeFirst()
    return row ? runShape.parse(row) : null
  })
}

/** Runs that are nobody's: their worker has fallen silent. */
export function silentRuns(ground: Ground): Promise<string[]> {
  return asSystem(ground, 'runs', async (work) => {
    const rows = await work.tx
      .selectFrom('run')
      .select('id')
      .where('status', '=', 'running')
      .where(silent(instantOf(work)))
      .execute()
    return rows.map((row) => row.id)
  })
}

const silent = (now: Date) =>
  sql<boolean>`(heartbeat_at is null or heartbeat_at < ${new Date(now.getTime() - silentAfter)}
    or heartbeat_at > ${new Date(now.getTime() + silentAfter)})`

/** Says that the worker lives. Changes nothing once the run has been taken over. */
export async function beat(ground: Ground, run: Run): Promise<void> {
  await asSystem(ground, 'runs', (work) =>
    work.tx
      .updateTable('run')
      .set({ heartbeat_at: instantOf(work) })
      .where('id', '=', run.id)
      .where('attempt', '=', run.attempt)
      .execute(),
  )
}

/**
 * Keeps a step's checkpoint as the last statement of its transaction, fenced by the attempt number: for a worker that
 * was only slow, the whole transaction is undone.
 */
export async function keepProgress(work: Work, run: Run, progress: Progress<unknown>): Promise<void> {
  const row = await work.tx
    .updateTable('run')
    .set({
      checkpoint: JSON.stringify(progress.checkpoint),
      heartbeat_at: instantOf(work),
      ...(progress.done === undefined ? {} : { done: progress.done }),
      ...(progress.total === undefined ? {} : { total: progress.total }),
      ...(progress.say === undefined ? {} : { messages: withMessage(work, progress.say) }),
    })
    .where('id', '=', run.id)
    .where('attempt', '=', run.attempt)
    .where('status', '=', 'running')
    .returning('cancel_asked')
    .executeTakeFirst()
  if (!row) throw new TakenOver(`run ${run.id} was taken over`)
  if (row.cancel_asked) throw new CancelAsked(`run ${run.id} was cancelled`)
}

/** Ends this attempt in a status, with a last word. Changes nothing once the run has been taken over. */
export async function endRun(ground: Ground, run: Run, status: RunStatus, words: string): Promise<void> {
  await asSystem(ground, 'runs', (work) =>
    work.tx
      .updateTable('run')
      .set({
        status,
        messages: withMessage(work, words),
        ended_at: status === 'waiting' ? null : instantOf(work),
        ...(status === 'waiting' ? { failures: run.failures + 1 } : {}),
      })
      .where('id', '=', run.id)
      .where('attempt', '=', run.attempt)
      .where('status', '=', 'running')
      .execute(),
  )
}

function withMessage(work: Work, words: string) {
  const message = JSON.stringify([{ at: instantOf(work).toISOString(), words }])
  return sql<string>`messages || ${message}::jsonb`
}
