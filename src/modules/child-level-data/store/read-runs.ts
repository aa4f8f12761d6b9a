import { sql } from 'kysely'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type RunState, runStates, type Standing, standingOf, type WorkStatus } from '../rules/runs/run-standing.ts'
import { type DataRunState, dataRunKind } from './data-run-kind.ts'

export type RunRow = {
  id: string
  reference: string
  title: string
  purpose: string
  asAt: string
  standing: Standing
  startedAt: Date
  signedAt: Date | null
  rows: number
  errors: number
  warnings: number
}

/** The runs, latest first. */
export async function listRuns(
  work: Work,
  { offset, most }: { offset: number; most: number },
): Promise<{ rows: RunRow[]; count: number }> {
  const { count } = await work.tx
    .selectFrom('data_run')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  const found = await work.tx
    .selectFrom('data_run as d')
    .innerJoin('record as r', 'r.id', 'd.id')
    .select(['d.id', 'r.reference', 'r.title', 'd.purpose', 'd.as_at as asAt', 'd.state', 'd.work_id as workId'])
    .select(['d.started_at as startedAt', 'd.signed_at as signedAt'])
    .select(sql<number>`coalesce((select sum(l.rows) from data_run_list l where l.run_id = d.id), 0)::int`.as('rows'))
    .select(
      sql<number>`coalesce((select sum(c.found) from data_run_check c where c.run_id = d.id
      and c.severity in ('Blocker', 'Error')), 0)::int`.as('errors'),
    )
    .select(
      sql<number>`coalesce((select sum(c.found) from data_run_check c where c.run_id = d.id
      and c.severity = 'Warning'), 0)::int`.as('warnings'),
    )
    .orderBy('d.started_at', 'desc')
    .orderBy('r.number', 'desc')
    .limit(most)
    .offset(offset)
    .execute()
  const works = await worksOf(
    work,
    found.flatMap(({ workId }) => workId ?? []),
  )
  const rows = found.map(({ state, workId, ...row }) => ({
    ...row,
    standing: standingOf(asRunState(state), works.get(workId ?? '')?.status ?? null),
  }))
  return { rows, count }
}

export type LongWork = { status: WorkStatus; done: number; total: number | null; words: string[] }

/** How the long work behind runs stands: told to whoever may read the run, whoever started it. */
async function worksOf(work: Work, ids: readonly string[]): Promise<Map<string, LongWork>> {
  if (ids.length === 0) return new Map()
  const rows = await inSystemRead(work, 'progress of data runs', ({ tx }) =>
    tx.selectFrom('run').select(['id', 'status', 'done', 'total', 'messages']).where('id', 'in', ids).execute(),
  )
  return new Map(
    rows.map(({ id, status, done, total, messages }) => [
      id,
      { status: asWorkStatus(status), done, total, words: wordsOf(messages) },
    ]),
  )
}

export type DataRun = StoredRecord<DataRunState> & { standing: Standing; work: LongWork | null }

/** One run, with how its work stands. NotFound where it may not be read. */
export async function readDataRun(work: Work, reference: string): Promise<DataRun> {
  const run = await readRecord(work, dataRunKind, reference)
  const long = run.state.work_id ? ((await worksOf(work, [run.state.work_id])).get(run.state.work_id) ?? null) : null
  return { ...run, work: long, standing: standingOf(run.state.state, long?.status ?? null) }
}

/** The reference of a run, for naming it. */
export async function referenceOf(work: Work, id: string | null): Promise<string | null> {
  if (id === null) return null
  return (
    (await work.tx.selectFrom('record').select('reference').where('id', '=', id).executeTakeFirst())?.reference ?? null
  )
}

/** The latest run that was checked, by the day it is as at, then by when it began; null where there is none. */
export async function latestChecked(work: Work): Promise<{ id: string; reference: string; asAt: string } | null> {
  const found = await checkedRuns(work).limit(1).executeTakeFirst()
  return found ?? null
}

/** Checked runs, latest first. */
export const checkedRuns = (work: Work) =>
  work.tx
    .selectFrom('data_run as d')
    .innerJoin('record as r', 'r.id', 'd.id')
    .select(['d.id', 'r.reference', 'd.as_at as asAt', 'd.state', 'd.rows_disposed_on as rowsDisposedOn'])
    .where('d.state', 'in', ['checked', 'signed'])
    .orderBy('d.as_at', 'desc')
    .orderBy('d.started_at', 'desc')
    .orderBy('r.number', 'desc')

const asRunState = (text: string): RunState => runStates.find((state) => state === text) ?? 'reading'
const statuses = ['waiting', 'running', 'done', 'failed', 'cancelled', 'uncertain'] as const
const asWorkStatus = (text: string): WorkStatus => statuses.find((status) => status === text) ?? null

function wordsOf(messages: unknown): string[] {
  if (!Array.isArray(messages)) return []
  return messages.flatMap((one: unknown) =>
    one !== null && typeof one === 'object' && 'words' in one && typeof one.words === 'string' ? [one.words] : [],
  )
}
