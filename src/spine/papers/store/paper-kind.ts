import { z } from 'zod'
import type { RecordKind } from '../../records/index.ts'

/** What history keeps of a paper: its heading and standing. Its sections are records of their own. */
export const paperState = z.object({
  meeting_id: z.string(),
  body_id: z.string(),
  template: z.string(),
  template_version: z.number().int(),
  report_of: z.string(),
  openness: z.enum(['public', 'exempt']),
  purpose: z.enum(['information', 'decision']),
  as_at: z.string(),
  status: z.enum(['draft', 'frozen']),
  edition: z.enum(['original', 'revised', 'supplement']),
  follows_id: z.string().nullable(),
  // Papers from before there was a choice have none.
  draws_on: z.record(z.string(), z.string()).default({}),
})
export type PaperState = z.infer<typeof paperState>

export const paperKind: RecordKind<PaperState> = {
  kind: 'PAP',
  name: 'paper',
  table: 'paper',
  path: (reference) => `/papers/${reference}`,
  state: paperState,
  searchText: (state) => state.report_of,
}

/** A section of a paper: who writes it is its owner, and its drafts are for the service alone. */
export const sectionState = z.object({
  paper_id: z.string(),
  key: z.string(),
  position: z.number().int(),
  words: z.string(),
  state: z.enum(['empty', 'draft', 'ready']),
})
export type SectionState = z.infer<typeof sectionState>

export const sectionKind: RecordKind<SectionState> = {
  kind: 'SEC',
  name: 'section of a paper',
  table: 'paper_section',
  path: (reference) => `/papers/sections/${reference}`,
  state: sectionState,
  searchText: (state) => state.words,
}
