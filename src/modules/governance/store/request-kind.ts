import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { relevances } from '../rules/requests/document-clock.ts'
import { requestStatuses } from '../rules/requests/request-standing.ts'

const text = z.string()
const dayOrNone = z.string().nullable()

/** What history keeps of a request for information or for a document. */
export const requestState = z.object({
  kind_of: z.enum(['information', 'document']),
  words: text,
  asked_by_id: z.string().nullable(),
  meeting_id: z.string().nullable(),
  asked_on: text,
  exempt: z.boolean(),
  relevant_to: z.enum(['', ...relevances]),
  status: z.enum(requestStatuses),
  promised_on: dayOrNone,
  answered_on: dayOrNone,
  answer: text,
  publish: z.enum(['', 'yes', 'no']),
  not_published_because: text,
  published_on: dayOrNone,
  refused_on: dayOrNone,
  refusal_reasons: text,
  escalated_on: dayOrNone,
  escalated_to: text,
  escalated_words: text,
  escalation_answer: text,
  withdrawn_because: text,
})
export type RequestState = z.infer<typeof requestState>

export const requestKind: RecordKind<RequestState> = {
  kind: 'REQ',
  name: 'request for information',
  table: 'information_request',
  path: (reference) => `/governance/requests/${reference}`,
  state: requestState,
  searchText: ({ words, answer, refusal_reasons }) => [words, answer, refusal_reasons].join('\n'),
}
