import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

const text = z.string()
const dayOrNone = z.string().nullable()

const statementState = z.object({
  inspection_id: text,
  duties: z.array(z.object({ key: text, done_on: text, evidence: text })),
  cabinet_on: dayOrNone,
  submitted_on: dayOrNone,
  submitted_evidence: text,
})
export type StatementState = z.infer<typeof statementState>

/** The statement of action with its duties (C05, C06). */
export const statementKind: RecordKind<StatementState> = {
  kind: 'SOA',
  name: 'statement of action',
  table: 'statement_of_action',
  path: (reference) => `/inspections/statements/${reference}`,
  state: statementState,
  searchText: ({ duties, submitted_evidence }) =>
    [submitted_evidence, ...duties.map(({ evidence }) => evidence)].join('\n'),
}

const comment = z.object({
  page: text,
  paragraph: text,
  kind: text,
  says: text,
  correction: text,
  evidence: text,
  answer: text,
})
const draftState = z.object({
  inspection_id: text,
  received_on: text,
  comments: z.array(comment),
  sent_on: dayOrNone,
})
export type DraftState = z.infer<typeof draftState>
export const commentRows = z.array(comment)

/** The comments on a draft report (C01). Search finds nothing of it: a draft is confidential (ILACS-T7). */
export const draftKind: RecordKind<DraftState> = {
  kind: 'DRR',
  name: 'draft report',
  table: 'draft_report',
  path: (reference) => `/inspections/drafts/${reference}`,
  state: draftState,
  searchText: () => '',
}

const part = z.object({ key: text, words: text, ready: text })
const packState = z.object({
  inspection_id: text,
  release_on: dayOrNone,
  release_at: text,
  parts: z.array(part),
})
export type PackState = z.infer<typeof packState>

/** What is said on the morning of publication (C02). Confidential until then. */
export const packKind: RecordKind<PackState> = {
  kind: 'PACK',
  name: 'publication pack',
  table: 'publication_pack',
  path: (reference) => `/inspections/packs/${reference}`,
  state: packState,
  searchText: () => '',
}

const task = z.object({ key: text, what: text, whom: text, by: text, done_on: text })
const tracked = z.object({ area: text, claimed: text, evidence: text, said: text })
const visitState = z.object({
  inspection_id: text,
  starts: dayOrNone,
  ends: dayOrNone,
  scope: text,
  pack: text,
  letter_on: dayOrNone,
  next_on: text,
  areas: z.array(tracked),
  /** What it needs of whom by when (ILACS-M4). */
  tasks: z.array(task).default([]),
})
export type VisitState = z.infer<typeof visitState>
export const trackedRows = z.array(tracked)
export const taskRows = z.array(task)

/** A monitoring visit (C10). */
export const visitKind: RecordKind<VisitState> = {
  kind: 'MV',
  name: 'monitoring visit',
  table: 'monitoring_visit',
  path: (reference) => `/inspections/visits/${reference}`,
  state: visitState,
  searchText: ({ scope, areas }) => [scope, ...areas.map(({ claimed, said }) => `${claimed} ${said}`)].join('\n'),
}

const clause = z.object({
  number: text,
  words: text,
  theme: text,
  // A person by id; empty where nobody answers for it, as of every clause from before owners were asked.
  owner: text.default(''),
  ordered_by: text,
  expected_by: text,
  reason: text,
  done_on: text,
  evidence: text,
})
const report = z.object({
  what: text,
  by: text,
  ordered_by: text,
  expected_by: text,
  reason: text,
  done_on: text,
  evidence: text,
})
const instruments = ['notice', 'direction', 'commissioner', 'support'] as const
export type Instrument = (typeof instruments)[number]
const directionState = z.object({
  instrument: z.enum(instruments),
  issued_on: text,
  ended_on: dayOrNone,
  ended_words: text,
  inspection_id: z.string().nullable(),
  supersedes_id: z.string().nullable(),
  clauses: z.array(clause),
  /** Where it can be read, and since when it is public. */
  address: text.default(''),
  published_on: dayOrNone.default(null),
  /** The reports and reviews that it orders, as a rule in a series (INT-5). */
  reports: z.array(report).default([]),
})
export type DirectionState = z.infer<typeof directionState>
export const clauseRows = z.array(clause)
export const reportRows = z.array(report)
export const instrumentShape = z.enum(instruments)

/** A direction, notice or commissioner's terms (D12). */
export const directionKind: RecordKind<DirectionState> = {
  kind: 'DIR',
  name: 'direction or notice',
  table: 'direction',
  path: (reference) => `/inspections/directions/${reference}`,
  state: directionState,
  searchText: ({ clauses, reports }) =>
    [...clauses.map(({ words, theme }) => `${theme} ${words}`), ...reports.map(({ what, by }) => `${what} ${by}`)].join(
      '\n',
    ),
}

const themeState = z.object({ direction_id: text, name: text, aim: text })
export type ThemeState = z.infer<typeof themeState>

/** A theme of a direction or notice as work (D13): what its clauses want together, with an owner, actions and evidence. */
export const themeKind: RecordKind<ThemeState> = {
  kind: 'THM',
  name: 'theme of a direction or notice',
  table: 'direction_theme',
  path: (reference) => `/inspections/directions/themes/${reference}`,
  state: themeState,
  searchText: ({ name, aim }) => `${name}\n${aim}`,
}
