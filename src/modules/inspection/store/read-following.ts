import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import {
  type DirectionState,
  directionKind,
  draftKind,
  packKind,
  statementKind,
  type VisitState,
  visitKind,
} from './following-kinds.ts'

export type Following = { reference: string; title: string }

/** What follows an inspection, of what this person may read. */
export async function followingOf(work: Work, inspectionId: string) {
  const one = async (table: 'statement_of_action' | 'draft_report' | 'publication_pack'): Promise<Following | null> => {
    const found = await sql<Following>`select r.reference, r.title from ${sql.table(table)} f
      join record r on r.id = f.id where f.inspection_id = ${inspectionId}`.execute(work.tx)
    return found.rows[0] ?? null
  }
  return {
    statement: await one('statement_of_action'),
    draft: await one('draft_report'),
    pack: await one('publication_pack'),
    visits: await visitsOf(work, inspectionId),
  }
}

export type FollowingRow<S> = Following & { state: S }

/** The monitoring visits after an inspection, the latest first. */
export async function visitsOf(work: Work, inspectionId: string): Promise<FollowingRow<VisitState>[]> {
  const rows = await work.tx
    .selectFrom('monitoring_visit as f')
    .innerJoin('record as r', 'r.id', 'f.id')
    .selectAll('f')
    .select(['r.reference', 'r.title'])
    .where('f.inspection_id', '=', inspectionId)
    .orderBy('f.starts', (order) => order.desc().nullsFirst())
    .orderBy('r.number', 'desc')
    .execute()
  return rows.map(({ reference, title, ...columns }) => ({ reference, title, state: visitKind.state.parse(columns) }))
}

/** Every direction and notice that this person may read, the latest first. */
export async function listDirections(work: Work): Promise<FollowingRow<DirectionState>[]> {
  const rows = await work.tx
    .selectFrom('direction as f')
    .innerJoin('record as r', 'r.id', 'f.id')
    .selectAll('f')
    .select(['r.reference', 'r.title'])
    .orderBy('f.issued_on', 'desc')
    .orderBy('r.number', 'desc')
    .execute()
  return rows.map(({ reference, title, ...columns }) => ({
    reference,
    title,
    state: directionKind.state.parse(columns),
  }))
}

/** The reference and title of an inspection by its id; null where it may not be read. */
export async function inspectionById(work: Work, id: string | null): Promise<Following | null> {
  if (!id) return null
  const found = await work.tx
    .selectFrom('record')
    .select(['reference', 'title'])
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** The kinds that follow a report, for the register of kinds. */
export const followingKinds = [statementKind, draftKind, packKind, visitKind, directionKind]
