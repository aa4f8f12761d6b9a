import { crc32, deflateRawSync } from 'node:zlib'
import type { ByteSource } from '../byte-source.ts'
import type { ZipEntry } from '../xlsx/zip-directory.ts'
import { DEFLATED, type PackedPart } from './pack-part.ts'

/** A part to write: new content, one that is packed already, or one taken over from another archive as it is packed there. */
export type WrittenPart =
  | { readonly name: string; readonly content: string | Uint8Array }
  | PackedPart
  | { readonly name: string; readonly entry: ZipEntry; readonly source: ByteSource }

type Packed = Omit<PackedPart, 'name'> & { readonly name: Buffer }

const LOCAL_LENGTH = 30
const ENTRY_LENGTH = 46
const END_LENGTH = 22
const UTF8_NAME = 0x800
/** 1 January 1980, the first day that the format knows: the same input gives the same bytes. */
const FIRST_DAY = 0x21

/** A zip archive of the parts, in their order. Small enough for 32-bit sizes, which a workbook of text is. */
export function writeZip(parts: readonly WrittenPart[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const packed = packedOf(part)
    const header = Buffer.alloc(LOCAL_LENGTH)
    header.writeUInt32LE(0x04034b50, 0)
    describe(header, 4, packed)
    header.writeUInt16LE(packed.name.length, 26)
    pieces.push(header, packed.name, packed.bytes)
    directory.push(directoryEntry(packed, offset))
    offset += LOCAL_LENGTH + packed.name.length + packed.bytes.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(END_LENGTH)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, entries, end])
}

function packedOf(part: WrittenPart): Packed {
  if ('content' in part) return pack(part.name, Buffer.from(part.content))
  return 'bytes' in part ? { ...part, name: Buffer.from(part.name) } : taken(part)
}

function pack(name: string, content: Buffer): Packed {
  return {
    name: Buffer.from(name),
    method: DEFLATED,
    crc: crc32(content),
    size: content.length,
    bytes: deflateRawSync(content),
  }
}

function taken({ name, entry, source }: { name: string; entry: ZipEntry; source: ByteSource }): Packed {
  const header = Buffer.from(source.read(entry.headerOffset, LOCAL_LENGTH))
  const start = entry.headerOffset + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28)
  const { method, crc, size, compressedSize } = entry
  return { name: Buffer.from(name), method, crc, size, bytes: source.read(start, compressedSize) }
}

/** What the local header and the directory say alike: version, flags, method, time, checksum and sizes. */
function describe(header: Buffer, at: number, { method, crc, size, bytes }: Packed): void {
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(UTF8_NAME, at + 2)
  header.writeUInt16LE(method, at + 4)
  header.writeUInt16LE(0, at + 6)
  header.writeUInt16LE(FIRST_DAY, at + 8)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(bytes.length, at + 14)
  header.writeUInt32LE(size, at + 18)
}

function directoryEntry(packed: Packed, offset: number): Buffer {
  const entry = Buffer.alloc(ENTRY_LENGTH)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  describe(entry, 6, packed)
  entry.writeUInt16LE(packed.name.length, 28)
  entry.writeUInt32LE(offset, 42)
  return Buffer.concat([entry, packed.name])
}
