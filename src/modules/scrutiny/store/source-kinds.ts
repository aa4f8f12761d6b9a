import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { judgements, stagesOfReview, stakeholderSorts } from '../rules/sources/source-rules.ts'
import { attendances, waysOfHearing, witnessSorts, youngAs } from '../rules/sources/witness-sorts.ts'

const text = z.string()
const dayOrNone = z.string().nullable()

const witnessState = z.object({
  review_id: text,
  sort: z.enum(witnessSorts),
  young_as: z.enum(['', ...youngAs]),
  attendance: z.enum(attendances),
  role: text,
  organisation: text,
  how: z.enum(waysOfHearing),
  meets_on: dayOrNone,
  place: text,
  asked_by: text,
  asks_id: z.uuid().nullable(),
  writes_id: z.uuid().nullable(),
  questions: text,
  support: text,
  consent: text,
  on_record: z.enum(['', 'yes', 'no']),
  sensitive: text,
  invited_on: dayOrNone,
  sent_on: dayOrNone,
  answer: z.enum(['', 'accepted', 'declined']),
  declined_because: text,
  heard_on: dayOrNone,
  notes: text,
  agreed_on: dayOrNone,
  agreed_words: text,
  reply: text,
  replied_on: dayOrNone,
})
export type WitnessState = z.infer<typeof witnessState>

/** Somebody whom a review hears (G18 to G20, G23): invited, asked, their notes agreed with them. */
export const witnessKind: RecordKind<WitnessState> = {
  kind: 'WIT',
  name: 'witness',
  table: 'review_witness',
  path: (reference) => `/scrutiny/witnesses/${reference}`,
  state: witnessState,
  searchText: ({ role, organisation, questions, notes }) => [role, organisation, questions, notes].join('\n'),
}

const visitState = z.object({
  review_id: text,
  purpose: text.min(1),
  visited_on: dayOrNone,
  who_goes: text,
  received_by: text,
  risk: text,
  consent: text,
  seen: text,
  heard: text,
  differs: text,
  follow_up: text,
})
export type ReviewVisitState = z.infer<typeof visitState>

/** Somewhere that members of a review go to see for themselves (G21). */
export const reviewVisitKind: RecordKind<ReviewVisitState> = {
  kind: 'VST',
  name: 'visit of a review',
  table: 'review_visit',
  path: (reference) => `/scrutiny/visits/${reference}`,
  state: visitState,
  searchText: ({ purpose, seen, heard, differs }) => [purpose, seen, heard, differs].join('\n'),
}

const eventState = z.object({
  review_id: text,
  when_words: text.min(1),
  earliest: text,
  latest: text,
  body: text.min(1),
  source: text.min(1),
  page: text,
  words: text,
})
export type EventState = z.infer<typeof eventState>

/** Something that happened, with its source: an event of a review's chronology (G26, SCR-16). */
export const eventKind: RecordKind<EventState> = {
  kind: 'EVT',
  name: 'event of a chronology',
  table: 'review_event',
  path: (reference) => `/scrutiny/chronology/${reference}`,
  state: eventState,
  searchText: ({ body, source, words }) => [body, source, words].join('\n'),
}

const claimState = z.object({
  review_id: text,
  document: text.min(1),
  dated: text,
  page: text,
  claim: text.min(1),
  happened: text,
  judgement: z.enum(judgements),
  commentary: text,
  read_by_id: z.uuid().nullable(),
})
export type ClaimState = z.infer<typeof claimState>

/** What a document claims, beside what happened (G27). */
export const claimKind: RecordKind<ClaimState> = {
  kind: 'CLM',
  name: 'claim of a document',
  table: 'document_claim',
  path: (reference) => `/scrutiny/claims/${reference}`,
  state: claimState,
  searchText: ({ document, claim, happened, commentary }) => [document, claim, happened, commentary].join('\n'),
}

const stakeholderState = z.object({
  review_id: text,
  sort: z.enum(stakeholderSorts),
  interest: text,
  contact: text,
  how: text,
  stage: z.enum(stagesOfReview),
  asked_on: dayOrNone,
  reply: text,
  replied_on: dayOrNone,
})
export type StakeholderState = z.infer<typeof stakeholderState>

/** A group or somebody whom a review concerns and asks (G17). */
export const stakeholderKind: RecordKind<StakeholderState> = {
  kind: 'STK',
  name: 'stakeholder',
  table: 'stakeholder',
  path: (reference) => `/scrutiny/stakeholders/${reference}`,
  state: stakeholderState,
  searchText: ({ interest, contact, reply }) => [interest, contact, reply].join('\n'),
}

const informationState = z.object({
  review_id: text,
  why: text,
  asked_of: text,
  got_on: dayOrNone,
  kept_at: text,
  not_had_because: text,
})
export type InformationState = z.infer<typeof informationState>

/** Something a review collects before it begins (G25). */
export const informationKind: RecordKind<InformationState> = {
  kind: 'INF',
  name: 'current information',
  table: 'current_information',
  path: (reference) => `/scrutiny/information/${reference}`,
  state: informationState,
  searchText: ({ why, asked_of, kept_at }) => [why, asked_of, kept_at].join('\n'),
}

const methodState = z.object({
  review_id: text,
  method: text.min(1),
  who: text,
  due_on: dayOrNone,
  output: text,
  done_on: dayOrNone,
})
export type MethodTaskState = z.infer<typeof methodState>

/** Something that is done to find out, by a method of the scope (G12). */
export const methodTaskKind: RecordKind<MethodTaskState> = {
  kind: 'MTD',
  name: 'task of a method',
  table: 'method_task',
  path: (reference) => `/scrutiny/methods/${reference}`,
  state: methodState,
  searchText: ({ method, who, output }) => [method, who, output].join('\n'),
}
