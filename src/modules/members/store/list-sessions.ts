import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import type { Learned } from '../rules/training/training-record.ts'
import { type SessionState, sessionState } from './session-kind.ts'

export type SessionRow = SessionState & {
  id: string
  reference: string
  title: string
  committee: string
  came: number
}

export type SessionQuery = { kindOf?: string; subject?: string; words?: string; offset: number; most: number }

/** A page of sessions, those to come and the latest first, and how many there are in all. */
export async function listSessions(work: Work, query: SessionQuery): Promise<{ rows: SessionRow[]; count: number }> {
  const found = work.tx
    .selectFrom('learning_session as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .innerJoin('record as body', 'body.id', 's.body_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.kindOf) all.push(eb('s.kind_of', '=', query.kindOf))
      if (query.subject) all.push(eb('s.subject', '=', query.subject))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('s')
    .select(['r.reference', 'r.title', 'body.title as committee'])
    .select(
      sql<number>`(select count(*)::int from session_attendance a where a.session_id = s.id and a.attendance = 'came')`.as(
        'came',
      ),
    )
    .orderBy('s.held_on', (order) => order.desc().nullsFirst())
    .orderBy('r.number', 'desc')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  return {
    rows: rows.map((row) => {
      const { id, reference, title, committee, came } = row
      return { ...sessionState.parse(row), id, reference, title, committee, came }
    }),
    count,
  }
}

/** Every session of a committee as far as its members' training record needs it. */
export async function learnedBy(work: Work, bodyId: string): Promise<Learned[]> {
  const rows = await work.tx
    .selectFrom('learning_session as s')
    .leftJoin('session_attendance as a', (join) =>
      join.onRef('a.session_id', '=', 's.id').on('a.attendance', '=', 'came'),
    )
    .select(['s.subject', 's.held_on as heldOn', 's.status'])
    .select(sql<string[]>`coalesce(array_agg(a.person_id) filter (where a.person_id is not null), '{}')`.as('came'))
    .where('s.body_id', '=', bodyId)
    .groupBy('s.id')
    .execute()
  return rows
}

export type AttendedRow = { personId: string; name: string; attendance: string }

/** Who was asked to a session and whether they came, by name. */
export function attendedAt(work: Work, sessionId: string): Promise<AttendedRow[]> {
  return work.tx
    .selectFrom('session_attendance as a')
    .innerJoin('record as who', 'who.id', 'a.person_id')
    .select(['a.person_id as personId', 'who.title as name', 'a.attendance'])
    .where('a.session_id', '=', sessionId)
    .orderBy('who.title')
    .execute()
}

/** What members asked after a session, in the order in which they did. */
export function askedAfter(work: Work, sessionId: string): Promise<{ words: string; name: string }[]> {
  return work.tx
    .selectFrom('session_question as q')
    .innerJoin('record as who', 'who.id', 'q.asked_by')
    .select(['q.words', 'who.title as name'])
    .where('q.session_id', '=', sessionId)
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .execute()
}
