import { columnOf, fieldWords, type PeopleField, peopleFields } from './people-headings.ts'
import { nameKey, tidyName } from './same-name.ts'

export type SheetCell = { column: number; kind: string; text: string; value: string | number | boolean }
export type SheetRow = { number: number; cells: readonly SheetCell[] }
export type PeopleSheet = { name: string; hidden: boolean; rows: readonly SheetRow[] }

/** One person as a file has them: text tidied, dates ISO or empty, and what is wrong by field. */
export type PersonLine = { row: number; problems: Partial<Record<PeopleField, string>> } & Record<PeopleField, string>

export type ReadPeople =
  | { ok: true; sheet: string; lines: PersonLine[]; fields: PeopleField[]; ignored: string[] }
  | { ok: false; message: string }

const rowsSearched = 20
/** Far above any council's list; more than this is some other file. */
const mostLines = 5000

/**
 * Reads the people of a workbook: the first sheet with a row of headings that has a name in it. A file that cannot be
 * read so is refused with a message that names the place; what is wrong with one person is told at their cell.
 * `readDay` reads a date as somebody typed it, to ISO text or null.
 */
export function readPeopleSheets(sheets: readonly PeopleSheet[], readDay: (text: string) => string | null): ReadPeople {
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0)
  if (visible.length === 0)
    return { ok: false, message: 'There is nothing in this file. Download the template to see what is wanted.' }
  for (const sheet of visible) {
    const head = sheet.rows.slice(0, rowsSearched).find(isHeadingRow)
    if (head) return readSheet(sheet, head, readDay)
  }
  const names = visible.map((sheet) => `“${sheet.name}”`).join(', ')
  return {
    ok: false,
    message: `No row of headings with a Name column was found in the first ${rowsSearched} rows of ${names}. Download the template to see the headings.`,
  }
}

function isHeadingRow(row: SheetRow): boolean {
  const columns = row.cells.map((cell) => columnOf(cell.text)).filter((column) => column !== null)
  const named = columns.includes('name') || columns.includes('last name')
  return named && (columns.length > 1 || row.cells.length === 1)
}

function readSheet(sheet: PeopleSheet, head: SheetRow, readDay: (text: string) => string | null): ReadPeople {
  const columns = new Map<string, number>()
  const ignored: string[] = []
  for (const cell of head.cells) {
    const column = columnOf(cell.text)
    if (column === null) ignored.push(cell.text)
    else if (columns.has(column)) {
      const first = letters(columns.get(column) ?? 1)
      return {
        ok: false,
        message: `Sheet “${sheet.name}”, row ${head.number}: columns ${first} and ${letters(cell.column)} are both headed as ${column}. Leave one of them out.`,
      }
    } else columns.set(column, cell.column)
  }
  const rows = sheet.rows.filter((row) => row.number > head.number && row.cells.some((cell) => cell.text.trim() !== ''))
  if (rows.length > mostLines) {
    return {
      ok: false,
      message: `Sheet “${sheet.name}” has ${rows.length} rows. At most ${mostLines} people can be imported at once.`,
    }
  }
  const lines = rows.map((row) => readLine(row, columns, readDay))
  flagTwice(lines)
  const fields = peopleFields.filter((field) => field === 'name' || columns.has(field))
  return { ok: true, sheet: sheet.name, lines, fields, ignored }
}

function readLine(
  row: SheetRow,
  columns: ReadonlyMap<string, number>,
  readDay: (text: string) => string | null,
): PersonLine {
  const cellOf = (column: string) => row.cells.find((cell) => cell.column === columns.get(column))
  const text = (column: string) => tidyName(cellOf(column)?.text ?? '')
  const problems: PersonLine['problems'] = {}
  for (const field of peopleFields) {
    const kind = cellOf(field)?.kind
    if (kind === 'error') problems[field] = `The cell holds ${text(field)}. Mend the formula in the file.`
    if (kind === 'formula-without-value') problems[field] = 'The cell holds a formula that was never worked out.'
  }
  const day = (field: 'starts' | 'leftOn') => {
    const cell = cellOf(field)
    if (!cell || cell.text.trim() === '') return ''
    const found = cell.kind === 'date' ? String(cell.value).slice(0, 10) : readDay(cell.text)
    if (found !== null && /^\d{4}-\d{2}-\d{2}$/.test(found)) return found
    problems[field] ??= `“${cell.text}” is not a date. Write it like 27/03/2026.`
    return ''
  }
  const name = text('name') || tidyName(`${text('first name')} ${text('last name')}`)
  const email = text('email').replace(/^mailto:/i, '')
  const line = { name, email, telephone: text('telephone'), post: text('post'), team: text('team') }
  const dates = { starts: day('starts'), leftOn: day('leftOn') }
  if (!/\p{L}/u.test(name)) problems.name ??= 'There is no name.'
  else if (name.length > 100) problems.name ??= 'The name is longer than 100 characters.'
  if (email !== '' && !/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(email)) {
    problems.email ??= `“${email}” is not an e-mail address.`
  }
  if (dates.starts && dates.leftOn && dates.leftOn < dates.starts) {
    problems.leftOn ??= `${fieldWords.leftOn} is before ${fieldWords.starts}.`
  }
  return { row: row.number, ...line, organisation: text('organisation'), ...dates, problems }
}

/** The second line about one person is a problem: one line a person, or nobody could say which of them counts. */
function flagTwice(lines: readonly PersonLine[]): void {
  const byEmail = new Map<string, PersonLine>()
  const byName = new Map<string, PersonLine>()
  for (const line of lines) {
    const email = line.email.toLowerCase()
    const key = nameKey(line.name)
    const sameEmail = email ? byEmail.get(email) : undefined
    const sameName = byName.get(key)
    if (sameEmail) line.problems.email ??= `Row ${sameEmail.row} has the same e-mail address.`
    else if (sameName && (!email || !sameName.email)) {
      line.problems.name ??= `Row ${sameName.row} has the same name. If they are two people, give both e-mail addresses.`
    }
    if (email && !sameEmail) byEmail.set(email, line)
    if (key && !sameName) byName.set(key, line)
  }
}

/** Column 28 is "AB". */
function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column)
}
