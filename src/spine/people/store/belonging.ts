import { type RawBuilder, sql } from 'kysely'

/**
 * Who belongs to what on a day, as (person_id, group_id): by membership, by the team of a post they hold, and by the
 * organisation of either team. Used as a common table expression.
 */
export const belonging = (day: string): RawBuilder<unknown> => sql`
  direct as (
    select person_id, group_id from membership
    where starts <= ${day}::date and (ends is null or ends >= ${day}::date)
    union
    select h.person_id, p.team_id from post_holding h join post p on p.id = h.post_id
    where h.starts <= ${day}::date and (h.ends is null or h.ends >= ${day}::date) and p.team_id is not null
  ),
  belonging as (
    select person_id, group_id from direct
    union
    select d.person_id, t.organisation_id from direct d join team t on t.id = d.group_id
  )`
