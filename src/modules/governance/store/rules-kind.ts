import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { governanceModels } from '../rules/governance-model.ts'

const count = z.number().int().min(1)

/** How the council decides and its own rules of call-in (LAW-8, CALL-1). */
export const rulesState = z.object({
  governance_model: z.enum(governanceModels),
  key_threshold: count.nullable(),
  notice_reading: z.enum(['calendar', 'working']),
  call_in_days: count,
  call_in_counts: z.enum(['working', 'calendar']),
  call_in_until: z.string(),
  chair_alone: z.boolean(),
  committee_members: count.nullable(),
  council_members: count.nullable(),
  education_counted: z.boolean(),
  grounds: z.array(z.string()),
  meeting_within: count.nullable(),
  call_in_limit: count.nullable(),
  limit_months: count,
  urgency_rule: z.string(),
})
export type RulesState = z.infer<typeof rulesState>

export const rulesKind: RecordKind<RulesState> = {
  kind: 'RULE',
  name: 'committee rules',
  table: 'committee_rules',
  path: () => '/governance/rules',
  state: rulesState,
  searchText: ({ grounds, urgency_rule }) => [...grounds, urgency_rule].join('\n'),
}
