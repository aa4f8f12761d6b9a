import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import { type RequestState, requestState } from './request-kind.ts'

export type RequestRow = RequestState & {
  id: string
  reference: string
  title: string
  owner: string | null
  askedBy: string | null
  meeting: string | null
}

export type RequestQuery = {
  words?: string
  status?: string
  kindOf?: string
  askedBy?: string
  sort: 'title' | 'asked' | 'promised' | 'answered'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = {
  title: sql`lower(r.title)`,
  asked: sql`q.asked_on`,
  promised: sql`q.promised_on`,
  answered: sql`q.answered_on`,
} as const

/** A page of what was asked for and how many there are in all. */
export async function listRequests(work: Work, query: RequestQuery): Promise<{ rows: RequestRow[]; count: number }> {
  const found = work.tx
    .selectFrom('information_request as q')
    .innerJoin('record as r', 'r.id', 'q.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .leftJoin('record as asker', 'asker.id', 'q.asked_by_id')
    .leftJoin('record as meeting', 'meeting.id', 'q.meeting_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.status) all.push(eb('q.status', '=', query.status))
      if (query.kindOf) all.push(eb('q.kind_of', '=', query.kindOf))
      if (query.askedBy) all.push(eb('q.asked_by_id', '=', query.askedBy))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('q')
    .select(['r.reference', 'r.title', 'owner.title as owner', 'asker.title as askedBy', 'meeting.title as meeting'])
    .orderBy(order[query.sort], (o) => (query.direction === 'ascending' ? o.asc().nullsLast() : o.desc().nullsLast()))
    .orderBy('r.number')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  const shown = rows.map((row) => {
    const { id, reference, title, owner, askedBy, meeting } = row
    return { ...requestState.parse(row), id, reference, title, owner, askedBy, meeting }
  })
  return { rows: shown, count }
}
