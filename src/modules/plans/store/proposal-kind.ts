import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

/** What history keeps of a proposed action. */
export const proposalState = z.object({
  plan_id: z.string(),
  stream_id: z.string().nullable(),
  words: z.string().min(1),
  why: z.string(),
  /** The workshop or meeting, and its day. */
  arose_in: z.string(),
  arose_on: z.string().nullable(),
  state: z.enum(['proposed', 'accepted', 'merged', 'declined']),
  /** What its proposer was answered. */
  answer: z.string(),
  /** The action that it became or was merged into. */
  action_id: z.string().nullable(),
  proposed_by_id: z.string().nullable(),
})
export type ProposalColumns = z.infer<typeof proposalState>

export const proposalKind: RecordKind<ProposalColumns> = {
  kind: 'PROP',
  name: 'proposal',
  table: 'proposal',
  // Which plan it is for is looked up there, and the reader sent on.
  path: (reference) => `/plans/proposals/${reference}`,
  state: proposalState,
  searchText: (state) => [state.words, state.why, state.arose_in].join('\n'),
}
