import { insist, type Work } from '../../access/index.ts'
import { changeRecord, readRecord } from '../../records/index.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { writeAgenda } from '../store/meeting-parts.ts'

/** Writes a meeting's agenda anew, in the order given. What it was stays in the meeting's history. */
export async function changeAgenda(
  work: Work,
  reference: string,
  version: number,
  titles: readonly string[],
): Promise<void> {
  insist(work.actor, 'arrange meetings')
  const { id } = await readRecord(work, meetingKind, reference)
  await writeAgenda(work, id, titles)
  await changeRecord(work, meetingKind, id, { version }, { deed: 'changed the agenda' })
}
