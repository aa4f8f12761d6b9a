import type { AnnexAContent, ListNumber } from '../rules/lists/list-content.ts'
import type { ListTable } from '../rules/lists/list-table.ts'
import { FieldReaders, type RememberedSpellings } from '../rules/reading/field-readers.ts'
import { RowFacts } from '../rules/reading/row-facts.ts'
import { rowKinds } from '../rules/reading/row-kinds.ts'
import type { SheetFacts, SheetRead } from '../rules/reading/sheet-read.ts'
import { TableBuilder } from '../rules/reading/table-builder.ts'
import { type SheetHead, understandSheets } from '../rules/reading/understand-sheets.ts'
import type { HandMapping, ListSheet, Understanding } from '../rules/reading/understood.ts'
import type { OpenedFile } from './open-files.ts'
import { SheetRows } from './sheet-rows.ts'

/** What a council has put right before, which every reading of its files goes by. */
export interface Remembered {
  readonly mapping?: HandMapping
  readonly spellings?: RememberedSpellings
}

/** How far the reading is: sheets done of all, and rows of the one being read. */
export type ReadingProgress = (sheet: string, done: number, of: number, rows: number) => void

export interface ReadLists {
  readonly understanding: Understanding
  readonly sheets: readonly SheetRead[]
  readonly tables: ReadonlyMap<ListNumber, ListTable>
  /** The first rows of every sheet, where a file may say what day it speaks from. */
  readonly heads: readonly SheetHead[]
  /** Names of files whose macros were passed over. */
  readonly withMacros: readonly string[]
}

/** Which sheet is which list, and which columns matched, without reading further than the headings. */
export async function understandFiles(
  content: AnnexAContent,
  files: readonly OpenedFile[],
  remembered: Remembered = {},
): Promise<Understanding> {
  const { understanding, streams } = await look(content, files, remembered)
  for (const stream of streams) await stream.stop()
  return understanding
}

/** Reads every list of the files into tables. Each row of a list's sheet is in its table or told of as something else. */
export async function readLists(
  content: AnnexAContent,
  files: readonly OpenedFile[],
  remembered: Remembered = {},
  onProgress: ReadingProgress = () => undefined,
): Promise<ReadLists> {
  const { understanding, streams, heads } = await look(content, files, remembered)
  const wanted = new Map(understanding.lists.map((list) => [`${list.file}\n${list.sheet}`, list]))
  const streamOf = new Map<ListSheet, SheetRows>()
  for (const stream of streams) {
    const list = wanted.get(`${stream.file.name}\n${stream.sheet}`)
    if (list) streamOf.set(list, stream)
    else await stream.stop()
  }
  const readers = new FieldReaders(content, remembered.spellings)
  const textReaders = readers.forTextOnly()
  const builders = new Map<ListNumber, TableBuilder>()
  const sheets: SheetRead[] = []
  for (const list of understanding.lists) {
    const stream = streamOf.get(list)
    if (!stream) continue
    const builder = builders.get(list.list) ?? new TableBuilder(list.list, list.layout)
    builders.set(list.list, builder)
    builder.begin(list, stream.file.textOnly ? textReaders : readers)
    const done = sheets.length
    const facts = await readSheet(list, stream, builder, (rows) =>
      onProgress(list.sheet, done, understanding.lists.length, rows),
    )
    sheets.push({ list, ...facts })
  }
  const tables = new Map([...builders].map(([list, builder]) => [list, builder.finish()]))
  const withMacros = files.flatMap(({ name, holdsMacros }) => (holdsMacros ? [name] : []))
  return { understanding, sheets, tables, heads, withMacros }
}

async function look(content: AnnexAContent, files: readonly OpenedFile[], remembered: Remembered) {
  const streams: SheetRows[] = []
  const heads: SheetHead[] = []
  for (const file of files) {
    for (const { name, hidden } of file.workbook.sheets) {
      const stream = new SheetRows(file, name)
      streams.push(stream)
      heads.push({ file: file.name, sheet: name, hidden, rows: await stream.head() })
    }
  }
  return { understanding: understandSheets(content, heads, remembered.mapping), streams, heads }
}

async function readSheet(
  list: ListSheet,
  stream: SheetRows,
  builder: TableBuilder,
  onRows: (rows: number) => void,
): Promise<SheetFacts> {
  const rows = new RowFacts(list.headingRow)
  const kindOf = rowKinds(list.columns)
  for await (const batch of stream.all()) {
    for (const { number, cells } of batch) {
      if (number <= list.headingRow) continue
      const kind = kindOf(cells)
      rows.add(number, kind, cells)
      if (kind === 'data') builder.addRow(number, cells)
    }
    onRows(rows.dataRows)
  }
  const { workbook } = stream.file
  const { hiddenRows, hiddenColumns, filtered } = await workbook.hiding(list.sheet)
  const merges = await workbook.merges(list.sheet)
  return { rows, hiddenRows, hiddenColumns, filtered, merges, date1904: workbook.date1904 }
}
