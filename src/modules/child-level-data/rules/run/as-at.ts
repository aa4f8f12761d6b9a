import type { ListNumber } from '../lists/list-content.ts'
import { type ListTable, UNKNOWN } from '../lists/list-table.ts'
import type { SheetCell } from '../reading/cell-reading.ts'
import { dateReader } from '../reading/read-date.ts'
import { ageVotes } from './age-votes.ts'

/** How the as-at date came to be known; all but the first are said with F22. */
export type AsAtFrom = 'given' | 'stated in the file' | 'the ages given' | 'the newest event' | 'today'

export interface AsAt {
  readonly day: number
  readonly from: AsAtFrom
}

/** The dates of each list that say what has happened, the newest of which is at or shortly before the as-at date. */
export const eventFields: Readonly<Partial<Record<ListNumber, readonly string[]>>> = {
  1: ['contactDate'],
  2: ['startDate', 'completionDate'],
  3: ['referralDate'],
  4: ['startDate', 'authorisationDate'],
  5: ['strategyDiscussionDate', 'conferenceDate'],
  6: ['startDate', 'closureDate', 'lastSeenDate'],
  7: ['planStartDate', 'planEndDate', 'lastVisitDate'],
  8: ['careStartDate', 'ceasedDate', 'lastVisitDate', 'placementStartDate'],
}

/**
 * The day that a file speaks from, where nobody said: what it states (“As at 31/03/2025”); else the day on which most of the
 * ages are right, since a few dates in the future must not move it; else its newest event. Undefined for a file without dates.
 */
export function findAsAt(
  tables: ReadonlyMap<ListNumber, ListTable>,
  heads: readonly { rows: readonly { cells: readonly SheetCell[] }[] }[],
): AsAt | undefined {
  const stated = statedDay(heads.flatMap(({ rows }) => rows.map(({ cells }) => cells)))
  if (stated !== undefined) return { day: stated, from: 'stated in the file' }
  const newest = newestEvent(tables)
  const voted = ageVotes(tables)
  if (voted) {
    const within = newestEvent(tables, voted.to)
    return { day: within !== undefined && within >= voted.from ? within : voted.from, from: 'the ages given' }
  }
  return newest === undefined ? undefined : { day: newest, from: 'the newest event' }
}

/** The newest event in the lists, up to a day where one is given. */
export function newestEvent(
  tables: ReadonlyMap<ListNumber, ListTable>,
  upTo = Number.POSITIVE_INFINITY,
): number | undefined {
  let newest = UNKNOWN
  for (const [list, table] of tables) {
    for (const key of eventFields[list] ?? []) {
      for (const day of table.columns.get(key)?.value ?? []) if (day > newest && day <= upTo) newest = day
    }
  }
  return newest === UNKNOWN ? undefined : newest
}

const AS_AT = /\b(?:as at|data as at|as of|position at|inspection date|snapshot date)\b[:\s]*(.*)$/i
const understand = dateReader(false)

/** `As at 31/03/2025` in one cell, or the words in one cell and the date in the next. */
function statedDay(rows: readonly (readonly SheetCell[])[]): number | undefined {
  for (const cells of rows) {
    for (const [index, cell] of cells.entries()) {
      const rest = cell.kind === 'text' ? AS_AT.exec(cell.text)?.[1] : undefined
      if (rest === undefined) continue
      const after = rest.trim() === '' ? cells[index + 1] : dateCell(rest)
      const day = after ? understand(after, after.text.trim()).value : UNKNOWN
      if (day !== UNKNOWN) return day
    }
  }
  return undefined
}

const LEADING_DATE = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}(?:st|nd|rd|th)?[- ][a-z]{3,9}[- ]\d{2,4})/i

function dateCell(text: string): SheetCell | undefined {
  const date = LEADING_DATE.exec(text.trim())?.[1]
  return date === undefined ? undefined : { column: 1, kind: 'text', text: date, value: date }
}
