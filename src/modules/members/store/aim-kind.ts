import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { guidanceHeadings } from '../rules/surveys/guidance-headings.ts'

/** What history keeps of something that a committee has set out to do better. Its actions are on the one register. */
export const aimState = z.object({
  body_id: z.string(),
  heading: z.enum(guidanceHeadings),
  found: z.string(),
  wanted: z.string(),
  evidence: z.string(),
  standing: z.enum(['open', 'met', 'dropped']),
  because: z.string(),
  /** What somebody else said of scrutiny, in their words, and where: a criticism that the committee makes its own (C12). */
  criticism: z.string(),
  said_in: z.string(),
})
export type AimState = z.infer<typeof aimState>

export const aimKind: RecordKind<AimState> = {
  kind: 'AIM',
  name: 'aim of a committee',
  table: 'committee_aim',
  path: (reference) => `/members/improvement/${reference}`,
  state: aimState,
  searchText: ({ found, wanted, evidence, criticism }) => [found, wanted, evidence, criticism].join('\n'),
}
