import { sql } from 'kysely'
import type { Work } from '../../access/index.ts'
import { belonging } from './belonging.ts'

export type GroupRow = {
  id: string
  kind: string
  reference: string
  title: string
  /** What sort it is: "officer board", "police"; for a team the organisation it belongs to. */
  sort: string
  meets: string | null
  members: number
}

/** Every group of a kind (TEAM, BODY, ORG), with how many belong to it today. */
export async function listGroups(work: Work, kind: string): Promise<GroupRow[]> {
  const day = work.clock.today().toString()
  const { rows } = await sql<GroupRow>`
    with ${belonging(day)}
    select g.id, g.kind, g.reference, g.title, coalesce(b.kind_of, o.kind_of, parent.title, '') as sort, b.meets,
      (select count(*)::int from belonging x where x.group_id = g.id) as members
    from record g left join body b on b.id = g.id left join organisation o on o.id = g.id
      left join team t on t.id = g.id left join record parent on parent.id = t.organisation_id
    where g.kind = ${kind} order by lower(g.title), g.number`.execute(work.tx)
  return rows
}

/** Groups that a form or a filter may offer, by name. */
export function groupsToChoose(
  work: Work,
  kinds: readonly string[],
): Promise<{ id: string; kind: string; reference: string; title: string }[]> {
  return work.tx
    .selectFrom('record')
    .select(['id', 'kind', 'reference', 'title'])
    .where('kind', 'in', kinds)
    .orderBy('title')
    .execute()
}

export type Member = {
  name: string
  reference: string
  capacity: string
  starts: string
  ends: string | null
}

/**
 * Who was or is a member of a group, in what capacity, by date: the chair first, those who only attend last. Members
 * through a post of a team are included, and somebody who is both is named once, by the post.
 */
export async function membersOf(work: Work, groupId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select who.title as name, who.reference, m.capacity, m.starts, m.ends, coalesce(array_position(
      array['chair', 'vice chair', 'member', 'co-optee', 'adviser', 'observer'], m.capacity), 3) as place
    from membership m join record who on who.id = m.person_id
    where m.group_id = ${groupId} and (m.ends is null or m.ends >= m.starts) and not (m.capacity = 'member' and exists (
      select 1 from post_holding h join post p on p.id = h.post_id where p.team_id = ${groupId}
        and h.person_id = m.person_id and (h.ends is null or h.ends >= h.starts)))
    union all
    select who.title, who.reference, post.title || case when h.interim then ' (interim)' else '' end, h.starts, h.ends, 3
    from post p join record post on post.id = p.id join post_holding h on h.post_id = p.id
      join record who on who.id = h.person_id
    where p.team_id = ${groupId} and (h.ends is null or h.ends >= h.starts)
    order by place, name, starts`.execute(work.tx)
  return rows
}
