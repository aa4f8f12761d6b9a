import { weekdayOfDayNumber } from '../../../../../kernel/day-number.ts'
import { type ListNumber, listNumbers } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import { addMonths, dayOfMonth } from '../day-arithmetic.ts'
import { sameRows } from '../repeated-rows.ts'
import { dayInWords, type Row } from '../row.ts'
import { countRows, listCheck, percent, percentWords, tally } from './whole-check.ts'

const why = 'A pattern that practice cannot explain usually comes from the extract, so that is looked at first.'

/** The date that a row of a list is an event on. */
const eventField: Readonly<Partial<Record<ListNumber, string>>> = {
  1: 'contactDate',
  3: 'referralDate',
  4: 'startDate',
  5: 'strategyDiscussionDate',
}
const sourceField: Readonly<Partial<Record<ListNumber, string>>> = { 1: 'contactSource', 3: 'referralSource' }
const vague: ReadonlySet<string> = new Set(['8', '9', '10'])

const fieldOf = (row: Row) => eventField[row.table.list] ?? ''

/** Events on each day of the six months; the first is the period's first day. */
function eventsByDay(row: Row, periodStart: number, asAt: number): Int32Array {
  const days = new Int32Array(Math.max(0, asAt - periodStart + 1))
  for (const day of row.table.columns.get(fieldOf(row))?.value ?? []) {
    if (day === UNKNOWN || day < periodStart || day > asAt) continue
    days[day - periodStart] = (days[day - periodStart] ?? 0) + 1
  }
  return days
}

function sum(counts: Int32Array, from: number, to: number): number {
  return counts.subarray(Math.max(0, from), Math.max(0, to)).reduce((total, count) => total + count, 0)
}

/** AA-S05 to S08, S17, S19, S21: when things happened, and what they came from. */
export const eventChecks: readonly Check[] = [
  listCheck({
    id: 'AA-S05',
    severity: 'Warning',
    lists: [1, 3, 4, 5],
    rationale: 'Many events on one day come from a move of systems or from entering them in bulk.',
    source: 'O',
    look: (row, facts, say) => {
      for (const [day, count] of tally(row, fieldOf(row))) {
        if (percent(count, row.table.rows) <= facts.limit('oneDayPercent')) continue
        say(
          [fieldOf(row)],
          `${count} of ${row.table.rows} rows are dated ${dayInWords(day)}. Over ${facts.limit('oneDayPercent')}% on one day is usually a move of systems or a bulk entry.`,
          String(day),
        )
      }
    },
  }),
  listCheck({
    id: 'AA-S06',
    severity: 'Warning',
    lists: [1, 3, 4, 5],
    rationale: 'A week without anything is a hole in the extract.',
    source: 'O',
    look: (row, facts, say) => {
      const { periodStart } = facts.input
      const days = eventsByDay(row, periodStart, facts.asAt)
      // With few events a week may well have none, so such a list is not judged.
      if (sum(days, 0, days.length) < facts.limit('wholeWeekLeastRows')) return
      for (let monday = (8 - weekdayOfDayNumber(periodStart)) % 7; monday + 7 <= days.length; monday += 7) {
        if (sum(days, monday, monday + 7) > 0) continue
        const first = periodStart + monday
        say(
          [fieldOf(row)],
          `Nothing in the week from ${dayInWords(first)} to ${dayInWords(first + 6)}. Look for a hole in the extract.`,
          String(first),
        )
      }
    },
  }),
  listCheck({
    id: 'AA-S07',
    severity: 'Warning',
    lists: [1, 3],
    rationale: 'A thin first or last month shows that the window was cut in the wrong place.',
    source: 'O',
    look: (row, facts, say) => {
      const { periodStart } = facts.input
      const days = eventsByDay(row, periodStart, facts.asAt)
      const starts = [0, 1, 2, 3, 4, 5, 6].map((month) => addMonths(periodStart, month) - periodStart)
      const months = starts
        .slice(0, 6)
        .map((start, index) => sum(days, start, index === 5 ? days.length : (starts[index + 1] ?? 0)))
      const rest = months.slice(1, 5).reduce((total, count) => total + count, 0) / 4
      for (const [which, count] of [
        ['first', months[0] ?? 0],
        ['last', months[5] ?? 0],
      ] as const) {
        if (rest > 0 && count < rest / 2)
          say(
            [fieldOf(row)],
            `${count} in the ${which} month of the six, and ${Math.round(rest)} in a month between. The window may have been cut in the wrong place.`,
            which,
          )
      }
    },
  }),
  listCheck({
    id: 'AA-S08',
    severity: 'Warning',
    lists: [1],
    rationale: 'Referrals begin as contacts, so there are at least as many of those.',
    source: 'O',
    anySize: true,
    look: (row, facts, say) => {
      const referrals = facts.row(3)?.table.rows ?? 0
      if (row.table.rows < referrals)
        say(
          [],
          `${row.table.rows} contacts and ${referrals} referrals. Contacts that became referrals belong in list 1 too.`,
          '',
        )
    },
  }),
  listCheck({
    id: 'AA-S17',
    severity: 'Warning',
    lists: [1, 3],
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const field = sourceField[row.table.list] ?? ''
      const count = countRows(row, (each) => vague.has(each.code(field)))
      if (percent(count, row.table.rows) > facts.limit('vagueSourcePercent'))
        say(
          [field],
          `The source is Unknown, Anonymous or Other in ${percentWords(count, row.table.rows)} of the list; ${facts.limit('vagueSourcePercent')}% is a lot.`,
          '',
        )
    },
  }),
  listCheck({
    id: 'AA-S19',
    severity: 'Warning',
    lists: listNumbers,
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const repeats = sameRows(row.table).filter((original) => original >= 0).length
      if (percent(repeats, row.table.rows) > facts.limit('repeatedRowsPercent'))
        say(
          [],
          `${repeats} of ${row.table.rows} rows repeat another in every column. The query probably joins a table twice.`,
          '',
        )
    },
  }),
  listCheck({
    id: 'AA-S21',
    severity: 'Warning',
    lists: listNumbers,
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      for (const [key, column] of row.table.columns) {
        if (column.field.type !== 'date') continue
        let known = 0
        let first = 0
        for (const day of column.value) {
          if (day === UNKNOWN) continue
          known += 1
          if (dayOfMonth(day) === 1) first += 1
        }
        if (known < facts.limit('wholeListLeastRows') || percent(first, known) <= facts.limit('firstOfMonthPercent'))
          continue
        say(
          [key],
          `${percentWords(first, known)} of the dates in “${column.field.heading.trim()}” are the 1st of a month. Such dates are usually rounded or made up.`,
          key,
        )
      }
    },
  }),
]
