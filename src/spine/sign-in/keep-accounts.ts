import { NotAllowed, NotFound, NotPossibleNow, NotValid } from '../../kernel/failures.ts'
import { type Actor, asSystem, type Ground, insist, type Work } from '../access/index.ts'
import { openAccount } from './accounts.ts'
import { endOtherSessions } from './sessions.ts'
import { makeSetPasswordLink, type SetPasswordLink } from './set-password-links.ts'
import { eventsOf, keepEvent, type SignInEvent } from './sign-in-events.ts'

/** Accounts are kept in person: whoever acts for an administrator must not be able to let themselves into others'. */
export function insistOnKeepingAccounts(actor: Actor): void {
  insist(actor, 'keep accounts')
  if (actor.actingFor !== null) {
    throw new NotAllowed('Accounts are kept in person, never for somebody else. Stop acting for them first.')
  }
}

/** Does a deed on accounts, which only the person they belong to may otherwise read, for an administrator. */
function asKeeper<T>(ground: Ground, actor: Actor, deed: (work: Work) => Promise<T>): Promise<T> {
  insistOnKeepingAccounts(actor)
  return asSystem(ground, 'keep accounts', deed)
}

export type AccountRow = {
  personId: string
  reference: string
  name: string
  email: string
  hasPassword: boolean
  hasSecondFactor: boolean
  lockedUntil: Date | null
  lastSignedIn: Date | null
  leftOn: string | null
}

const accountRows = (work: Work) =>
  work.tx
    .selectFrom('account as a')
    .innerJoin('record as r', 'r.id', 'a.person_id')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.person_id as personId', 'r.reference', 'r.title as name', 'a.email', 'a.locked_until as lockedUntil'])
    .select(({ eb }) => [
      eb('a.password_hash', 'is not', null).as('hasPassword'),
      eb('a.totp_secret', 'is not', null).as('hasSecondFactor'),
      'p.left_on as leftOn',
      eb
        .selectFrom('sign_in_event as e')
        .select(({ fn }) => fn.max('e.at').as('at'))
        .whereRef('e.person_id', '=', 'a.person_id')
        .where('e.what', '=', 'signed in')
        .as('lastSignedIn'),
    ])
    .$castTo<AccountRow>()

/** Every account, by name. */
export function listAccounts(ground: Ground, actor: Actor): Promise<AccountRow[]> {
  return asKeeper(ground, actor, (work) => accountRows(work).orderBy('r.title').execute())
}

/** One account by the person's reference, with what happened to it. */
export function readAccount(
  ground: Ground,
  actor: Actor,
  reference: string,
): Promise<{ account: AccountRow; events: SignInEvent[] }> {
  return asKeeper(ground, actor, async (work) => {
    const account = await accountOf(work, reference)
    return { account, events: await eventsOf(work, account.personId, 100) }
  })
}

async function accountOf(work: Work, reference: string): Promise<AccountRow> {
  const account = await accountRows(work).where('r.reference', '=', reference.toUpperCase()).executeTakeFirst()
  if (!account) throw new NotFound(`The account of ${reference.toUpperCase()}`)
  return account
}

/** Opens an account for a person on the register and makes the link with which they set their password. */
export function openAccountFor(
  ground: Ground,
  actor: Actor,
  personId: string,
  email: string,
): Promise<{ name: string; link: SetPasswordLink }> {
  return asKeeper(ground, actor, async (work) => {
    const person = await work.tx
      .selectFrom('record')
      .select('title')
      .where('id', '=', personId)
      .where('kind', '=', 'PER')
      .executeTakeFirst()
    if (!person) throw new NotValid({ person: 'Choose who the account is for' })
    const same = await work.tx
      .selectFrom('account')
      .select('person_id')
      .where(({ eb, or }) => or([eb('email', '=', email.trim().toLowerCase()), eb('person_id', '=', personId)]))
      .execute()
    if (same.some((row) => row.person_id === personId)) throw new NotValid({ person: 'They have an account already' })
    if (same.length > 0) throw new NotValid({ email: 'Somebody else signs in with this e-mail address' })
    await openAccount(work, personId, email, null)
    return { name: person.title, link: await makeSetPasswordLink(work, personId, actor.person) }
  })
}

/** Makes the one-time link with which a person sets a new password, in place of any made before. */
export function makeLinkFor(
  ground: Ground,
  actor: Actor,
  reference: string,
): Promise<{ name: string; link: SetPasswordLink }> {
  return asKeeper(ground, actor, async (work) => {
    const account = await accountOf(work, reference)
    return { name: account.name, link: await makeSetPasswordLink(work, account.personId, actor.person) }
  })
}

/** Takes away the second factor of somebody who has lost both telephone and codes, and signs them out everywhere. */
export function removeSecondFactor(ground: Ground, actor: Actor, reference: string): Promise<string> {
  return asKeeper(ground, actor, async (work) => {
    const account = await accountOf(work, reference)
    if (!account.hasSecondFactor) throw new NotPossibleNow(`${account.name} has no authenticator app to remove.`)
    if (account.personId === actor.person) throw new NotAllowed('Another administrator must remove yours.')
    await work.tx
      .updateTable('account')
      .set({ totp_secret: null, totp_last_step: null })
      .where('person_id', '=', account.personId)
      .execute()
    await work.tx.deleteFrom('recovery_code').where('person_id', '=', account.personId).execute()
    await endOtherSessions(work, account.personId, null)
    await keepEvent(work, account.personId, 'second factor removed', actor.person)
    return account.name
  })
}

/** Ends every session of a person: a lost laptop, somebody who has left. */
export function endSessionsOf(ground: Ground, actor: Actor, reference: string): Promise<string> {
  return asKeeper(ground, actor, async (work) => {
    const account = await accountOf(work, reference)
    await endOtherSessions(work, account.personId, null)
    await keepEvent(work, account.personId, 'sessions ended', actor.person)
    return account.name
  })
}
