import { cellNote, UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import { ageAt, FORTY_WEEKS, isUnborn } from '../child-age.ts'
import { completedYears, isLastOfFebruary, isLeapDay } from '../day-arithmetic.ts'
import { listsFrom } from '../list-ranges.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'

/** AA-C10 to AA-C17: date of birth, age, and the three signs of an unborn child. */
export const ageChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-C10',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale: 'Without a date of birth the age cannot be checked, and the child cannot be told from a namesake.',
    source: 'G',
    where: { dateOfBirth: 'blank' },
    fails: (row) => !mayHaveNoBirthDate(row),
    columns: ['dateOfBirth'],
    message: () =>
      'The date of birth is blank. Give it; only an unborn child without an expected date may have none, and then the age is −1.',
  }),
  rowCheck({
    id: 'AA-C11',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale: 'Without a date of birth that can be read, the age cannot be checked.',
    source: 'C,L,D',
    where: { dateOfBirth: 'unreadable' },
    fails: (row) => !row.noted('dateOfBirth', cellNote.placeholderDate),
    columns: ['dateOfBirth'],
    message: (row) => `“${row.shown('dateOfBirth')}” is not a date of birth. Give a real date, such as 08/01/2012.`,
  }),
  rowCheck({
    id: 'AA-C12',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale: 'A child with an age has been born, so the date of birth cannot be still to come.',
    source: 'V(8520)',
    needs: ['dateOfBirth', 'age'],
    fails: (row, { asAt }) => row.date('dateOfBirth') > asAt && row.value('age') >= 0,
    columns: ['dateOfBirth', 'age'],
    message: (row) =>
      `Aged ${row.value('age')}, but not born until ${row.day('dateOfBirth')}. Put the date right, or give the age as −1 if the child is unborn.`,
  }),
  rowCheck({
    id: 'AA-C13',
    severity: 'Warning',
    lists: listsFrom(1, 10),
    rationale: 'An adult in a list of children is an old case left open, or a year of birth mistyped.',
    source: 'V(8775Q)',
    fails: (row, { asAt }) => {
      const age = ageAt(row, asAt)
      return age !== UNKNOWN && age > (row.table.list <= 8 ? 18 : 25)
    },
    columns: ['dateOfBirth', 'age'],
    message: (row, { asAt }) =>
      `Aged ${ageAt(row, asAt)} at the as-at date, which is too old for this list. Check the date of birth, or close the case.`,
  }),
  rowCheck({
    id: 'AA-C14',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale: 'Age is asked for in completed years; a fraction is cut down by some tools and refused by others.',
    source: 'L,D',
    where: { age: 'blank or unreadable' },
    fails: (row) => row.unreadable('age') || row.knows('dateOfBirth'),
    columns: ['age'],
    message: (row) =>
      row.blank('age')
        ? `The age is blank though the date of birth is ${row.day('dateOfBirth')}. Give completed years, or −1 for an unborn child.`
        : `“${row.shown('age')}” is not a whole number of years. Give completed years.`,
  }),
  rowCheck({
    id: 'AA-C15',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale:
      'An age that does not follow from the date of birth shows that lists were made on different days, or a slip.',
    source: 'O',
    needs: ['dateOfBirth', 'age'],
    fails: (row, { asAt }) => {
      const years = yearsFromRight(row, asAt)
      return years === 1 ? 'Warning' : years > 1
    },
    columns: ['age', 'dateOfBirth'],
    message: (row, { asAt }) =>
      `Age ${row.value('age')}, but a child born on ${row.day('dateOfBirth')} is ${completedYears(row.date('dateOfBirth'), asAt)} at the as-at date. Make all lists on one day, or put the date of birth right.`,
  }),
  rowCheck({
    id: 'AA-C16',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale: 'Inspectors sample unborn children, whom they find by age −1 and a date of birth still to come.',
    source: 'V(8530Q)',
    fails: (row, { asAt }) => unbornFault(row, asAt) !== undefined,
    columns: ['age', 'dateOfBirth'],
    message: (row, { asAt }) => unbornFault(row, asAt) ?? '',
  }),
  rowCheck({
    id: 'AA-C17',
    severity: 'Warning',
    lists: listsFrom(1, 7),
    rationale: 'The guidance asks for “not stated/recorded” until a child is born.',
    source: 'V(8750)',
    needs: ['gender'],
    fails: (row, { asAt }) => isUnborn(row, asAt) && row.code('gender') !== 'Not stated/recorded',
    columns: ['gender'],
    message: (row) => `“${row.shown('gender')}” for an unborn child. Give “c) Not stated/recorded” until the birth.`,
  }),
]

/** Only an unborn child may, in lists 1 to 7: the age says −1, or is blank too with a gender not stated. A failed look-up excuses. */
function mayHaveNoBirthDate(row: Row): boolean {
  if (row.table.list > 7) return false
  const age = row.value('age')
  if (age !== UNKNOWN) return age < 0
  return row.blank('age') ? row.code('gender') === 'Not stated/recorded' : !row.unreadable('age')
}

/** How many years an age is from the completed years; 0 where the child is unborn or said to be, which other checks look at. */
function yearsFromRight(row: Row, asAt: number): number {
  const born = row.date('dateOfBirth')
  const age = row.value('age')
  if (born > asAt || age === -1) return 0
  const years = completedYears(born, asAt)
  // Some systems give a child of 29 February its birthday on 28 February, others on 1 March: on the last of February both are right.
  if (isLeapDay(born) && isLastOfFebruary(asAt) && age === years + 1) return 0
  return Math.abs(age - years)
}

function unbornFault(row: Row, asAt: number): string | undefined {
  const born = row.date('dateOfBirth')
  const age = row.value('age')
  if (row.table.list > 7) {
    if (age !== -1 && !(born > asAt && age === UNKNOWN)) return undefined
    return 'An unborn child cannot be in this list. Put the age and date of birth right, or leave the row out.'
  }
  if (born === UNKNOWN) return undefined
  if (age === -1 && born <= asAt) {
    return `Age −1 means unborn, but the date of birth ${row.day('dateOfBirth')} is past. Give the age in years if the child is born.`
  }
  if (born > asAt + FORTY_WEEKS) {
    return `The date of birth ${row.day('dateOfBirth')} is more than 40 weeks ahead, which no expected date can be. Put it right.`
  }
  return undefined
}
