import { sniff } from '../files/sniff.ts'
import { openCsv } from './csv.ts'
import { messages, SpreadsheetFault } from './fault.ts'
import { type SpreadsheetLimits, withDefaults } from './limits.ts'
import { openLegacy } from './read-legacy.ts'
import type { MergedRange, OpenWorkbook, Row, SheetSummary } from './rows.ts'
import { openXlsx } from './xlsx/open-xlsx.ts'

export interface ReadSheet extends SheetSummary {
  rows: Row[]
  merges: MergedRange[]
}

/**
 * Opens a spreadsheet of any kind we read (.xlsx, .xls, .ods, .csv), told by its content and not by its name, to be
 * read row by row. `fileName` is what the person called it; a CSV's one sheet takes its name. Throws SpreadsheetFault.
 */
export async function openWorkbook(
  source: string | Uint8Array,
  fileName: string,
  limits?: Partial<SpreadsheetLimits>,
): Promise<OpenWorkbook> {
  const found = await sniff(source, fileName)
  switch (found.type) {
    case 'xlsx':
      return openXlsx(source, limits)
    case 'xls':
    case 'ods':
      return openLegacy(source, limits)
    case 'csv':
    case 'text':
      if (found.webPage) break
      return openCsv(source, nameWithoutEnding(fileName), limits)
    case 'encrypted-office':
      throw new SpreadsheetFault(messages.password)
    case 'xlsm':
      throw new SpreadsheetFault(messages.macros)
    default:
      break
  }
  throw new SpreadsheetFault(`This file is ${found.says}, not a spreadsheet. Save it as .xlsx or .csv and try again.`)
}

/**
 * A whole spreadsheet in memory, for small imports. Throws SpreadsheetFault, besides what `openWorkbook` throws, when
 * it holds more than `maxRows` filled rows.
 */
export async function readWorkbook(
  source: string | Uint8Array,
  fileName: string,
  limits?: Partial<SpreadsheetLimits>,
): Promise<{ sheets: ReadSheet[] }> {
  const { maxRows } = withDefaults(limits)
  const workbook = await openWorkbook(source, fileName, limits)
  try {
    const sheets: ReadSheet[] = []
    let count = 0
    for (const { name, hidden } of workbook.sheets) {
      const rows: Row[] = []
      for await (const batch of workbook.rowBatches(name)) {
        count += batch.length
        if (count > maxRows) throw tooManyRows(maxRows, name)
        for (const row of batch) rows.push(row)
      }
      sheets.push({ name, hidden, rows, merges: await workbook.merges(name) })
    }
    return { sheets }
  } finally {
    workbook.close()
  }
}

function tooManyRows(maxRows: number, sheet: string): SpreadsheetFault {
  const most = maxRows.toLocaleString('en-GB')
  return new SpreadsheetFault(`This file has more than ${most} filled rows, the most that can be read at once.`, {
    sheet,
  })
}

function nameWithoutEnding(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/\.[^.]*$/, '') || 'Sheet 1'
}
