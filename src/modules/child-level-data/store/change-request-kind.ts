import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

export const urgencies = ['before the next inspection', 'this quarter', 'when convenient'] as const
export const requestStandings = ['asked', 'agreed', 'in a release', 'refused', 'done'] as const

export const changeRequestState = z.object({
  wanted: z.string(),
  needed_by: z.string(),
  urgency: z.enum(urgencies),
  standing: z.enum(requestStandings),
  supplier_words: z.string(),
  workaround: z.string(),
})
export type ChangeRequestState = z.infer<typeof changeRequestState>

export const changeRequestKind: RecordKind<ChangeRequestState> = {
  kind: 'CHG',
  name: 'change request',
  table: 'change_request',
  path: (reference) => `/child-level-data/changes/${reference}`,
  state: changeRequestState,
  searchText: (state) => Object.values(state).join('\n'),
}
