import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type Graded, grades } from '../rules/members/expectations.ts'
import { type ExpectationsState, expectationsKind, type TermsState, termsKind } from './members-kinds.ts'

/** What a body's members have agreed that papers must show, or null where they have agreed nothing yet. */
export async function expectationsOf(work: Work, bodyId: string): Promise<StoredRecord<ExpectationsState> | null> {
  const row = await work.tx
    .selectFrom('paper_expectations as e')
    .innerJoin('record as r', 'r.id', 'e.id')
    .select('r.reference')
    .where('e.body_id', '=', bodyId)
    .executeTakeFirst()
  return row ? readRecord(work, expectationsKind, row.reference) : null
}

/** The terms of a board, or null where nobody has written them down. */
export async function termsOf(work: Work, bodyId: string): Promise<StoredRecord<TermsState> | null> {
  const row = await work.tx
    .selectFrom('board_terms as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .select('r.reference')
    .where('t.body_id', '=', bodyId)
    .executeTakeFirst()
  return row ? readRecord(work, termsKind, row.reference) : null
}

const answersShape = z.array(z.object({ heading: z.string(), met: z.enum(grades) }))

export type FeedbackRow = { personId: string; name: string; answers: Graded[]; words: string }

/** What members said of a paper. */
export async function feedbackOn(work: Work, paperId: string): Promise<FeedbackRow[]> {
  const rows = await work.tx
    .selectFrom('expectation_feedback as f')
    .innerJoin('record as who', 'who.id', 'f.person_id')
    .select(['f.person_id as personId', 'who.title as name', 'f.answers', 'f.words'])
    .where('f.paper_id', '=', paperId)
    .orderBy('f.given_at')
    .execute()
  return rows.map((row) => ({ ...row, answers: answersShape.parse(row.answers) }))
}

/** What was said of the papers of a body, the latest meetings first: one list of answers for each member and paper. */
export async function feedbackTo(work: Work, bodyId: string, most = 200): Promise<Graded[][]> {
  const rows = await work.tx
    .selectFrom('expectation_feedback as f')
    .innerJoin('paper as p', 'p.id', 'f.paper_id')
    .select('f.answers')
    .where('p.body_id', '=', bodyId)
    .orderBy('f.given_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ answers }) => answersShape.parse(answers))
}
