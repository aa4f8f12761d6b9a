import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

const dayOrNone = z.string().nullable()

const reportState = z.object({
  review_id: z.string(),
  foreword: z.string(),
  conclusions: z.string(),
  left_out: z.string(),
  checked_with: z.string(),
  sent_on: dayOrNone,
  due_on: dayOrNone,
  back_on: dayOrNone,
  unchecked_because: z.string(),
  agreed_on: dayOrNone,
  agreed_words: z.string(),
  agreed_draft: z.number().int().nullable(),
})
export type ReportState = z.infer<typeof reportState>

/** The report of a review (G41): its foreword and conclusions, the check of its facts, and what members agreed. */
export const reportKind: RecordKind<ReportState> = {
  kind: 'RPT',
  name: 'report of a review',
  table: 'review_report',
  path: (reference) => `/scrutiny/reports/${reference}`,
  state: reportState,
  searchText: ({ foreword, conclusions }) => `${foreword}\n${conclusions}`,
}
