import { createHash } from 'node:crypto'
import { NotPossibleNow } from '../../kernel/failures.ts'
import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

/** How often a form that anyone may send is taken in an hour: from one network, and from everywhere together. */
export const mostFromNetwork = 5
export const mostInAll = 200
const hour = 60 * 60 * 1000

/**
 * Counts something sent by somebody who is not signed in, or refuses where there was too much of it. The network is kept as a hash
 * that is another in the next hour, and is forgotten with it, so that nobody can be found by it.
 */
export async function countTry(work: Work, form: string, address: string): Promise<void> {
  const at = instantOf(work)
  const since = new Date(Math.floor(at.getTime() / hour) * hour)
  await work.tx.deleteFrom('public_form_try').where('at', '<', since).execute()
  const tries = await work.tx
    .selectFrom('public_form_try')
    .select('address_hash as hash')
    .where('form', '=', form)
    .where('at', '>=', since)
    .execute()
  const hash = hashOf(form, since, address)
  if (tries.length >= mostInAll || tries.filter((one) => one.hash === hash).length >= mostFromNetwork) {
    throw new NotPossibleNow('Too much has been sent in the last hour. Keep what you wrote and send it a little later.')
  }
  await work.tx
    .insertInto('public_form_try')
    .values({ id: newId(at.getTime()), form, address_hash: hash, at })
    .execute()
}

/** One network of IPv6 addresses is one sender, since a single machine has all of them. */
function hashOf(form: string, since: Date, address: string): string {
  const network = address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
  return createHash('sha256').update(`${form} ${since.toISOString()} ${network}`).digest('hex')
}
