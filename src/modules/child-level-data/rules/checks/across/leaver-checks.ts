import type { ListNumber } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import { ageNow, ageOn, atLeast } from '../ages.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { addMonths } from '../day-arithmetic.ts'
import type { Row } from '../row.ts'
import { acrossCheck, findElsewhere, isElsewhere, joinedCheck } from './elsewhere.ts'

/** Only the layout of 2023 asks for eligible children in list 9. */
const asksForEligible = (facts: CheckFacts) => facts.input.tables.get(9)?.layout === '2023'

/** Days in care since the 14th birthday, of a child who is in care now. */
function daysSinceFourteen(row: Row, facts: CheckFacts): number {
  if (!row.knows('careStartDate') || !row.knows('dateOfBirth')) return 0
  return facts.asAt - Math.max(row.date('careStartDate'), addMonths(row.date('dateOfBirth'), 14 * 12))
}

/** The day of death by list 6 or 8; UNKNOWN where the row does not say that the child died, or not when. */
const deathReasons = [
  { list: 6, reason: 'closureReason', code: 'RC2', day: 'closureDate' },
  { list: 8, reason: 'ceasedReason', code: 'E2', day: 'ceasedDate' },
] as const

const events = [
  { list: 1, what: 'a contact', day: 'contactDate' },
  { list: 2, what: 'early help', day: 'startDate' },
  { list: 3, what: 'a referral', day: 'referralDate' },
  { list: 4, what: 'an assessment', day: 'startDate' },
  { list: 5, what: 'a section 47 enquiry', day: 'strategyDiscussionDate' },
] as const
const openWork = [
  { list: 2, what: 'early help' },
  { list: 4, what: 'an assessment' },
  { list: 6, what: 'an episode of need' },
  { list: 7, what: 'a child protection plan' },
  { list: 8, what: 'a period of care' },
] as const

/** What says that a child who is recorded as dead is not, in words; or undefined. */
function lifeAfter(row: Row, died: number, facts: CheckFacts): string | undefined {
  for (const { list, what } of openWork) {
    if (list === row.table.list) continue
    const open = findElsewhere(facts, list, row.child, (work) => facts.isOpen(work))
    if (open) return `${what} is still open in list ${list}, row ${open.number}`
  }
  if (died === UNKNOWN) return undefined
  for (const { list, what, day } of events) {
    const later = findElsewhere(facts, list, row.child, (event) => event.date(day) > died)
    if (later) return `${what} began on ${later.day(day)}, in list ${list}, row ${later.number}`
  }
  return undefined
}

function death(row: Row): { died: boolean; day: number } {
  if (row.table.list === 9) return { died: row.code('inTouch') === 'Died', day: UNKNOWN }
  const said = deathReasons.find(({ list }) => list === row.table.list)
  return said ? { died: row.code(said.reason) === said.code, day: row.date(said.day) } : { died: false, day: UNKNOWN }
}

/** AA-X43 for one list: recorded as dead, and alive in another. */
function deathCheck(list: ListNumber, field: string): Check {
  return acrossCheck({
    id: 'AA-X43',
    severity: 'Error',
    lists: [list],
    against: [],
    rationale: 'A child recorded as dead with work after it is the gravest kind of mistake in a record.',
    source: 'O',
    fails: (row, facts) => {
      const { died, day } = death(row)
      return died && lifeAfter(row, day, facts) !== undefined
    },
    columns: [field],
    message: (row, facts) =>
      `Recorded as having died, and ${lifeAfter(row, death(row).day, facts)}. Look at the record today.`,
  })
}

/** AA-X27 to X30, X43, X45, X47: care leavers, deaths, and early help beside need. */
export const leaverAcrossChecks: readonly Check[] = [
  acrossCheck({
    id: 'AA-X27',
    severity: 'Error',
    lists: [9],
    against: [8],
    rationale: 'An eligible child is one who is still in care.',
    source: 'O',
    fails: (row, facts) => row.code('eligibility') === 'Eligible child' && !facts.hasOpen(8, row.child),
    columns: ['eligibility'],
    message: () => 'd) Eligible child, and not in care in list 8. Give a), b) or c), or add the child to list 8.',
  }),
  acrossCheck({
    id: 'AA-X28',
    severity: 'Warning',
    lists: [8],
    against: [9],
    rationale: 'Children of 16 and 17 with 13 weeks in care since 14 must have a pathway plan.',
    source: 'O',
    fails: (row, facts) => {
      const age = ageNow(row, facts)
      return (
        asksForEligible(facts) &&
        facts.isOpen(row) &&
        (age === 16 || age === 17) &&
        daysSinceFourteen(row, facts) >= facts.limit('eligibleDays') &&
        !facts.byChild(9).has(row.child)
      )
    },
    columns: ['childId', 'dateOfBirth'],
    message: (row, facts) =>
      `In care at ${ageNow(row, facts)} for 13 weeks or more since 14, and not in list 9. Add the child there as d) Eligible child.`,
  }),
  acrossCheck({
    id: 'AA-X29',
    severity: 'Warning',
    lists: [8],
    against: [9],
    rationale: 'A care leaver who is in no list may be lost from view.',
    source: 'O',
    needs: ['ceasedDate'],
    fails: (row, facts) =>
      atLeast(ageOn(row, row.date('ceasedDate')), 16) &&
      row.code('ceasedReason') !== 'E2' &&
      !facts.byChild(9).has(row.child),
    columns: ['childId', 'ceasedDate'],
    message: (row) =>
      `Left care at ${ageOn(row, row.date('ceasedDate'))} on ${row.day('ceasedDate')}, and not in list 9. Add the young person there, if entitled.`,
  }),
  acrossCheck({
    id: 'AA-X30',
    severity: 'Error',
    lists: [9],
    against: [8],
    rationale: 'Relevant and former relevant young people have left care.',
    source: 'O',
    fails: (row, facts) =>
      ['Relevant child', 'Former relevant child'].includes(row.code('eligibility')) && facts.hasOpen(8, row.child),
    columns: ['eligibility'],
    message: (row) =>
      `“${row.shown('eligibility')}”, and still in care in list 8. Give d) Eligible child, or end the period of care.`,
  }),
  joinedCheck(deathCheck(6, 'closureReason'), deathCheck(8, 'ceasedReason'), deathCheck(9, 'inTouch')),
  acrossCheck({
    id: 'AA-X45',
    severity: 'Practice',
    lists: [2],
    against: [6],
    rationale: 'Early help that goes on beside a social worker was probably not closed at the step up.',
    source: 'O',
    fails: (row, facts) => facts.isOpen(row) && facts.hasOpen(6, row.child),
    columns: ['completionDate'],
    message: () =>
      'Early help is running, and the child is open in list 6. Close the early help, unless both are meant.',
  }),
  acrossCheck({
    id: 'AA-X47',
    severity: 'Warning',
    lists: [9],
    against: [8],
    rationale: 'Having come alone is one fact, and the lists give it twice.',
    source: 'O',
    needs: ['unaccompanied'],
    fails: (row, facts) =>
      isElsewhere(
        facts,
        8,
        row.child,
        (care) => care.knows('unaccompanied') && care.code('unaccompanied') !== row.code('unaccompanied'),
      ),
    columns: ['unaccompanied'],
    message: (row, facts) => {
      const care = findElsewhere(facts, 8, row.child, (other) => other.knows('unaccompanied'))
      return `Unaccompanied is “${row.shown('unaccompanied')}” here and “${care?.shown('unaccompanied')}” in list 8, row ${care?.number}. Find out which is right.`
    },
  }),
]
