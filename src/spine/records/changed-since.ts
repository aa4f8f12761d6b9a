import type { Work } from '../access/index.ts'

export type Changed = { kind: string; reference: string; title: string; deed: string; who: string; at: Date }

/**
 * What others did, since an instant, to records that this person may read: the last deed of each record, newest first.
 * Kinds that change by housekeeping (people, teams) are the caller's to leave out.
 */
export async function changedSince(
  work: Work,
  since: Date,
  personId: string,
  kinds: readonly string[],
  most: number,
): Promise<Changed[]> {
  const rows = await work.tx
    .selectFrom('event as e')
    .innerJoin('record as r', (join) => join.onRef('r.id', '=', 'e.record_id').onRef('r.version', '=', 'e.version'))
    .leftJoin('record as who', 'who.id', 'e.actor_id')
    .select(['r.kind', 'r.reference', 'r.title', 'e.deed', 'e.at', 'who.title as who'])
    .where('e.at', '>', since)
    .where('r.kind', 'in', [...kinds])
    .where(({ eb, or }) => or([eb('e.actor_id', 'is', null), eb('e.actor_id', '<>', personId)]))
    .orderBy('e.at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, who: row.who ?? 'Sightline' }))
}
