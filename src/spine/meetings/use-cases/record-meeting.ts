import { NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, readRecord } from '../../records/index.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { type MeetingParts, writeAttendance, writeDecisions } from '../store/meeting-parts.ts'

/** Records who came to a meeting and what it decided. It is then held; what was recorded can still be put right. */
export async function recordMeeting(
  work: Work,
  reference: string,
  version: number,
  held: Pick<MeetingParts, 'attendance' | 'decisions'>,
): Promise<void> {
  insist(work.actor, 'arrange meetings')
  const { id, state } = await readRecord(work, meetingKind, reference)
  if (state.held_on > work.clock.today().toString())
    throw new NotPossibleNow(`${reference} has not taken place yet, so there is nothing to record.`)
  await writeAttendance(work, id, held.attendance)
  await writeDecisions(work, id, held.decisions)
  await changeRecord(work, meetingKind, id, { version, state: { status: 'held' } }, { deed: 'recorded the meeting' })
}
