import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'

const text = z.string()

/** The focus for scrutiny of a paper, or of an item of a meeting that has none yet. */
export const focusState = z.object({
  meeting_id: text,
  paper_id: z.string().nullable(),
  understand: text,
  contribute: text,
  role: text,
  expect: text,
})
export type FocusState = z.infer<typeof focusState>

export const focusKind: RecordKind<FocusState> = {
  kind: 'FOC',
  name: 'focus for scrutiny',
  table: 'scrutiny_focus',
  path: (reference) => `/governance/focus/${reference}`,
  state: focusState,
  searchText: ({ understand, contribute, role, expect }) => [understand, contribute, role, expect].join('\n'),
}

/** What papers to a body must show. */
export const expectationsState = z.object({
  body_id: text,
  agreed_on: z.string().nullable(),
  items: z.array(z.object({ heading: text, meaning: text })),
})
export type ExpectationsState = z.infer<typeof expectationsState>

export const expectationsKind: RecordKind<ExpectationsState> = {
  kind: 'EXP',
  name: 'expectations of papers',
  table: 'paper_expectations',
  path: () => '/governance/expectations',
  state: expectationsState,
  searchText: ({ items }) => items.map(({ heading, meaning }) => `${heading} ${meaning}`).join('\n'),
}

/** The terms of a board. */
export const termsState = z.object({
  body_id: text,
  purpose: text,
  powers: text,
  answers_to: text,
  relation_to_scrutiny: text,
  reviewed_on: z.string().nullable(),
})
export type TermsState = z.infer<typeof termsState>

export const termsKind: RecordKind<TermsState> = {
  kind: 'TOR',
  name: 'terms of a board',
  table: 'board_terms',
  path: () => '/governance',
  state: termsState,
  searchText: ({ purpose, powers, answers_to }) => [purpose, powers, answers_to].join('\n'),
}
