import { sql } from 'kysely'
import { pieces } from '../../../kernel/pieces.ts'
import type { Work } from '../../../spine/access/index.ts'

export type RowToKeep = {
  position: number
  row_number: number
  child_id: string | null
  team_id: string | null
  team: string
  cells: readonly (string | null)[]
}

export type RowIssueToKeep = {
  number: number
  check_id: string
  list: number
  severity: string
  position: number | null
  row_number: number | null
  sheet: string
  columns: readonly string[]
  child_id: string | null
  team_id: string | null
  team: string
  value: string
  message: string
  identity: string
  row_hash: string
  fresh: boolean
}

export type GoneIssueToKeep = {
  number: number
  check_id: string
  list: number
  child_id: string | null
  team_id: string | null
  team: string
  mended: boolean
  message: string
}

const batch = 5_000

/** Keeps the rows of one list, as they stand in the file. */
export async function keepRows(work: Work, runId: string, list: number, rows: readonly RowToKeep[]): Promise<void> {
  for (const some of inBatches(rows)) {
    await sql`insert into children.list_row (run_id, list, position, row_number, child_id, team_id, team, cells)
      select ${runId}::uuid, ${list}::smallint, r.* from json_to_recordset(${some}::json) as
        r (position int, row_number int, child_id uuid, team_id uuid, team text, cells text[])`.execute(work.tx)
  }
}

/** Keeps the row issues of a run. */
export async function keepRowIssues(work: Work, runId: string, issues: readonly RowIssueToKeep[]): Promise<void> {
  for (const some of inBatches(issues)) {
    await sql`insert into children.row_issue (run_id, number, check_id, list, severity, position, row_number, sheet, columns,
        child_id, team_id, team, value, message, identity, row_hash, fresh)
      select ${runId}::uuid, r.* from json_to_recordset(${some}::json) as
        r (number int, check_id text, list smallint, severity text, position int, row_number int, sheet text, columns text[],
          child_id uuid, team_id uuid, team text, value text, message text, identity text, row_hash text, fresh boolean)`.execute(
      work.tx,
    )
  }
}

/** Keeps what the run before had and this one has not. */
export async function keepGoneIssues(work: Work, runId: string, issues: readonly GoneIssueToKeep[]): Promise<void> {
  for (const some of inBatches(issues)) {
    await sql`insert into children.gone_issue (run_id, number, check_id, list, child_id, team_id, team, mended, message)
      select ${runId}::uuid, r.* from json_to_recordset(${some}::json) as
        r (number int, check_id text, list smallint, child_id uuid, team_id uuid, team text, mended boolean, message text)`.execute(
      work.tx,
    )
  }
}

export type FrameRow = { child_id: string; strata: readonly string[]; team: string; team_id: string | null }

/** Keeps who may be drawn from a run; two identifiers that are one child are drawn once. */
export async function keepFrame(work: Work, runId: string, frame: readonly FrameRow[]): Promise<void> {
  for (const some of inBatches(frame)) {
    await sql`insert into children.frame_child (run_id, child_id, strata, team, team_id)
      select ${runId}::uuid, r.* from json_to_recordset(${some}::json) as
        r (child_id uuid, strata text[], team text, team_id uuid) on conflict do nothing`.execute(work.tx)
  }
}

/** Keeps what each measure came to. */
export async function keepMeasures(work: Work, runId: string, measures: readonly object[]): Promise<void> {
  for (const some of inBatches(measures)) {
    await sql`insert into data_run_measure (run_id, measure, list, kind, value, result)
      select ${runId}::uuid, r.* from json_to_recordset(${some}::json) as
        r (measure text, list smallint, kind text, value double precision, result jsonb)`.execute(work.tx)
  }
}

/** Keeps which rows each measure counts. */
export async function keepMeasureRows(work: Work, runId: string, rows: readonly object[]): Promise<void> {
  for (const some of inBatches(rows)) {
    await sql`insert into children.measure_row (run_id, measure, part, list, positions)
      select ${runId}::uuid, r.* from json_to_recordset(${some}::json) as
        r (measure text, part text, list smallint, positions integer[])`.execute(work.tx)
  }
}

/** Keeps how many rows fail each check, by list and team. */
export async function keepCounts(work: Work, runId: string, counts: readonly object[]): Promise<void> {
  for (const some of inBatches(counts)) {
    await sql`insert into data_run_check (run_id, check_id, list, team, team_id, severity, found, fresh, still, gone, accepted)
      select ${runId}::uuid, r.* from json_to_recordset(${some}::json) as
        r (check_id text, list smallint, team text, team_id uuid, severity text, found int, fresh int, still int, gone int,
          accepted int)`.execute(work.tx)
  }
}

/** As JSON text, some thousands at a time: one statement for each, whose parameter stays of a bearable size. */
function* inBatches(rows: readonly object[]): Generator<string> {
  for (const some of pieces(rows, batch)) yield JSON.stringify(some)
}
