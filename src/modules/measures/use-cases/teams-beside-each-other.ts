import type { Work } from '../../../spine/access/index.ts'
import type { PeriodKind } from '../rules/periods.ts'
import { listMeasures, type MeasureRow } from '../store/list-measures.ts'
import { type CommentaryRow, commentaryOf } from '../store/read-values.ts'
import { teamsToChoose } from '../store/teams.ts'
import { rowsOfTeams, type TeamTrends, teamTrends } from './team-trends.ts'

/** The latest that was said of a measure of a team. */
type SaidOfTeam = CommentaryRow & { period: PeriodKind; title: string }
export type TeamsBesideEachOther = {
  rows: readonly MeasureRow[]
  trends: TeamTrends | null
  narrative: ReadonlyMap<string, readonly SaidOfTeam[]>
  references: ReadonlyMap<string, string>
}

/** Every measure that has values of teams, workforce first, for each team and the whole service (D30). */
export async function teamsBesideEachOther(work: Work): Promise<TeamsBesideEachOther> {
  const rows = rowsOfTeams(await listMeasures(work, { status: 'in use' }))
  const all = await commentaryOf(
    work,
    rows.map(({ id }) => id),
  )
  const latest = rows.flatMap((row) => {
    const its = all.filter(({ measureId, teamId }) => measureId === row.id && teamId !== null)
    const ofEach = [...Map.groupBy(its, ({ teamId }) => teamId).values()].flatMap(([first]) => first ?? [])
    return ofEach.map((one): SaidOfTeam => ({ ...one, period: row.state.period, title: row.title }))
  })
  return {
    rows,
    trends: teamTrends(rows, work.clock.today().toString(), { for: 'the service' }),
    narrative: Map.groupBy(latest, ({ teamId }) => teamId ?? ''),
    references: new Map((await teamsToChoose(work)).map(({ id, reference }) => [id, reference])),
  }
}
