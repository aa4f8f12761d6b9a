import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Work } from '../access/index.ts'
import type { ActionState } from './action-lifecycle.ts'

/** What a list of actions is narrowed and ordered by. */
export type ActionQuery = {
  /** Those that stand in these records. */
  within?: readonly string[]
  ids?: readonly string[]
  references?: readonly string[]
  states?: readonly ActionState[]
  /** Led today, in any capacity, by this person (also through a post) or this post. */
  leadId?: string
  /** The same of any of these people and posts. */
  leadIds?: readonly string[]
  partnerId?: string
  keyOnly?: boolean
  /** Due at some time between these days. What repeats has no such day and is left out when either is given. */
  dueFrom?: string
  dueTo?: string
  words?: string
  /** Those that arise from, or control, a record of this kind ("RSK"). */
  originKind?: string
  sort?: ActionSort
  direction?: 'ascending' | 'descending'
}
export type ActionSort = 'number' | 'title' | 'due' | 'stands in' | 'reference' | 'lead'

/** The condition that an action, as `a`, is one of those asked for. It reads other tables only where it must. */
export function isAskedFor(work: Work, query: ActionQuery): RawBuilder<SqlBool> {
  const today = work.clock.today().toString()
  const all: RawBuilder<SqlBool>[] = [sql`true`]
  if (query.within) all.push(sql`a.within_id = any (${query.within}::uuid[])`)
  if (query.ids) all.push(sql`a.id = any (${query.ids}::uuid[])`)
  if (query.references) all.push(hasReference(query.references))
  if (query.states) all.push(sql`a.state = any (${query.states}::text[])`)
  if (query.partnerId) all.push(sql`a.partner_id = ${query.partnerId}::uuid`)
  if (query.keyOnly) all.push(sql`a.key`)
  if (query.dueFrom) all.push(sql`a.due_latest >= ${query.dueFrom}::date`)
  if (query.dueTo) all.push(sql`a.due_earliest <= ${query.dueTo}::date`)
  if (query.words) all.push(wordsMatch(query.words))
  if (query.leadId) all.push(ledBy([query.leadId], today))
  if (query.leadIds) all.push(ledBy(query.leadIds, today))
  if (query.originKind) all.push(hangsFromKind(query.originKind))
  return sql.join(all, sql` and `)
}

const hasReference = (references: readonly string[]): RawBuilder<SqlBool> =>
  sql`a.id in (select r.id from record r where r.reference = any (${references}::text[]))`

const wordsMatch = (words: string): RawBuilder<SqlBool> => sql`(a.number = ${words} or a.id in (
  select r.id from record r where r.kind = 'ACT'
    and (r.search @@ websearch_to_tsquery('english', ${words}) or r.reference = upper(${words}))))`

const ledBy = (ids: readonly string[], today: string): RawBuilder<SqlBool> => sql`a.id in (
  select s.record_id from assignment s
  where s.starts <= ${today}::date and (s.ends is null or s.ends >= ${today}::date)
    and (s.person_id = any (${ids}::uuid[]) or s.post_id = any (${ids}::uuid[]) or s.post_id = any (array(
      select h.post_id from post_holding h where h.person_id = any (${ids}::uuid[])
        and h.starts <= ${today}::date and (h.ends is null or h.ends >= ${today}::date)))))`

const hangsFromKind = (kind: string): RawBuilder<SqlBool> => sql`a.id in (
  select l.from_id from link l join record origin on origin.id = l.to_id
  where l.relation in ('arises from', 'controls') and origin.kind = ${kind})`

/** What each order goes by, and the tables that it needs beside the action's own. */
const orders: Record<ActionSort, { by: RawBuilder<unknown>; from?: RawBuilder<unknown> }> = {
  number: { by: sql`a.number_order` },
  due: { by: sql`coalesce(a.due_latest, date '9999-12-31')` },
  title: { by: sql`lower(own.title)`, from: sql`join record own on own.id = a.id` },
  reference: { by: sql`own.number`, from: sql`join record own on own.id = a.id` },
  'stands in': {
    by: sql`lower(coalesce(holder.title, ''))`,
    from: sql`left join record holder on holder.id = a.within_id`,
  },
  lead: {
    by: sql`led.name`,
    from: sql`left join (
      select s.record_id, lower(min(who.title)) as name
      from assignment s join record who
        on who.id = case when s.person_id is null then s.post_id else s.person_id end
      where s.capacity = 'lead' and s.ends is null group by s.record_id) led on led.record_id = a.id`,
  },
}

/**
 * The ids of a page of them in the order asked for; by number, in the natural order, unless told. The page is found by
 * the action's own columns, with whatever ties with its last row, and only then put beside its records, whose number
 * decides among equals: row-level security is asked about a page of records and not about ten thousand.
 */
export async function findPage(work: Work, query: ActionQuery, offset: number, most: number): Promise<string[]> {
  const { by, from = sql`` } = orders[query.sort ?? 'number']
  const way = query.direction === 'descending' ? sql`desc nulls last` : sql`asc nulls last`
  const { rows } = await sql<{ id: string }>`
    with page as materialized (
      select a.id, a.position, ${by} as place from action a ${from} where ${isAskedFor(work, query)}
      order by place ${way}, a.position fetch first (${offset + most}) rows with ties)
    select page.id from page join record r on r.id = page.id
    order by page.place ${way}, page.position, r.number limit ${most} offset ${offset}`.execute(work.tx)
  return rows.map(({ id }) => id)
}

/** How many there are in all. */
export async function countAll(work: Work, query: ActionQuery): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from action a where ${isAskedFor(work, query)}`.execute(work.tx)
  return rows[0]?.count ?? 0
}
