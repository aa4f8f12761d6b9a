import { NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, readRecord } from '../../records/index.ts'
import { actionsOfDecisions, type Decision, readDecisions, writeDecisions } from '../store/decisions.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { type MeetingParts, writeAttendance } from '../store/meeting-parts.ts'

/** Who came, and what was decided beside what was recommended. A decision without an id is a new one. */
export type Held = {
  attendance: MeetingParts['attendance']
  decisions: readonly (Pick<Decision, 'words'> & Partial<Decision>)[]
}

/**
 * Records who came to a meeting and what it decided. It is then held; what was recorded can still be put right. A
 * decision that has become an action stays, so that the action never arises from nothing.
 */
export async function recordMeeting(work: Work, reference: string, version: number, held: Held): Promise<void> {
  insist(work.actor, 'arrange meetings')
  const { id, state } = await readRecord(work, meetingKind, reference)
  if (state.held_on > work.clock.today().toString())
    throw new NotPossibleNow(`${reference} has not taken place yet, so there is nothing to record.`)
  await writeAttendance(work, id, held.attendance)
  const decisions = held.decisions.map((one) => ({ id: null, recommended: '', reason: '', dissent: '', ...one }))
  await insistKept(work, id, decisions)
  await writeDecisions(work, id, decisions)
  await changeRecord(work, meetingKind, id, { version, state: { status: 'held' } }, { deed: 'recorded the meeting' })
}

async function insistKept(work: Work, meetingId: string, decisions: readonly Decision[]): Promise<void> {
  const raised = await actionsOfDecisions(work, meetingId)
  for (const { id, words } of await readDecisions(work, meetingId)) {
    const became = raised.find(({ decisionId }) => decisionId === id)
    if (!became || decisions.some((one) => one.id === id)) continue
    throw new NotPossibleNow(
      `“${words}” became ${became.reference}, so it stays in the record. Change its words instead.`,
    )
  }
}
