import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, newId, readRecord } from '../../../spine/records/index.ts'
import { type Attended, keepAttendance, type SessionState, sessionKind } from '../store/session-kind.ts'
import { committeeReaders, insistCommittee } from './committees.ts'
import { recordCalled } from './record-called.ts'

export type SessionPlan = Pick<SessionState, 'kind_of' | 'subject' | 'held_on' | 'led_by' | 'purpose'> & {
  title: string
}

/** Puts a session on a committee's training plan (K01, SCR-28); its day may come later. */
export async function planSession(work: Work, bodyId: string, { title, ...plan }: SessionPlan): Promise<string> {
  insist(work.actor, 'keep members’ learning')
  if (title === '') throw new NotValid({ title: 'Give it a title' })
  await insistCommittee(work, bodyId)
  const state = { ...plan, ...nothingYet, body_id: bodyId, status: 'planned' as const }
  const given = { title, ownerId: work.actor.person, readers: committeeReaders(bodyId), state }
  return (await createRecord(work, sessionKind, given, { deed: 'planned' })).reference
}

/** Changes what is planned, or cancels it. */
export async function changeSession(
  work: Work,
  reference: string,
  version: number,
  { title, cancelled, ...plan }: SessionPlan & { cancelled: boolean },
): Promise<void> {
  insist(work.actor, 'keep members’ learning')
  const { id, state } = await readRecord(work, sessionKind, reference)
  if (title === '') throw new NotValid({ title: 'Give it a title' })
  if (cancelled && state.status === 'held') throw new NotPossibleNow('It has been held, so it cannot be cancelled.')
  const status = state.status === 'held' ? 'held' : cancelled ? 'cancelled' : 'planned'
  if (status === 'held' && plan.held_on === null) throw new NotValid({ held_on: 'Say on which day it was held' })
  await changeRecord(work, sessionKind, id, { version, title, state: { ...plan, status } }, { deed: 'changed' })
}

export type SessionRecord = Pick<
  SessionState,
  'materials' | 'questions' | 'agreed' | 'wanted_next' | 'learned' | 'held_on'
> & { attended: Attended /** The review that it is evidence for, by reference, or nothing. */; review: string }

/** Records what came of it: who came, what was asked, agreed and wanted next (K05, K06, K08). It can be put right later. */
export async function recordSession(
  work: Work,
  reference: string,
  version: number,
  { attended, review, ...said }: SessionRecord,
): Promise<void> {
  insist(work.actor, 'keep members’ learning')
  const { id, state } = await readRecord(work, sessionKind, reference)
  if (state.status === 'cancelled') throw new NotPossibleNow(`${reference} was cancelled.`)
  const today = work.clock.today().toString()
  const evidenced = review === '' ? null : await recordCalled(work, review)
  const faults = {
    ...(said.held_on === null ? { held_on: 'Say on which day it was held' } : {}),
    ...(said.held_on && said.held_on > today ? { held_on: 'That day has not come yet' } : {}),
    ...(review !== '' && !evidenced ? { review: `“${review}” is not the reference of a record that you may see` } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  await keepAttendance(work, id, attended)
  await changeRecord(work, sessionKind, id, { version, state: { ...said, status: 'held' } }, { deed: 'recorded' })
  if (evidenced) await linkRecords(work, id, 'supports', evidenced.id)
}

/** A member asks something afterwards. Whoever keeps the session is told. */
export async function askAfterSession(work: Work, reference: string, words: string): Promise<void> {
  insist(work.actor, 'say what members learned')
  const { id, title, ownerId, state } = await readRecord(work, sessionKind, reference)
  const said = words.trim()
  const person = work.actor.person
  if (said === '') throw new NotValid({ question: 'Write what you want to know' })
  if (state.status !== 'held') throw new NotPossibleNow('Ask once it has been held.')
  if (person === null) return
  await work.tx
    .insertInto('session_question')
    .values({
      id: newId(instantOf(work).getTime()),
      session_id: id,
      asked_by: person,
      asked_at: instantOf(work),
      words: said,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (!ownerId) return
  await notify(work, [ownerId], {
    recordId: id,
    deed: 'questions after a session',
    what: `Members have questions on ${title}`,
    why: 'You keep its record.',
    href: sessionKind.path(reference),
  })
}

const nothingYet = { materials: '', questions: '', agreed: '', wanted_next: '', learned: '' }
