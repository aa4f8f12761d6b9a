import type { ByteSource } from '../byte-source.ts'
import { damaged, messages, SpreadsheetFault } from '../fault.ts'
import type { SpreadsheetLimits } from '../limits.ts'

export interface ZipEntry {
  name: string
  method: number
  crc: number
  compressedSize: number
  size: number
  headerOffset: number
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>

type ArchiveLimits = Pick<SpreadsheetLimits, 'maxEntries' | 'maxUnpackedBytes' | 'maxRatio'>

const END_SIGNATURE = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50
const ZIP64_LOCATOR_LENGTH = 20
const ZIP64_END_SIGNATURE = 0x06064b50
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_LENGTH = 46
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff
const ENCRYPTED_FLAG = 1
/** A part this small may be packed as tightly as it likes: a sheet of blanks is not a bomb. */
const RATIO_COUNTS_FROM = 4 * 1024 * 1024
const MOST_DIRECTORY_BYTES_PER_ENTRY = 1024

/** The key under which a part is kept: names in a workbook ignore case, and some writers use backslashes. */
export function zipKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/**
 * Reads the central directory of a zip archive, Zip64 included, and refuses one that would unpack to more than the
 * limits allow. Sizes declared here are held to again while each part is unpacked, so a lying directory gains nothing.
 */
export function readZipDirectory(source: ByteSource, limits: ArchiveLimits): ZipDirectory {
  const { count, offset, length } = findDirectory(source)
  if (count > limits.maxEntries || length > count * MOST_DIRECTORY_BYTES_PER_ENTRY + 4096) throw bomb('too many parts')
  const bytes = source.read(offset, length)
  const view = viewOf(bytes)
  const entries = new Map<string, ZipEntry>()
  let total = 0
  for (let index = 0, at = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at)
    at = next
    const key = zipKey(entry.name)
    if (entries.has(key)) throw damaged(`two parts are called ${key}`)
    total += entry.size
    if (total > limits.maxUnpackedBytes) throw bomb('too large unpacked')
    if (entry.size > RATIO_COUNTS_FROM && entry.size > entry.compressedSize * limits.maxRatio) {
      throw bomb(`${key} is packed too tightly`)
    }
    entries.set(key, entry)
  }
  return entries
}

function bomb(cause: string): SpreadsheetFault {
  return new SpreadsheetFault(messages.bomb, {}, { cause })
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A 64-bit number that must also be one a file can reach. */
function big(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true))
  if (!Number.isSafeInteger(value)) throw damaged('a 64-bit size is impossible')
  return value
}

interface DirectoryPlace {
  count: number
  offset: number
  length: number
}

function findDirectory(source: ByteSource): DirectoryPlace {
  const tailLength = Math.min(source.size, END_LENGTH + LONGEST_COMMENT)
  const tailOffset = source.size - tailLength
  const view = viewOf(source.read(tailOffset, tailLength))
  for (let at = tailLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (at + END_LENGTH + view.getUint16(at + 20, true) > tailLength) continue
    const place = {
      count: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    }
    const needsZip64 = place.count === FULL_16 || place.length === FULL_32 || place.offset === FULL_32
    return needsZip64 ? (findZip64Directory(source, tailOffset + at) ?? place) : place
  }
  throw damaged('no end of central directory')
}

function findZip64Directory(source: ByteSource, endOffset: number): DirectoryPlace | undefined {
  const locatorOffset = endOffset - ZIP64_LOCATOR_LENGTH
  if (locatorOffset < 0) return undefined
  const locator = viewOf(source.read(locatorOffset, ZIP64_LOCATOR_LENGTH))
  if (locator.getUint32(0, true) !== ZIP64_LOCATOR_SIGNATURE) return undefined
  const end = viewOf(source.read(big(locator, 8), 56))
  if (end.getUint32(0, true) !== ZIP64_END_SIGNATURE) throw damaged('the Zip64 directory is missing')
  return { count: big(end, 32), length: big(end, 40), offset: big(end, 48) }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw damaged('the central directory is cut short')
  }
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new SpreadsheetFault(messages.password)
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > bytes.length) throw damaged('the central directory is cut short')
  const entry: ZipEntry = {
    name: Buffer.from(bytes.subarray(at + ENTRY_LENGTH, nameEnd)).toString('utf8'),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  }
  widen(entry, view, nameEnd, extraEnd)
  return { entry, next }
}

/** Takes from the Zip64 extra field those numbers, in this order, that did not fit in 32 bits. */
function widen(entry: ZipEntry, view: DataView, start: number, end: number): void {
  for (let at = start; at + 4 <= end; ) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1 && fieldEnd <= end) {
      let value = at + 4
      for (const key of ['size', 'compressedSize', 'headerOffset'] as const) {
        if (entry[key] !== FULL_32 || value + 8 > fieldEnd) continue
        entry[key] = big(view, value)
        value += 8
      }
    }
    at = fieldEnd
  }
}
