import { z } from 'zod'
import type { RecordKind } from '../records/index.ts'
import { actionParts } from './action-parts.ts'

export const costKind = z.enum(['not said', 'none', 'one-off', 'ongoing', 'saving'])
const date = z.string().nullable()

/** What history keeps of an action. */
export const actionState = z.object({
  words: z.string().min(1),
  key: z.boolean(),
  within_id: z.string().nullable(),
  number: z.string(),
  position: z.number().int(),
  state: z.enum(['open', 'done', 'verified', 'effect known', 'withdrawn']),
  due: z.record(z.string(), z.unknown()),
  due_earliest: date,
  due_latest: date,
  evidence_wanted: z.string(),
  partner_id: z.string().nullable(),
  cost_kind: costKind,
  cost_pence: z.number().int().min(0).nullable(),
  funding: z.string(),
  cost_agreed_by_id: z.string().nullable(),
  done_on: date,
  done_words: z.string(),
  verified_on: date,
  verified_by_id: z.string().nullable(),
  verified_words: z.string(),
  /** How many were looked at, and in how many it was found to be done (D08); none before that was asked. */
  sample_looked: z.number().int().nullable().default(null),
  sample_held: z.number().int().nullable().default(null),
  effect_words: z.string(),
  effect_evidence: z.string(),
  review_effect_on: date,
  override_status: z.enum(['on track', 'at risk', 'late']).nullable(),
  override_reason: z.string().nullable(),
})
export type ActionColumns = z.infer<typeof actionState>

export const actionKind: RecordKind<ActionColumns> = {
  kind: 'ACT',
  name: 'action',
  table: 'action',
  path: (reference) => `/actions/${reference}`,
  state: actionState,
  searchText: (state) => [state.words, state.evidence_wanted, state.done_words, state.effect_words].join('\n'),
  parts: actionParts,
}

/** The first line of an action's words, short enough for a list; the whole is on its page. */
export function titleOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= 160) return line
  return `${line.slice(0, line.lastIndexOf(' ', 158)).replace(/[,;:.]$/, '')} …`
}
