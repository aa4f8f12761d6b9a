import { PgBoss } from 'pg-boss'
import { z } from 'zod'
import { queueName } from './wake.ts'

const wakeUp = z.object({ run: z.uuid() })

export type Queue = { stop: () => Promise<void> }

export type QueueOptions = {
  appUrl: string
  /** Takes up the run that a wake-up names. */
  onWake: (runId: string) => Promise<void>
  onFault: (words: string, fault: unknown) => void
  /** Wake-ups answered side by side. */
  atOnce?: number
}

/**
 * Answers wake-ups until stopped. pg-boss's tables are the owner's (migration 0000): this role may use but not alter
 * them, so everything in pg-boss that would is off.
 */
export async function answerQueue({ appUrl, onWake, onFault, atOnce = 2 }: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: appUrl,
    schema: 'jobs',
    application_name: 'sightline queue',
    max: 2 + atOnce,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
  })
  boss.on('error', (fault) => onFault('the queue met a fault', fault))
  await boss.start()
  const options = { pollingIntervalSeconds: 1, batchSize: 1, localConcurrency: atOnce }
  await boss.work(queueName, options, async (jobs) => {
    for (const job of jobs) await onWake(wakeUp.parse(job.data).run)
  })
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}
