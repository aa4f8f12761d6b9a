import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { sniff } from '../../../platform/files/sniff.ts'
// From their own files: the index brings the writers with it, which a thread that reads need not load.
import { SpreadsheetFault } from '../../../platform/spreadsheets/fault.ts'
import type { SpreadsheetLimits } from '../../../platform/spreadsheets/limits.ts'
import { openWorkbook } from '../../../platform/spreadsheets/read-workbook.ts'
import type { OpenWorkbook } from '../../../platform/spreadsheets/rows.ts'
import { openXlsx } from '../../../platform/spreadsheets/xlsx/open-xlsx.ts'
import { zippedFiles } from '../../../platform/spreadsheets/zipped-files.ts'

/** A file that a person chose: on disk (a folder of CSV files too) or in memory. */
export interface ChosenFile {
  readonly name: string
  readonly source: string | Uint8Array
}

/** A spreadsheet ready to be read. In a CSV everything is text, so that text is no fault there. */
export interface OpenedFile {
  readonly name: string
  readonly workbook: OpenWorkbook
  readonly textOnly: boolean
  /** An .xlsx of its own, which can be given back as it was. */
  readonly isXlsx: boolean
  /** Its macros were passed over: they are not run, and are in nothing that is given back. */
  readonly holdsMacros: boolean
}

/** A file that cannot be read (AA-F01), in words for the person who chose it: which file, where in it, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly file: string
  readonly sheet: string | undefined
  readonly row: number | undefined

  constructor(
    file: string,
    message: string,
    place: { sheet?: string | undefined; row?: number | undefined } = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.file = file
    this.sheet = place.sheet
    this.row = place.row
  }
}

/** All the rows that a sheet can have: none may be cut off unseen. */
const wholeSheets: Partial<SpreadsheetLimits> = { maxRows: 1_048_576 }

/** What most files are not. */
const plain = { textOnly: false, isXlsx: false, holdsMacros: false }

const isCsvName = (name: string) => /\.(csv|tsv|tab|txt)$/i.test(name)

/** Opens every file, or none: what was opened is closed again when one of them cannot be. Throws UnreadableFile. */
export async function openFiles(
  chosen: readonly ChosenFile[],
  limits?: Partial<SpreadsheetLimits>,
): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = []
  try {
    for (const file of chosen) {
      for await (const one of openOne(file, { ...wholeSheets, ...limits }))
        opened.push({ ...one, name: freeName(one.name, opened) })
    }
    return opened
  } catch (error) {
    closeFiles(opened)
    throw error
  }
}

/** Two files of one name, from two folders, are told apart by a number. */
function freeName(name: string, opened: readonly OpenedFile[]): string {
  let free = name
  for (let number = 2; opened.some((other) => other.name === free); number++) free = `${name} (${number})`
  return free
}

export function closeFiles(files: readonly OpenedFile[]): void {
  for (const { workbook } of files) workbook.close()
}

async function* openOne(
  file: ChosenFile,
  limits: Partial<SpreadsheetLimits> | undefined,
): AsyncGenerator<OpenedFile, void> {
  const { name, source } = file
  if (typeof source === 'string' && (await stat(source)).isDirectory()) {
    yield* openFolder(source, limits)
    return
  }
  try {
    const { type, says } = await sniff(source, name)
    if (says === 'empty') throw new SpreadsheetFault('This file is empty.')
    if (type === 'xlsm') {
      const workbook = await openXlsx(source, limits, 'passed over')
      yield { ...plain, name, workbook, holdsMacros: true }
      return
    }
    if (type !== 'zip') {
      const textOnly = type === 'csv' || type === 'text'
      yield { ...plain, name, workbook: await openWorkbook(source, name, limits), textOnly, isXlsx: type === 'xlsx' }
      return
    }
    let found = false
    for await (const { name: inside, bytes } of zippedFiles(source, isCsvName, limits)) {
      found = true
      yield { ...plain, name: inside, workbook: await openWorkbook(bytes, inside, limits), textOnly: true }
    }
    if (!found)
      throw new SpreadsheetFault(
        'This zip archive holds no CSV file. Zip one CSV file for each list, or choose a workbook.',
      )
  } catch (error) {
    throw asUnreadable(error, name)
  }
}

async function* openFolder(
  folder: string,
  limits: Partial<SpreadsheetLimits> | undefined,
): AsyncGenerator<OpenedFile, void> {
  const names = (await readdir(folder)).filter(isCsvName).sort()
  if (names.length === 0) throw new UnreadableFile(basename(folder), 'This folder holds no CSV file.')
  for (const name of names) yield* openOne({ name: basename(name), source: join(folder, name) }, limits)
}

/** A fault of the file gains the file's name; any other error is ours and is left as it is. */
export function asUnreadable(error: unknown, file: string): unknown {
  if (!(error instanceof SpreadsheetFault)) return error
  return new UnreadableFile(file, error.message, { sheet: error.sheet, row: error.row }, { cause: error })
}
