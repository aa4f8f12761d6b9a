import { createHash, randomBytes } from 'node:crypto'
import { asSystem, type Ground, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { newSecret } from './one-time-code.ts'
import { sealSecret } from './sealed-secrets.ts'
import { keepEvent } from './sign-in-events.ts'

/** Signed out after this long without a click, and after this long whatever happens. Milliseconds. */
export const idleLimit = 2 * 60 * 60 * 1000
export const wholeLimit = 12 * 60 * 60 * 1000
/** How long somebody may take over their code or over setting one up. */
export const pendingLimit = 30 * 60 * 1000

export type Stage = 'waiting for code' | 'enrolling' | 'signed in'

/** What the database keeps of a secret that only one person holds: of 256 random bits a plain hash is enough. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
export const newToken = () => randomBytes(32).toString('base64url')

export type BegunSession = { id: string; token: string }

/** Begins a session. Its token is held by the person's cookie alone; a session that enrols has a secret to be scanned. */
export async function beginSession(work: Work, personId: string, stage: Stage, browser: string): Promise<BegunSession> {
  const at = instantOf(work)
  const token = newToken()
  const id = newId(at.getTime())
  await work.tx
    .insertInto('session')
    .values({
      id,
      token_hash: hashOf(token),
      person_id: personId,
      stage,
      browser: browser.slice(0, 200),
      started_at: at,
      seen_at: at,
      pending_secret: stage === 'enrolling' ? sealSecret(work, personId, newSecret()) : null,
    })
    .execute()
  if (stage === 'signed in') await keepEvent(work, personId, 'signed in')
  return { id, token }
}

/** Begins a session in a transaction of its own and returns its token. */
export async function startSession(ground: Ground, personId: string, stage: Stage, browser: string): Promise<string> {
  const { token } = await asSystem(ground, 'sign in', (work) => beginSession(work, personId, stage, browser))
  return token
}

/** Ends a session: signing out, moving on to a new stage, or taking a lost device's session away. */
export async function endSession(work: Work, sessionId: string): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('session')
    .set({ ended_at: instantOf(work), pending_secret: null, acting_for_id: null })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends every session of a person but the one named. */
export async function endOtherSessions(work: Work, personId: string, keep: string | null): Promise<number> {
  let ending = work.tx
    .updateTable('session')
    .set({ ended_at: instantOf(work), pending_secret: null, acting_for_id: null })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
  if (keep !== null) ending = ending.where('id', '!=', keep)
  const { numUpdatedRows } = await ending.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Takes a session on to 'signed in' under a new token, so that a token seen before the code was typed is worthless. */
export async function moveOn(work: Work, from: string, personId: string, browser: string): Promise<BegunSession> {
  await endSession(work, from)
  return beginSession(work, personId, 'signed in', browser)
}

export type LiveSession = { id: string; browser: string; startedAt: Date; seenAt: Date }

/** The sessions in which a person is signed in at this moment, the last used first. */
export async function liveSessions(work: Work, personId: string): Promise<LiveSession[]> {
  const now = instantOf(work).getTime()
  const rows = await work.tx
    .selectFrom('session')
    .select(['id', 'browser', 'started_at as startedAt', 'seen_at as seenAt'])
    .where('person_id', '=', personId)
    .where('stage', '=', 'signed in')
    .where('ended_at', 'is', null)
    .where('seen_at', '>=', new Date(now - idleLimit))
    .where('started_at', '>=', new Date(now - wholeLimit))
    .orderBy('seen_at', 'desc')
    .execute()
  return rows
}
