import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { standings } from '../rules/scope/review-words.ts'

const id = z.string().nullable()
const reviewState = z.object({
  body_id: z.string(),
  standing: z.enum(standings),
  proposer_office: z.string(),
  officer_id: id,
  deputy_id: id,
  officer_weeks: z.number().int().nullable(),
  cabinet_member_id: id,
  portfolio: z.string(),
  decided_draft: z.number().int().nullable(),
  decided_on: z.string().nullable(),
  decision_words: z.string(),
})
export type ReviewState = z.infer<typeof reviewState>

/** A scrutiny review (G03 and after): its owner is the member who proposes it; what it says of itself is its filled scope. */
export const reviewKind: RecordKind<ReviewState> = {
  kind: 'REV',
  name: 'review',
  table: 'review',
  path: (reference) => `/scrutiny/reviews/${reference}`,
  state: reviewState,
  searchText: ({ portfolio, decision_words }) => [portfolio, decision_words].join('\n'),
}
