import { type WrittenColumn, type WrittenValue, writtenText } from './written-values.ts'

const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/**
 * A CSV file as Excel in Britain expects it: marked UTF-8, commas, CRLF. Text that a spreadsheet program would work out
 * as a formula gets an apostrophe before it; numbers in a number column are left as they are.
 */
export function writeCsv(columns: readonly WrittenColumn[], rows: readonly (readonly WrittenValue[])[]): string {
  const lines = rows.map((row) => columns.map((_, index) => csvField(row[index])))
  const all = [columns.map(({ header }) => csvField(header)), ...lines]
  return BYTE_ORDER_MARK + all.map((fields) => fields.join(',') + LINE_END).join('')
}

function csvField(value: WrittenValue): string {
  const text = writtenText(value)
  const safe = typeof value === 'number' ? text : neutralise(text)
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Formula injection: a cell beginning with one of these is run by the program that opens the file. */
function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
