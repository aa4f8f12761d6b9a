import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type Team = { id: string; reference: string; title: string }

/** Every team, by name. */
export function teams(work: Work): Promise<Team[]> {
  return work.tx
    .selectFrom('team as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .select(['t.id', 'r.reference', 'r.title'])
    .orderBy('r.title')
    .execute()
}

/**
 * The people of each team today (its members, and whoever holds one of its posts) and its posts. Read as the system: who
 * is in a team is not for every reader, and only what they lead leaves this.
 */
export async function membersOfTeams(
  work: Work,
  teamIds: readonly string[],
): Promise<(teamId: string) => ReadonlySet<string>> {
  const today = work.clock.today().toString()
  const { rows } = await sql<{ team: string; id: string }>`
    select m.group_id as team, m.person_id as id from membership m where m.group_id = any (${teamIds}::uuid[])
      and m.starts <= ${today}::date and (m.ends is null or m.ends >= ${today}::date)
    union select p.team_id, p.id from post p where p.team_id = any (${teamIds}::uuid[])
    union select p.team_id, h.person_id from post_holding h join post p on p.id = h.post_id
      where p.team_id = any (${teamIds}::uuid[])
      and h.starts <= ${today}::date and (h.ends is null or h.ends >= ${today}::date)`.execute(work.tx)
  const byTeam = Map.groupBy(rows, ({ team }) => team)
  return (teamId) => new Set(byTeam.get(teamId)?.map(({ id }) => id))
}
