import { plural } from '../../../../../kernel/text.ts'
import { type ListNumber, listNumbers } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import { factsOf } from '../check-facts.ts'
import { ageAt } from '../child-age.ts'
import { addMonths } from '../day-arithmetic.ts'
import { naturalKey } from '../issue-identity.ts'
import { dayInWords, idField, type Row } from '../row.ts'
import { type ReportedIssue, rowIssue } from '../row-check.ts'
import { childNumber, lastRun } from './earlier-facts.ts'

/** The day on which a row of lists 1 to 5 happened. */
const eventFields: readonly (readonly [ListNumber, string])[] = [
  [1, 'contactDate'],
  [2, 'startDate'],
  [3, 'referralDate'],
  [4, 'startDate'],
  [5, 'strategyDiscussionDate'],
]

/** AA-R01 to AA-R04: rows and children that came and went between the last run and this one. */
export const presenceChecks: readonly Check[] = [
  {
    id: 'AA-R01',
    severity: 'Warning',
    lists: listNumbers,
    rationale: 'A list that grows or shrinks by a fifth in a month was usually extracted in another way.',
    source: 'O',
    run(input, report) {
      const earlier = lastRun(input)
      if (!earlier) return
      const facts = factsOf(input)
      for (const [list, { rows, sheet }] of input.tables) {
        const before = earlier.run.tables.get(list)?.rows
        if (before === undefined) continue
        const change = Math.abs(rows - before)
        if (change <= facts.limit('rowsChanged') || change * 100 <= before * facts.limit('rowsChangedPercent')) continue
        const message = `${plural(rows, 'row')}, and ${before} in the run as at ${dayInWords(earlier.run.asAt)}. Check how the list was extracted, or say what changed.`
        report({ list, sheet, columns: [], message })
      }
    },
  },
  {
    id: 'AA-R02',
    severity: 'Error',
    lists: [6, 7, 8, 9],
    rationale: 'An open child who is no longer listed, with nothing to say the case ended, is lost from view.',
    source: 'O',
    run(input, report) {
      const earlier = lastRun(input)
      if (!earlier) return
      for (const list of [6, 7, 8, 9] as const) {
        const facts = factsOf(input)
        const before = earlier.facts.row(list)
        if (!before || !input.tables.has(list)) continue
        for (const { rows } of earlier.facts.byChild(list).children()) {
          const open = rows.find((index) => {
            before.index = index
            return list === 9 || earlier.facts.isOpen(before)
          })
          if (open === undefined) continue
          before.index = open
          if (facts.byChild(list).has(childNumber(facts, list, before.childId))) continue
          if (ageAt(before, input.asAt) >= (list === 9 ? 25 : 18)) continue
          const message = `Open in the run as at ${dayInWords(earlier.run.asAt)} and not in this one. List the child, with the day the case ended if it did.`
          report(goneIssue(before, input.tables.get(list)?.sheet, [idField(list)], message))
        }
      }
    },
  },
  {
    id: 'AA-R03',
    severity: 'Error',
    lists: [1, 2, 3, 4, 5],
    rationale: 'What happened cannot cease to have happened; a row that vanished was deleted or filtered out.',
    source: 'O',
    run(input, report) {
      const earlier = lastRun(input)
      if (!earlier) return
      for (const [list, field] of eventFields) {
        const before = earlier.facts.row(list)
        const now = factsOf(input).row(list)
        if (!before || !now) continue
        const days = daysByChild(now, field)
        for (let index = 0; index < before.table.rows; index += 1) {
          before.index = index
          const day = before.date(field)
          if (day < input.periodStart || day > earlier.run.asAt || before.childId === '') continue
          const child = childNumber(factsOf(input), list, before.childId)
          if (days.has(pair(child, day))) continue
          const message = `The row of ${before.day(field)} was in the run as at ${dayInWords(earlier.run.asAt)} and is gone, though it lies within the six months. Put it back, or say why it went.`
          report(goneIssue(before, now.table.sheet, [field, idField(list)], message))
        }
      }
    },
  },
  {
    id: 'AA-R04',
    severity: 'Warning',
    lists: [1, 2, 3, 4, 5],
    rationale: 'Work that is recorded weeks later could not have been known to whoever looked up the child meanwhile.',
    source: 'O',
    run(input, report) {
      const earlier = lastRun(input)
      if (!earlier) return
      const from = addMonths(earlier.run.asAt, -6)
      for (const [list, field] of eventFields) {
        const now = factsOf(input).row(list)
        const before = earlier.facts.row(list)
        if (!before || !now) continue
        const days = daysByChild(before, field)
        for (let index = 0; index < now.table.rows; index += 1) {
          now.index = index
          const day = now.date(field)
          if (day < from || day >= earlier.run.asAt || now.childId === '') continue
          if (days.has(pair(childNumber(earlier.facts, list, now.childId), day))) continue
          const late = plural(earlier.run.asAt - day, 'day')
          const message = `${now.day(field)} was not in the run as at ${dayInWords(earlier.run.asAt)}: recorded at least ${late} late.`
          report(rowIssue(now, [field], message))
        }
      }
    },
  },
]

/** Every child and day that a list has, each pair as one number, for asking without looking through a child's rows. */
function daysByChild(row: Row, field: string): ReadonlySet<number> {
  const pairs = new Set<number>()
  for (row.index = 0; row.index < row.table.rows; row.index += 1) {
    if (row.child !== UNKNOWN && row.knows(field)) pairs.add(pair(row.child, row.date(field)))
  }
  return pairs
}

/** A child's number and a day as one number; days are far fewer than four million on either side of 1970. */
function pair(child: number, day: number): number {
  return child * 8_388_608 + day
}

/** An issue of a row that only the last run has: it has no row in this file. */
function goneIssue(before: Row, sheet: string | undefined, fields: readonly string[], message: string): ReportedIssue {
  const key = naturalKey(before)
  return {
    list: before.table.list,
    ...(sheet === undefined ? {} : { sheet }),
    columns: fields.flatMap((field) => before.table.columns.get(field)?.field.heading ?? []),
    child: before.childId,
    value: before.shown(fields[0] ?? ''),
    message,
    ...(key === undefined ? {} : { key }),
  }
}
