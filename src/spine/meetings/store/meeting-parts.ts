import { z } from 'zod'
import { instantOf, type Work } from '../../access/index.ts'
import { newId } from '../../records/index.ts'
import { readDecisions, writeDecisions } from './decisions.ts'

const attendance = z.object({
  personId: z.string(),
  capacity: z.string(),
  attendance: z.enum(['present', 'apologies', 'absent']),
})
const partsShape = z.object({
  agenda: z.array(z.string()),
  attendance: z.array(attendance),
  // Events from before decisions had a recommendation beside them kept their words alone.
  decisions: z.array(
    z.union([
      z.string().transform((words) => ({ id: null, words, recommended: '', reason: '', dissent: '' })),
      z.object({
        id: z.string().nullable(),
        words: z.string(),
        recommended: z.string(),
        // Nor did any say why, or who dissented, before that was asked.
        reason: z.string().default(''),
        dissent: z.string().default(''),
      }),
    ]),
  ),
})

/** What is written beneath a meeting: its agenda in order, who came, and what was decided. */
export type MeetingParts = z.infer<typeof partsShape>

export async function readMeetingParts(work: Work, meetingId: string): Promise<MeetingParts> {
  const items = await work.tx
    .selectFrom('meeting_item')
    .select('title')
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
  const attended = await work.tx
    .selectFrom('meeting_attendance')
    .select(['person_id as personId', 'capacity', 'attendance'])
    .where('meeting_id', '=', meetingId)
    .orderBy('person_id')
    .execute()
  return partsShape.parse({
    agenda: items.map(({ title }) => title),
    attendance: attended,
    decisions: await readDecisions(work, meetingId),
  })
}

/** Puts all parts of a meeting back as an event of its history kept them. */
export async function restoreMeetingParts(work: Work, meetingId: string, parts: unknown): Promise<void> {
  const { agenda, attendance: attended, decisions } = partsShape.parse(parts)
  await writeAgenda(work, meetingId, agenda)
  await writeAttendance(work, meetingId, attended)
  await writeDecisions(work, meetingId, decisions)
}

export async function writeAgenda(work: Work, meetingId: string, titles: readonly string[]): Promise<void> {
  await work.tx.deleteFrom('meeting_item').where('meeting_id', '=', meetingId).execute()
  const at = instantOf(work).getTime()
  const rows = titles.map((title, position) => ({ id: newId(at), meeting_id: meetingId, position, title }))
  if (rows.length > 0) await work.tx.insertInto('meeting_item').values(rows).execute()
}

export async function writeAttendance(
  work: Work,
  meetingId: string,
  attended: MeetingParts['attendance'],
): Promise<void> {
  await work.tx.deleteFrom('meeting_attendance').where('meeting_id', '=', meetingId).execute()
  const rows = attended.map(({ personId, ...one }) => ({ meeting_id: meetingId, person_id: personId, ...one }))
  if (rows.length > 0) await work.tx.insertInto('meeting_attendance').values(rows).execute()
}
