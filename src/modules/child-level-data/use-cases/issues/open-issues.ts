import { insist, type Work } from '../../../../spine/access/index.ts'
import { plainTeamName } from '../../rules/runs/row-words.ts'
import { listDataIssues } from '../../store/read-data-issues.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { sayTeam } from '../../store/teams-in-data.ts'

/** The data issues that are found now, most rows first. */
export async function openDataIssues(work: Work): Promise<{ reference: string; version: number }[]> {
  insist(work.actor, 'see child-level data')
  const { rows } = await listDataIssues(work, { sort: 'found', direction: 'descending', offset: 0, most: 500 })
  return rows.map(({ reference, version }) => ({ reference, version }))
}

/** The version of a run that somebody is about to sign. */
export async function readyToSign(work: Work, reference: string): Promise<number> {
  insist(work.actor, 'sign child-level data')
  return (await readDataRun(work, reference)).version
}

/** Says which team of the register a name in the data is; counts from the next run. */
export async function nameTeam(work: Work, name: string, teamId: string | null): Promise<void> {
  insist(work.actor, 'run child-level data')
  await sayTeam(work, plainTeamName(name), teamId)
}
