import { z } from 'zod'
import { leadsAsPart } from '../../../spine/people/index.ts'
import type { RecordKind } from '../../../spine/records/index.ts'

/** What history keeps of a plan. */
export const planState = z.object({
  purpose: z.string(),
  starts: z.string(),
  ends: z.string().nullable(),
  status: z.enum(['live', 'closed']),
})
export type PlanState = z.infer<typeof planState>

export const planKind: RecordKind<PlanState> = {
  kind: 'PLAN',
  name: 'plan',
  table: 'plan',
  path: (reference) => `/plans/${reference}`,
  state: planState,
  searchText: (state) => state.purpose,
}

/** What history keeps of a work stream; its lead and deputies are kept beneath it. */
export const streamState = z.object({
  plan_id: z.string(),
  number: z.string(),
  position: z.number().int(),
  // Absent from events that are older than the two columns.
  cover_tested_on: z.string().nullable().default(null),
  cover_noted_by_id: z.string().nullable().default(null),
})
export type StreamState = z.infer<typeof streamState>

export const streamKind: RecordKind<StreamState> = {
  kind: 'STRM',
  name: 'work stream',
  table: 'work_stream',
  // Which plan it is part of is looked up there, and the reader sent on.
  path: (reference) => `/plans/streams/${reference}`,
  state: streamState,
  searchText: (state) => state.number,
  parts: leadsAsPart,
}
