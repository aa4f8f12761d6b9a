import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import { type ChallengeState, challengeState } from './challenge-kind.ts'

export type ChallengeRow = ChallengeState & {
  id: string
  reference: string
  title: string
  /** Who is to answer. */
  owner: string | null
  askedBy: string | null
  committee: string
}

export type ChallengeQuery = {
  words?: string
  plan?: string
  confidence?: string
  waiting?: boolean
  askedBy?: string
  sort: 'section' | 'asked'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = { section: sql`lower(c.section)`, asked: sql`c.asked_on` } as const

/** A page of what members have asked of plans, and how many there are in all. */
export async function listChallenges(
  work: Work,
  query: ChallengeQuery,
): Promise<{ rows: ChallengeRow[]; count: number }> {
  const found = work.tx
    .selectFrom('plan_challenge as c')
    .innerJoin('record as r', 'r.id', 'c.id')
    .innerJoin('record as body', 'body.id', 'c.body_id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .leftJoin('record as asker', 'asker.id', 'c.asked_by_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.plan) all.push(eb('c.plan', '=', query.plan))
      if (query.confidence) all.push(eb('c.confidence', '=', query.confidence))
      if (query.waiting) all.push(eb('c.answered_on', 'is', null))
      if (query.askedBy) all.push(eb('c.asked_by_id', '=', query.askedBy))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('c')
    .select(['r.reference', 'r.title', 'owner.title as owner', 'asker.title as askedBy', 'body.title as committee'])
    .orderBy(order[query.sort], query.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('r.number')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  const shown = rows.map((row) => {
    const { id, reference, title, owner, askedBy, committee } = row
    return { ...challengeState.parse(row), id, reference, title, owner, askedBy, committee }
  })
  return { rows: shown, count }
}

export type FollowedRow = ChallengeState & { reference: string; title: string }

/** What a member asked of plans and is not sure of yet, newest first. */
export async function followedBy(work: Work, personId: string): Promise<FollowedRow[]> {
  const rows = await work.tx
    .selectFrom('plan_challenge as c')
    .innerJoin('record as r', 'r.id', 'c.id')
    .selectAll('c')
    .select(['r.reference', 'r.title'])
    .where('c.asked_by_id', '=', personId)
    .where(({ eb, or }) =>
      or([eb('c.confidence', '<>', 'sure'), eb.and([eb('c.follow_up', '<>', ''), eb('c.followed_up_on', 'is', null)])]),
    )
    .orderBy('c.asked_on', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({ ...challengeState.parse(row), reference: row.reference, title: row.title }))
}
