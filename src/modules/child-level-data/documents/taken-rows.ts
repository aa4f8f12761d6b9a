import type { ListFile } from '../../../spine/web/index.ts'
import type { GoneIssue, RowIssue } from '../store/read-row-issues.ts'
import { annexA, listTitle } from '../use-cases/annex-a.ts'
import { checkWords } from '../use-cases/check-words.ts'
import { number, text } from './taken-columns.ts'

// Lists with a line for a child: by reference, never by name. Taking one away is written down with its purpose.

/** Row issues, each with the cells at fault. */
export const takenRowIssues = (title: string, rows: readonly RowIssue[]): ListFile => ({
  title,
  many: 'Row issues',
  columns: [
    text('Child', 16),
    text('Check', 12),
    text('List', 26),
    text('How serious', 12),
    text('Sheet', 16),
    number('Row'),
    text('Columns', 30),
    text('What is there', 26),
    text('What is wrong', 60),
    text('Why it matters', 50),
    text('Team', 26),
    text('New', 6),
    text('Accepted', 30),
  ],
  rows: rows.map((row) => [
    row.child ?? '',
    row.checkId,
    listTitle(row.list),
    row.severity,
    row.sheet,
    row.rowNumber,
    row.columns.join('; '),
    row.value,
    row.message,
    checkWords(row.checkId),
    row.team,
    row.fresh ? 'New' : '',
    row.accepted ?? '',
  ]),
})

export const takenGone = (run: string, rows: readonly GoneIssue[]): ListFile => ({
  title: `Gone in ${run}`,
  many: 'Gone',
  columns: [
    text('Child', 16),
    text('How', 14),
    text('Check', 12),
    text('List', 26),
    text('What was wrong', 60),
    text('Team', 26),
  ],
  rows: rows.map((one) => [
    one.child ?? '',
    one.mended ? 'Mended' : 'Left the list',
    one.checkId,
    listTitle(one.list),
    one.message,
    one.team,
  ]),
})

type ListLine = { child: string | null; rowNumber: number; cells: readonly (string | null)[] }

/** Rows of one list as they stand in it, under its own headings; the child by reference. */
export function takenListRows(title: string, list: number, rows: readonly ListLine[]): ListFile {
  const fields = annexA.lists.find((one) => one.list === list)?.fields ?? []
  const shown = fields.flatMap(({ key, heading }, place) => (key === 'childId' ? [] : [{ heading, place }]))
  return {
    title,
    many: `List ${list}`,
    columns: [text('Child', 16), number('Row'), ...shown.map(({ heading }) => text(heading))],
    rows: rows.map(({ child, rowNumber, cells }) => [
      child ?? '',
      rowNumber,
      ...shown.map(({ place }) => cells[place] ?? ''),
    ]),
  }
}
