import { asSystem, type Ground, instantOf, type Work } from '../access/index.ts'
import { hashPassword, isRight } from './passwords.ts'
import { keepEvent } from './sign-in-events.ts'
import { addressIsSpent, countAgainstAddress, countWrong, isLocked } from './wrong-tries.ts'

export type PasswordAnswer = { ok: true; personId: string; hasCode: boolean } | { ok: false; why: string }

/**
 * Why a sign-in failed: the same words for an unknown e-mail, a wrong password, a locked account, an account with no
 * password yet and somebody who has left, so that nobody can learn who has an account.
 */
export const notKnown =
  'The e-mail address or the password is wrong, or the account is locked. After five wrong tries an account is locked for 15 minutes.'

const spent = 'Too many wrong tries have come from your network. Wait 15 minutes and try again.'

export type AccountOptions = {
  /** For people of the fictional council alone: the demo may sign in as them with one press. */
  oneClick?: boolean
}

/** Gives a person an account they can sign in with. The password may be set later, by a one-time link. */
export async function openAccount(
  work: Work,
  personId: string,
  email: string,
  password: string | null,
  options: AccountOptions = {},
): Promise<void> {
  const at = instantOf(work)
  await work.tx
    .insertInto('account')
    .values({
      person_id: personId,
      email: email.trim().toLowerCase(),
      password_hash: password === null ? null : await hashPassword(password),
      password_set_at: password === null ? null : at,
      one_click: options.oneClick ?? false,
      created_at: at,
    })
    .execute()
  await keepEvent(work, personId, 'account opened', work.actor.person)
}

/** The account of a person under its row's lock, so that tries side by side cannot outrun the count. */
export function lockAccount(work: Work, personId: string) {
  return work.tx.selectFrom('account').selectAll().where('person_id', '=', personId).forUpdate().executeTakeFirst()
}

/** Checks an e-mail and password, counting what is wrong against the account and against the address it came from. */
export function checkPassword(
  ground: Ground,
  email: string,
  password: string,
  address: string,
): Promise<PasswordAnswer> {
  return asSystem(ground, 'sign in', async (work) => {
    if (await addressIsSpent(work, address)) return { ok: false, why: spent }
    const account = await work.tx
      .selectFrom('account')
      .innerJoin('person', 'person.id', 'account.person_id')
      .selectAll('account')
      .where('account.email', '=', email.trim().toLowerCase())
      .where(({ eb, or }) =>
        or([eb('person.left_on', 'is', null), eb('person.left_on', '>=', work.clock.today().toString())]),
      )
      .forUpdate('account')
      .executeTakeFirst()
    const right = await isRight(account?.password_hash, password)
    if (account && right && !isLocked(work, account)) {
      await forgetWrongPasswords(work, account.person_id)
      return { ok: true, personId: account.person_id, hasCode: account.totp_secret !== null }
    }
    await countAgainstAddress(work, address)
    if (account && !isLocked(work, account)) await countWrong(work, account, 'password')
    return { ok: false, why: notKnown }
  })
}

/** Asks somebody who is signed in for their password again, with the same count. Null where it is right. */
export function checkOwnPassword(ground: Ground, personId: string, password: string): Promise<string | null> {
  return asSystem(ground, 'sign in', async (work) => {
    const account = await lockAccount(work, personId)
    if (!account || isLocked(work, account)) return 'Your account is locked after five wrong tries. Wait 15 minutes.'
    if (await isRight(account.password_hash, password)) {
      await forgetWrongPasswords(work, personId)
      return null
    }
    await countWrong(work, account, 'password')
    return 'The password is wrong. After five wrong tries your account is locked for 15 minutes.'
  })
}

const forgetWrongPasswords = (work: Work, personId: string) =>
  work.tx.updateTable('account').set({ failures: 0 }).where('person_id', '=', personId).execute()

/** Gives an account a new password and takes any lock off it. Who asks has been checked already. */
export async function setPassword(work: Work, personId: string, password: string): Promise<void> {
  await work.tx
    .updateTable('account')
    .set({
      password_hash: await hashPassword(password),
      password_set_at: instantOf(work),
      failures: 0,
      code_failures: 0,
      locked_until: null,
    })
    .where('person_id', '=', personId)
    .execute()
}
