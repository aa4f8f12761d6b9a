import { Worker } from 'node:worker_threads'
import { type ByteSource, openByteSource } from './byte-source.ts'
import { collectBytes } from './collect-bytes.ts'
import { damaged, messages, SpreadsheetFault } from './fault.ts'
import type { LegacyAnswer, LegacySheet } from './legacy-sheets.ts'
import { type SpreadsheetLimits, tooLarge, withDefaults } from './limits.ts'
import { odsHiddenSheets } from './ods-hidden-sheets.ts'
import type { OpenWorkbook } from './rows.ts'
import { inflateEntry } from './xlsx/inflate-entry.ts'
import { readZipDirectory } from './xlsx/zip-directory.ts'

const MOST_MEGABYTES = 1024

/** From the bundle in dist/ the worker is a file of its own beside the chunks; from the sources it is the module. */
const workerAddress = import.meta.url.endsWith('.ts')
  ? new URL('./legacy-worker.ts', import.meta.url)
  : new URL('./workers/legacy-worker.js', import.meta.url)

/**
 * Opens an .xls or .ods workbook, wholly in memory, read by SheetJS in a worker thread that is stopped after
 * `maxSeconds`. Throws SpreadsheetFault as `openXlsx` does.
 */
export async function openLegacy(
  source: string | Uint8Array,
  limits?: Partial<SpreadsheetLimits>,
): Promise<OpenWorkbook> {
  const within = withDefaults(limits)
  const bytes = openByteSource(source)
  try {
    if (bytes.size > within.maxFileBytes) throw tooLarge(within)
    const hidden = await checkOpenDocument(bytes, within)
    const answer = await askWorker(bytes.read(0, bytes.size), within)
    if ('failure' in answer) throw faultFor(answer.failure)
    const sheets = answer.sheets.map((sheet) => ({ ...sheet, hidden: sheet.hidden || hidden.has(sheet.name) }))
    return inMemory(sheets, answer.date1904)
  } finally {
    bytes.close()
  }
}

/**
 * An .ods is a zip: its bounds are checked before a library unpacks it, and its list of parts tells of a password.
 * Gives the names of its hidden sheets.
 */
async function checkOpenDocument(source: ByteSource, limits: SpreadsheetLimits): Promise<Set<string>> {
  const start = source.read(0, Math.min(2, source.size))
  if (start[0] !== 0x50 || start[1] !== 0x4b) return new Set()
  const directory = readZipDirectory(source, limits)
  const manifest = directory.get('meta-inf/manifest.xml')
  const text = manifest ? (await collectBytes(inflateEntry(source, manifest))).toString('utf8') : ''
  if (text.includes('encryption-data')) throw new SpreadsheetFault(messages.password)
  // The library trusts each part to be as large as it says; unpacking all once here finds the one that lies.
  for (const entry of directory.values()) for await (const _ of inflateEntry(source, entry));
  return odsHiddenSheets(source, directory)
}

function askWorker(bytes: Uint8Array, limits: SpreadsheetLimits): Promise<LegacyAnswer> {
  const worker = new Worker(workerAddress, {
    workerData: { bytes, maxRows: limits.maxRows },
    // The library remarks on odd number formats to the console; that is of no use to anyone here.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  return new Promise<LegacyAnswer>((resolve, reject) => {
    const tooSlow = () => reject(new SpreadsheetFault(slow))
    const timer = setTimeout(tooSlow, limits.maxSeconds * 1000)
    worker.once('message', resolve)
    worker.once('error', (error) => reject(workerFault(error)))
    worker.once('exit', () => clearTimeout(timer))
  }).finally(() => worker.terminate())
}

const slow = 'This file takes too long to read. Save it as .xlsx with only the sheets you need and try again.'

function workerFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new SpreadsheetFault(slow, {}, { cause: error }) : error
}

function faultFor(failure: string): SpreadsheetFault {
  return /password|encrypt/i.test(failure) ? new SpreadsheetFault(messages.password) : damaged(failure)
}

function inMemory(sheets: LegacySheet[], date1904: boolean): OpenWorkbook {
  const find = (name: string) => {
    const sheet = sheets.find((each) => each.name === name)
    if (!sheet) throw new SpreadsheetFault(`This workbook has no sheet called “${name}”.`, { sheet: name })
    return sheet
  }
  return {
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    async *rows(name) {
      yield* find(name).rows
    },
    async *rowBatches(name) {
      yield find(name).rows
    },
    merges: async (name) => find(name).merges,
    hiding: async (name) => find(name).hiding,
    date1904,
    close() {},
  }
}
