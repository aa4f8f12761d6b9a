import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import type { RecordKind } from '../../../spine/records/index.ts'
import { attendances, sessionKinds } from '../rules/training/session-words.ts'

const text = z.string()

/** What history keeps of a session; who came belongs to it, what members asked afterwards is beneath it. */
export const sessionState = z.object({
  body_id: text,
  kind_of: z.enum(sessionKinds),
  subject: text,
  held_on: z.string().nullable(),
  status: z.enum(['planned', 'held', 'cancelled']),
  led_by: text,
  purpose: text,
  materials: text,
  questions: text,
  agreed: text,
  wanted_next: text,
  learned: text,
})
export type SessionState = z.infer<typeof sessionState>

const attended = z.array(z.object({ person_id: text, attendance: z.enum(attendances) }))
export type Attended = z.infer<typeof attended>

export const sessionKind: RecordKind<SessionState> = {
  kind: 'SES',
  name: 'session for members',
  table: 'learning_session',
  path: (reference) => `/members/sessions/${reference}`,
  state: sessionState,
  searchText: ({ subject, purpose, questions, agreed, wanted_next, learned }) =>
    [subject, purpose, questions, agreed, wanted_next, learned].join('\n'),
  parts: {
    read: (work: Work, id: string) =>
      work.tx
        .selectFrom('session_attendance')
        .select(['person_id', 'attendance'])
        .where('session_id', '=', id)
        .orderBy('person_id')
        .execute(),
    restore: (work, id, parts) => keepAttendance(work, id, attended.parse(parts)),
  },
}

/** Says of each of these people whether they came. Others keep what was said of them. */
export async function keepAttendance(work: Work, sessionId: string, all: Attended): Promise<void> {
  for (const { person_id, attendance } of all) {
    await work.tx
      .insertInto('session_attendance')
      .values({ session_id: sessionId, person_id, attendance })
      .onConflict((conflict) => conflict.columns(['session_id', 'person_id']).doUpdateSet({ attendance }))
      .execute()
  }
}
