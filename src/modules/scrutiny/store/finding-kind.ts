import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { elements } from '../rules/evidence/evidence-words.ts'

export const evidenceRow = z.object({
  element: z.enum(elements),
  source: z.string().min(1),
  shows: z.string().min(1),
})
export const optionRow = z.object({
  words: z.string().min(1),
  benefits: z.string(),
  risks: z.string(),
  cost: z.string(),
})
const findingState = z.object({
  review_id: z.string(),
  words: z.string().min(1),
  evidence: z.array(evidenceRow).min(1),
  thin_because: z.string(),
  options: z.array(optionRow),
})
export type ReviewFindingState = z.infer<typeof findingState>

/** What a review found (G33), with the evidence that it rests on and the ways to go on that members weighed. */
export const reviewFindingKind: RecordKind<ReviewFindingState> = {
  kind: 'RFD',
  name: 'finding of a review',
  table: 'review_finding',
  path: (reference) => `/scrutiny/findings/${reference}`,
  state: findingState,
  searchText: ({ words, evidence, options }) =>
    [words, ...evidence.flatMap(({ source, shows }) => [source, shows]), ...options.map((one) => one.words)].join('\n'),
}
