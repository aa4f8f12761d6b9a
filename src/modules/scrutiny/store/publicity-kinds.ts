import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import type { RecordKind } from '../../../spine/records/index.ts'
import { stageKeys } from '../rules/publicity/publicity-gaps.ts'

const id = z.string().nullable()
const publicityState = z.object({
  review_id: z.string(),
  interest: z.enum(['low', 'medium', 'high']),
  interest_reason: z.string(),
  lead_id: id,
  media_lines: z.string(),
  steps: z.array(
    z.object({ stage: z.enum(stageKeys), what: z.string(), due: z.string(), who: z.string(), done: z.string() }),
  ),
})
export type PublicityState = z.infer<typeof publicityState>

/** How a review is made known: there is one of it, made when it is first written. */
export const publicityKind: RecordKind<PublicityState> = {
  kind: 'PBL',
  name: 'publicity plan',
  table: 'publicity_plan',
  path: (reference) => `/scrutiny/publicity/${reference}`,
  state: publicityState,
  searchText: ({ interest_reason, media_lines }) => [interest_reason, media_lines].join('\n'),
}

const statementState = z.object({
  review_id: z.string(),
  words: z.string(),
  release_on: z.string(),
  release_at: z.string(),
  written_by: z.string(),
  checked_by: id,
  checked_words: z.string(),
  chair_by: id,
  communications_by: id,
})
export type StatementState = z.infer<typeof statementState>

/** A press statement about a review. */
export const statementKind: RecordKind<StatementState> = {
  kind: 'PRS',
  name: 'press statement',
  table: 'press_statement',
  path: (reference) => `/scrutiny/statements/${reference}`,
  state: statementState,
  searchText: ({ words }) => words,
}

/** The reference of a review's publicity plan, or null where none has been written. */
export async function publicityOf(work: Work, reviewId: string): Promise<string | null> {
  const row = await work.tx
    .selectFrom('publicity_plan as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select('r.reference')
    .where('p.review_id', '=', reviewId)
    .executeTakeFirst()
  return row?.reference ?? null
}

/** The press statements about a review, the newest first. */
export function statementsOf(work: Work, reviewId: string): Promise<{ reference: string; title: string }[]> {
  return work.tx
    .selectFrom('press_statement as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select(['r.reference', 'r.title'])
    .where('p.review_id', '=', reviewId)
    .orderBy('r.number', 'desc')
    .execute()
}
