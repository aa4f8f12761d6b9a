import { inSystemRead, type Work } from '../../access/index.ts'
import { changeRecord, readRecord } from '../../records/index.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { readMeetingParts, writeAgenda } from '../store/meeting-parts.ts'
import { meetingsFrom } from '../store/read-meetings.ts'

/**
 * Puts something on the agenda of a body's next meeting by itself, because the law or its own rules bring it there (LAW-5). Whoever's
 * deed brought it need not be able to see the meeting, so this happens as the system within their work; the meeting's history says
 * who they were. Gives the meeting, or null where none is arranged. What is on the agenda already is not put there twice.
 */
export function putOnNextAgenda(
  work: Work,
  bodyId: string,
  title: string,
): Promise<{ reference: string; heldOn: string } | null> {
  return inSystemRead(work, 'next agenda of a body', async (system) => {
    const coming = await meetingsFrom(system, system.clock.today().add({ days: 1 }).toString(), bodyId)
    const next = coming.find(({ status }) => status === 'arranged')
    if (!next) return null
    const { agenda } = await readMeetingParts(system, next.id)
    if (!agenda.includes(title)) {
      const { version } = await readRecord(system, meetingKind, next.reference)
      await writeAgenda(system, next.id, [...agenda, title])
      await changeRecord(system, meetingKind, next.id, { version }, { deed: 'put on the agenda', reason: title })
    }
    return { reference: next.reference, heldOn: next.heldOn }
  })
}
