import { NotFound } from '../../kernel/failures.ts'
import { instantOf, type Work } from '../access/index.ts'
import { changeRecord, newId, type RecordKind, type State, type StoredRecord } from '../records/index.ts'

/** A file as it hangs on a record. Size in bytes; `type` is what it is served as. */
export type StoredFile = {
  id: string
  name: string
  type: string
  size: number
  hash: string
  attachedAt: Date
  attachedBy: string | null
}

/** The files of a record, oldest first. */
export async function filesOf(work: Work, recordId: string): Promise<StoredFile[]> {
  return files(work).where('f.record_id', '=', recordId).orderBy('f.attached_at').orderBy('f.id').execute()
}

/** One file, for whoever may read the record it hangs on. */
export async function readFile(work: Work, id: string): Promise<StoredFile> {
  const file = await files(work).where('f.id', '=', id).executeTakeFirst()
  if (!file) throw new NotFound('That file')
  return file
}

const files = (work: Work) =>
  work.tx
    .selectFrom('record_file as f')
    .leftJoin('record as who', 'who.id', 'f.attached_by')
    .select(['f.id', 'f.name', 'f.type', 'f.size', 'f.hash', 'f.attached_at as attachedAt', 'who.title as attachedBy'])
    .where('f.removed_at', 'is', null)

/**
 * Hangs kept bytes on a record and writes it in the record's history. Whether the person may is the caller's to ask.
 * The bytes are kept first and hung on second: a deed that fails leaves bytes that nothing names, never a name without
 * bytes.
 */
export async function attachFile<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  record: Pick<StoredRecord<S>, 'id' | 'version'>,
  file: Pick<StoredFile, 'name' | 'type' | 'size' | 'hash'>,
): Promise<string> {
  const at = instantOf(work)
  const id = newId(at.getTime())
  const name = plainName(file.name)
  await changeRecord(work, kind, record.id, { version: record.version }, { deed: `attached the file ${name}` })
  await work.tx
    .insertInto('record_file')
    .values({ id, record_id: record.id, ...file, name, attached_at: at, attached_by: work.actor.person })
    .execute()
  return id
}

/** The last part of a name, without what no file system or header should be given. */
export function plainName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  const plain = last.replace(/[\u0000-\u001f\u007f<>:"|?*\u202a-\u202e\u2066-\u2069]/g, '').trim()
  return plain.slice(-150) || 'file'
}
