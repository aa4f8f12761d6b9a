import { createHash, randomBytes } from 'node:crypto'
import { asSystem, type Ground, instantOf } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { type Notice, noticeShape, type Session } from '../web/index.ts'

/** Signed out after this long without a click, and after this long whatever happens. Milliseconds. */
export const idleLimit = 2 * 60 * 60 * 1000
export const wholeLimit = 12 * 60 * 60 * 1000
/** `seen_at` is written at most this often, so that reading pages does not mean writing rows. */
const seenEvery = 60_000

export type Stage = 'waiting for code' | 'enrolling' | 'signed in'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Starts a session and returns its token, which only the person's cookie holds; the database keeps its hash. */
export function startSession(ground: Ground, personId: string, stage: Stage, browser: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  return asSystem(ground, 'sign in', async (work) => {
    const at = instantOf(work)
    const row = { id: newId(at.getTime()), token_hash: hashOf(token), person_id: personId, stage }
    await work.tx
      .insertInto('session')
      .values({ ...row, browser: browser.slice(0, 200), started_at: at, seen_at: at })
      .execute()
    return token
  })
}

export type FoundSession = Session & { stage: Stage; notice: Notice | null }

/** The live session of a token with the notice waiting for it, or null when there is none or it has run out. */
export function findSession(ground: Ground, token: string): Promise<FoundSession | null> {
  return asSystem(ground, 'sign in', async (work) => {
    const now = instantOf(work)
    const row = await work.tx
      .selectFrom('session as s')
      .innerJoin('record as person', 'person.id', 's.person_id')
      .leftJoin('record as acting', 'acting.id', 's.acting_for_id')
      .select(['s.id', 's.stage', 's.seen_at', 's.started_at', 's.notice', 'person.id as personId'])
      .select(['person.title as name', 'acting.id as actingId', 'acting.title as actingName'])
      .where('s.token_hash', '=', hashOf(token))
      .where('s.ended_at', 'is', null)
      .executeTakeFirst()
    if (!row) return null
    const idle = now.getTime() - row.seen_at.getTime()
    if (idle > idleLimit || now.getTime() - row.started_at.getTime() > wholeLimit) return null
    if (idle > seenEvery) {
      await work.tx.updateTable('session').set({ seen_at: now }).where('id', '=', row.id).execute()
    }
    const actingFor = row.actingId && row.actingName ? { id: row.actingId, name: row.actingName } : null
    const notice = noticeShape.safeParse(row.notice)
    return {
      id: row.id,
      personId: row.personId,
      name: row.name,
      actingFor,
      stage: stageOf(row.stage),
      notice: notice.success ? notice.data : null,
    }
  })
}

/** Keeps a notice for the next page, or clears it once shown. */
export async function keepNotice(ground: Ground, sessionId: string, notice: Notice | null): Promise<void> {
  await asSystem(ground, 'sign in', (work) =>
    work.tx
      .updateTable('session')
      .set({ notice: notice ? JSON.stringify(notice) : null })
      .where('id', '=', sessionId)
      .execute(),
  )
}

/** Ends a session: signing out, or taking a lost device's session away. */
export async function endSession(ground: Ground, sessionId: string): Promise<void> {
  await asSystem(ground, 'sign in', (work) =>
    work.tx
      .updateTable('session')
      .set({ ended_at: instantOf(work) })
      .where('id', '=', sessionId)
      .execute(),
  )
}

function stageOf(text: string): Stage {
  return text === 'signed in' || text === 'enrolling' ? text : 'waiting for code'
}
