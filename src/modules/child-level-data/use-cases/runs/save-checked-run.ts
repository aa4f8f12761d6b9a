import { sql } from 'kysely'
import { inTurns } from '../../../../platform/jobs/in-turns.ts'
import { instantOf, type Work } from '../../../../spine/access/index.ts'
import { type Child, placeChildren, registerChildren } from '../../../../spine/children/index.ts'
import { changeRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import type { AnnexAContent } from '../../rules/lists/list-content.ts'
import { trendValue } from '../../rules/measures-shown/trend-value.ts'
import { plainTeamName } from '../../rules/runs/row-words.ts'
import { type DataRunState, dataRunKind } from '../../store/data-run-kind.ts'
import { checkedRuns } from '../../store/read-runs.ts'
import { meetTeams } from '../../store/teams-in-data.ts'
import {
  type FrameRow,
  keepFrame,
  keepMeasureRows,
  keepMeasures,
  keepRows,
  type RowToKeep,
} from '../../store/write-rows.ts'
import { tellManagers } from '../issues/check-team.ts'
import { keepIssueLog } from '../issues/keep-issue-log.ts'
import { type KeptRows, personKey } from './kept-rows.ts'
import type { CheckedRun } from './level-reading.ts'
import { saveIssues } from './save-issues.ts'

/**
 * Saves all of a checked run in the transaction at hand: children, rows, row issues, counts, measures, pictures, the issues log,
 * and last the run's own state. Two runs saved at once take turns, since both say which teams children are with.
 */
export async function saveCheckedRun(
  work: Work,
  run: StoredRecord<DataRunState>,
  checked: CheckedRun,
  content: AnnexAContent,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('child-level data: save'))`.execute(work.tx)
  const previous = (
    await checkedRuns(work).where('d.id', '<>', run.id).where('d.as_at', '<=', run.state.as_at).limit(1).execute()
  )[0]
  const people = await registerPeople(work, checked.lists)
  const teams = await meetTeams(work, await teamNames(checked.lists))
  const kept = new Map<number, (RowToKeep & { hash: string })[]>()
  for (const [list, read] of checked.lists) {
    const definition = content.lists.find((one) => one.list === list)
    if (!definition) continue
    const idAt = definition.fields.findIndex(({ key }) => key === 'childId')
    const rows = await inTurns(read, ({ number, child: identifier, team, cells, hash }, position) => {
      const child = people.get(personKey(list, identifier)) ?? null
      return {
        position,
        row_number: number,
        child_id: child?.id ?? null,
        team_id: teams.get(plainTeamName(team)) ?? null,
        team,
        cells: child && idAt >= 0 ? cells.with(idAt, child.reference) : cells,
        hash,
      }
    })
    kept.set(list, rows)
    const children = new Set(rows.flatMap(({ child_id: child }) => child ?? [])).size
    await work.tx.insertInto('data_run_list').values({ run_id: run.id, list, rows: rows.length, children }).execute()
    await keepRows(work, run.id, list, rows)
  }
  await placeChildren(work, await placesOf(kept))
  const counts = await saveIssues(work, run.id, previous?.id ?? null, { checked, kept, people })
  await saveFigures(work, run.id, checked)
  await keepFrame(work, run.id, await frameRows(checked.frame, people, teams))
  await keepIssueLog(work, run.id, counts)
  await tellManagers(work, run)
  await changeRecord(
    work,
    dataRunKind,
    run.id,
    {
      version: run.version,
      state: { state: 'checked', checked_at: instantOf(work).toISOString(), previous_id: previous?.id ?? null },
    },
    { deed: 'checked' },
  )
}

async function frameRows(
  frame: CheckedRun['frame'],
  people: ReadonlyMap<string, Child>,
  teams: ReadonlyMap<string, string | null>,
): Promise<FrameRow[]> {
  const found = await inTurns(frame, ({ child, strata, team }) => {
    const known = people.get(personKey(0, child))
    return known ? { child_id: known.id, strata, team, team_id: teams.get(plainTeamName(team)) ?? null } : null
  })
  return found.filter((row) => row !== null)
}

async function registerPeople(work: Work, lists: CheckedRun['lists']): Promise<Map<string, Child>> {
  const keys = new Set<string>()
  for (const [list, rows] of lists) {
    await inTurns(rows, ({ child }) => child !== '' && keys.add(personKey(list, child)))
  }
  return registerChildren(work, keys)
}

async function teamNames(lists: CheckedRun['lists']): Promise<Set<string>> {
  const names = new Set<string>()
  for (const rows of lists.values()) await inTurns(rows, ({ team }) => names.add(team))
  return names
}

async function placesOf(kept: KeptRows): Promise<Map<string, Set<string>>> {
  const places = new Map<string, Set<string>>()
  for (const rows of kept.values()) {
    await inTurns(rows, ({ child_id: child, team_id: team }) => {
      if (child && team) places.set(child, (places.get(child) ?? new Set()).add(team))
    })
  }
  return places
}

async function saveFigures(work: Work, runId: string, { measures, pictures }: CheckedRun): Promise<void> {
  await keepMeasures(
    work,
    runId,
    measures.map(({ result }) => ({
      measure: result.key,
      list: result.list,
      kind: result.kind,
      value: trendValue(result),
      result,
    })),
  )
  await keepMeasureRows(
    work,
    runId,
    measures.flatMap(({ result, rows }) =>
      rows.flatMap(({ part, positions }) =>
        positions.length === 0 ? [] : [{ measure: result.key, part, list: result.list, positions }],
      ),
    ),
  )
  for (const [picture, data] of pictures) {
    await work.tx
      .insertInto('data_run_picture')
      .values({ run_id: runId, picture, data: JSON.stringify(data) })
      .execute()
  }
}
