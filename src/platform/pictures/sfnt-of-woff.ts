import { inflateSync } from 'node:zlib'

const headSize = 44
const entrySize = 20

/**
 * The TrueType or OpenType font within a WOFF file (W3C WOFF 1.0, sections 3 and 5): each table is laid out again as it was
 * before it was squeezed. Our fonts come as WOFF, and what draws pictures reads those ten times more slowly.
 */
export function sfntOfWoff(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('this is no WOFF font')
  const count = woff.readUInt16BE(12)
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(16 * power, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(16 * (count - power), 10)
  const directory = Buffer.alloc(16 * count)
  const tables: Buffer[] = []
  let at = head.length + directory.length
  for (let index = 0; index < count; index += 1) {
    const entry = headSize + entrySize * index
    const [offset, squeezed, size] = [4, 8, 12].map((place) => woff.readUInt32BE(entry + place))
    if (offset === undefined || squeezed === undefined || size === undefined) throw new Error('a WOFF font cut short')
    const kept = woff.subarray(offset, offset + squeezed)
    const table = squeezed < size ? inflateSync(kept) : kept
    woff.copy(directory, 16 * index, entry, entry + 4)
    woff.copy(directory, 16 * index + 4, entry + 16, entry + 20)
    directory.writeUInt32BE(at, 16 * index + 8)
    directory.writeUInt32BE(size, 16 * index + 12)
    // Tables begin at every fourth byte.
    const padded = Buffer.concat([table, Buffer.alloc((4 - (size % 4)) % 4)])
    tables.push(padded)
    at += padded.length
  }
  return new Uint8Array(Buffer.concat([head, directory, ...tables]))
}
