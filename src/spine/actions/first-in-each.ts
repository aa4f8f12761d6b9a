import { sql } from 'kysely'
import type { Work } from '../access/index.ts'
import { type ActionRow, actionsInFull } from './list-actions.ts'

/** Some of the actions that stand in one record, as far as this person may see them. */
export type InOne = {
  /** How many there are in all. */
  count: number
  /** The first of them, in the order of their numbers. */
  first: readonly ActionRow[]
  /** The open ones that can be the next to fall due, key or not; the first of each that are listed. */
  coming: readonly ActionRow[]
}

/**
 * What stands in each of these records: the first few, how many there are, and what comes next. For a page that shows
 * many lists beside each other; the number of queries grows with neither records nor actions.
 */
export async function firstInEach(
  work: Work,
  withinIds: readonly string[],
  most: number,
): Promise<(withinId: string) => InOne> {
  const first = await idsOfFirst(work, withinIds, most)
  const coming = await idsOfComing(work, withinIds)
  const rows = await actionsInFull(work, [...new Set([...first, ...coming].map(({ id }) => id))])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const rowsOf = (found: readonly Place[], withinId: string) =>
    found.flatMap(({ id, within_id }) => (within_id === withinId ? (byId.get(id) ?? []) : []))
  return (withinId) => ({
    count: first.find(({ within_id }) => within_id === withinId)?.count ?? 0,
    first: rowsOf(first, withinId),
    coming: rowsOf(coming, withinId),
  })
}

type Place = { id: string; within_id: string }

async function idsOfFirst(
  work: Work,
  withinIds: readonly string[],
  most: number,
): Promise<(Place & { count: number })[]> {
  const { rows } = await sql<Place & { count: number }>`
    with placed as materialized (
      select a.id, a.within_id, rank() over (partition by a.within_id order by a.number_order nulls last, a.position) as place,
        count(*) over (partition by a.within_id)::int as count
      from action a where a.within_id = any (${withinIds}::uuid[])),
    numbered as (
      select p.*, row_number() over (partition by p.within_id order by p.place, r.number) as row
      from placed p join record r on r.id = p.id where p.place <= ${most})
    select id, within_id, count from numbered where row <= ${most} order by within_id, row`.execute(work.tx)
  return rows
}

/** Open, with a last day from today on: which of them is next is the caller's rule, whose ties go to the first listed. */
async function idsOfComing(work: Work, withinIds: readonly string[]): Promise<Place[]> {
  const { rows } = await sql<Place>`
    with placed as materialized (
      select a.id, a.within_id, a.key, rank() over (
        partition by a.within_id, a.key order by a.due_latest, a.number_order nulls last, a.position) as place
      from action a where a.within_id = any (${withinIds}::uuid[]) and a.state = 'open'
        and a.due_latest >= ${work.clock.today().toString()}::date)
    select distinct on (p.within_id, p.key) p.id, p.within_id
    from placed p join record r on r.id = p.id where p.place = 1
    order by p.within_id, p.key, r.number`.execute(work.tx)
  return rows
}
