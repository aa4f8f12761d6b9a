import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { questionKinds } from '../rules/surveys/survey-questions.ts'

export const surveyQuestion = z.object({
  key: z.string(),
  kind: z.enum(questionKinds),
  text: z.string().min(1),
  choices: z.array(z.string()),
})
const dayOrNone = z.string().nullable()

const surveyState = z.object({
  review_id: z.string(),
  token: z.string(),
  for_whom: z.string().min(1),
  intro: z.string(),
  thanks: z.string(),
  questions: z.array(surveyQuestion),
  repeats_id: z.string().nullable(),
  standing: z.enum(['drafted', 'open', 'closed']),
  opened_on: dayOrNone,
  closes_on: dayOrNone,
  closed_on: dayOrNone,
})
export type ReviewSurveyState = z.infer<typeof surveyState>

/** A survey of a review (G22): what is asked of whom, anonymously, and which survey it repeats (SCR-18). */
export const reviewSurveyKind: RecordKind<ReviewSurveyState> = {
  kind: 'SVY',
  name: 'survey of a review',
  table: 'review_survey',
  path: (reference) => `/scrutiny/surveys/${reference}`,
  state: surveyState,
  searchText: ({ for_whom, intro, questions }) => [for_whom, intro, ...questions.map(({ text }) => text)].join('\n'),
}
