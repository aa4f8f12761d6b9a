import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ByteSource } from '../byte-source.ts'
import { damaged, messages, SpreadsheetFault } from '../fault.ts'
import type { ZipEntry } from './zip-directory.ts'

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8
/** Up to this size a part is unpacked in one go, which is faster; beyond it in pieces, so memory stays bounded. */
const AT_ONCE = 1024 * 1024
const PIECE = 128 * 1024

/** The unpacked bytes of one part, in pieces. Never yields more than the directory declared; checks the checksum. */
export async function* inflateEntry(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  let size = 0
  let crc = 0
  for await (const piece of pieces(source, entry)) {
    size += piece.length
    if (size > entry.size) throw lying()
    crc = crc32(piece, crc)
    yield piece
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(`${entry.name} fails its checksum`)
}

function lying(): SpreadsheetFault {
  return new SpreadsheetFault(messages.bomb, {}, { cause: 'a part unpacks to more than it declares' })
}

async function* pieces(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const offset = dataOffset(source, entry)
  if (entry.method === STORED) {
    yield* packed(source, offset, entry.compressedSize)
  } else if (entry.method !== DEFLATED) {
    throw damaged(`${entry.name} is packed by method ${entry.method}`)
  } else if (entry.size <= AT_ONCE && entry.compressedSize <= AT_ONCE) {
    yield inflateAtOnce(source.read(offset, entry.compressedSize), entry)
  } else {
    yield* inflateInPieces(packed(source, offset, entry.compressedSize), entry)
  }
}

function dataOffset(source: ByteSource, entry: ZipEntry): number {
  const header = source.read(entry.headerOffset, LOCAL_LENGTH)
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) throw damaged(`${entry.name} has no header`)
  return entry.headerOffset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true)
}

function* packed(source: ByteSource, offset: number, length: number): Generator<Uint8Array, void> {
  for (let done = 0; done < length; done += PIECE) yield source.read(offset + done, Math.min(PIECE, length - done))
}

function inflateAtOnce(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, entry.size), chunkSize: Math.max(64, entry.size) })
  } catch (error) {
    throw zlibFault(error, entry)
  }
}

async function* inflateInPieces(bytes: Iterable<Uint8Array>, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const inflater = createInflateRaw({ chunkSize: PIECE })
  // The loop below meets the same failure; here it only has to be heard, so that it is not an unhandled rejection.
  pipeline(Readable.from(bytes, { objectMode: false }), inflater).catch(() => undefined)
  try {
    for await (const piece of inflater) yield piece
  } catch (error) {
    throw zlibFault(error, entry)
  }
}

function zlibFault(error: unknown, entry: ZipEntry): SpreadsheetFault {
  if (error instanceof SpreadsheetFault) return error
  if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return lying()
  return damaged(`${entry.name} cannot be unpacked: ${String(error)}`)
}
