import { asSystem, type Ground, instantOf, type Work } from '../access/index.ts'
import { type Notice, noticeShape, type Session } from '../web/index.ts'
import { hashOf, idleLimit, pendingLimit, type Stage, wholeLimit } from './sessions.ts'

/** `seen_at` is written at most this often, so that reading pages does not mean writing rows. */
const seenEvery = 60_000

export type FoundSession = Session & { stage: Stage; notice: Notice | null }

/**
 * The live session of a token with the notice waiting for it, or null when there is none or it has run out. A call that is
 * not somebody's own doing (`active` false) does not put its end off.
 */
export function findSession(ground: Ground, token: string, active = true): Promise<FoundSession | null> {
  return asSystem(ground, 'sign in', async (work) => {
    const now = instantOf(work)
    const row = await readSession(work, token)
    if (!row) return null
    const idle = now.getTime() - row.seen_at.getTime()
    const stage = stageOf(row.stage)
    const whole = stage === 'signed in' ? wholeLimit : pendingLimit
    if (idle > idleLimit || now.getTime() - row.started_at.getTime() > whole) return null
    const seen = active && idle > seenEvery ? now : row.seen_at
    if (seen === now) {
      await work.tx.updateTable('session').set({ seen_at: now }).where('id', '=', row.id).execute()
    }
    const notice = noticeShape.safeParse(row.notice)
    return {
      id: row.id,
      personId: row.personId,
      name: row.name,
      actingFor: row.actingId && row.actingName ? { id: row.actingId, name: row.actingName } : null,
      stage,
      ends: {
        idle: new Date(seen.getTime() + idleLimit),
        whole: new Date(row.started_at.getTime() + whole),
      },
      notice: notice.success ? notice.data : null,
    }
  })
}

/**
 * Whoever has left has no session; a delegation that has run out or been ended, or whose giver
 * has left, is not acted on, nor shown.
 */
function readSession(work: Work, token: string) {
  const today = work.clock.today().toString()
  return work.tx
    .selectFrom('session as s')
    .innerJoin('record as who', 'who.id', 's.person_id')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('delegation as d', (join) =>
      join
        .onRef('d.from_id', '=', 's.acting_for_id')
        .onRef('d.to_id', '=', 's.person_id')
        .on('d.starts', '<=', today)
        .on('d.ends', '>=', today),
    )
    .leftJoin('person as giver', (join) =>
      join
        .onRef('giver.id', '=', 'd.from_id')
        .on(({ eb, or }) => or([eb('giver.left_on', 'is', null), eb('giver.left_on', '>', today)])),
    )
    .leftJoin('record as acting', 'acting.id', 'giver.id')
    .select(['s.id', 's.stage', 's.seen_at', 's.started_at', 's.notice', 'who.id as personId'])
    .select(['who.title as name', 'acting.id as actingId', 'acting.title as actingName'])
    .where('s.token_hash', '=', hashOf(token))
    .where('s.ended_at', 'is', null)
    .where(({ eb, or }) => or([eb('p.left_on', 'is', null), eb('p.left_on', '>=', today)]))
    .limit(1)
    .executeTakeFirst()
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

function stageOf(text: string): Stage {
  return text === 'signed in' || text === 'enrolling' ? text : 'waiting for code'
}
