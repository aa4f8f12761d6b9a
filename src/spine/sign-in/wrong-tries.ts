import { createHash } from 'node:crypto'
import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { keepEvent } from './sign-in-events.ts'

/** Wrong passwords, or wrong codes, in a row before an account is locked, and for how long (milliseconds). */
export const mostWrong = 5
export const lockedFor = 15 * 60 * 1000
/**
 * Wrong tries from one network address in a quarter of an hour. A whole council may come through one address, so it is
 * far above what its people mistype; it stops one machine from trying a few passwords on every account.
 */
export const mostFromAddress = 100

export type LockableAccount = {
  person_id: string
  failures: number
  code_failures: number
  locked_until: Date | null
}

export const isLocked = (work: Work, account: LockableAccount): boolean =>
  account.locked_until !== null && account.locked_until > instantOf(work)

/** Counts a wrong password or code under the account row's lock. Returns whether the account is locked by it. */
export async function countWrong(work: Work, account: LockableAccount, which: 'password' | 'code'): Promise<boolean> {
  const column = which === 'password' ? 'failures' : 'code_failures'
  const count = account[column] + 1
  const locks = count >= mostWrong
  const until = locks ? new Date(instantOf(work).getTime() + lockedFor) : account.locked_until
  await work.tx
    .updateTable('account')
    .set({ [column]: locks ? 0 : count, locked_until: until })
    .where('person_id', '=', account.person_id)
    .execute()
  await keepEvent(work, account.person_id, which === 'password' ? 'wrong password' : 'wrong code')
  if (locks) await keepEvent(work, account.person_id, 'locked')
  return locks
}

/** Whether this address has used up its wrong tries. */
export async function addressIsSpent(work: Work, address: string): Promise<boolean> {
  const { tries } = await work.tx
    .selectFrom('sign_in_try')
    .select(({ fn }) => fn.countAll<number>().as('tries'))
    .where('address_hash', '=', hashOf(address))
    .where('at', '>', startOf(work))
    .executeTakeFirstOrThrow()
  return tries >= mostFromAddress
}

/** Counts a wrong try against the address it came from, and forgets those that no longer count. */
export async function countAgainstAddress(work: Work, address: string): Promise<void> {
  const at = instantOf(work)
  await work.tx.deleteFrom('sign_in_try').where('at', '<=', startOf(work)).execute()
  await work.tx
    .insertInto('sign_in_try')
    .values({ id: newId(at.getTime()), address_hash: hashOf(address), at })
    .execute()
}

const startOf = (work: Work) => new Date(instantOf(work).getTime() - lockedFor)

/** One network of IPv6 addresses is one address here, since a single machine has all of them. */
function hashOf(address: string): string {
  const network = address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
  return createHash('sha256').update(network).digest('hex')
}
