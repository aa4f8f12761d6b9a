import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { addressees, answers, progresses, standingsOfRecommendation } from '../rules/findings/recommendation-words.ts'

const text = z.string()
const dayOrNone = z.string().nullable()

const recommendationState = z.object({
  review_id: text,
  finding_id: text,
  notice_id: z.string().nullable(),
  number: text.min(1),
  words: text.min(1),
  agreed_words: text,
  addressee: z.enum(addressees),
  success: text,
  lead: text,
  target_on: dayOrNone,
  cost: text,
  standing: z.enum(standingsOfRecommendation),
  answer: z.enum(['', ...answers]),
  answer_reasons: text,
  answer_lead: text,
  answer_due: dayOrNone,
  answered_on: dayOrNone,
  progress: z.enum(['', ...progresses]),
})
export type RecommendationState = z.infer<typeof recommendationState>

/** One recommendation of a review (G40), with what was answered (G43) and how it goes on (G45). */
export const recommendationKind: RecordKind<RecommendationState> = {
  kind: 'SR',
  name: 'recommendation',
  table: 'recommendation',
  path: (reference) => `/scrutiny/recommendations/${reference}`,
  state: recommendationState,
  searchText: ({ number, words, agreed_words, success, answer_reasons }) =>
    [number, words, agreed_words, success, answer_reasons].join('\n'),
}

const noticeState = z.object({
  review_id: text,
  addressee: z.enum(addressees),
  to_name: text.min(1),
  received_on: text,
  due_on: dayOrNone,
  due_why: text,
  replied_on: dayOrNone,
  reply_words: text,
  considered_on: dayOrNone,
  considered_words: text,
})
export type NoticeState = z.infer<typeof noticeState>

/** The formal notice by which recommendations reach whoever is to answer them (G42), with its clock (LAW-5). */
export const noticeKind: RecordKind<NoticeState> = {
  kind: 'NTC',
  name: 'notice of recommendations',
  table: 'recommendation_notice',
  path: (reference) => `/scrutiny/notices/${reference}`,
  state: noticeState,
  searchText: ({ to_name, reply_words, considered_words }) => [to_name, reply_words, considered_words].join('\n'),
}
