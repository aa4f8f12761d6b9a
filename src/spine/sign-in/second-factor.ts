import { asSystem, type Ground, instantOf, type Work } from '../access/index.ts'
import { lockAccount } from './accounts.ts'
import { newSecret, stepOfCode } from './one-time-code.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { openSecret, sealSecret } from './sealed-secrets.ts'
import { type BegunSession, endOtherSessions, moveOn } from './sessions.ts'
import { keepEvent } from './sign-in-events.ts'

export type Enrolling = { sessionId: string; personId: string }
export type Enrolment = { ok: true; codes: string[] } | { ok: false; why: string }

/** The secret that this session is showing, with the account's e-mail; null where there is nothing to scan. */
export function secretToScan(ground: Ground, who: Enrolling): Promise<{ secret: string; email: string } | null> {
  return asSystem(ground, 'sign in', async (work) => {
    const row = await work.tx
      .selectFrom('session as s')
      .innerJoin('account as a', 'a.person_id', 's.person_id')
      .select(['s.pending_secret as secret', 'a.email'])
      .where('s.id', '=', who.sessionId)
      .where('s.person_id', '=', who.personId)
      .executeTakeFirst()
    const secret = row?.secret ? openSecret(work, who.personId, row.secret) : null
    return row && secret ? { secret, email: row.email } : null
  })
}

/** Offers a new secret to somebody signed in, whose password has just been asked for again. */
export async function offerNewSecret(ground: Ground, who: Enrolling): Promise<void> {
  await asSystem(ground, 'sign in', (work) =>
    work.tx
      .updateTable('session')
      .set({ pending_secret: sealSecret(work, who.personId, newSecret()) })
      .where('id', '=', who.sessionId)
      .execute(),
  )
}

/**
 * Takes the secret this session has shown into use, once a code proves that an app holds it. Signs every other session
 * out and gives ten new recovery codes. At a first sign-in (`first`) it is refused where the account has one already:
 * somebody with the password alone must not put theirs in its place.
 */
export function confirmSecret(ground: Ground, who: Enrolling, typed: string, first: boolean): Promise<Enrolment> {
  return asSystem(ground, 'sign in', async (work) => {
    const account = await lockAccount(work, who.personId)
    const session = await work.tx
      .selectFrom('session')
      .select(['pending_secret'])
      .where('id', '=', who.sessionId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    const secret = session?.pending_secret ? openSecret(work, who.personId, session.pending_secret) : null
    if (!account || secret === null || (first && account.totp_secret !== null)) {
      return { ok: false, why: 'This page is out of date. Sign in again.' }
    }
    const step = stepOfCode(secret, typed, instantOf(work).getTime(), null)
    if (step === null) return { ok: false, why: 'The code is wrong. Type the six figures that the app shows now' }
    await work.tx
      .updateTable('account')
      .set({ totp_secret: sealSecret(work, who.personId, secret), totp_last_step: step, code_failures: 0 })
      .where('person_id', '=', who.personId)
      .execute()
    await work.tx
      .updateTable('session')
      .set({ pending_secret: null, proved_at: instantOf(work) })
      .where('id', '=', who.sessionId)
      .execute()
    await keepEvent(work, who.personId, 'second factor set')
    await endOtherSessions(work, who.personId, who.sessionId)
    return { ok: true, codes: await makeRecoveryCodes(work, who.personId) }
  })
}

/** Whether this session has proved its secret and only has to be told to go on. */
export function hasProved(ground: Ground, who: Enrolling): Promise<boolean> {
  return asSystem(ground, 'sign in', (work) => proved(work, who))
}

/** Finishes a first sign-in: null where this session has not proved a secret, whatever the account holds by now. */
export function finishEnrolling(ground: Ground, who: Enrolling, browser: string): Promise<BegunSession | null> {
  return asSystem(ground, 'sign in', async (work) =>
    (await proved(work, who)) ? moveOn(work, who.sessionId, who.personId, browser) : null,
  )
}

async function proved(work: Work, who: Enrolling): Promise<boolean> {
  const row = await work.tx
    .selectFrom('session')
    .select('proved_at')
    .where('id', '=', who.sessionId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row?.proved_at != null
}
