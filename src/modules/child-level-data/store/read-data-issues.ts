import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type DataIssueRow = {
  id: string
  reference: string
  version: number
  title: string
  checkId: string
  list: number
  severity: string
  found: number
  owner: string | null
  team: string | null
  cause: string
  decision: string
  raisedAt: Date
  firstAsAt: string
}

export type DataIssuesAsked = {
  cause?: string
  decision?: string
  severity?: string
  owner?: string
  /** Issues that are not found any more too. */
  mended?: boolean
  ids?: readonly string[]
  sort: 'title' | 'found' | 'since'
  direction: 'ascending' | 'descending'
  offset: number
  most: number
}

const order = { title: sql`lower(r.title)`, found: sql`i.found`, since: sql`first.as_at` } as const

/** The issues log, filtered and in order, and how many there are in all. */
export async function listDataIssues(
  work: Work,
  asked: DataIssuesAsked,
): Promise<{ rows: DataIssueRow[]; count: number }> {
  const found = work.tx
    .selectFrom('data_issue as i')
    .innerJoin('record as r', 'r.id', 'i.id')
    .innerJoin('data_run as first', 'first.id', 'i.first_run_id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .leftJoin('record as team', 'team.id', 'i.team_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (asked.cause) all.push(eb('i.cause', '=', asked.cause))
      if (asked.decision) all.push(eb('i.decision', '=', asked.decision))
      if (asked.severity) all.push(eb('i.severity', '=', asked.severity))
      if (asked.owner) all.push(eb('r.owner_id', '=', asked.owner))
      if (asked.ids) all.push(eb('i.id', 'in', asked.ids))
      if (!asked.mended) all.push(eb('i.found', '>', 0))
      return and(all)
    })
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['i.id', 'r.reference', 'r.version', 'r.title', 'i.check_id as checkId', 'i.list', 'i.severity', 'i.found'])
    .select(['owner.title as owner', 'team.title as team', 'i.cause', 'i.decision', 'r.created_at as raisedAt'])
    .select('first.as_at as firstAsAt')
    .orderBy(order[asked.sort], asked.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('r.number')
    .limit(asked.most)
    .offset(asked.offset)
    .execute()
  return { rows, count }
}

export type CountOfRun = { reference: string; asAt: string; found: number; fresh: number; gone: number }

/** How often each check and list was found, run by run, oldest first; runs before the check first failed are noughts. */
export async function countsByRun(work: Work, checkId: string, list: number): Promise<CountOfRun[]> {
  const rows = await work.tx
    .selectFrom('data_run as d')
    .innerJoin('record as r', 'r.id', 'd.id')
    .leftJoin('data_run_check as c', (join) =>
      join.onRef('c.run_id', '=', 'd.id').on('c.check_id', '=', checkId).on('c.list', '=', list),
    )
    .select(['r.reference', 'd.as_at as asAt'])
    .select(sql<number>`coalesce(sum(c.found), 0)::int`.as('found'))
    .select(sql<number>`coalesce(sum(c.fresh), 0)::int`.as('fresh'))
    .select(sql<number>`coalesce(sum(c.gone), 0)::int`.as('gone'))
    .where('d.state', 'in', ['checked', 'signed'])
    .groupBy(['r.reference', 'r.number', 'd.as_at', 'd.started_at'])
    .orderBy('d.as_at', 'desc')
    .orderBy('d.started_at', 'desc')
    .limit(12)
    .execute()
  return rows.toReversed()
}

export type CauseRow = {
  cause: string
  issues: number
  rows: number
  actions: { reference: string; title: string; state: string }[]
}

/** What is found now by cause, with the actions that mend it: one action for a cause, its rows falling month by month (F06). */
export async function listCauses(work: Work): Promise<CauseRow[]> {
  const causes = await work.tx
    .selectFrom('data_issue')
    .select('cause')
    .select(sql<number>`count(*) filter (where found > 0)::int`.as('issues'))
    .select(sql<number>`coalesce(sum(found), 0)::int`.as('rows'))
    .groupBy('cause')
    .orderBy('rows', 'desc')
    .execute()
  const actions = await work.tx
    .selectFrom('link as l')
    .innerJoin('data_issue as i', 'i.id', 'l.to_id')
    .innerJoin('action as a', 'a.id', 'l.from_id')
    .innerJoin('record as r', 'r.id', 'a.id')
    .select(['i.cause', 'r.reference', 'r.title', 'a.state'])
    .distinct()
    .where('l.relation', '=', 'arises from')
    .execute()
  return causes.map((one) => ({ ...one, actions: actions.filter(({ cause }) => cause === one.cause) }))
}

/** How many rows of each cause were found, run by run: what its issues add up to. */
export async function causeCountsByRun(
  work: Work,
): Promise<{ cause: string; reference: string; asAt: string; found: number }[]> {
  return work.tx
    .selectFrom('data_run as d')
    .innerJoin('record as r', 'r.id', 'd.id')
    .innerJoin('data_run_check as c', 'c.run_id', 'd.id')
    .innerJoin('data_issue as i', (join) => join.onRef('i.check_id', '=', 'c.check_id').onRef('i.list', '=', 'c.list'))
    .select(['i.cause', 'r.reference', 'd.as_at as asAt'])
    .select(sql<number>`sum(c.found)::int`.as('found'))
    .where('d.state', 'in', ['checked', 'signed'])
    .groupBy(['i.cause', 'r.reference', 'd.as_at', 'd.started_at'])
    .orderBy('d.as_at')
    .orderBy('d.started_at')
    .execute()
}
