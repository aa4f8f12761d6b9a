import { asSystem, type Ground } from '../access/index.ts'
import { startRun } from './start-run.ts'

/** Work that is done once a day, or once an hour, in London's time. */
export type Regular = {
  kind: string
  title: string
  /** The hour from which the day's run is due; `every hour` makes one each hour. */
  at: number | 'every hour'
}

/**
 * What is due now, each with the key that makes it once only. Reckoned from the clock instead of from a timetable of
 * moments, so that a computer which was off at two in the morning does the day's work when it comes on.
 */
export function dueNow(regulars: readonly Regular[], today: string, hour: number): (Regular & { key: string })[] {
  return regulars.flatMap((one) => {
    if (one.at === 'every hour') return [{ ...one, key: `${one.kind} ${today} ${String(hour).padStart(2, '0')}` }]
    return hour >= one.at ? [{ ...one, key: `${one.kind} ${today}` }] : []
  })
}

/** Starts whatever is due and not yet started. However many programs ask, each day's run is made once. */
export async function startDue(ground: Ground, regulars: readonly Regular[]): Promise<number> {
  const now = ground.clock.now().toZonedDateTimeISO('Europe/London')
  let made = 0
  for (const { kind, title, key } of dueNow(regulars, now.toPlainDate().toString(), now.hour)) {
    made += await asSystem(ground, 'runs', async (work) => {
      const before = await work.tx.selectFrom('run').select('id').where('key', '=', key).executeTakeFirst()
      if (before) return 0
      return (await startRun(work, { kind, title, key, input: {} })).made ? 1 : 0
    })
  }
  return made
}
