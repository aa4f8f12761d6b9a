import { NotFound, NotValid } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import { type RecordKind, readRecord, type State, type StoredRecord } from '../../../spine/records/index.ts'

/** The record that somebody named by its reference in a form, or a refusal on that field which loses nothing typed. */
export async function named<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  reference: string,
  field: string,
): Promise<StoredRecord<S>> {
  try {
    return await readRecord(work, kind, reference)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    throw new NotValid({ [field]: `“${reference}” is not the reference of a ${kind.name} that you may see` })
  }
}
