import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { officerParts, seats } from '../rules/project/group.ts'

const text = z.string()
export const milestone = z.object({ words: text.min(1), due: text, said: text, who: text, done_on: text })
export const groupMember = z.object({ person_id: z.uuid(), seat: z.enum(seats), from: text.min(1), until: text })
export const groupOfficer = z.object({
  person_id: z.uuid(),
  part: z.enum(officerParts),
  from: text.min(1),
  interests: text,
})
export const groupMeeting = z.object({ held_on: text.min(1), place: text, present: text, notes: text })
export const requestKinds = ['visit', 'expert', 'technical advice', 'other'] as const
export const resourceRequest = z.object({
  what: text.min(1),
  kind: z.enum(requestKinds),
  cost: text,
  approver: text,
  decision: z.enum(['', 'approved', 'refused']),
  effect: text,
})
const projectState = z.object({
  review_id: text,
  milestones: z.array(milestone),
  members: z.array(groupMember),
  officers: z.array(groupOfficer),
  meetings: z.array(groupMeeting),
  requests: z.array(resourceRequest),
})
export type ProjectState = z.infer<typeof projectState>

/** How a review is carried out (G13 to G16, G34 to G36): its milestones, its group, its meetings and what more it asked for. */
export const projectKind: RecordKind<ProjectState> = {
  kind: 'PRJ',
  name: 'project plan of a review',
  table: 'review_project',
  path: (reference) => `/scrutiny/projects/${reference}`,
  state: projectState,
  searchText: ({ milestones, meetings, requests }) =>
    [
      ...milestones.map(({ words }) => words),
      ...meetings.map(({ notes }) => notes),
      ...requests.map((one) => one.what),
    ].join('\n'),
}
