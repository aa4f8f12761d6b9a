import type { Work } from '../access/index.ts'
import type { Confidence } from './action-status.ts'
import { confidenceOf } from './say-progress.ts'

export type SaidLately = {
  reference: string
  title: string
  words: string
  confidence: Confidence
  who: string
  at: Date
}

/** What others said, since an instant, of actions that this person may read; newest first. */
export async function saidSince(work: Work, since: Date, personId: string, most: number): Promise<SaidLately[]> {
  const rows = await work.tx
    .selectFrom('action_update as u')
    .innerJoin('record as r', 'r.id', 'u.action_id')
    .leftJoin('record as who', 'who.id', 'u.said_by_id')
    .select(['r.reference', 'r.title', 'u.words', 'u.confidence', 'u.said_at as at', 'who.title as who'])
    .where('u.said_at', '>', since)
    .where(({ eb, or }) => or([eb('u.said_by_id', 'is', null), eb('u.said_by_id', '<>', personId)]))
    .orderBy('u.said_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, who: row.who ?? 'Sightline', confidence: confidenceOf(row.confidence) }))
}
