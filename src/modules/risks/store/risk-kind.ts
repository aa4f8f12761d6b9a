import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

/** What kind of risk it is: a risk to the supply of data is told apart (A21). */
export const categories = ['programme', 'data supply', 'practice', 'people', 'partnership'] as const
export type RiskCategory = (typeof categories)[number]

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
  // Risks kept before these were asked have none.
  category: z.enum(categories).default('programme'),
  answer: z.string().default(''),
  rehearsed: z.string().default(''),
  closed_reason: z.string().default(''),
})
export type RiskState = z.infer<typeof riskState>

export const riskKind: RecordKind<RiskState> = {
  kind: 'RSK',
  name: 'risk',
  table: 'risk',
  path: (reference) => `/risks/${reference}`,
  state: riskState,
  searchText: (state) => [state.cause, state.effect, state.answer].join('\n'),
}
