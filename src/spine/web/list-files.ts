import { type WrittenColumn, type WrittenValue, writeCsv, writeXlsx } from '../../platform/spreadsheets/index.ts'
import type { Answer } from './route.ts'

/** A list to take away: the same rows in the same order, whichever the file. */
export type ListFile = {
  /** The file's name, without its ending. */
  title: string
  /** What is listed, in the plural: the name of the sheet. */
  many: string
  columns: readonly WrittenColumn[]
  rows: readonly WrittenValue[][]
}

/** The list as an Excel workbook. */
export async function listWorkbook({ title, many, columns, rows }: ListFile): Promise<Answer> {
  const sheet = { name: many, columns, rows }
  const bytes = await writeXlsx({ sheets: [sheet], properties: { title, creator: 'Sightline' } })
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { kind: 'file', bytes, name: `${title}.xlsx`, type }
}

/** The list as CSV. */
export const listCsv = ({ title, columns, rows }: ListFile): Answer => ({
  kind: 'file',
  bytes: writeCsv(columns, rows),
  name: `${title}.csv`,
  type: 'text/csv; charset=utf-8',
})
