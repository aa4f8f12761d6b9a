import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

/** The three strands that inspectors ask for together (002 ¶12). */
export const strandKeys = ['meetings', 'cases', 'performance'] as const
export type StrandKey = (typeof strandKeys)[number]

const instant = z.string().nullable()
const strand = z.object({
  key: z.enum(strandKeys),
  startedAt: instant,
  finishedAt: instant,
  by: z.string(),
  words: z.string(),
})

export const testState = z.object({
  booked_for: z.string(),
  standing: z.enum(['booked', 'under way', 'finished', 'signed']),
  run_id: z.string().nullable(),
  strands: z.array(strand),
  lessons: z.string(),
  signed_on: z.string().nullable(),
})
export type TestState = z.infer<typeof testState>

export const testKind: RecordKind<TestState> = {
  kind: 'TST',
  name: 'end-to-end test',
  table: 'end_to_end_test',
  path: (reference) => `/child-level-data/tests/${reference}`,
  state: testState,
  searchText: (state) => state.lessons,
}

const step = z.object({ words: z.string(), followed: z.number().int(), of: z.number().int(), note: z.string() })

export const processCheckState = z.object({
  procedure: z.string(),
  team_id: z.string().nullable(),
  checked_on: z.string().nullable(),
  steps: z.array(step),
  conclusion: z.string(),
})
export type ProcessCheckState = z.infer<typeof processCheckState>

export const processCheckKind: RecordKind<ProcessCheckState> = {
  kind: 'PRC',
  name: 'process check',
  table: 'process_check',
  path: (reference) => `/child-level-data/processes/${reference}`,
  state: processCheckState,
  searchText: (state) => [state.procedure, state.conclusion, ...state.steps.map(({ words }) => words)].join('\n'),
}
