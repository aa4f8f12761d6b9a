import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A part of an archive as it is packed. */
export interface PackedPart {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly bytes: Uint8Array
}

export const DEFLATED = 8
/** Small pieces are gathered to this many letters before they are packed, which is quicker. */
const AT_ONCE = 64 * 1024

/** Packs a part as it is made, so that what it unpacks to is never held whole. A byte-order mark at its start is left out. */
export async function packPart(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<PackedPart> {
  const packed: Uint8Array[] = []
  let [crc, size] = [0, 0]
  async function* counted(): AsyncGenerator<Buffer, void> {
    for await (const text of gathered(pieces)) {
      const bytes = Buffer.from(size === 0 ? text.replace(/^\ufeff/, '') : text)
      crc = crc32(bytes, crc)
      size += bytes.length
      yield bytes
    }
  }
  await pipeline(
    Readable.from(counted(), { objectMode: false }),
    createDeflateRaw(),
    async (deflated: AsyncIterable<Buffer>) => {
      for await (const piece of deflated) packed.push(piece)
    },
  )
  return { name, method: DEFLATED, crc, size, bytes: Buffer.concat(packed) }
}

async function* gathered(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string, void> {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length < AT_ONCE) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
