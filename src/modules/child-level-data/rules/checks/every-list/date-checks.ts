import { Temporal } from 'temporal-polyfill'
import { dayNumber } from '../../../../../kernel/day-number.ts'
import { type Column, cellNote, UNKNOWN } from '../../lists/list-table.ts'
import { cellCheck } from '../cell-check.ts'
import type { Check } from '../check.ts'
import { FORTY_WEEKS } from '../child-age.ts'
import { heading } from '../field-check.ts'
import { listsFrom } from '../list-ranges.ts'
import { dayInWords, type Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'

const isDate = ({ field }: Column) => field.type === 'date'
const startOf1990 = dayNumber(new Temporal.PlainDate(1990, 1, 1))
/** Adopters are born and enquire long after this, so that an earlier date in lists 9 to 11 is a program's and no person's. */
const startOf1902 = dayNumber(new Temporal.PlainDate(1902, 1, 1))
const startOf9999 = dayNumber(new Temporal.PlainDate(9999, 1, 1))

/** The date whose being long before birth has a check of its own (AA-L3-12 and others). */
const ownBirthCheck: Readonly<Record<number, string>> = {
  3: 'referralDate',
  4: 'startDate',
  5: 'strategyDiscussionDate',
  7: 'planStartDate',
  8: 'careStartDate',
}
/** AA-L8-50 looks at these. */
const elsewhere = new Set(['healthAssessmentDate', 'dentalCheckDate'])

/** AA-C20 to AA-C24: what any date must be. AA-C25 is in swapped-date-check.ts. */
export const dateChecks: readonly Check[] = [
  cellCheck({
    id: 'AA-C20',
    severity: 'Error',
    lists: listsFrom(1, 11),
    rationale:
      'A date that a computer cannot read is lost to every count; one that is text may be read as month and day swapped.',
    source: 'C,L,D',
    fields: isDate,
    where: 'not plainly right',
    fails: (row, field) => {
      if (row.knows(field)) return 'Warning'
      // An unreadable date of birth is AA-C11's, a placeholder AA-C23's.
      return field !== 'dateOfBirth' && row.unreadable(field) && !row.noted(field, cellNote.placeholderDate)
    },
    message: (row, field) =>
      row.knows(field)
        ? `“${row.shown(field)}” is text, and was read as ${row.day(field)}. Make it a real date.`
        : `“${row.shown(field)}” is not a date in ${heading(row, field)}. Give a real date.`,
    ofColumn: (_, example) => `the date is text, such as “${example}”. Make them real dates.`,
  }),
  cellCheck({
    id: 'AA-C21',
    severity: 'Error',
    lists: listsFrom(1, 11),
    rationale: 'The lists show what has happened by the as-at date, not what is booked.',
    source: 'O',
    fields: (column) => isDate(column) && column.field.key !== 'dateOfBirth',
    fails: (row, field, { asAt }) => row.date(field) > asAt,
    message: (row, field, { asAt }) =>
      `${row.day(field)} is after the as-at date, ${dayInWords(asAt)}. Put the date right, or leave it blank until it has happened.`,
  }),
  rowCheck({
    id: 'AA-C22',
    severity: 'Error',
    // In list 10 AA-L10-17 says the same of every date.
    lists: listsFrom(1, 8),
    rationale:
      'Help may begin while a child is expected, but not before; care and adoption only once the child is born.',
    source: 'V(8606)',
    needs: ['dateOfBirth'],
    fails: (row) => tooEarly(row).length > 0,
    columns: ['dateOfBirth'],
    message: (row) => {
      const fields = tooEarly(row).map((field) => `${heading(row, field)} (${row.day(field)})`)
      return `${fields.join(', ')} ${row.table.list < 8 ? 'is more than 40 weeks' : 'is'} before the birth on ${row.day('dateOfBirth')}. Put right whichever date is wrong.`
    },
  }),
  cellCheck({
    id: 'AA-C23',
    severity: 'Error',
    lists: listsFrom(1, 11),
    rationale: 'Such dates are what a program writes when it has none.',
    source: 'S',
    fields: isDate,
    fails: (row, field) => {
      if (row.noted(field, cellNote.placeholderDate)) return true
      const date = row.date(field)
      return date !== UNKNOWN && (date < startOf1990 ? row.table.list <= 8 || date < startOf1902 : date >= startOf9999)
    },
    message: (row, field) =>
      `“${row.shown(field)}” stands for no date in ${heading(row, field)}. Give the real date, or leave the cell blank.`,
  }),
  cellCheck({
    id: 'AA-C24',
    severity: 'Warning',
    lists: listsFrom(1, 11),
    rationale:
      'A time such as 23:00 the day before is a summer-time fault of the extract, and moves the event by a day.',
    source: 'O',
    fields: isDate,
    fails: (row, field) => row.noted(field, cellNote.timeOfDay),
    message: (row, field) =>
      `“${row.shown(field)}” has a time of day. Check that the day is right, and send the date alone.`,
    ofColumn: (_, example) =>
      `the date has a time of day, such as “${example}”. Check that the days are right, and send dates alone.`,
  }),
]

/**
 * The dates of a row that are too early for its child. A list whose main date has a check of its own says nothing more where that
 * fails: the date of birth is then as likely to be at fault as all the rest.
 */
function tooEarly(row: Row): string[] {
  const { list, columns } = row.table
  const earliest = row.date('dateOfBirth') - (list < 8 ? FORTY_WEEKS : 0)
  // A date from before 1990 is AA-C23's.
  const early = (field: string) => row.date(field) >= startOf1990 && row.date(field) < earliest
  const own = ownBirthCheck[list]
  if (own !== undefined && early(own)) return []
  const fields: string[] = []
  for (const [field, column] of columns) {
    if (isDate(column) && field !== 'dateOfBirth' && !elsewhere.has(field) && early(field)) fields.push(field)
  }
  return fields
}
