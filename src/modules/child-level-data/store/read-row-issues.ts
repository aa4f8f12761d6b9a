import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type RowIssue = {
  number: number
  checkId: string
  list: number
  severity: string
  rowNumber: number | null
  sheet: string
  columns: string[]
  child: string | null
  team: string
  value: string
  message: string
  identity: string
  rowHash: string
  fresh: boolean
  cells: (string | null)[] | null
  accepted: string | null
}

export type RowIssuesAsked = {
  runId: string
  checkId?: string
  list?: number
  childId?: string
  teamIds?: readonly string[]
  fresh?: boolean
}

/** Row issues of a run with the row that each stands in, in the order of the file. Whoever asks must have looked first. */
export async function listRowIssues(
  work: Work,
  asked: RowIssuesAsked,
  { offset, most }: { offset: number; most: number },
): Promise<{ rows: RowIssue[]; count: number }> {
  let found = work.tx.selectFrom('children.row_issue as i').where('i.run_id', '=', asked.runId)
  if (asked.checkId !== undefined) found = found.where('i.check_id', '=', asked.checkId)
  if (asked.list !== undefined) found = found.where('i.list', '=', asked.list)
  if (asked.childId !== undefined) found = found.where('i.child_id', '=', asked.childId)
  if (asked.fresh) found = found.where('i.fresh', '=', true)
  if (asked.teamIds) found = found.where('i.team_id', 'in', asked.teamIds).where('i.severity', '<>', 'Practice')
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .leftJoin('children.list_row as r', (join) =>
      join.onRef('r.run_id', '=', 'i.run_id').onRef('r.list', '=', 'i.list').onRef('r.position', '=', 'i.position'),
    )
    .leftJoin('children.child as c', 'c.id', 'i.child_id')
    .leftJoin('children.accepted_row_issue as a', (join) =>
      join.onRef('a.identity', '=', 'i.identity').onRef('a.row_hash', '=', 'i.row_hash'),
    )
    .select([
      'i.number',
      'i.check_id as checkId',
      'i.list',
      'i.severity',
      'i.row_number as rowNumber',
      'i.sheet',
      'i.columns',
    ])
    .select([
      'c.reference as child',
      'i.team',
      'i.value',
      'i.message',
      'i.identity',
      'i.row_hash as rowHash',
      'i.fresh',
    ])
    .select(['r.cells', 'a.reason as accepted'])
    .orderBy('i.check_id')
    .orderBy('i.list')
    .orderBy('i.position')
    .orderBy('i.number')
    .limit(most)
    .offset(offset)
    .execute()
  return { rows, count }
}

export type GoneIssue = {
  checkId: string
  list: number
  child: string | null
  team: string
  mended: boolean
  message: string
}

/** What the run before had and this one has not. Whoever asks must have looked first. */
export async function listGoneIssues(
  work: Work,
  runId: string,
  { offset, most }: { offset: number; most: number },
): Promise<{ rows: GoneIssue[]; count: number }> {
  const found = work.tx.selectFrom('children.gone_issue as g').where('g.run_id', '=', runId)
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .leftJoin('children.child as c', 'c.id', 'g.child_id')
    .select(['g.check_id as checkId', 'g.list', 'c.reference as child', 'g.team', 'g.mended', 'g.message'])
    .orderBy('g.number')
    .limit(most)
    .offset(offset)
    .execute()
  return { rows, count }
}
