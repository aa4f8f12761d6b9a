import type { WrittenColumn, WrittenValue } from '../../../platform/spreadsheets/index.ts'
import type { ListFile } from '../../../spine/web/index.ts'
import type { PlannedRow } from '../store/list-planned.ts'

const columns: readonly WrittenColumn[] = [
  { header: 'Reference', kind: 'text', width: 11 },
  { header: 'Decision', kind: 'text', width: 50 },
  { header: 'The matter', kind: 'text', width: 50 },
  { header: 'Key', kind: 'text', width: 6 },
  { header: 'Who decides', kind: 'text', width: 30 },
  { header: 'When', kind: 'text', width: 20 },
  { header: 'Documents', kind: 'text', width: 40 },
  { header: 'In private', kind: 'text', width: 10 },
  { header: 'Lead officer', kind: 'text', width: 24 },
  { header: 'Notice given', kind: 'date' },
  { header: 'How notice is given', kind: 'text', width: 20 },
  { header: 'Decided', kind: 'date' },
  { header: 'What was decided', kind: 'text', width: 40 },
  { header: 'Status', kind: 'text', width: 12 },
]

const rowOf = (row: PlannedRow): WrittenValue[] => [
  row.reference,
  row.title,
  row.matter,
  row.key ? 'Yes' : 'No',
  row.maker,
  row.when_words,
  row.documents,
  row.in_private ? 'Yes' : 'No',
  row.owner ?? '',
  row.notice_on,
  row.key ? row.route : '',
  row.decided_on,
  row.decided,
  row.status,
]

/** The forward plan as a list to take away: exactly these rows. Filtered by special urgency it is the leader's report (KEY-6). */
export const forwardPlanFile = (rows: readonly PlannedRow[]): ListFile => ({
  title: 'Forward plan',
  many: 'Decisions',
  columns,
  rows: rows.map(rowOf),
})
