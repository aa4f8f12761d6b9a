import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import { type CallInRecord, callInRecordState } from './call-in-kind.ts'

export type CallInRow = CallInRecord & {
  id: string
  reference: string
  title: string
  decision: string
  meeting: string | null
  meetingOn: string | null
}

export type CallInQuery = {
  state?: string
  decisionId?: string
  sort: 'title' | 'received'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

/** A page of the call-ins and how many there are in all. */
export async function listCallIns(work: Work, query: CallInQuery): Promise<{ rows: CallInRow[]; count: number }> {
  const found = work.tx
    .selectFrom('call_in as c')
    .innerJoin('record as r', 'r.id', 'c.id')
    .innerJoin('record as decision', 'decision.id', 'c.decision_id')
    .leftJoin('meeting as m', 'm.id', 'c.meeting_id')
    .leftJoin('record as meeting', 'meeting.id', 'c.meeting_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.state) all.push(eb('c.state', '=', query.state))
      if (query.decisionId) all.push(eb('c.decision_id', '=', query.decisionId))
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const by = query.sort === 'title' ? sql`lower(r.title)` : sql`c.received_on`
  const rows = await found
    .selectAll('c')
    .select(['r.reference', 'r.title', 'decision.reference as decision'])
    .select(['meeting.reference as meeting', 'm.held_on as meetingOn'])
    .orderBy(by, query.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('r.number')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  const shown = rows.map((row) => {
    const { id, reference, title, decision, meeting, meetingOn } = row
    return { ...callInRecordState.parse(row), id, reference, title, decision, meeting, meetingOn }
  })
  return { rows: shown, count }
}

/** How many call-ins since a day each of these people took part in that were not refused or withdrawn; themselves apart. */
export async function earlierCallIns(
  work: Work,
  people: readonly string[],
  since: string,
  except: string | null,
): Promise<ReadonlyMap<string, number>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<{ id: string; times: number }>`
    select who ->> 'person_id' as id, count(*)::int as times
    from call_in c, jsonb_array_elements(c.callers) who
    where who ->> 'person_id' = any (${people}::text[]) and c.received_on >= ${since}::date
      and c.state not in ('withdrawn', 'not accepted') and c.id is distinct from ${except}::uuid
    group by 1`.execute(work.tx)
  return new Map(rows.map(({ id, times }) => [id, times]))
}
