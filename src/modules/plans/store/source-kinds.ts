import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { sourceSorts } from '../rules/sources/source-sorts.ts'

/** What history keeps of a source: an audit, a review, a workshop whose findings go into a plan (D02). */
export const sourceState = z.object({
  sort: z.enum(sourceSorts),
  held_on: z.string().nullable(),
  by_whom: z.string(),
  /** Where it can be read; empty where nowhere. */
  address: z.string(),
  words: z.string(),
})
export type SourceState = z.infer<typeof sourceState>

export const sourceKind: RecordKind<SourceState> = {
  kind: 'SRC',
  name: 'source',
  table: 'source',
  path: (reference) => `/plans/sources/${reference}`,
  state: sourceState,
  searchText: ({ sort, by_whom, words }) => [sort, by_whom, words].join('\n'),
}

/** What a source found. Actions arise from it. */
export const findingState = z.object({
  source_id: z.string(),
  number: z.string(),
  position: z.number().int(),
  words: z.string().min(1),
  theme: z.string(),
  no_action: z.string(),
})
export type FindingState = z.infer<typeof findingState>

export const findingKind: RecordKind<FindingState> = {
  kind: 'FND',
  name: 'finding',
  table: 'finding',
  path: (reference) => `/plans/findings/${reference}`,
  state: findingState,
  searchText: ({ words, theme, no_action }) => [words, theme, no_action].join('\n'),
}
