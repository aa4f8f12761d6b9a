import { sql } from 'kysely'
import type { Work } from '../../access/index.ts'
import type { KnownPerson } from '../rules/compare-people.ts'

/**
 * Everyone on the register with the posts, teams and organisations that they have today or are to have, and for whoever
 * has left those that they had on their last day: what a file about them is compared with.
 */
export async function knownPeople(work: Work): Promise<KnownPerson[]> {
  const today = work.clock.today().toString()
  const { rows } = await sql<KnownPerson>`
    with dated as (
      select p.id, p.email, p.telephone, p.left_on, least(p.left_on, ${today}::date) as day from person p
    ),
    held as (
      select d.id as person_id, post.title, po.team_id from dated d join post_holding h on h.person_id = d.id
        join post po on po.id = h.post_id join record post on post.id = po.id
      where h.ends is null or (h.ends >= d.day and h.ends >= h.starts)
    ),
    direct as (
      select d.id as person_id, m.group_id from dated d join membership m on m.person_id = d.id
      where m.ends is null or (m.ends >= d.day and m.ends >= m.starts)
      union select person_id, team_id from held where team_id is not null
    ),
    belongs as (
      select person_id, group_id from direct
      union select x.person_id, t.organisation_id from direct x join team t on t.id = x.group_id
    ),
    named as (
      select b.person_id, array_agg(g.title order by g.title) filter (where g.kind = 'TEAM') as teams,
        array_agg(g.title order by g.title) filter (where g.kind = 'ORG') as organisations
      from belongs b join record g on g.id = b.group_id group by b.person_id
    )
    select d.id, r.reference, r.title as name, d.email, d.telephone, d.left_on as "leftOn",
      coalesce((select json_agg(json_build_object('title', h.title, 'team', t.title)) from held h
        left join record t on t.id = h.team_id where h.person_id = d.id), '[]'::json) as posts,
      coalesce(n.teams, '{}') as teams, coalesce(n.organisations, '{}') as organisations
    from dated d join record r on r.id = d.id left join named n on n.person_id = d.id
    order by r.number`.execute(work.tx)
  return rows
}
