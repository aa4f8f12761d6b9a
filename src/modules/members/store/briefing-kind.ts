import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

/** What history keeps of a briefing; what earlier editions said is beneath it. */
export const briefingState = z.object({
  subject: z.string(),
  words: z.string(),
  edition: z.number().int(),
  dated_on: z.string(),
  checked_on: z.string(),
  check_by: z.string(),
  withdrawn_because: z.string(),
})
export type BriefingState = z.infer<typeof briefingState>

export const briefingKind: RecordKind<BriefingState> = {
  kind: 'BRF',
  name: 'briefing for members',
  table: 'briefing',
  path: (reference) => `/members/briefings/${reference}`,
  state: briefingState,
  searchText: ({ subject, words }) => [subject, words].join('\n'),
}
