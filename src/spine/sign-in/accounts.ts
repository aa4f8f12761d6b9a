import { hash, verify } from '@node-rs/argon2'
import { asSystem, type Ground, instantOf, type Work } from '../access/index.ts'

/** Wrong passwords in a row before the account is locked, and for how long (milliseconds). */
export const mostFailures = 5
export const lockedFor = 15 * 60 * 1000

/** argon2id at OWASP's recommended floor (2026): 19 MiB of memory, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash to compare with when there is no such account, so that an unknown e-mail takes as long as a wrong password. */
const nobody = hash('nobody has this password', cost)

export type PasswordAnswer = { ok: true; personId: string; hasCode: boolean } | { ok: false; why: string }

/** Why a sign-in failed, the same for an unknown e-mail and a wrong password. */
const notKnown =
  'The e-mail address or the password is wrong. After five wrong tries the account is locked for 15 minutes.'

/** Gives a person an account they can sign in with. The password may be set later, by a reset. */
export async function openAccount(work: Work, personId: string, email: string, password: string | null): Promise<void> {
  const passwordHash = password === null ? null : await hash(password, cost)
  await work.tx
    .insertInto('account')
    .values({
      person_id: personId,
      email: email.trim().toLowerCase(),
      password_hash: passwordHash,
      created_at: instantOf(work),
    })
    .execute()
}

/** Checks an e-mail and password, counting failures under the row's lock so that tries side by side cannot outrun it. */
export function checkPassword(ground: Ground, email: string, password: string): Promise<PasswordAnswer> {
  return asSystem(ground, 'sign in', async (work) => {
    const now = instantOf(work)
    const account = await work.tx
      .selectFrom('account')
      .selectAll()
      .where('email', '=', email.trim().toLowerCase())
      .forUpdate()
      .executeTakeFirst()
    const right = await verify(account?.password_hash ?? (await nobody), password)
    if (!account) return { ok: false, why: notKnown }
    if (account.locked_until && account.locked_until > now) {
      return { ok: false, why: 'This account is locked after five wrong tries. Wait 15 minutes and try again.' }
    }
    if (!right || account.password_hash === null) {
      const failures = account.failures + 1
      const locked = failures >= mostFailures ? new Date(now.getTime() + lockedFor) : null
      await work.tx
        .updateTable('account')
        .set({ failures: locked ? 0 : failures, locked_until: locked })
        .where('person_id', '=', account.person_id)
        .execute()
      return { ok: false, why: notKnown }
    }
    await work.tx
      .updateTable('account')
      .set({ failures: 0, locked_until: null })
      .where('person_id', '=', account.person_id)
      .execute()
    return { ok: true, personId: account.person_id, hasCode: account.totp_secret !== null }
  })
}
