import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import { type BriefingState, briefingState } from './briefing-kind.ts'

export type BriefingRow = BriefingState & { reference: string; title: string; owner: string | null }

export type BriefingQuery = {
  words?: string
  subject?: string
  /** Only those whose day to be checked came before this one. */
  checkBefore?: string
  withdrawn?: boolean
  sort: 'title' | 'dated'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = { title: sql`lower(r.title)`, dated: sql`b.dated_on` } as const

/** A page of briefings and how many there are in all. Withdrawn ones stay in the library, for whoever asks for them. */
export async function listBriefings(work: Work, query: BriefingQuery): Promise<{ rows: BriefingRow[]; count: number }> {
  const found = work.tx
    .selectFrom('briefing as b')
    .innerJoin('record as r', 'r.id', 'b.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = [eb('b.withdrawn_because', query.withdrawn ? '<>' : '=', '')]
      if (query.subject) all.push(eb('b.subject', '=', query.subject))
      if (query.checkBefore) all.push(eb('b.check_by', '<', query.checkBefore))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('b')
    .select(['r.reference', 'r.title', 'owner.title as owner'])
    .orderBy(order[query.sort], query.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('r.number')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  const shown = rows.map((row) => {
    const { reference, title, owner } = row
    return { ...briefingState.parse(row), reference, title, owner }
  })
  return { rows: shown, count }
}

export type Edition = { edition: number; title: string; words: string; datedOn: string }

/** What each edition of a briefing said, the newest first. */
export function editionsOf(work: Work, briefingId: string): Promise<Edition[]> {
  return work.tx
    .selectFrom('briefing_edition')
    .select(['edition', 'title', 'words', 'dated_on as datedOn'])
    .where('briefing_id', '=', briefingId)
    .orderBy('edition', 'desc')
    .execute()
}
