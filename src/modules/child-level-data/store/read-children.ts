import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import type { KeptRow } from '../rules/children/journey.ts'

export type RunOfChild = { id: string; reference: string; asAt: string; lists: number[] }

/** The runs that a child is in, latest first, with the lists in each. Whoever asks must have looked first. */
export async function runsOfChild(work: Work, childId: string): Promise<RunOfChild[]> {
  return work.tx
    .selectFrom('children.list_row as l')
    .innerJoin('data_run as d', 'd.id', 'l.run_id')
    .innerJoin('record as r', 'r.id', 'd.id')
    .select(['d.id', 'r.reference', 'd.as_at as asAt'])
    .select(sql<number[]>`array_agg(distinct l.list::int order by l.list::int)`.as('lists'))
    .where('l.child_id', '=', childId)
    .groupBy(['d.id', 'r.reference', 'd.as_at', 'd.started_at'])
    .orderBy('d.as_at', 'desc')
    .orderBy('d.started_at', 'desc')
    .execute()
}

/** What a run says of a child, list by list. Whoever asks must have looked first. */
export async function rowsOfChild(work: Work, runId: string, childId: string): Promise<KeptRow[]> {
  return work.tx
    .selectFrom('children.list_row')
    .select(['list', 'row_number as rowNumber', 'team', 'cells'])
    .where('run_id', '=', runId)
    .where('child_id', '=', childId)
    .orderBy('list')
    .orderBy('position')
    .execute()
}
