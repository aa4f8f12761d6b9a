import { type Expression, type SqlBool, sql } from 'kysely'
import type { Work } from '../access/index.ts'
import type { ActionState } from './action-lifecycle.ts'

/** What a list of actions is narrowed and ordered by. */
export type ActionQuery = {
  /** Those that stand in these records. */
  within?: readonly string[]
  ids?: readonly string[]
  states?: readonly ActionState[]
  /** Led today, in any capacity, by this person (also through a post) or this post. */
  leadId?: string
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

/** The query for the actions asked for, before columns, order and paging. */
export function findActions(work: Work, query: ActionQuery) {
  const today = work.clock.today().toString()
  return work.tx
    .selectFrom('action as a')
    .innerJoin('record as r', 'r.id', 'a.id')
    .leftJoin('record as holder', 'holder.id', 'a.within_id')
    .where(({ and, eb }) => {
      const all: Expression<SqlBool>[] = []
      if (query.within) all.push(sql<SqlBool>`a.within_id = any (${query.within}::uuid[])`)
      if (query.ids) all.push(sql<SqlBool>`a.id = any (${query.ids}::uuid[])`)
      if (query.states) all.push(eb('a.state', 'in', [...query.states]))
      if (query.partnerId) all.push(eb('a.partner_id', '=', query.partnerId))
      if (query.keyOnly) all.push(eb('a.key', '=', true))
      if (query.dueFrom) all.push(eb('a.due_latest', '>=', query.dueFrom))
      if (query.dueTo) all.push(eb('a.due_earliest', '<=', query.dueTo))
      if (query.words) all.push(wordsMatch(query.words))
      if (query.leadId) all.push(ledByAnyone(query.leadId, today))
      if (query.originKind) all.push(hangsFromKind(query.originKind))
      return and(all)
    })
}

const wordsMatch = (words: string) =>
  sql<SqlBool>`(r.search @@ websearch_to_tsquery('english', ${words}) or a.number = ${words} or r.reference = upper(${words}))`

const ledByAnyone = (id: string, today: string) => sql<SqlBool>`exists (
  select 1 from assignment s left join post_holding h on h.post_id = s.post_id
    and h.starts <= ${today}::date and (h.ends is null or h.ends >= ${today}::date)
  where s.record_id = a.id and s.starts <= ${today}::date and (s.ends is null or s.ends >= ${today}::date)
    and ${id}::uuid in (s.person_id, s.post_id, h.person_id))`

const hangsFromKind = (kind: string) => sql<SqlBool>`exists (
  select 1 from link l join record origin on origin.id = l.to_id
  where l.from_id = a.id and l.relation in ('arises from', 'controls') and origin.kind = ${kind})`

/** "3.10" as {3,10}, so that it comes after 3.9; what is not a number comes last. No backslashes: the template eats them. */
const naturally = sql`case when a.number ~ '^ *[0-9]{1,4}([.][0-9]{1,4})*[.)]? *$'
  then string_to_array(regexp_replace(a.number, '[^0-9.]|[.)] *$', '', 'g'), '.')::int[] end`

const orders = {
  number: naturally,
  title: sql`lower(r.title)`,
  due: sql`coalesce(a.due_latest, date '9999-12-31')`,
  'stands in': sql`lower(coalesce(holder.title, ''))`,
  reference: sql`r.number`,
  lead: sql`(select lower(min(who.title)) from assignment s join record who on who.id = coalesce(s.person_id, s.post_id)
    where s.record_id = a.id and s.capacity = 'lead' and s.ends is null)`,
} as const

/** The same query in the order asked for; by number, in the natural order, unless told. */
export function inOrder(
  query: ReturnType<typeof findActions>,
  { sort = 'number', direction = 'ascending' }: ActionQuery,
) {
  return query
    .orderBy(orders[sort], (o) => (direction === 'ascending' ? o.asc().nullsLast() : o.desc().nullsLast()))
    .orderBy('a.position')
    .orderBy('r.number')
}
