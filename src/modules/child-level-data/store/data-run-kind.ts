import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { runStates } from '../rules/runs/run-standing.ts'

/** What a run is for: the month's test, a test of all three strands, or the real thing. */
export const runPurposes = ['monthly test', 'end-to-end test', 'inspection'] as const
export type RunPurpose = (typeof runPurposes)[number]

/** An instant as history keeps it; the database gives a Date. */
const instant = z.union([z.string(), z.date().transform((date) => date.toISOString())])

export const dataRunState = z.object({
  purpose: z.enum(runPurposes),
  as_at: z.string(),
  state: z.enum(runStates),
  started_at: instant,
  checked_at: instant.nullable(),
  signed_at: instant.nullable(),
  known_issues: z.string(),
  work_id: z.string().nullable(),
  previous_id: z.string().nullable(),
  rows_disposed_on: z.string().nullable(),
})
export type DataRunState = z.infer<typeof dataRunState>

export const dataRunKind: RecordKind<DataRunState> = {
  kind: 'CLD',
  name: 'data run',
  table: 'data_run',
  path: (reference) => `/child-level-data/${reference}`,
  state: dataRunState,
  searchText: (state) => [state.purpose, state.known_issues].join('\n'),
}
