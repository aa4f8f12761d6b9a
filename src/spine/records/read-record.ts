import { NotFound } from '../../kernel/failures.ts'
import type { Work } from '../access/index.ts'
import type { RecordKind, State, StoredRecord } from './record-kind.ts'
import { recordColumns, storedRecord } from './stored-record.ts'

/** The record with this reference, or NotFound: a record that may not be read is told as one that is not there. */
export async function readRecord<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  reference: string,
): Promise<StoredRecord<S>> {
  const row = await work.tx
    .selectFrom('record')
    .select(recordColumns)
    .where('reference', '=', reference.toUpperCase())
    .where('kind', '=', kind.kind)
    .executeTakeFirst()
  if (!row) throw new NotFound(`${reference.toUpperCase()}`)
  return storedRecord(work, kind, row)
}
