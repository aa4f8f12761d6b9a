import { NotFound, NotPossibleNow, NotValid } from '../../kernel/failures.ts'
import type { DocumentBlock } from '../../platform/word/document-blocks.ts'
import { insist, instantOf, type Work } from '../access/index.ts'
import {
  canonical,
  changeRecord,
  newId,
  type RecordKind,
  type State,
  type StoredRecord,
  sha256,
} from '../records/index.ts'
import { tellFollowers } from './following/tell-followers-job.ts'
import { publicationAsHtml } from './publication-as-html.tsx'

export type NewPublication = {
  /** What it is: "scope". */
  kind: string
  /** Where the public finds it, below /public: "reviews/REV-1". */
  address: string
  title: string
  council: string
  blocks: readonly DocumentBlock[]
  files: readonly { name: string; type: string; bytes: Uint8Array }[]
}

/**
 * Publishes: keeps an immutable copy of what was made of a record, as data, as a page and as files, under one hash, and says so in
 * the record's history. It takes the place of what stood at its address. The caller says who may.
 */
export async function publish<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  record: Pick<StoredRecord<S>, 'id' | 'version'>,
  { kind: what, address, title, council, blocks, files }: NewPublication,
): Promise<string> {
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can publish: somebody answers for it.')
  await changeRecord(work, kind, record.id, { version: record.version }, { deed: `published the ${what}` })
  const at = instantOf(work)
  const id = newId(at.getTime())
  const html = publicationAsHtml(title, council, blocks)
  const kept = files.map((file) => ({ ...file, hash: sha256(Buffer.from(file.bytes).toString('base64')) }))
  const hash = sha256(
    canonical({ title, blocks: plain(blocks), html: sha256(html), files: kept.map((one) => one.hash) }),
  )
  await work.tx
    .updateTable('publication')
    .set({ replaced_at: at })
    .where('address', '=', address)
    .where('replaced_at', 'is', null)
    .execute()
  const row = { id, source_id: record.id, kind: what, address, title, hash }
  await work.tx
    .insertInto('publication')
    .values({ ...row, published_by: person, published_at: at })
    .execute()
  await work.tx
    .insertInto('publication_content')
    .values({ publication_id: id, content: JSON.stringify(plain(blocks)), html })
    .execute()
  for (const file of kept) {
    await work.tx
      .insertInto('publication_file')
      .values({ publication_id: id, name: file.name, type: file.type, bytes: Buffer.from(file.bytes), hash: file.hash })
      .execute()
  }
  await tellFollowers(work, id)
  return id
}

const plain = (blocks: readonly DocumentBlock[]): unknown => JSON.parse(JSON.stringify(blocks))

/**
 * Withdraws what is published of a record, at once: from this transaction on nobody outside is given a word of it, and they read the
 * reason in its place.
 */
export async function withdraw<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  record: Pick<StoredRecord<S>, 'id' | 'version'>,
  what: string,
  reason: string,
): Promise<void> {
  insist(work.actor, 'withdraw a publication')
  const why = reason.trim()
  if (why === '') throw new NotValid({ reason: 'Say why it is withdrawn: the public reads it in its place' })
  const standing = await work.tx
    .selectFrom('publication')
    .select('id')
    .where('source_id', '=', record.id)
    .where('kind', '=', what)
    .where('replaced_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!standing) throw new NotFound(`A published ${what}`)
  await changeRecord(work, kind, record.id, { version: record.version }, { deed: `withdrew the ${what}`, reason: why })
  await work.tx
    .updateTable('publication')
    .set({ withdrawn_at: instantOf(work), withdrawn_by: work.actor.person, withdrawn_reason: why })
    .where('id', '=', standing.id)
    .execute()
}
