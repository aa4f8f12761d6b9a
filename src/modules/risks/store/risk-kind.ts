import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

const level = z.number().int().min(1).max(5)

/** What history keeps of a risk. */
export const riskState = z.object({
  cause: z.string(),
  effect: z.string(),
  likelihood: level,
  impact: level,
  target_likelihood: level,
  target_impact: level,
  status: z.enum(['open', 'closed']),
  reviewed_on: z.string().nullable(),
  review_note: z.string(),
})
export type RiskState = z.infer<typeof riskState>

export const riskKind: RecordKind<RiskState> = {
  kind: 'RSK',
  name: 'risk',
  table: 'risk',
  path: (reference) => `/risks/${reference}`,
  state: riskState,
  searchText: (state) => `${state.cause}\n${state.effect}`,
}
