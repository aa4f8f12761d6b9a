import { NotFound } from '../../kernel/failures.ts'
import type { Work } from '../access/index.ts'
import { type Run, runShape } from './run.ts'

/** A run that this person started, or any for an administrator. */
export async function readRun(work: Work, id: string): Promise<Run> {
  const row = await work.tx.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('That run')
  return runShape.parse(row)
}

/** The latest runs, of one kind or of all, newest first. */
export async function latestRuns(work: Work, kind: string | null, most: number): Promise<Run[]> {
  let rows = work.tx.selectFrom('run').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(most)
  if (kind) rows = rows.where('kind', '=', kind)
  return (await rows.execute()).map((row) => runShape.parse(row))
}
