import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

/** What history keeps of a monthly round. Its title is what people call it: "June 2026". */
export const roundState = z.object({
  plan_id: z.string(),
  opens_on: z.string(),
  closes_on: z.string(),
  message: z.string(),
  state: z.enum(['open', 'closed']),
})
export type RoundState = z.infer<typeof roundState>

export const roundKind: RecordKind<RoundState> = {
  kind: 'RND',
  name: 'round',
  table: 'update_round',
  // Which plan it is of is looked up there, and the reader sent on.
  path: (reference) => `/plans/rounds/${reference}`,
  state: roundState,
  searchText: (state) => state.message,
}
