import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  content: string | Uint8Array
  stored?: boolean
  flags?: number
  /** Sizes to declare in place of the true one, for files that lie. */
  declaredSize?: number
}

/** A zip archive made by hand for tests, so that every defect can be planted; with `zip64` every size is 64-bit. */
export function buildZip(parts: ZipPart[], zip64 = false): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const packed = part.stored ? content : deflateRawSync(content)
    const name = Buffer.from(part.name)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(part.stored ? 0 : 8, 8)
    header.writeUInt32LE(crc32(content), 14)
    header.writeUInt32LE(packed.length, 18)
    header.writeUInt32LE(content.length, 22)
    header.writeUInt16LE(name.length, 26)
    pieces.push(header, name, packed)
    directory.push(directoryEntry(part, name, { crc: crc32(content), size: content.length, packed, offset }, zip64))
    offset += 30 + name.length + packed.length
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...pieces, entries, endOf(parts.length, entries.length, offset, zip64)])
}

interface Measures {
  crc: number
  size: number
  packed: Buffer
  offset: number
}

function directoryEntry(part: ZipPart, name: Buffer, measures: Measures, zip64: boolean): Buffer {
  const entry = Buffer.alloc(46)
  const numbers = [part.declaredSize ?? measures.size, measures.packed.length, measures.offset]
  const extra = Buffer.alloc(zip64 ? 4 + 24 : 0)
  if (zip64) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(24, 2)
    numbers.forEach((number, index) => {
      extra.writeBigUInt64LE(BigInt(number), 4 + index * 8)
    })
  }
  const narrow = numbers.map((number) => (zip64 ? 0xffffffff : number))
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(part.flags ?? 0, 8)
  entry.writeUInt16LE(part.stored ? 0 : 8, 10)
  entry.writeUInt32LE(measures.crc, 16)
  entry.writeUInt32LE(narrow[1] ?? 0, 20)
  entry.writeUInt32LE(narrow[0] ?? 0, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt16LE(extra.length, 30)
  entry.writeUInt32LE(narrow[2] ?? 0, 42)
  return Buffer.concat([entry, name, extra])
}

function endOf(count: number, length: number, offset: number, zip64: boolean): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(zip64 ? 0xffff : count, 8)
  end.writeUInt16LE(zip64 ? 0xffff : count, 10)
  end.writeUInt32LE(zip64 ? 0xffffffff : length, 12)
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16)
  if (!zip64) return end
  const wide = Buffer.alloc(56)
  wide.writeUInt32LE(0x06064b50, 0)
  wide.writeBigUInt64LE(44n, 4)
  wide.writeBigUInt64LE(BigInt(count), 32)
  wide.writeBigUInt64LE(BigInt(length), 40)
  wide.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + length), 8)
  return Buffer.concat([wide, locator, end])
}
