import type { CellMark, MarkTone, SheetMarks } from '../../../platform/spreadsheets/index.ts'
import type { Issue, Severity } from '../rules/checks/check.ts'
import type { ListSheet } from '../rules/reading/understood.ts'

/** Excel shows a comment of this length whole; what is beyond it is on the sheet of issues. */
const LONGEST_COMMENT = 900
const HEADING = 'Issues found (take this column out before sending)'
const gravest: readonly Severity[] = ['Blocker', 'Error', 'Warning', 'Practice']
const tones: Readonly<Record<Severity, MarkTone>> = {
  Blocker: 'error',
  Error: 'error',
  Warning: 'warning',
  Practice: 'note',
}

/** The marks that the issues of one sheet put on its cells: the gravest gives the colour, and its word stands in the comment. */
export function marksOfSheet(list: ListSheet, issues: readonly Issue[]): SheetMarks {
  const byCell = new Map<string, Issue[]>()
  const byRow = new Map<number, Issue[]>()
  const positions = new Map(list.columns.map(({ field, position }) => [field.heading, position]))
  for (const { heading, position } of list.unknown)
    if (!positions.has(heading.trim())) positions.set(heading.trim(), position)
  for (const issue of issues) {
    const { row } = issue
    if (row === undefined) continue
    byRow.set(row, [...(byRow.get(row) ?? []), issue])
    const columns = issue.columns.flatMap((heading) => positions.get(heading) ?? [])
    for (const column of columns) {
      const key = `${row},${column}`
      byCell.set(key, [...(byCell.get(key) ?? []), issue])
    }
  }
  const last = Math.max(
    ...list.columns.map(({ position }) => position),
    ...list.unknown.map(({ position }) => position),
  )
  const rows = new Map([...byRow].flatMap(([row, of]) => (row > list.headingRow ? [[row, wordsOf(of)] as const] : [])))
  return {
    sheet: list.sheet,
    cells: [...byCell].map(([key, of]) => mark(key, of)),
    ...(rows.size > 0 ? { words: { column: last + 1, headingRow: list.headingRow, heading: HEADING, rows } } : {}),
  }
}

function mark(key: string, issues: readonly Issue[]): CellMark {
  const [row = 0, column = 0] = key.split(',').map(Number)
  const sorted = issues.toSorted((a, b) => gravest.indexOf(a.severity) - gravest.indexOf(b.severity))
  const comment = sorted.map(({ severity, message, check }) => `${severity}: ${message} (${check})`).join('\n')
  const tone = tones[sorted[0]?.severity ?? 'Warning']
  return {
    row,
    column,
    tone,
    comment: comment.length > LONGEST_COMMENT ? `${comment.slice(0, LONGEST_COMMENT)} …` : comment,
  }
}

/** `Error: Gender. Warning: Allocated Worker.` */
function wordsOf(issues: readonly Issue[]): string {
  return gravest
    .flatMap((severity) => {
      const columns = new Set(
        issues.filter((issue) => issue.severity === severity).map((issue) => issue.columns[0] ?? 'the row'),
      )
      return columns.size === 0 ? [] : [`${severity}: ${[...columns].join(', ')}.`]
    })
    .join(' ')
}
