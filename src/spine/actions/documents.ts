import { printAgreedDate } from '../../kernel/print-agreed-date.ts'
import { type WrittenColumn, type WrittenValue, writeCsv, writeXlsx } from '../../platform/spreadsheets/index.ts'
import type { Answer } from '../web/index.ts'
import type { ActionRow } from './list-actions.ts'
import { deputyWords, leadWords } from './pages/action-words.tsx'

const columns: readonly WrittenColumn[] = [
  { header: 'Work stream', kind: 'text', width: 28 },
  { header: 'Number', kind: 'text', width: 9 },
  { header: 'Action', kind: 'text', width: 60 },
  { header: 'Lead', kind: 'text', width: 26 },
  { header: 'When', kind: 'text', width: 24 },
  { header: 'Status', kind: 'text', width: 16 },
  { header: 'Why', kind: 'text', width: 40 },
  { header: 'Reference', kind: 'text', width: 11 },
  { header: 'Deputy', kind: 'text', width: 26 },
  { header: 'Due by', kind: 'date' },
  { header: 'Key', kind: 'text', width: 6 },
  { header: 'Partner', kind: 'text', width: 22 },
  { header: 'Last said', kind: 'text', width: 40 },
  { header: 'Said on', kind: 'date' },
  { header: 'Evidence wanted', kind: 'text', width: 30 },
  { header: 'Pieces of evidence', kind: 'number' },
  { header: 'Cost', kind: 'text', width: 14 },
  { header: 'Pounds', kind: 'number' },
  { header: 'Funding', kind: 'text', width: 26 },
  { header: 'Cost agreed by', kind: 'text', width: 22 },
]

/** Amounts stand in a column of their own, so that a spreadsheet can add them up; once and each year are never added together. */
const costKinds = { 'not said': '', none: 'None', 'one-off': 'One-off', ongoing: 'A year', saving: 'Saving' } as const

/** “When” is what people typed where it can be read back the same, so that export and import agree. */
const rowOf = (row: ActionRow): WrittenValue[] => [
  row.within?.title ?? '',
  row.number,
  row.words,
  leadWords(row.leads),
  row.due.text || printAgreedDate(row.due),
  row.status.word,
  row.status.reasons.join(' '),
  row.reference,
  deputyWords(row.leads),
  row.due.latest?.toString() ?? null,
  row.key ? 'Yes' : '',
  row.partner ?? '',
  row.lastSaid?.words ?? '',
  row.lastSaid?.on.toString() ?? null,
  row.evidenceWanted,
  row.evidence,
  costKinds[row.cost.kind],
  row.cost.pence === null ? null : row.cost.pence / 100,
  row.cost.funding,
  row.cost.agreedBy ?? '',
]

/** A list of actions as an Excel workbook: exactly these rows, in their order. */
export async function actionsWorkbook(rows: readonly ActionRow[], title: string): Promise<Answer> {
  const sheet = { name: 'Actions', columns, rows: rows.map(rowOf) }
  const bytes = await writeXlsx({ sheets: [sheet], properties: { title, creator: 'Sightline' } })
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { kind: 'file', bytes, name: `${title}.xlsx`, type }
}

/** The same list as CSV. */
export const actionsCsv = (rows: readonly ActionRow[], title: string): Answer => ({
  kind: 'file',
  bytes: writeCsv(columns, rows.map(rowOf)),
  name: `${title}.csv`,
  type: 'text/csv; charset=utf-8',
})
