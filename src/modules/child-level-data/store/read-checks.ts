import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type CheckTotal = {
  checkId: string
  list: number
  severity: string
  found: number
  fresh: number
  still: number
  gone: number
  accepted: number
}

const sum = (column: string) => sql<number>`sum(${sql.ref(column)})::int`

/** How many rows fail each check of a run, in each list, over all teams. Worst and most first. */
export async function readCheckTotals(work: Work, runId: string): Promise<CheckTotal[]> {
  return work.tx
    .selectFrom('data_run_check')
    .select(['check_id as checkId', 'list', 'severity'])
    .select([sum('found').as('found'), sum('fresh').as('fresh'), sum('still').as('still')])
    .select([sum('gone').as('gone'), sum('accepted').as('accepted')])
    .where('run_id', '=', runId)
    .groupBy(['check_id', 'list', 'severity'])
    .orderBy(sql`array_position(array['Blocker', 'Error', 'Warning', 'Practice'], severity)`)
    .orderBy(sql`sum(found)`, 'desc')
    .orderBy('check_id')
    .execute()
}

export type TeamTotal = {
  team: string
  teamId: string | null
  errors: number
  warnings: number
  fresh: number
  gone: number
  accepted: number
}

/** How many issues each team of the data has, of those that are data faults. */
export async function readTeamTotals(work: Work, runId: string): Promise<TeamTotal[]> {
  return work.tx
    .selectFrom('data_run_check')
    .select('team')
    .select(sql<string | null>`max(team_id::text)`.as('teamId'))
    .select(sql<number>`coalesce(sum(found) filter (where severity in ('Blocker', 'Error')), 0)::int`.as('errors'))
    .select(sql<number>`coalesce(sum(found) filter (where severity = 'Warning'), 0)::int`.as('warnings'))
    .select([sum('fresh').as('fresh'), sum('gone').as('gone'), sum('accepted').as('accepted')])
    .where('run_id', '=', runId)
    .where('severity', '<>', 'Practice')
    .groupBy('team')
    .orderBy('errors', 'desc')
    .orderBy('team')
    .execute()
}
