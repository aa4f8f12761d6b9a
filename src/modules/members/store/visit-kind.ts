import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

/** What history keeps of a visit; what members brought back is beneath it. */
export const visitState = z.object({
  body_id: z.string(),
  card: z.string(),
  visited_on: z.string(),
  purpose: z.string(),
  themes: z.string(),
  themes_sent_on: z.string().nullable(),
})
export type VisitState = z.infer<typeof visitState>

export const visitKind: RecordKind<VisitState> = {
  kind: 'VIS',
  name: 'visit of members',
  table: 'learning_visit',
  path: (reference) => `/members/visits/${reference}`,
  state: visitState,
  searchText: ({ purpose, themes }) => [purpose, themes].join('\n'),
}
