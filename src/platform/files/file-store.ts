import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Bytes that are kept: by the SHA-256 of what is in them, in lower-case hexadecimal. Size in bytes. */
export type KeptBytes = { hash: string; size: number }

/** Where the bytes of files are kept, outside the web's reach. Small, so that another kind of store can stand in. */
export type FileStore = {
  /** Keeps the bytes of a file at a path. Safe to repeat: the same bytes are kept once. */
  keep: (path: string) => Promise<KeptBytes>
  /** The bytes under a hash, streaming; the stream fails when they are not there. */
  open: (hash: string) => Readable
  /** Whether bytes are kept under a hash. */
  has: (hash: string) => Promise<boolean>
  /** Takes the bytes under a hash away; nothing happens where there are none. Only for bytes that nothing else names. */
  remove: (hash: string) => Promise<void>
  /** Null when bytes can be kept, else why not. */
  check: () => Promise<string | null>
}

/** A store in a folder. A file appears under its hash whole and on the disk, or not at all. */
export function folderStore(folder: string): FileStore {
  const root = resolve(folder)
  const placeOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a hash')
    return join(root, hash.slice(0, 2), hash.slice(2, 4), hash)
  }
  return {
    keep: async (path) => {
      const arriving = join(root, 'arriving', randomUUID())
      await mkdir(dirname(arriving), { recursive: true, mode: 0o700 })
      try {
        const kept = await copyHashing(path, arriving)
        const place = placeOf(kept.hash)
        await mkdir(dirname(place), { recursive: true, mode: 0o700 })
        await rename(arriving, place)
        await flush(dirname(place))
        return kept
      } finally {
        await rm(arriving, { force: true })
      }
    },
    open: (hash) => createReadStream(placeOf(hash)),
    has: (hash) =>
      stat(placeOf(hash)).then(
        () => true,
        () => false,
      ),
    remove: (hash) => rm(placeOf(hash), { force: true }),
    check: async () => {
      try {
        await mkdir(root, { recursive: true, mode: 0o700 })
        await access(root, constants.R_OK | constants.W_OK)
        const probe = join(root, `probe-${randomUUID()}`)
        await (await open(probe, 'wx')).close()
        await rm(probe)
        return null
      } catch (fault) {
        return fault instanceof Error ? fault.message : String(fault)
      }
    },
  }
}

async function copyHashing(from: string, to: string): Promise<KeptBytes> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(
    createReadStream(from),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece)
        size += piece.length
        yield piece
      }
    },
    createWriteStream(to, { mode: 0o600, flush: true }),
  )
  return { hash: hash.digest('hex'), size }
}

/** The name must be on the disk too, or a power cut forgets the file. Windows neither needs nor allows it. */
async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
