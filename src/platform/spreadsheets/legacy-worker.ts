// Reads an old workbook (.xls, .ods) in a thread of its own, which can be stopped when the file takes too long or too
// much memory. It is started by read-legacy.ts with the file's bytes and answers once.
import { parentPort, workerData } from 'node:worker_threads'
import * as cpexcel from '@e965/xlsx/dist/cpexcel.full.mjs'
import { read, set_cptable, utils, type WorkBook, type WorkSheet } from '@e965/xlsx/xlsx.mjs'
import { legacyCell } from './legacy-cells.ts'
import type { LegacyAnswer, LegacySheet } from './legacy-sheets.ts'
import { MOST_HIDDEN_COLUMNS, NOTHING_HIDDEN, type Row } from './rows.ts'

set_cptable(cpexcel)

function readWorkbook(bytes: Uint8Array, maxRows: number): LegacyAnswer {
  // One row more than allowed, so that a sheet with too many is seen to have them.
  const workbook = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellText: false,
    cellStyles: true,
    sheetRows: maxRows + 1,
  })
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets = workbook.SheetNames.map((name, index): LegacySheet => {
    const sheet = workbook.Sheets[name]
    const rows = sheet ? rowsOf(sheet, date1904) : []
    const hidden = isHidden(workbook, index)
    return {
      name,
      hidden,
      rows,
      merges: sheet ? mergesOf(sheet) : [],
      hiding: sheet ? hidingOf(sheet) : NOTHING_HIDDEN,
    }
  })
  return { sheets, date1904 }
}

function isHidden(workbook: WorkBook, index: number): boolean {
  return (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
}

function rowsOf(sheet: WorkSheet, date1904: boolean): Row[] {
  const rows: Row[] = []
  const range = utils.decode_range(sheet['!ref'] ?? 'A1')
  const data = sheet['!data'] ?? []
  for (let row = range.s.r; row < data.length; row++) {
    const cells = (data[row] ?? []).flatMap((cell, column) => legacyCell(column + 1, cell, date1904) ?? [])
    if (cells.length > 0) rows.push({ number: row + 1, cells })
  }
  return rows
}

/** SheetJS does not tell of filters that are on; the rows that they hide are hidden all the same. */
function hidingOf(sheet: WorkSheet): LegacySheet['hiding'] {
  const places = (entries: readonly ({ hidden?: boolean } | undefined)[]) =>
    entries.flatMap((entry, index) => (entry?.hidden ? [index + 1] : []))
  return {
    hiddenRows: places(sheet['!rows'] ?? []),
    hiddenColumns: places((sheet['!cols'] ?? []).slice(0, MOST_HIDDEN_COLUMNS)),
    filtered: false,
  }
}

function mergesOf(sheet: WorkSheet): LegacySheet['merges'] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    firstColumn: s.c + 1,
    lastRow: e.r + 1,
    lastColumn: e.c + 1,
  }))
}

function answer(): LegacyAnswer {
  try {
    return readWorkbook(workerData.bytes, workerData.maxRows)
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.postMessage(answer())
