import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

/** How one record stands to another, and the words for it read from either end. */
export const relations = {
  'arises from': { from: 'arises from', to: 'gave rise to' },
  controls: { from: 'controls', to: 'is controlled by' },
  supports: { from: 'supports', to: 'is supported by' },
  answers: { from: 'answers', to: 'is answered by' },
  considered: { from: 'considered', to: 'was considered by' },
  // A measure measures an action, so that one with none can be found (D07).
  measures: { from: 'measures', to: 'is measured by' },
  'belongs to': { from: 'belongs to', to: 'holds' },
  // Two actions that said the same are one now (D02).
  'merged into': { from: 'was merged into', to: 'took in' },
} as const
export type Relation = keyof typeof relations

/** Joins two records. Joining them twice in the same way changes nothing. */
export async function linkRecords(work: Work, fromId: string, relation: Relation, toId: string): Promise<void> {
  const at = instantOf(work)
  await work.tx
    .insertInto('link')
    .values({
      id: newId(at.getTime()),
      from_id: fromId,
      to_id: toId,
      relation,
      created_at: at,
      created_by: work.actor.person,
    })
    .onConflict((conflict) => conflict.columns(['from_id', 'to_id', 'relation']).doNothing())
    .execute()
}

/** Takes a join away. The records' own history still says what they were. */
export async function unlinkRecords(work: Work, fromId: string, relation: Relation, toId: string): Promise<void> {
  await work.tx
    .deleteFrom('link')
    .where('from_id', '=', fromId)
    .where('to_id', '=', toId)
    .where('relation', '=', relation)
    .execute()
}

export type ThreadEnd = { id: string; kind: string; reference: string; title: string; says: string; upward: boolean }

/** What a record hangs from (upward) and what hangs from it. What the reader may not see is left out by the database. */
export async function threadOf(work: Work, id: string): Promise<ThreadEnd[]> {
  const rows = await work.tx
    .selectFrom('link as l')
    .innerJoin('record as r', (join) =>
      join.on(({ eb, or, and, ref }) =>
        or([
          and([eb('l.from_id', '=', id), eb('r.id', '=', ref('l.to_id'))]),
          and([eb('l.to_id', '=', id), eb('r.id', '=', ref('l.from_id'))]),
        ]),
      ),
    )
    .select(['r.id', 'r.kind', 'r.reference', 'r.title', 'l.relation', 'l.from_id as fromId'])
    .where(({ eb, or }) => or([eb('l.from_id', '=', id), eb('l.to_id', '=', id)]))
    .orderBy('r.kind')
    .orderBy('r.number')
    .execute()
  return rows.map(({ relation, fromId, ...end }) => ({
    ...end,
    upward: fromId === id,
    says: wordsOf(relation, fromId === id),
  }))
}

/** A relation in words, read from one of its ends. */
export function wordsOf(relation: string, upward: boolean): string {
  if (!isRelation(relation)) return relation
  return relations[relation][upward ? 'from' : 'to']
}

const isRelation = (text: string): text is Relation => text in relations
