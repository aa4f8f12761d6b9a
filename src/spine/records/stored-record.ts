import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../platform/database/database-types.ts'
import type { Work } from '../access/index.ts'
import type { RecordKind, State, StoredRecord } from './record-kind.ts'

/** The columns of `record` that a record is read from; its search words are only ever matched in the database. */
export const recordColumns = [
  'id',
  'reference',
  'title',
  'owner_id',
  'version',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof Tables['record'])[]

/** A record from its row of `record` and the row of its own table under the same id. */
export async function storedRecord<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  row: Pick<Selectable<Tables['record']>, (typeof recordColumns)[number]>,
): Promise<StoredRecord<S>> {
  const own = await sql<State>`select * from ${sql.table(kind.table)} where id = ${row.id}`.execute(work.tx)
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    ownerId: row.owner_id,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    state: kind.state.parse(own.rows[0]),
  }
}
