import { openByteSource } from './byte-source.ts'
import { collectBytes } from './collect-bytes.ts'
import { type SpreadsheetLimits, withDefaults } from './limits.ts'
import { inflateEntry } from './xlsx/inflate-entry.ts'
import { readZipDirectory } from './xlsx/zip-directory.ts'

export interface ZippedFile {
  /** Without the folders that it stands in. */
  name: string
  bytes: Uint8Array
}

/**
 * The files of a zip archive whose names `wanted` accepts, one at a time; folders and what programs put there for
 * themselves (`__MACOSX`, names that begin with a full stop) are left out. Held to the limits of a workbook.
 */
export async function* zippedFiles(
  source: string | Uint8Array,
  wanted: (name: string) => boolean,
  limits?: Partial<SpreadsheetLimits>,
): AsyncGenerator<ZippedFile, void> {
  const bytes = openByteSource(source)
  try {
    for (const entry of readZipDirectory(bytes, withDefaults(limits)).values()) {
      const name = entry.name.replaceAll('\\', '/').split('/').at(-1) ?? ''
      if (name === '' || name.startsWith('.') || /(^|[\\/])__MACOSX[\\/]/i.test(entry.name) || !wanted(name)) continue
      yield { name, bytes: await collectBytes(inflateEntry(bytes, entry)) }
    }
  } finally {
    bytes.close()
  }
}
