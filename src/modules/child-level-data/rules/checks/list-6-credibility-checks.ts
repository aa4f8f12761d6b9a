import { UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import type { CheckFacts } from './check-facts.ts'
import { ageAt, isUnborn } from './child-age.ts'
import { addMonths, completedYears } from './day-arithmetic.ts'
import type { Row } from './row.ts'
import { rowCheck } from './row-check.ts'

/** The status of a case that is no longer open. */
export const closed = 'Closed episode'

/** The rest of AA-L6: what is unlikely, late or does not fit the child. */
export const list6CredibilityChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-L6-11',
    severity: 'Warning',
    lists: [6],
    rationale: 'By the end of an assessment somebody knows what the child needs.',
    source: 'O',
    where: { primaryNeed: ['N0'], closureDate: 'blank', startDate: 'known' },
    fails: (row, facts) => facts.workingDays(row.date('startDate'), facts.asAt) > facts.limit('assessmentWorkingDays'),
    columns: ['primaryNeed', 'startDate'],
    message: (row) =>
      `Need not stated on a case that has been open since ${row.day('startDate')}. Record the child’s main need.`,
  }),
  rowCheck({
    id: 'AA-L6-12',
    severity: 'Warning',
    lists: [6],
    rationale: 'The list is of children in need, and this code says that the child is not one.',
    source: 'O',
    where: { primaryNeed: ['N9'] },
    columns: ['primaryNeed'],
    message: () => 'N9 means a case other than a child in need. Give the child’s need, or leave the row out.',
  }),
  rowCheck({
    id: 'AA-L6-16',
    severity: 'Warning',
    lists: [6],
    rationale: 'Nobody has recorded seeing the child, or the visits do not reach the extract.',
    source: 'O',
    where: { lastSeenDate: 'blank', closureDate: 'blank', startDate: 'known' },
    fails: (row, facts) =>
      !isUnborn(row, facts.asAt) &&
      facts.workingDays(row.date('startDate'), facts.asAt) > facts.limit('notSeenWorkingDays'),
    columns: ['lastSeenDate', 'startDate'],
    message: (row) =>
      `Open since ${row.day('startDate')}, and no day on which the child was seen. Record the last visit, or visit.`,
  }),
  rowCheck({
    id: 'AA-L6-17',
    severity: 'Warning',
    lists: [6],
    rationale: 'A case that closes within days was opened in error, or closed as soon as it was entered.',
    source: 'O',
    needs: ['startDate', 'closureDate'],
    fails: (row, facts) => {
      const days = row.date('closureDate') - row.date('startDate')
      return days > 0 && days <= facts.limit('briefEpisodeDays')
    },
    columns: ['closureDate', 'startDate'],
    message: (row) => `Began on ${row.day('startDate')} and closed on ${row.day('closureDate')}. Check both dates.`,
  }),
  rowCheck({
    id: 'AA-L6-19',
    severity: 'Warning',
    lists: [6],
    rationale: 'A case of no length was opened in error.',
    source: 'O',
    needs: ['startDate', 'closureDate'],
    fails: (row) => row.date('startDate') === row.date('closureDate'),
    columns: ['closureDate', 'startDate'],
    message: (row) => `Began and closed on ${row.day('startDate')}. Check both dates, or leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L6-20',
    severity: 'Warning',
    lists: [6],
    rationale: 'At 18 a case closes, or passes to adult services; it may stay open for a disabled young person.',
    source: 'O',
    fails: (row, facts) =>
      ageAt(row, facts.asAt) >= 18 &&
      facts.isOpen(row) &&
      row.code('caseStatus') !== closed &&
      row.code('disability') !== 'Yes',
    columns: ['closureDate', 'dateOfBirth'],
    message: (row, { asAt }) =>
      `Open at ${ageAt(row, asAt)}, without a disability. Give the date on which the case closed, or close it.`,
  }),
  rowCheck({
    id: 'AA-L6-21',
    severity: 'Error',
    lists: [6],
    rationale: 'A child cannot be seen before it is born.',
    source: 'O',
    needs: ['lastSeenDate'],
    fails: (row, { asAt }) => isUnborn(row, asAt),
    columns: ['lastSeenDate', 'dateOfBirth'],
    message: (row) =>
      `Last seen on ${row.day('lastSeenDate')}, but not yet born. Leave the date blank, or put the date of birth right.`,
  }),
  rowCheck({
    id: 'AA-L6-22',
    severity: 'Warning',
    lists: [6],
    rationale: 'Adult services take no child of 16, and an adopted child was in care first.',
    source: 'O',
    needs: ['closureReason'],
    fails: (row, facts) => reasonMisfit(row, facts) !== undefined,
    columns: ['closureReason'],
    message: (row, facts) => reasonMisfit(row, facts) ?? '',
  }),
  rowCheck({
    id: 'AA-L6-23',
    severity: 'Warning',
    lists: [6],
    rationale: 'A need that arises from the child’s disability needs a disability.',
    source: 'O',
    where: { primaryNeed: ['N2'], disability: ['No'] },
    columns: ['disability', 'primaryNeed'],
    message: () =>
      'The need is the child’s disability, but the child is said to have none. Put right whichever is wrong.',
  }),
  rowCheck({
    id: 'AA-L6-24',
    severity: 'Practice',
    lists: [6],
    rationale: 'A plan of more than a year may have drifted.',
    source: 'O',
    where: { caseStatus: ['Child in need plan'], closureDate: 'blank', startDate: 'known' },
    fails: (row, facts) => row.date('startDate') < addMonths(facts.asAt, -facts.limit('needLongMonths')),
    columns: ['startDate', 'caseStatus'],
    message: (row, facts) => {
      const high = facts.limit('needVeryLongMonths')
      const months = row.date('startDate') < addMonths(facts.asAt, -high) ? high : facts.limit('needLongMonths')
      return `A child in need plan since ${row.day('startDate')}, more than ${months} months. Review what it is achieving.`
    },
  }),
]

/** Why a reason for closing does not fit the child; undefined where it does or nobody can tell. */
function reasonMisfit(row: Row, facts: CheckFacts): string | undefined {
  const reason = row.code('closureReason')
  const born = row.date('dateOfBirth')
  if (reason === 'RC6' && born !== UNKNOWN) {
    const age = completedYears(born, row.knows('closureDate') ? row.date('closureDate') : facts.asAt)
    if (age < 17) return `Passed to adult services at ${age}. Check the reason and the date of birth.`
  }
  const { tables } = facts.input
  if (reason !== 'RC1' || !tables.has(8) || !tables.has(10)) return undefined
  if (facts.byChild(8).has(row.child) || facts.byChild(10).has(row.child)) return undefined
  return 'Closed as adopted, but the child is in neither list 8 nor list 10. Check the reason, or add the child there.'
}
