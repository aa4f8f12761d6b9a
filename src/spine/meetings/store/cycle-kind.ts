import { z } from 'zod'
import type { RecordKind } from '../../records/index.ts'

/** How often a body meets, and what its meetings have in common. */
export const cycleState = z.object({
  body_id: z.string(),
  repeats: z.string(),
  first_on: z.string(),
  starts_at: z.string(),
  place: z.string(),
  papers_days: z.number().int(),
  standing_agenda: z.array(z.string()),
})
export type CycleState = z.infer<typeof cycleState>

export const cycleKind: RecordKind<CycleState> = {
  kind: 'CYC',
  name: 'meeting cycle',
  table: 'meeting_cycle',
  path: (reference) => `/meetings/cycles/${reference}`,
  state: cycleState,
  searchText: (state) => `${state.repeats}\n${state.standing_agenda.join('\n')}`,
}
