import { NotFound } from '../../../kernel/failures.ts'
import type { Work } from '../../access/index.ts'
import { changeRecord } from '../../records/index.ts'
import { personKind } from '../kinds.ts'

/** Writes a person's history after something beneath them has changed: a post, a membership, a role. */
export async function noteOnPerson(work: Work, personId: string, deed: string): Promise<void> {
  const row = await work.tx
    .selectFrom('record')
    .select('version')
    .where('id', '=', personId)
    .where('kind', '=', personKind.kind)
    .executeTakeFirst()
  if (!row) throw new NotFound('That person')
  await changeRecord(work, personKind, personId, { version: row.version }, { deed })
}

/** The name of a record, for the words of history. */
export async function titleOf(work: Work, id: string): Promise<string> {
  const row = await work.tx.selectFrom('record').select('title').where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('What you chose')
  return row.title
}
