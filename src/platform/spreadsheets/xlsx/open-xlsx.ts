import { type ByteSource, openByteSource } from '../byte-source.ts'
import { damaged, messages, SpreadsheetFault } from '../fault.ts'
import { type SpreadsheetLimits, tooLarge, withDefaults } from '../limits.ts'
import { type MergedRange, NOTHING_HIDDEN, type OpenWorkbook, type Row, type SheetHiding } from '../rows.ts'
import { readCellStyles } from './cell-styles.ts'
import { CellValues } from './cell-values.ts'
import { inflateEntry } from './inflate-entry.ts'
import type { Package } from './scan-part.ts'
import { readSharedStrings } from './shared-strings.ts'
import { type Macros, readWorkbookParts, type SheetPart } from './workbook-parts.ts'
import { WorksheetReader } from './worksheet-reader.ts'
import { XmlDecoder } from './xml-decoder.ts'
import { readZipDirectory } from './zip-directory.ts'

/** The first bytes of a compound file: an old .xls or, for a file called .xlsx, one under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Opens an .xlsx workbook from a path or its bytes. Shared texts and styles are read at once, sheets as they are asked
 * for. Throws SpreadsheetFault, in words for the person who chose the file, when it is too large, damaged, protected
 * by a password, or holds macros that are not to be passed over. Close it when done.
 */
export async function openXlsx(
  source: string | Uint8Array,
  limits?: Partial<SpreadsheetLimits>,
  macros: Macros = 'refused',
): Promise<OpenWorkbook> {
  const bytes = openByteSource(source)
  try {
    return await open(bytes, withDefaults(limits), macros)
  } catch (error) {
    bytes.close()
    throw asFault(error)
  }
}

async function open(source: ByteSource, limits: SpreadsheetLimits, macros: Macros): Promise<OpenWorkbook> {
  if (source.size > limits.maxFileBytes) throw tooLarge(limits)
  const start = source.read(0, Math.min(4, source.size))
  if (COMPOUND_FILE.every((byte, index) => start[index] === byte)) throw new SpreadsheetFault(messages.password)
  if (start[0] !== 0x50 || start[1] !== 0x4b) throw new SpreadsheetFault(messages.notSpreadsheet)
  const from: Package = { source, directory: readZipDirectory(source, limits) }
  const parts = await readWorkbookParts(from, macros)
  const values = new CellValues({
    strings: await readSharedStrings(from, parts.sharedStrings),
    styles: await readCellStyles(from, parts.styles),
    date1904: parts.date1904,
  })
  const afterwards = new Map<string, { merges: MergedRange[]; hiding: SheetHiding }>()
  const find = (name: string) => {
    const sheet = parts.sheets.find((each) => each.name === name)
    if (!sheet) throw new SpreadsheetFault(`This workbook has no sheet called “${name}”.`, { sheet: name })
    return sheet
  }
  async function* rowBatches(name: string): AsyncGenerator<Row[], void> {
    const reader = new WorksheetReader(name, values)
    yield* readSheet(from, find(name), reader)
    afterwards.set(name, reader)
  }
  // Merged ranges and filters stand after the rows in the file, so the sheet is read through if it has not been yet.
  const readThrough = async (name: string) => {
    if (!afterwards.has(name)) for await (const _ of rowBatches(name));
    return afterwards.get(name)
  }
  return {
    sheets: parts.sheets.map(({ name, hidden }) => ({ name, hidden })),
    rowBatches,
    async *rows(name) {
      for await (const batch of rowBatches(name)) yield* batch
    },
    merges: async (name) => (await readThrough(name))?.merges ?? [],
    hiding: async (name) => (await readThrough(name))?.hiding ?? NOTHING_HIDDEN,
    date1904: parts.date1904,
    close: () => source.close(),
  }
}

async function* readSheet(from: Package, sheet: SheetPart, reader: WorksheetReader): AsyncGenerator<Row[], void> {
  const decoder = new XmlDecoder()
  try {
    for await (const piece of inflateEntry(from.source, sheet.entry)) {
      const rows = reader.read(decoder.decode(piece))
      if (rows.length > 0) yield rows
    }
    reader.finish()
  } catch (error) {
    throw asFault(error, sheet.name)
  }
}

/** A fault of ours keeps its words and gains the sheet; a mistake of the file's that we did not foresee is damage. */
function asFault(error: unknown, sheet?: string): unknown {
  if (error instanceof SpreadsheetFault) {
    if (sheet === undefined || error.sheet !== undefined) return error
    return new SpreadsheetFault(error.message, { sheet }, { cause: error.cause })
  }
  if (error instanceof RangeError) return damaged(error.message, sheet === undefined ? {} : { sheet })
  return error
}
