const DIRECTORY_ENTRY = 128

/** The kinds of file that Microsoft's compound format holds, by the name of the stream that each must have. */
const STREAMS = [
  ['EncryptedPackage', 'encrypted-office'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['__properties_version1.0', 'msg'],
] as const

export type CompoundKind = (typeof STREAMS)[number][1]

/** What a compound file is; undefined when none of the streams that we know is in it. */
export function compoundKind(bytes: Uint8Array): CompoundKind | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return STREAMS.find(([name]) => hasStream(buffer, name))?.[1]
}

/** Entries of the directory are 128 bytes, begin with the name in UTF-16 and give its length in bytes at 64. */
function hasStream(buffer: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = buffer.indexOf(wanted); at >= 0; at = buffer.indexOf(wanted, at + 2)) {
    if (at % DIRECTORY_ENTRY === 0 && at + 66 <= buffer.length && buffer.readUInt16LE(at + 64) === wanted.length)
      return true
  }
  return false
}
