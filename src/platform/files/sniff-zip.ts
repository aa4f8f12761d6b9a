import type { ByteSource } from '../spreadsheets/byte-source.ts'
import { collectBytes } from '../spreadsheets/collect-bytes.ts'
import { SpreadsheetFault } from '../spreadsheets/fault.ts'
import { defaultLimits } from '../spreadsheets/limits.ts'
import { inflateEntry } from '../spreadsheets/xlsx/inflate-entry.ts'
import { readZipDirectory, type ZipDirectory } from '../spreadsheets/xlsx/zip-directory.ts'

export type ZipKind = 'docx' | 'docm' | 'xlsx' | 'xlsm' | 'ods' | 'odt' | 'zip'

const LONGEST_MIMETYPE = 200
const OPEN_DOCUMENTS: Record<string, ZipKind> = {
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.text': 'odt',
}

/** What a zip archive is, by the parts it lists. A damaged one is only a zip: whoever opens it says what is wrong. */
export async function zipKind(source: ByteSource): Promise<ZipKind> {
  try {
    // Nothing is unpacked here, so a bomb is told by its parts like any other file; its reader refuses it, and says why.
    const unlimited = { maxUnpackedBytes: Number.MAX_SAFE_INTEGER, maxRatio: Number.MAX_SAFE_INTEGER }
    const directory = readZipDirectory(source, { ...defaultLimits, ...unlimited })
    return officeKind(directory) ?? (await openDocumentKind(source, directory)) ?? 'zip'
  } catch (error) {
    if (error instanceof SpreadsheetFault) return 'zip'
    throw error
  }
}

function officeKind(directory: ZipDirectory): ZipKind | undefined {
  if (!directory.has('[content_types].xml')) return undefined
  const folders = new Set([...directory.keys()].map((key) => key.split('/', 1)[0]))
  const macros = [...directory.keys()].some((key) => key.endsWith('vbaproject.bin'))
  if (folders.has('xl')) return macros ? 'xlsm' : 'xlsx'
  if (folders.has('word')) return macros ? 'docm' : 'docx'
  return undefined
}

async function openDocumentKind(source: ByteSource, directory: ZipDirectory): Promise<ZipKind | undefined> {
  const entry = directory.get('mimetype')
  if (!entry || entry.size > LONGEST_MIMETYPE) return undefined
  return OPEN_DOCUMENTS[(await collectBytes(inflateEntry(source, entry))).toString('latin1').trim()]
}
