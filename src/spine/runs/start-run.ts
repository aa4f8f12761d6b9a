import { sql } from 'kysely'
import { NotPossibleNow } from '../../kernel/failures.ts'
import { wake } from '../../platform/jobs/wake.ts'
import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

export type NewRun = {
  kind: string
  /** What its page is headed: "Check the history". */
  title: string
  input: unknown
  /** Two askings under one key are one run. */
  key: string
}

/**
 * Asks for long work in the caller's transaction: it is wakened when the transaction commits and never otherwise.
 * Returns the run's id, and whether this asking made it or found it made.
 */
export async function startRun(work: Work, asked: NewRun): Promise<{ id: string; made: boolean }> {
  const at = instantOf(work)
  const { kind, title, key } = asked
  const row = { id: newId(at.getTime()), kind, title, key, started_by: work.actor.person, created_at: at }
  const made = await work.tx
    .insertInto('run')
    .values({ ...row, input: JSON.stringify(asked.input) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) {
    await wake(work.tx, made.id, 0)
    return { id: made.id, made: true }
  }
  const before = await work.tx.selectFrom('run').select('id').where('key', '=', key).executeTakeFirst()
  if (!before) throw new NotPossibleNow('Someone else has already started this. Wait until it has finished.')
  return { id: before.id, made: false }
}

/** Asks a run to stop. One that has not begun stops at once; one under way stops after the piece it is doing. */
export async function cancelRun(work: Work, id: string): Promise<void> {
  const changed = await work.tx
    .updateTable('run')
    .set({
      cancel_asked: true,
      status: sql<string>`case when status = 'waiting' then 'cancelled' else status end`,
      ended_at: sql<Date | null>`case when status = 'waiting' then ${instantOf(work)}::timestamptz else ended_at end`,
    })
    .where('id', '=', id)
    .where('status', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new NotPossibleNow('This has already finished, so it cannot be stopped.')
}
