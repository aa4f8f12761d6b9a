import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { confidences } from '../rules/challenge/challenge-words.ts'

const text = z.string()
const dayOrNone = z.string().nullable()

/** What history keeps of a challenge to a section of a plan. */
export const challengeState = z.object({
  body_id: text,
  plan: text,
  section: text,
  question: text,
  asked_by_id: z.string().nullable(),
  asked_on: text,
  answer: text,
  answered_on: dayOrNone,
  evidence: text,
  confidence: z.enum(['', ...confidences]),
  because: text,
  judged_on: dayOrNone,
  follow_up: text,
  follow_up_by: dayOrNone,
  followed_up_on: dayOrNone,
  follow_up_words: text,
})
export type ChallengeState = z.infer<typeof challengeState>

export const challengeKind: RecordKind<ChallengeState> = {
  kind: 'CHL',
  name: 'challenge to the plan',
  table: 'plan_challenge',
  path: (reference) => `/members/challenges/${reference}`,
  state: challengeState,
  searchText: ({ section, question, answer, evidence, follow_up }) =>
    [section, question, answer, evidence, follow_up].join('\n'),
}
