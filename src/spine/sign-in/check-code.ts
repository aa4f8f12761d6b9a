import { asSystem, type Ground, instantOf, type Work } from '../access/index.ts'
import { lockAccount } from './accounts.ts'
import { stepOfCode } from './one-time-code.ts'
import { spendRecoveryCode } from './recovery-codes.ts'
import { openSecret } from './sealed-secrets.ts'
import { type BegunSession, endSession, moveOn } from './sessions.ts'
import { addressIsSpent, countAgainstAddress, countWrong, isLocked } from './wrong-tries.ts'

export type CodeAnswer =
  | { ok: true; session: BegunSession; recoveryCodesLeft: number | null }
  /** `over` where the session has been ended and they must begin again. */
  | { ok: false; why: string; over: boolean }

export type Coder = { sessionId: string; personId: string; browser: string; address: string }

const wrong =
  'The code is wrong or has been used. Wait for the app to show the next one. After five wrong tries the account is locked for 15 minutes.'
const cannotLook =
  'Sightline cannot check codes now: the key of this installation is missing. Use a recovery code, or tell whoever runs Sightline for your council.'
const locked = 'This account is locked after five wrong tries. Wait 15 minutes, then sign in again.'

/** The second stage of signing in: a code from the app, or a recovery code, each accepted once only. */
export function signInWithCode(ground: Ground, who: Coder, typed: string): Promise<CodeAnswer> {
  return asSystem(ground, 'sign in', async (work) => {
    const account = await lockAccount(work, who.personId)
    const sealed = account?.totp_secret
    if (!account || !sealed || isLocked(work, account) || (await addressIsSpent(work, who.address))) {
      await endSession(work, who.sessionId)
      return { ok: false, why: locked, over: true }
    }
    const secret = openSecret(work, who.personId, sealed)
    const step = secret === null ? null : stepOfCode(secret, typed, instantOf(work).getTime(), account.totp_last_step)
    const left = step === null ? await spendRecoveryCode(work, who.personId, typed) : null
    if (step === null && left === null) {
      // Nobody is locked out for a code that could not be looked at.
      if (secret === null && /^[\d\s-]*$/.test(typed)) return { ok: false, why: cannotLook, over: false }
      await countAgainstAddress(work, who.address)
      const locks = await countWrong(work, account, 'code')
      if (locks) await endSession(work, who.sessionId)
      return { ok: false, why: locks ? locked : wrong, over: locks }
    }
    await keepStep(work, who.personId, step ?? account.totp_last_step)
    const session = await moveOn(work, who.sessionId, who.personId, who.browser)
    return { ok: true, session, recoveryCodesLeft: left }
  })
}

const keepStep = (work: Work, personId: string, step: number | null) =>
  work.tx
    .updateTable('account')
    .set({ totp_last_step: step, code_failures: 0 })
    .where('person_id', '=', personId)
    .execute()
