import { sql } from 'kysely'
import { z } from 'zod'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import { type ListNumber, listNumbers } from '../rules/lists/list-content.ts'
import type { MeasureResult } from '../rules/measures/measure.ts'
import { type OtherSystem, otherSystemKeys } from '../rules/other-systems/other-systems.ts'
import { resultShape } from './read-measures.ts'

const named = 'child-level data: bring in another system'

export const rowStandings = ['matched', 'only there', 'repeated', 'only here'] as const
export type RowStanding = (typeof rowStandings)[number]

export type SystemRowToKeep = {
  position: number
  row_number: number | null
  standing: RowStanding
  child_id: string | null
  team_id: string | null
  lists: readonly ListNumber[]
  cells: readonly string[]
}

export type SystemOfRun = {
  system: OtherSystem
  fileName: string
  sha256: string
  broughtAt: Date
  broughtBy: string | null
  headings: string[]
  rows: number
  matched: number
  onlyThere: number
  repeated: number
  onlyHere: number
  figures: MeasureResult[]
}

/** Keeps what another system's file said, in the place of what it said before. */
export async function keepSystem(
  work: Work,
  runId: string,
  kept: Omit<SystemOfRun, 'broughtBy'> & { wanted: readonly number[] },
  rows: readonly SystemRowToKeep[],
): Promise<void> {
  const by = work.actor.person
  await inSystemRead(work, named, async ({ tx }) => {
    for (const table of ['children.other_system_row', 'data_run_other_system'] as const)
      await tx.deleteFrom(table).where('run_id', '=', runId).where('other_system', '=', kept.system).execute()
    await tx
      .insertInto('data_run_other_system')
      .values({
        run_id: runId,
        other_system: kept.system,
        file_name: kept.fileName,
        sha256: kept.sha256,
        brought_at: kept.broughtAt,
        brought_by: by,
        wanted: [...kept.wanted],
        headings: kept.headings,
        rows: kept.rows,
        matched: kept.matched,
        only_there: kept.onlyThere,
        repeated: kept.repeated,
        only_here: kept.onlyHere,
        figures: JSON.stringify(kept.figures),
      })
      .execute()
    await sql`insert into children.other_system_row (run_id, other_system, position, row_number, standing, child_id, team_id, lists, cells)
      select ${runId}::uuid, ${kept.system}, r.* from json_to_recordset(${JSON.stringify(rows)}::json) as
        r (position int, row_number int, standing text, child_id uuid, team_id uuid, lists int[], cells text[])`.execute(
      tx,
    )
  })
}

/** What other systems said of a run: figures. */
export async function systemsOfRun(work: Work, runId: string): Promise<SystemOfRun[]> {
  const rows = await work.tx
    .selectFrom('data_run_other_system as s')
    .leftJoin('record as r', 'r.id', 's.brought_by')
    .select(['s.other_system as system', 's.file_name as fileName', 's.sha256', 's.brought_at as broughtAt'])
    .select(['r.title as broughtBy', 's.headings', 's.rows', 's.matched', 's.only_there as onlyThere'])
    .select(['s.repeated', 's.only_here as onlyHere', 's.figures'])
    .where('s.run_id', '=', runId)
    .orderBy('s.other_system')
    .execute()
  return rows.flatMap(({ system, figures, ...row }) => {
    const key = otherSystemKeys.find((one) => one === system)
    return key ? [{ ...row, system: key, figures: z.array(resultShape).parse(figures) }] : []
  })
}

export type ChildHere = { id: string; reference: string; lists: ListNumber[]; teamId: string | null }

/** Every child of a run's lists 1 to 10. Whoever asks must have looked first. */
export async function childrenOfRun(work: Work, runId: string): Promise<ChildHere[]> {
  const rows = await work.tx
    .selectFrom('children.list_row as l')
    .innerJoin('children.child as c', 'c.id', 'l.child_id')
    .select(['c.id', 'c.reference'])
    .select(sql<number[]>`array_agg(distinct l.list::int order by l.list::int)`.as('lists'))
    .select(sql<string | null>`max(l.team_id::text)`.as('teamId'))
    .where('l.run_id', '=', runId)
    .where('l.list', '<', 11)
    .groupBy(['c.id', 'c.reference'])
    .execute()
  return rows.map((row) => ({ ...row, lists: listNumbers.filter((list) => row.lists.includes(list)) }))
}

type SystemRowsAsked = { runId: string; system: OtherSystem; standing?: RowStanding; list?: number }
export type SystemRow = {
  rowNumber: number | null
  standing: string
  child: string | null
  lists: number[]
  cells: string[]
}

/** The rows of another system's file as they matched, in the order of the file. Whoever asks must have looked first. */
export async function systemRows(
  work: Work,
  asked: SystemRowsAsked,
  { offset, most }: { offset: number; most: number },
): Promise<{ rows: SystemRow[]; count: number }> {
  let found = work.tx
    .selectFrom('children.other_system_row as s')
    .where('s.run_id', '=', asked.runId)
    .where('s.other_system', '=', asked.system)
  if (asked.standing) found = found.where('s.standing', '=', asked.standing)
  if (asked.list !== undefined) found = found.where(sql<boolean>`${asked.list}::int = any(s.lists)`)
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .leftJoin('children.child as c', 'c.id', 's.child_id')
    .select(['s.row_number as rowNumber', 's.standing', 'c.reference as child', 's.lists', 's.cells'])
    .orderBy('s.position')
    .limit(most)
    .offset(offset)
    .execute()
  return { rows, count }
}
