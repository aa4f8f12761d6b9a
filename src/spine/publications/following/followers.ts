import { randomBytes } from 'node:crypto'
import { NotFound } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../access/index.ts'
import { queueMail } from '../../mail/index.ts'
import { countTry } from '../../public-forms/index.ts'
import { newId } from '../../records/index.ts'

/** How long a link to confirm holds; what is not confirmed by then is forgotten. */
const daysToConfirm = 7

export type Following = { email: string; follows: string; confirmed: boolean }

type Asking = {
  email: string
  /** '' for everything, a part of the site, or one publication's address. */
  follows: string
  /** What it is called, for the message. */
  called: string
  /** The network address that it came from, counted against and not kept. */
  from: string
  /** Where Sightline is, so that links lead there: "https://…". */
  address: string
}

/**
 * Takes down that somebody wants to follow, and sends them the link with which they say that it was they. Nothing is sent to
 * an address that has not confirmed but this. The page says the same whoever followed already, so that it tells nobody who does.
 */
export async function askToFollow(work: Work, { email, follows, called, from, address }: Asking): Promise<void> {
  await countTry(work, 'follow', from)
  const at = instantOf(work)
  const forgetBefore = new Date(at.getTime() - daysToConfirm * 24 * 60 * 60 * 1000)
  await work.tx.deleteFrom('follower').where('confirmed_at', 'is', null).where('asked_at', '<', forgetBefore).execute()
  const token = randomBytes(24).toString('hex')
  const to = email.trim().toLowerCase()
  const made = await work.tx
    .insertInto('follower')
    .values({ id: newId(at.getTime()), email: to, follows, token, asked_at: at })
    .onConflict((conflict) => conflict.columns(['email', 'follows']).doNothing())
    .returning('token')
    .executeTakeFirst()
  if (!made) return
  await queueMail(work, {
    personId: null,
    to,
    subject: 'Confirm that you want to follow what is published',
    words: [
      `Somebody, we think you, asked to be told by e-mail of what is published: ${called}.`,
      '',
      `To confirm, open ${address}/public/follow/confirm/${made.token} within ${daysToConfirm} days.`,
      'If it was not you, do nothing: no other message comes.',
    ].join('\n'),
  })
}

/** What somebody with the link from their e-mail follows; NotFound once they have stopped, or waited too long. */
export async function followingOf(work: Work, token: string): Promise<Following> {
  const row = await work.tx
    .selectFrom('follower')
    .select(['email', 'follows', 'confirmed_at as confirmedAt'])
    .where('token', '=', token)
    .executeTakeFirst()
  if (!row) throw new NotFound('That link')
  return { email: row.email, follows: row.follows, confirmed: row.confirmedAt !== null }
}

/** They confirm: from now on they are told. */
export async function confirmFollowing(work: Work, token: string): Promise<void> {
  await followingOf(work, token)
  await work.tx
    .updateTable('follower')
    .set({ confirmed_at: instantOf(work) })
    .where('token', '=', token)
    .where('confirmed_at', 'is', null)
    .execute()
}

/** They stop: their address is off the list at once. */
export async function stopFollowing(work: Work, token: string): Promise<void> {
  await work.tx.deleteFrom('follower').where('token', '=', token).execute()
}
