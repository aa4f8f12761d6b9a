import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { causes, decisions } from '../rules/issues/issue-words.ts'

export const dataIssueState = z.object({
  check_id: z.string(),
  list: z.number().int(),
  severity: z.string(),
  team_id: z.string().nullable(),
  cause: z.enum(causes),
  cause_words: z.string(),
  decision: z.enum(decisions),
  decision_words: z.string(),
  first_run_id: z.string(),
  last_run_id: z.string(),
  found: z.number().int(),
})
export type DataIssueState = z.infer<typeof dataIssueState>

export const dataIssueKind: RecordKind<DataIssueState> = {
  kind: 'ISS',
  name: 'data issue',
  table: 'data_issue',
  path: (reference) => `/child-level-data/issues/${reference}`,
  state: dataIssueState,
  searchText: (state) => [state.check_id, state.cause_words, state.decision_words].join('\n'),
}
