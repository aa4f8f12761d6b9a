import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/database-types.ts'

/** The one queue there is: each of its jobs names a run to take up. Made by migration 0020. */
export const queueName = 'run'

/**
 * Puts a wake-up for a run on the queue, in the transaction given. Written as SQL because pg-boss sends only from a
 * started instance, and the code that asks for a run may be a command or a request that has none.
 */
export async function wake(tx: Kysely<Tables>, runId: string, afterSeconds: number): Promise<void> {
  await sql`insert into jobs.job (name, data, policy, retry_limit, retry_delay, expire_seconds, deletion_seconds,
      heartbeat_seconds, start_after, keep_until)
    select q.name, jsonb_build_object('run', ${runId}::text), q.policy, q.retry_limit, q.retry_delay, q.expire_seconds,
      q.deletion_seconds, q.heartbeat_seconds, jobs.job_now() + make_interval(secs => ${afterSeconds}),
      jobs.job_now() + make_interval(secs => ${afterSeconds} + q.retention_seconds)
    from jobs.queue q where q.name = ${queueName}`.execute(tx)
}
