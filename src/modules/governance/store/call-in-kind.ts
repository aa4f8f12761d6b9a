import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { seats } from '../rules/call-in/may-call-in.ts'
import { callInStates, outcomes } from '../rules/call-in/outcomes.ts'

const caller = z.object({ person_id: z.string().nullable(), name: z.string(), seat: z.enum(seats) })

/** What history keeps of a call-in. */
export const callInRecordState = z.object({
  decision_id: z.string(),
  received_on: z.string(),
  received_at: z.string(),
  callers: z.array(caller),
  grounds: z.array(z.string()),
  words: z.string(),
  state: z.enum(callInStates),
  refused_because: z.string(),
  meeting_id: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  outcome_reasons: z.string(),
  heard_on: z.string().nullable(),
  came_of: z.string(),
  settled_on: z.string().nullable(),
})
export type CallInRecord = z.infer<typeof callInRecordState>

export const callInKind: RecordKind<CallInRecord> = {
  kind: 'CALL',
  name: 'call-in',
  table: 'call_in',
  path: (reference) => `/governance/call-ins/${reference}`,
  state: callInRecordState,
  searchText: ({ words, grounds, outcome_reasons }) => [words, ...grounds, outcome_reasons].join('\n'),
}
