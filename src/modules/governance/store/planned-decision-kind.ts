import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { routes } from '../rules/key-decisions/notice-dates.ts'
import { agreers } from '../rules/key-decisions/route-wants.ts'
import { statuses } from '../rules/key-decisions/standing.ts'

const text = z.string()
const dayOrNone = z.string().nullable()
const amount = z.number().int().min(0).nullable()

/** What history keeps of a planned decision, from the forward plan to the record of what was decided. */
export const plannedState = z.object({
  key: z.boolean(),
  amount,
  wards: amount,
  matter: text,
  maker: text,
  when_words: text,
  decide_from: dayOrNone,
  decide_to: dayOrNone,
  documents: text,
  documents_from: text,
  more_documents: z.enum(['', 'yes', 'no']),
  how_to_ask: text,
  in_private: z.boolean(),
  private_reasons: text,
  private_second_on: dayOrNone,
  representations: text,
  representations_answer: text,
  status: z.enum(statuses),
  notice_on: dayOrNone,
  route: z.enum(routes),
  impracticable: text,
  chair_told_on: dayOrNone,
  chair_told_how: text,
  exception_published_on: dayOrNone,
  urgent_agreed_by: z.enum(['', ...agreers]),
  urgent_agreed_name: text,
  urgent_agreed_on: dayOrNone,
  urgent_reasons: text,
  urgent_published_on: dayOrNone,
  decided_on: dayOrNone,
  decided: text,
  reasons: text,
  alternatives: text,
  interests: text,
  dispensations: text,
  published_on: dayOrNone,
  waived: z.boolean(),
  waiver_agreed_by: text,
  waiver_reason: text,
  report_asked_on: dayOrNone,
  report_asked_because: text,
  withdrawn_because: text,
})
export type PlannedState = z.infer<typeof plannedState>

export const plannedKind: RecordKind<PlannedState> = {
  kind: 'PLD',
  name: 'planned decision',
  table: 'planned_decision',
  path: (reference) => `/governance/forward-plan/${reference}`,
  state: plannedState,
  searchText: ({ matter, maker, documents, decided, reasons }) =>
    [matter, maker, documents, decided, reasons].join('\n'),
}

/** A planned decision of which only its first words are known. */
export const unsaid: PlannedState = {
  key: false,
  amount: null,
  wards: null,
  matter: '',
  maker: '',
  when_words: '',
  decide_from: null,
  decide_to: null,
  documents: '',
  documents_from: '',
  more_documents: '',
  how_to_ask: '',
  in_private: false,
  private_reasons: '',
  private_second_on: null,
  representations: '',
  representations_answer: '',
  status: 'planned',
  notice_on: null,
  route: 'notice',
  impracticable: '',
  chair_told_on: null,
  chair_told_how: '',
  exception_published_on: null,
  urgent_agreed_by: '',
  urgent_agreed_name: '',
  urgent_agreed_on: null,
  urgent_reasons: '',
  urgent_published_on: null,
  decided_on: null,
  decided: '',
  reasons: '',
  alternatives: '',
  interests: '',
  dispensations: '',
  published_on: null,
  waived: false,
  waiver_agreed_by: '',
  waiver_reason: '',
  report_asked_on: null,
  report_asked_because: '',
  withdrawn_because: '',
}
