import type { Work } from '../../access/index.ts'
import type { ConcernStanding } from '../rules/concern-words.ts'

export type ConcernRow = {
  id: string
  reference: string
  title: string
  standing: ConcernStanding
  flaggedAt: Date
  flaggedBy: string
}

/** The concerns that this person may know of, those that wait first, then the newest: a lead all, anybody else their own. */
export async function concernsOf(work: Work, most = 200): Promise<ConcernRow[]> {
  const rows = await work.tx
    .selectFrom('concern as c')
    .innerJoin('record as r', 'r.id', 'c.id')
    .leftJoin('record as who', 'who.id', 'c.flagged_by')
    .select(['c.id', 'r.reference', 'r.title', 'c.standing', 'r.created_at as flaggedAt', 'who.title as flaggedBy'])
    .orderBy((eb) => eb.case().when('c.standing', '=', 'open').then(0).else(1).end())
    .orderBy('r.created_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, standing: standingOf(row.standing), flaggedBy: row.flaggedBy ?? 'Somebody' }))
}

const standingOf = (word: string): ConcernStanding => (word === 'kept' || word === 'lifted' ? word : 'open')

/** The words as they stood when they were flagged; null for whoever is no safeguarding lead. */
export async function flaggedWords(work: Work, concernId: string): Promise<string | null> {
  const row = await work.tx
    .selectFrom('concern_text')
    .select('words')
    .where('concern_id', '=', concernId)
    .executeTakeFirst()
  return row?.words ?? null
}
