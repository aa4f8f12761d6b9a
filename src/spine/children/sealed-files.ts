import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { NotFound } from '../../kernel/failures.ts'
import { type Ground, inSystemRead, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'

const cipher = 'aes-256-gcm'

/** Bytes about children, enciphered under a key of their own and kept where files are. `sha256` is of what was given. */
export type Sealed = { sha256: string; size: number; storedHash: string; key: Buffer; iv: Buffer; tag: Buffer }

/**
 * Enciphers a file and keeps it. Two people who give the same workbook have two files: nothing shows that they were the same,
 * and disposing of one leaves the other.
 */
export async function sealFile(ground: Ground, path: string): Promise<Sealed> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-sealed-'))
  const [key, iv] = [randomBytes(32), randomBytes(12)]
  const sealing = createCipheriv(cipher, key, iv)
  const hash = createHash('sha256')
  let size = 0
  try {
    const sealed = join(folder, 'sealed')
    await pipeline(
      createReadStream(path),
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.update(piece)
          size += piece.length
          yield piece
        }
      },
      sealing,
      createWriteStream(sealed, { mode: 0o600 }),
    )
    const { hash: storedHash } = await ground.files.keep(sealed)
    return { sha256: hash.digest('hex'), size, storedHash, key, iv, tag: sealing.getAuthTag() }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes down where a sealed file is. Returns its id. */
export async function keepSealed(work: Work, file: Sealed & { name: string; type: string }): Promise<string> {
  const at = instantOf(work)
  const id = newId(at.getTime())
  await inSystemRead(work, 'child-level data: keep a file', ({ tx }) =>
    tx
      .insertInto('children.sealed_file')
      .values({
        id,
        name: file.name,
        type: file.type,
        size: file.size,
        sha256: file.sha256,
        stored_hash: file.storedHash,
        cipher_key: file.key,
        iv: file.iv,
        tag: file.tag,
        kept_at: at,
        kept_by: work.actor.person,
      })
      .execute(),
  )
  return id
}

export type SealedFile = { id: string; name: string; type: string; size: number; sha256: string; open: () => Readable }

/** A sealed file, deciphered as it streams. Whoever asks must have looked first, or works as the system. */
export async function openSealed(work: Work, ground: Ground, id: string): Promise<SealedFile> {
  const row = await work.tx.selectFrom('children.sealed_file').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('That file')
  const open = () => {
    const opening = createDecipheriv(cipher, row.cipher_key, row.iv).setAuthTag(row.tag)
    const stored = ground.files.open(row.stored_hash)
    stored.once('error', (fault) => opening.destroy(fault))
    return stored.pipe(opening)
  }
  return { id, name: row.name, type: row.type, size: row.size, sha256: row.sha256, open }
}

/** Forgets the keys of files, so that nobody can read them again, and takes their bytes away. As the system only. */
export async function disposeSealed(
  work: Work,
  ids: readonly string[],
): Promise<{ storedHashes: string[]; sha256: string[] }> {
  if (ids.length === 0) return { storedHashes: [], sha256: [] }
  const gone = await work.tx
    .deleteFrom('children.sealed_file')
    .where('id', 'in', ids)
    .returning(['stored_hash', 'sha256'])
    .execute()
  return { storedHashes: gone.map((one) => one.stored_hash), sha256: gone.map((one) => one.sha256) }
}
