import { z } from 'zod'
import type { RecordKind } from '../../records/index.ts'
import { readMeetingParts, restoreMeetingParts } from './meeting-parts.ts'

/** What history keeps of a meeting; its agenda, attendance and decisions are kept beside it as its parts. */
export const meetingState = z.object({
  body_id: z.string(),
  held_on: z.string(),
  starts_at: z.string(),
  place: z.string(),
  status: z.enum(['proposed', 'arranged', 'held', 'cancelled']),
  papers_due: z.string().nullable(),
  papers_due_reason: z.string(),
})
export type MeetingState = z.infer<typeof meetingState>

export const meetingKind: RecordKind<MeetingState> = {
  kind: 'MTG',
  name: 'meeting',
  table: 'meeting',
  path: (reference) => `/meetings/${reference}`,
  state: meetingState,
  searchText: (state) => state.place,
  parts: { read: readMeetingParts, restore: restoreMeetingParts },
}
