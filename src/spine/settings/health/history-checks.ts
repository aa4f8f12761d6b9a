import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import type { Work } from '../../access/index.ts'
import { verifyHistory } from '../../records/index.ts'
import { type Finding, fault, warning, well } from './finding.ts'

/** Every event of every record, and every seal. Slow where the history is long: for `doctor`, not for a page. */
export async function checkHistory(work: Work): Promise<Finding> {
  const { events, faults } = await verifyHistory(work)
  if (faults.length === 0) return well('History', `${events} changes looked at; none was altered or left out.`)
  const named = faults.slice(0, 10).map((one) => `${one.reference} version ${one.version} ${one.fault}`)
  const says = `${faults.length} of ${events} changes are wrong: ${named.join('; ')}.`
  return fault('History', says, 'Somebody has written to the database past the program. Compare with a backup.')
}

/** Whether the history is sealed every day. */
export async function checkSeals(work: Work): Promise<Finding> {
  const last = await work.tx.selectFrom('history_seal').select('day').orderBy('day', 'desc').limit(1).executeTakeFirst()
  const mend = 'Keep WORKERS on in `sightline serve`, or run `sightline work`.'
  if (!last) return warning('Seals', 'The history has not been sealed yet.', mend)
  const yesterday = work.clock.today().subtract({ days: 1 }).toString()
  const day = formatDate(Temporal.PlainDate.from(last.day))
  if (last.day < yesterday) return warning('Seals', `The history was last sealed on ${day}.`, mend)
  return well('Seals', `The history was last sealed on ${day}.`)
}

/** Whether anybody does the background work: nothing has waited for ten minutes. */
export async function checkRuns(work: Work): Promise<Finding> {
  const since = new Date(work.clock.now().epochMilliseconds - 10 * 60_000)
  const rows = await work.tx
    .selectFrom('run')
    .select('id')
    .where('status', '=', 'waiting')
    .where('failures', '=', 0)
    .where('created_at', '<', since)
    .execute()
  if (rows.length === 0) return well('Background work', 'Nothing has waited for more than ten minutes.')
  const says = `${rows.length} pieces of work have waited for more than ten minutes.`
  return warning('Background work', says, 'Keep WORKERS on in `sightline serve`, or run `sightline work`.')
}

/** Messages about which nobody knows whether they arrived. */
export async function checkOutbox(work: Work): Promise<Finding> {
  const rows = await work.tx
    .selectFrom('outbox')
    .select('status')
    .where('status', 'in', ['failed', 'uncertain'])
    .execute()
  if (rows.length === 0) return well('Outbox', 'No message failed or is uncertain.')
  const says = `${rows.length} messages failed or are uncertain.`
  return warning('Outbox', says, 'Look at the outbox page and decide for each whether to send it again.')
}
