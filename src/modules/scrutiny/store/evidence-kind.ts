import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { elements, readings, sourceKinds, strengths } from '../rules/evidence/evidence-words.ts'

const entryState = z.object({
  review_id: z.string(),
  questions: z.array(z.string()),
  element: z.enum(elements),
  source_kind: z.enum(sourceKinds),
  source: z.string(),
  dated: z.string().nullable(),
  summary: z.string(),
  strength: z.enum(strengths),
  strength_because: z.string(),
  reading: z.enum(readings),
  set_aside_because: z.string(),
})
export type EntryState = z.infer<typeof entryState>

/** One thing that a review has learned, with where it comes from and how far members rely on it (G32). */
export const entryKind: RecordKind<EntryState> = {
  kind: 'EVD',
  name: 'evidence entry',
  table: 'evidence_entry',
  path: (reference) => `/scrutiny/evidence/${reference}`,
  state: entryState,
  searchText: ({ summary, source, strength_because }) => [summary, source, strength_because].join('\n'),
}
