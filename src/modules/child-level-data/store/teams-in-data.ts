import { instantOf, type Work } from '../../../spine/access/index.ts'
import { plainTeamName } from '../rules/runs/row-words.ts'

export type TeamInData = { name: string; shown: string; teamId: string | null; team: string | null }

/** The teams that the data names, and which team of the register each is. */
export async function teamsInData(work: Work): Promise<TeamInData[]> {
  return work.tx
    .selectFrom('data_team as d')
    .leftJoin('record as t', 't.id', 'd.team_id')
    .select(['d.name', 'd.shown', 'd.team_id as teamId', 't.title as team'])
    .orderBy('d.shown')
    .execute()
}

/**
 * Puts names of teams that the data names for the first time on the list. One that is called as a team of the register is taken
 * to be that team; of any other somebody must say.
 */
export async function meetTeams(work: Work, names: Iterable<string>): Promise<Map<string, string | null>> {
  const shown = new Map([...names].filter((name) => name !== '').map((name) => [plainTeamName(name), name]))
  const known = new Map((await teamsInData(work)).map(({ name, teamId }) => [name, teamId]))
  const strange = [...shown].filter(([name]) => !known.has(name))
  if (strange.length === 0) return known
  const teams = await work.tx
    .selectFrom('team')
    .innerJoin('record as r', 'r.id', 'team.id')
    .select(['team.id', 'r.title'])
    .execute()
  const byName = new Map(teams.map(({ id, title }) => [plainTeamName(title), id]))
  for (const [name, first] of strange) {
    const teamId = byName.get(name) ?? null
    known.set(name, teamId)
    await work.tx
      .insertInto('data_team')
      .values({ name, shown: first, team_id: teamId, first_seen: instantOf(work) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return known
}

/** Says which team of the register a name in the data is; null for none. */
export async function sayTeam(work: Work, name: string, teamId: string | null): Promise<void> {
  await work.tx.updateTable('data_team').set({ team_id: teamId }).where('name', '=', name).execute()
}
