import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { type ByteSource, openByteSource } from './byte-source.ts'
import { detectDelimiter } from './csv-delimiter.ts'
import { type CsvEncoding, detectEncoding, textPieces } from './csv-encoding.ts'
import { SpreadsheetFault } from './fault.ts'
import { type SpreadsheetLimits, tooLarge, withDefaults } from './limits.ts'
import { type Cell, NOTHING_HIDDEN, type OpenWorkbook, type Row } from './rows.ts'

const SAMPLE_LETTERS = 32 * 1024
const LONGEST_ROW = 4 * 1024 * 1024
const ROWS_AT_ONCE = 500

/**
 * Opens a CSV file as a workbook of one sheet. Its encoding (UTF-8, UTF-16, Windows-1252) and delimiter (comma,
 * semicolon, tab) are found from its content. Every cell is text, formulas included: nothing is worked out. A row's
 * number is the one a spreadsheet program would show, so a line break within quotation marks does not count.
 */
export function openCsv(source: string | Uint8Array, sheet: string, limits?: Partial<SpreadsheetLimits>): OpenWorkbook {
  const bytes = openByteSource(source)
  const within = withDefaults(limits)
  if (bytes.size > within.maxFileBytes) {
    bytes.close()
    throw tooLarge(within)
  }
  const encoding = detectEncoding(bytes)
  const start = startOf(bytes, encoding)
  const rowBatches = (name: string) => {
    if (name !== sheet) throw new SpreadsheetFault(`This file has no sheet called “${name}”.`, { sheet: name })
    return readRows(bytes, encoding, start, sheet)
  }
  return {
    sheets: [{ name: sheet, hidden: false }],
    rowBatches,
    async *rows(name) {
      for await (const batch of rowBatches(name)) yield* batch
    },
    merges: async () => [],
    hiding: async () => NOTHING_HIDDEN,
    date1904: false,
    close: () => bytes.close(),
  }
}

interface CsvStart {
  delimiter: string
  /** Letters before the first row: Excel's own `sep=;` line, which it does not show. */
  skip: number
}

function startOf(source: ByteSource, encoding: CsvEncoding): CsvStart {
  let sample = ''
  for (const piece of textPieces(source, encoding)) {
    sample += piece
    if (sample.length >= SAMPLE_LETTERS) break
  }
  const hint = /^sep=([,;\t])(?:\r\n|\r|\n)/i.exec(sample)
  if (hint) return { delimiter: hint[1] ?? ',', skip: hint[0].length }
  return { delimiter: detectDelimiter(sample).delimiter, skip: 0 }
}

async function* readRows(
  source: ByteSource,
  encoding: CsvEncoding,
  start: CsvStart,
  sheet: string,
): AsyncGenerator<Row[], void> {
  const parser = parse({
    delimiter: start.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  })
  // The loop below meets the same failure; here it only has to be heard, so that it is not an unhandled rejection.
  pipeline(Readable.from(textAfter(textPieces(source, encoding), start.skip)), parser).catch(() => undefined)
  let number = 0
  let rows: Row[] = []
  try {
    for await (const record of parser) {
      const cells = textCells(record)
      number += 1
      if (cells.length > 0) rows.push({ number, cells })
      if (rows.length < ROWS_AT_ONCE) continue
      yield rows
      rows = []
    }
  } catch (error) {
    // The parser stops before rows already read are taken from it, so its own count tells where it stopped.
    throw csvFault(error, sheet, parser.info.records + 1)
  }
  if (rows.length > 0) yield rows
}

function* textAfter(pieces: Iterable<string>, skip: number): Generator<string, void> {
  let rest = skip
  for (const piece of pieces) {
    const taken = Math.min(rest, piece.length)
    rest -= taken
    if (piece.length > taken) yield piece.slice(taken)
  }
}

function textCells(record: string[]): Cell[] {
  const cells: Cell[] = []
  for (const [index, text] of record.entries()) {
    if (text !== '') cells.push({ column: index + 1, kind: 'text', text, value: text })
  }
  return cells
}

function csvFault(error: unknown, sheet: string, row: number): unknown {
  if (!(error instanceof CsvError)) return error
  const place = { sheet, row }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new SpreadsheetFault('A quotation mark (") is opened and never closed. Close it and try again.', place)
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const message = 'A row is far too long. A quotation mark (") may be missing, or this may not be a CSV file.'
    return new SpreadsheetFault(message, place)
  }
  return new SpreadsheetFault('This row cannot be read as CSV.', place, { cause: error })
}
