import { asSystem, type Ground, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { setPassword } from './accounts.ts'
import { endOtherSessions, hashOf, newToken } from './sessions.ts'
import { keepEvent } from './sign-in-events.ts'

/** How long a link to set a password may wait, in milliseconds: long enough to be handed over, short of a week's leave. */
export const linkLasts = 72 * 60 * 60 * 1000

export type SetPasswordLink = { path: string; ends: Date }

/** Makes the one link with which a person may set a password, in place of any before. Only whoever is shown it has it. */
export async function makeSetPasswordLink(
  work: Work,
  personId: string,
  madeBy: string | null,
): Promise<SetPasswordLink> {
  const at = instantOf(work)
  const ends = new Date(at.getTime() + linkLasts)
  const token = newToken()
  await work.tx
    .updateTable('set_password_link')
    .set({ used_at: at })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  await work.tx
    .insertInto('set_password_link')
    .values({
      id: newId(at.getTime()),
      token_hash: hashOf(token),
      person_id: personId,
      made_by: madeBy,
      made_at: at,
      ends_at: ends,
    })
    .execute()
  await keepEvent(work, personId, 'set-password link made', madeBy)
  return { path: `/set-password/${token}`, ends }
}

export type LinkHolder = { personId: string; name: string; email: string }

/** Whose link this is, or null where it is used, too old or none of ours. Looking does not use it: mail scanners look. */
export function holderOfLink(ground: Ground, token: string): Promise<LinkHolder | null> {
  return asSystem(ground, 'sign in', (work) => readLink(work, token))
}

async function readLink(work: Work, token: string): Promise<LinkHolder | null> {
  const row = await work.tx
    .selectFrom('set_password_link as l')
    .innerJoin('account as a', 'a.person_id', 'l.person_id')
    .innerJoin('record as person', 'person.id', 'l.person_id')
    .select(['l.person_id as personId', 'person.title as name', 'a.email'])
    .where('l.token_hash', '=', hashOf(token))
    .where('l.used_at', 'is', null)
    .where('l.ends_at', '>', instantOf(work))
    .forUpdate('l')
    .executeTakeFirst()
  return row ?? null
}

/** Sets the password the link is for, uses the link up and ends every session. False where the link is not good. */
export function usePasswordLink(ground: Ground, token: string, password: string): Promise<boolean> {
  return asSystem(ground, 'sign in', async (work) => {
    const holder = await readLink(work, token)
    if (!holder) return false
    await work.tx
      .updateTable('set_password_link')
      .set({ used_at: instantOf(work) })
      .where('token_hash', '=', hashOf(token))
      .execute()
    await setPassword(work, holder.personId, password)
    await endOtherSessions(work, holder.personId, null)
    await keepEvent(work, holder.personId, 'password set by link')
    return true
  })
}
