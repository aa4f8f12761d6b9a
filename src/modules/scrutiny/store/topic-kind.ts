import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { sources, topicStandings } from '../rules/topics/topic-words.ts'

const topicState = z.object({
  why: z.string(),
  evidence: z.string(),
  source: z.enum(sources),
  suggested_by: z.string(),
  standing: z.enum(topicStandings),
  reason: z.string(),
  reason_words: z.string(),
  decided_on: z.string().nullable(),
  body_id: z.string().nullable(),
})
export type TopicState = z.infer<typeof topicState>

/** What scrutiny might look into (G01). */
export const topicKind: RecordKind<TopicState> = {
  kind: 'TOP',
  name: 'topic',
  table: 'topic',
  path: (reference) => `/scrutiny/topics/${reference}`,
  state: topicState,
  searchText: ({ why, evidence, reason_words }) => [why, evidence, reason_words].join('\n'),
}

const sheetContent = z.strictObject({
  code: z.string(),
  version: z.int(),
  name: z.string(),
  about: z.string().default(''),
  pursueAt: z.int().nullable(),
  criteria: z.array(
    z.strictObject({ key: z.string(), name: z.string(), guidance: z.string().default(''), most: z.int() }),
  ),
})
export const scoringSheetShape = sheetContent

const sheetState = z.object({ code: z.string(), own_version: z.number().int(), content: sheetContent })
export type SheetState = z.infer<typeof sheetState>

/** A scoring sheet of the council's own (SCR-8). */
export const sheetKind: RecordKind<SheetState> = {
  kind: 'SHEET',
  name: 'scoring sheet',
  table: 'scoring_sheet',
  path: (reference) => `/scrutiny/sheets/${reference}`,
  state: sheetState,
  searchText: ({ content }) => [content.about, ...content.criteria.map(({ name }) => name)].join('\n'),
}
