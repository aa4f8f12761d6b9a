import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

/** What history keeps of a survey of members. Replies are beneath it, and none of them is anybody's. */
export const surveyState = z.object({
  body_id: z.string(),
  questionnaire: z.string(),
  questions: z.array(z.object({ key: z.string(), heading: z.string(), says: z.string() })),
  closes_on: z.string(),
  status: z.enum(['open', 'closed']),
  repeats_id: z.string().nullable(),
})
export type SurveyState = z.infer<typeof surveyState>

export const surveyKind: RecordKind<SurveyState> = {
  kind: 'SRV',
  name: 'survey of members',
  table: 'member_survey',
  path: (reference) => `/members/surveys/${reference}`,
  state: surveyState,
  searchText: ({ questions }) => questions.map(({ says }) => says).join('\n'),
}
