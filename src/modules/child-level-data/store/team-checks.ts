import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type TeamCheck = {
  teamId: string
  team: string
  errors: number
  warnings: number
  fresh: number
  gone: number
  checkedOn: string | null
  checkedBy: string | null
  words: string | null
  left: number | null
  /** When a manager last ticked for this team, in whatever run. */
  lastOn: string | null
}

/** Every team that a run names and the register knows, with its issues and its tick: laggards first. */
export async function teamChecks(work: Work, runId: string): Promise<TeamCheck[]> {
  return work.tx
    .selectFrom('data_run_check as c')
    .innerJoin('record as t', 't.id', 'c.team_id')
    .leftJoin('team_check as k', (join) => join.onRef('k.run_id', '=', 'c.run_id').onRef('k.team_id', '=', 'c.team_id'))
    .leftJoin('record as who', 'who.id', 'k.checked_by')
    .select(['t.id as teamId', 't.title as team', 'k.checked_on as checkedOn', 'who.title as checkedBy', 'k.words'])
    .select('k.open_issues as left')
    .select(sql<number>`coalesce(sum(c.found) filter (where c.severity in ('Blocker', 'Error')), 0)::int`.as('errors'))
    .select(sql<number>`coalesce(sum(c.found) filter (where c.severity = 'Warning'), 0)::int`.as('warnings'))
    .select(sql<number>`coalesce(sum(c.fresh) filter (where c.severity <> 'Practice'), 0)::int`.as('fresh'))
    .select(sql<number>`coalesce(sum(c.gone) filter (where c.severity <> 'Practice'), 0)::int`.as('gone'))
    .select(sql<string | null>`(select max(e.checked_on)::text from team_check e where e.team_id = t.id)`.as('lastOn'))
    .where('c.run_id', '=', runId)
    .groupBy(['t.id', 't.title', 'k.checked_on', 'who.title', 'k.words', 'k.open_issues'])
    .orderBy(sql`k.checked_on is not null`)
    .orderBy(sql`sum(c.found)`, 'desc')
    .orderBy('t.title')
    .execute()
}
