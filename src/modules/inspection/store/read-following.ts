import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import {
  type DirectionState,
  directionKind,
  draftKind,
  packKind,
  type StatementState,
  statementKind,
  type ThemeState,
  themeKind,
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

export type ThemeRow = FollowingRow<ThemeState> & { id: string; ownerId: string | null; owner: string | null }

/** The themes of a direction or notice, by name. */
export async function themesOfDirection(work: Work, directionId: string): Promise<ThemeRow[]> {
  const rows = await work.tx
    .selectFrom('direction_theme as f')
    .innerJoin('record as r', 'r.id', 'f.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .selectAll('f')
    .select(['r.reference', 'r.title', 'r.owner_id as ownerId', 'owner.title as owner'])
    .where('f.direction_id', '=', directionId)
    .orderBy(sql`lower(f.name)`)
    .execute()
  return rows.map(({ id, reference, title, ownerId, owner, ...columns }) => ({
    id,
    reference,
    title,
    ownerId,
    owner,
    state: themeKind.state.parse(columns),
  }))
}

/** The statements of action of some inspections, by inspection. */
export async function statementsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, StatementState>> {
  if (ids.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('statement_of_action')
    .selectAll()
    .where('inspection_id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id: _, ...columns }) => [columns.inspection_id, statementKind.state.parse(columns)]))
}

/** The names of the files that are attached to some inspections, by inspection. */
export async function filesOfInspections(
  work: Work,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('record_file')
    .select(['record_id as id', 'name'])
    .where('record_id', 'in', [...ids])
    .where('removed_at', 'is', null)
    .orderBy('attached_at')
    .execute()
  const found = new Map<string, string[]>()
  for (const { id, name } of rows) found.set(id, [...(found.get(id) ?? []), name])
  return found
}

export type BodyAround = { name: string; kindOf: string; meets: string; next: string | null }

/** Every body with what it is and the first meeting from a day on that is not called off. */
export async function bodiesAround(work: Work, from: string): Promise<BodyAround[]> {
  const { rows } = await sql<BodyAround>`
    select r.title as name, b.kind_of as "kindOf", b.meets, (
      select min(m.held_on) from meeting m
      where m.body_id = b.id and m.status <> 'cancelled' and m.held_on >= ${from}::date) as next
    from body b join record r on r.id = b.id order by lower(r.title)`.execute(work.tx)
  return rows
}

/** The names of people by id. */
export async function namesOfPeople(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== ''))]
  if (wanted.length === 0) return new Map()
  const rows = await work.tx.selectFrom('record').select(['id', 'title']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** The kinds that follow a report, for the register of kinds. */
export const followingKinds = [statementKind, draftKind, packKind, visitKind, directionKind, themeKind]
