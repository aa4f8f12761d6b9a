import { sql } from 'kysely'
import { NotFound } from '../../kernel/failures.ts'
import type { Work } from '../access/index.ts'
import type { RecordKind, State, StoredRecord } from './record-kind.ts'

/** The record with this reference, or NotFound: a record that may not be read is told as one that is not there. */
export async function readRecord<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  reference: string,
): Promise<StoredRecord<S>> {
  const row = await work.tx
    .selectFrom('record')
    .selectAll()
    .where('reference', '=', reference.toUpperCase())
    .where('kind', '=', kind.kind)
    .executeTakeFirst()
  if (!row) throw new NotFound(`${reference.toUpperCase()}`)
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
