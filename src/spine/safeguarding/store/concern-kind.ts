import { z } from 'zod'
import type { RecordKind } from '../../records/index.ts'
import { concernStandings } from '../rules/concern-words.ts'

const concernState = z.object({
  about_id: z.string(),
  what: z.enum(['record', 'draft', 'comment']),
  why: z.string(),
  standing: z.enum(concernStandings),
  flagged_by: z.string(),
  decided_words: z.string(),
  decided_by: z.string().nullable(),
  decided_on: z.string().nullable(),
})
export type ConcernState = z.infer<typeof concernState>

/** A safeguarding concern. Search finds nothing of it beside its title, which holds no word of what was flagged. */
export const concernKind: RecordKind<ConcernState> = {
  kind: 'CON',
  name: 'safeguarding concern',
  table: 'concern',
  path: (reference) => `/safeguarding/concerns/${reference}`,
  state: concernState,
  searchText: () => '',
}
