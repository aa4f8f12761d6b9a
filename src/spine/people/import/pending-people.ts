import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import type { UploadedFile } from '../../../platform/http/form.ts'
import { columnLetters, readWorkbook, SpreadsheetFault } from '../../../platform/spreadsheets/index.ts'
import type { Work } from '../../access/index.ts'
import type { Kept } from '../../import-preview/index.ts'
import { peopleFields } from '../rules/people-headings.ts'
import { readPeopleSheets } from '../rules/read-people-sheets.ts'

export const importKind = 'people'

const text = z.string()
const problems = z.partialRecord(z.enum(peopleFields), text)

/** What is kept of an upload of people between its preview and its confirmation. */
export const pendingPeople = z.object({
  organisation: text,
  sheet: text,
  fields: z.array(z.enum(peopleFields)),
  ignored: z.array(text),
  lines: z.array(
    z.object({
      row: z.number(),
      name: text,
      email: text,
      telephone: text,
      post: text,
      team: text,
      organisation: text,
      starts: text,
      leftOn: text,
      problems,
    }),
  ),
})
export type PendingPeople = z.infer<typeof pendingPeople>

/** Reads an uploaded spreadsheet of people, to be kept until it is confirmed, or says in plain words why it cannot be. */
export async function readPeopleFile(
  work: Work,
  file: UploadedFile,
  organisation: string,
): Promise<{ ok: true; kept: Kept } | { ok: false; message: string }> {
  try {
    const { sheets } = await readWorkbook(file.path, file.name, { maxRows: 20_000 })
    const asAt = work.clock.today()
    const read = readPeopleSheets(sheets, (typed) => {
      const { precision, latest } = parseAgreedDate(typed, { asAt, calendar: bankHolidays })
      return precision === 'day' && latest ? latest.toString() : null
    })
    if (!read.ok) return read
    const { ok: _, ...found } = read
    const sha256 = createHash('sha256')
      .update(await readFile(file.path))
      .digest('hex')
    return { ok: true, kept: { fileName: file.name, sha256, data: { organisation, ...found } satisfies PendingPeople } }
  } catch (fault) {
    if (!(fault instanceof SpreadsheetFault)) throw fault
    return { ok: false, message: placed(fault) }
  }
}

/** The fault with its place before it: "Sheet “Staff”, row 3, column B: …". */
function placed({ message, sheet, row, column }: SpreadsheetFault): string {
  const place = [sheet && `sheet “${sheet}”`, row && `row ${row}`, column && `column ${columnLetters(column)}`]
  const words = place.filter(Boolean).join(', ')
  return words ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}: ${message}` : message
}
