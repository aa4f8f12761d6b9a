import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type ProposalRow = {
  id: string
  reference: string
  title: string
  state: string
  stream: string | null
  proposedBy: string | null
  aroseIn: string
  aroseOn: string | null
  action: string | null
}

export type ProposalQuery = {
  states?: readonly string[]
  streamId?: string
  words?: string
  sort: 'title' | 'state' | 'stream' | 'proposer' | 'reference'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = {
  title: sql`lower(r.title)`,
  state: sql`array_position(array['proposed', 'accepted', 'merged', 'declined'], p.state)`,
  stream: sql`lower(coalesce(stream.title, ''))`,
  proposer: sql`lower(coalesce(who.title, ''))`,
  reference: sql`r.number`,
} as const

/** A page of the proposals for a plan, and how many there are in all. Two queries, however many rows. */
export async function listProposals(
  work: Work,
  planId: string,
  query: ProposalQuery,
): Promise<{ rows: ProposalRow[]; count: number }> {
  const found = work.tx
    .selectFrom('proposal as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .leftJoin('record as stream', 'stream.id', 'p.stream_id')
    .leftJoin('record as who', 'who.id', 'p.proposed_by_id')
    .leftJoin('record as action', 'action.id', 'p.action_id')
    .where('p.plan_id', '=', planId)
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.states?.length) all.push(eb('p.state', 'in', [...query.states]))
      if (query.streamId) all.push(eb('p.stream_id', '=', query.streamId))
      if (query.words) all.push(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`)
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['p.id', 'r.reference', 'r.title', 'p.state', 'stream.title as stream', 'who.title as proposedBy'])
    .select(['p.arose_in as aroseIn', 'p.arose_on as aroseOn', 'action.reference as action'])
    .orderBy(order[query.sort], query.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('r.number', 'desc')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  return { rows, count }
}

/** The plan that a proposal is for, as far as the reader may know of it. */
export async function planOfProposal(work: Work, reference: string): Promise<string | null> {
  const row = await work.tx
    .selectFrom('proposal as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .innerJoin('record as plan', 'plan.id', 'p.plan_id')
    .select('plan.reference')
    .where('r.reference', '=', reference.toUpperCase())
    .executeTakeFirst()
  return row?.reference ?? null
}

/** Titles and references of some records by their id, as far as the reader may know of them. */
export async function namesById(
  work: Work,
  ids: readonly (string | null)[],
): Promise<Map<string, { title: string; reference: string }>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('record')
    .select(['id', 'title', 'reference'])
    .where('id', 'in', wanted)
    .execute()
  return new Map(rows.map(({ id, ...name }) => [id, name]))
}

/** Who runs plans today: who is told of a proposal that no stream's lead would see. Read as the system. */
export async function programmeManagers(work: Work): Promise<string[]> {
  const today = work.clock.today().toString()
  const rows = await work.tx
    .selectFrom('role_holding')
    .select('person_id as id')
    .where('role', '=', 'programme-manager')
    .where('over_id', 'is', null)
    .where('starts', '<=', today)
    .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today)]))
    .execute()
  return rows.map(({ id }) => id)
}
