import { sql } from 'kysely'
import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type Graded, grades } from '../rules/members/expectations.ts'
import {
  type ExpectationsState,
  expectationsKind,
  expectationsState,
  type TermsState,
  termsKind,
} from './members-kinds.ts'

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

/** What was said of the papers of a body, the latest first: one list of answers for each member and paper. */
export async function feedbackTo(work: Work, bodyId: string, most = 200): Promise<Graded[][]> {
  const rows = await feedback(work).where('p.body_id', '=', bodyId).limit(most).execute()
  return rows.map(({ answers }) => answersShape.parse(answers))
}

const feedback = (work: Work) =>
  work.tx
    .selectFrom('expectation_feedback as f')
    .innerJoin('paper as p', 'p.id', 'f.paper_id')
    .select(['f.answers', 'p.body_id as bodyId'])
    .orderBy('f.given_at', 'desc')

export type AgreedRow = {
  name: string
  reference: string
  items: ExpectationsState['items'] | null
  agreedOn: string | null
  said: Graded[][]
}

/** Every committee with what it has agreed and how papers to it did. Two queries, however many committees. */
export async function agreedByCommittee(work: Work, mostSaid = 2000): Promise<AgreedRow[]> {
  const rows = await work.tx
    .selectFrom('body as b')
    .innerJoin('record as r', 'r.id', 'b.id')
    .leftJoin('paper_expectations as e', 'e.body_id', 'b.id')
    .select(['b.id', 'r.title as name', 'r.reference', 'e.items', 'e.agreed_on as agreedOn'])
    .where('b.kind_of', '=', 'committee')
    .orderBy(sql`e.id is null`)
    .orderBy(sql`lower(r.title)`)
    .execute()
  const said = Map.groupBy(await feedback(work).limit(mostSaid).execute(), ({ bodyId }) => bodyId)
  return rows.map(({ id, name, reference, items, agreedOn }) => ({
    name,
    reference,
    agreedOn,
    items: items === null ? null : expectationsState.shape.items.parse(items),
    said: (said.get(id) ?? []).map(({ answers }) => answersShape.parse(answers)),
  }))
}
