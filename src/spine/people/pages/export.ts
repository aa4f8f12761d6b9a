import { type WrittenColumn, writeCsv, writeXlsx } from '../../../platform/spreadsheets/index.ts'
import type { Answer, Visit } from '../../web/index.ts'
import { wholeList } from './people-list.tsx'

/** The columns are the import's own, so that what is taken out can be brought back. */
const columns: readonly WrittenColumn[] = [
  { header: 'Reference', kind: 'text', width: 12 },
  { header: 'Name', kind: 'text' },
  { header: 'E-mail', kind: 'text', width: 36 },
  { header: 'Telephone', kind: 'text', width: 18 },
  { header: 'Post', kind: 'text', width: 40 },
  { header: 'Team', kind: 'text' },
  { header: 'Organisation', kind: 'text' },
  { header: 'Bodies', kind: 'text', width: 40 },
  { header: 'Left on', kind: 'date' },
]

async function rowsOf(visit: Visit) {
  const people = await visit.work((work) => wholeList(work, visit.query))
  return people.map((row) => [
    row.reference,
    row.name,
    row.email,
    row.telephone,
    row.posts,
    row.teams,
    row.organisations,
    row.bodies,
    row.leftOn,
  ])
}

/** /people/export/excel: exactly the list that is filtered, as a workbook. */
export async function exportExcel(visit: Visit): Promise<Answer> {
  const properties = { title: 'People', creator: 'Sightline' }
  const bytes = await writeXlsx({ sheets: [{ name: 'People', columns, rows: await rowsOf(visit) }], properties })
  return { kind: 'file', bytes, name: 'people.xlsx', type: xlsxType }
}

/** /people/export/csv: the same as CSV. */
export async function exportCsv(visit: Visit): Promise<Answer> {
  return {
    kind: 'file',
    bytes: writeCsv(columns, await rowsOf(visit)),
    name: 'people.csv',
    type: 'text/csv; charset=utf-8',
  }
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
