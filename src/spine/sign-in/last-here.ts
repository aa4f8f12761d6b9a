import type { Work } from '../access/index.ts'

/** When this person was last seen in a session other than the present one, or null on their first visit. */
export async function lastHere(work: Work, personId: string, sessionId: string): Promise<Date | null> {
  const row = await work.tx
    .selectFrom('session')
    .select('seen_at')
    .where('person_id', '=', personId)
    .where('id', '<>', sessionId)
    .where('stage', '=', 'signed in')
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.seen_at ?? null
}
