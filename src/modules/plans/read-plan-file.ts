import type { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../kernel/calendar.ts'
import { type FileType, sniff } from '../../platform/files/sniff.ts'
import { openByteSource } from '../../platform/spreadsheets/byte-source.ts'
import { detectEncoding, textPieces } from '../../platform/spreadsheets/csv-encoding.ts'
import { readWorkbook, SpreadsheetFault } from '../../platform/spreadsheets/index.ts'
import { hasTable, readWord } from '../../platform/word/read-word.ts'
import { WordFault } from '../../platform/word/word-fault.ts'
import { paperDate } from './rules/read-plan/paper-date.ts'
import type { PlanGrid } from './rules/read-plan/plan-grid.ts'
import type { PlanReading } from './rules/read-plan/plan-reading.ts'
import { readPlan } from './rules/read-plan/read-plan.ts'
import { textToGrid } from './rules/read-plan/text-to-grid.ts'
import { sheetsToGrid } from './sheets-to-grid.ts'
import { wordToGrid } from './word-to-grid.ts'

/** More than any plan's text; what is larger is some other file. */
const LARGEST_TEXT = 20 * 1024 * 1024

/** A file from which no plan can be read. The message is for the person who gave it, and names the place if there is one. */
export class PlanFileFault extends Error {
  override readonly name = 'PlanFileFault'
}

/** `asAt` is the date that the paper speaks from; where it is null it is found in the paper, or else is `today`. */
export interface PlanFileContext {
  asAt: Temporal.PlainDate | null
  today: Temporal.PlainDate
  calendar: HolidayCalendar
}

/**
 * Reads a plan from a Word document, a spreadsheet (.xlsx, .xls, .ods, .csv) or plain text, told by its content.
 * Gives the date that it was read as at with the reading. Throws PlanFileFault for a file that cannot be read at all; a
 * readable file without a plan gives a reading with no streams and a problem.
 */
export async function readPlanFile(
  bytes: Uint8Array,
  fileName: string,
  context: PlanFileContext,
): Promise<PlanReading & { asAt: Temporal.PlainDate }> {
  if (bytes.length === 0) throw new PlanFileFault('This file is empty.')
  const { type, says, webPage } = await sniff(bytes, fileName)
  if (webPage) throw new PlanFileFault('This file is a web page. Save it as .docx, .xlsx, .csv or plain text.')
  try {
    const grid = await gridOf(bytes, fileName, type, says)
    const asAt = context.asAt ?? paperDate(grid, { asAt: context.today, calendar: context.calendar })
    return { ...readPlan(grid, { asAt, calendar: context.calendar }), asAt }
  } catch (cause) {
    if (cause instanceof WordFault) throw new PlanFileFault(cause.message, { cause })
    if (cause instanceof SpreadsheetFault) throw new PlanFileFault(`${placeOf(cause)}${cause.message}`, { cause })
    throw cause
  }
}

async function gridOf(bytes: Uint8Array, fileName: string, type: FileType, says: string): Promise<PlanGrid> {
  const isCsv = /\.(csv|tsv)$/i.test(fileName)
  switch (type) {
    case 'docx':
    case 'docm': {
      const reading = await readWord(bytes)
      if (!hasTable(reading)) {
        throw new PlanFileFault(
          'This Word file has no table. A plan is read from a table with a row for each action. If the plan is laid out with tabs, copy it into a text file and give that.',
        )
      }
      return wordToGrid(reading.blocks)
    }
    case 'csv':
    case 'text':
      if (!isCsv) return textToGrid(textOf(bytes))
      return sheetsToGrid((await readWorkbook(bytes, fileName)).sheets)
    case 'xlsx':
    case 'xlsm':
    case 'xls':
    case 'ods':
    case 'encrypted-office':
      return sheetsToGrid((await readWorkbook(bytes, fileName)).sheets)
    default:
      throw new PlanFileFault(`This file is ${says}. Give a plan as .docx, .xlsx, .csv or plain text (.txt).`)
  }
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_TEXT) throw new PlanFileFault('This text is larger than 20 MB, so it is no plan.')
  const source = openByteSource(bytes)
  return [...textPieces(source, detectEncoding(source))].join('')
}

function placeOf({ sheet, row }: SpreadsheetFault): string {
  if (sheet === undefined) return ''
  return row === undefined ? `Sheet “${sheet}”: ` : `Sheet “${sheet}”, row ${row}: `
}
