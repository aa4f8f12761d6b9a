import { UNKNOWN } from '../../lists/list-table.ts'
import { ageNow, atLeast, under } from '../ages.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { addMonths } from '../day-arithmetic.ts'
import { adoptivePlacements, careEnd, longTermMatched } from '../list-8/care-period.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'

const daysAgo = (row: Row, field: string, facts: CheckFacts) => facts.asAt - row.date(field)

/** How long a visit may be ago: longer where a match for the long term has been agreed. */
export function visitLimit(row: Row, facts: CheckFacts): number {
  return facts.limit(longTermMatched(row) ? 'careVisitLongTermDays' : 'careVisitDays')
}

/** How old a health assessment may be: less for a child under five. */
export function healthLimit(row: Row, facts: CheckFacts): number {
  return facts.limit(under(ageNow(row, facts), 5) ? 'healthUnderFiveDays' : 'healthDays')
}

/**
 * Whether the next review is late: 20 working days after coming into care, then three months after the first, then six months
 * after each. A review within the first 20 working days is the first.
 */
export function reviewOverdue(row: Row, facts: CheckFacts): boolean {
  const start = row.date('careStartDate')
  if (start === UNKNOWN) return false
  const firstLimit = facts.limit('careFirstReviewWorkingDays')
  if (row.blank('lastReviewDate')) return facts.workingDays(start, facts.asAt) > firstLimit
  const last = row.date('lastReviewDate')
  if (last === UNKNOWN) return false
  const wasFirst = facts.workingDays(start, last) <= firstLimit
  return last < addMonths(facts.asAt, -facts.limit(wasFirst ? 'careSecondReviewMonths' : 'careLaterReviewMonths'))
}

/** In care for so many months at the as-at date. */
export function inCareFor(row: Row, months: number, facts: CheckFacts): boolean {
  return row.knows('careStartDate') && row.date('careStartDate') <= addMonths(facts.asAt, -months)
}

/** Under 16 and in care two and a half years: those whose stability is counted. */
export function longInCare(row: Row, facts: CheckFacts): boolean {
  return under(ageNow(row, facts), 16) && inCareFor(row, 30, facts)
}

/** In one placement for two years, or placed for adoption. */
export function inLastingPlacement(row: Row, facts: CheckFacts): boolean {
  if (adoptivePlacements.has(row.code('placementType'))) return true
  return row.knows('placementStartDate') && row.date('placementStartDate') <= addMonths(facts.asAt, -24)
}

function leftWithinDays(row: Row, facts: CheckFacts): boolean {
  const days = row.date('ceasedDate') - row.date('careStartDate')
  return row.knows('ceasedDate') && days >= 0 && days <= facts.limit('shortCareDays')
}

/** AA-T13 to AA-T23 and T30: children in care. */
export const careTimeChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-T13',
    severity: 'Practice',
    lists: [8],
    rationale: 'A child who has just come into care is visited in the first week.',
    source: 'O',
    needs: ['careStartDate'],
    fails: (row, facts) =>
      facts.isOpen(row) &&
      daysAgo(row, 'careStartDate', facts) >= facts.limit('careFirstVisitDays') &&
      (row.blank('lastVisitDate') ||
        (row.knows('lastVisitDate') && row.date('lastVisitDate') < row.date('careStartDate'))),
    columns: ['lastVisitDate', 'careStartDate'],
    message: (row, facts) => `In care for ${daysAgo(row, 'careStartDate', facts)} days and not visited since it began.`,
  }),
  rowCheck({
    id: 'AA-T14',
    severity: 'Practice',
    lists: [8],
    rationale:
      'Children in care are visited every six weeks, or every three months once a match for the long term is agreed.',
    source: 'O',
    needs: ['lastVisitDate'],
    fails: (row, facts) => facts.isOpen(row) && daysAgo(row, 'lastVisitDate', facts) > visitLimit(row, facts),
    columns: ['lastVisitDate'],
    message: (row, facts) =>
      `Last visited ${daysAgo(row, 'lastVisitDate', facts)} days ago, on ${row.day('lastVisitDate')}; ${visitLimit(row, facts)} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T15',
    severity: 'Practice',
    lists: [8],
    rationale: 'Care is reviewed after 20 working days, after three months more, and then every six months.',
    source: 'O',
    fails: (row, facts) => facts.isOpen(row) && reviewOverdue(row, facts),
    columns: ['lastReviewDate', 'careStartDate'],
    message: (row) =>
      row.blank('lastReviewDate')
        ? `Not reviewed since care began on ${row.day('careStartDate')}; the first review is due within 20 working days.`
        : `Last reviewed on ${row.day('lastReviewDate')}. The next review is overdue.`,
  }),
  rowCheck({
    id: 'AA-T16',
    severity: 'Practice',
    lists: [8],
    rationale: 'A child’s health is assessed within 20 working days of coming into care.',
    source: 'O',
    needs: ['careStartDate'],
    fails: (row, facts) =>
      facts.isOpen(row) &&
      row.blank('healthAssessmentDate') &&
      facts.workingDays(row.date('careStartDate'), facts.asAt) > facts.limit('firstHealthWorkingDays'),
    columns: ['healthAssessmentDate', 'careStartDate'],
    message: (row, facts) =>
      `No health assessment ${facts.workingDays(row.date('careStartDate'), facts.asAt)} working days after coming into care; ${facts.limit('firstHealthWorkingDays')} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T17',
    severity: 'Practice',
    lists: [8],
    rationale: 'Health is assessed every six months under five, and every year from then.',
    source: 'O',
    needs: ['healthAssessmentDate'],
    fails: (row, facts) => facts.isOpen(row) && daysAgo(row, 'healthAssessmentDate', facts) > healthLimit(row, facts),
    columns: ['healthAssessmentDate'],
    message: (row, facts) =>
      `The last health assessment was ${daysAgo(row, 'healthAssessmentDate', facts)} days ago, on ${row.day('healthAssessmentDate')}; ${healthLimit(row, facts)} is the limit at this age.`,
  }),
  rowCheck({
    id: 'AA-T18',
    severity: 'Practice',
    lists: [8],
    rationale: 'A child in care sees a dentist at least every year.',
    source: 'O',
    fails: (row, facts) => {
      if (!facts.isOpen(row) || !inCareFor(row, 12, facts) || !atLeast(ageNow(row, facts), 1)) return false
      if (row.blank('dentalCheckDate')) return true
      return row.knows('dentalCheckDate') && daysAgo(row, 'dentalCheckDate', facts) > facts.limit('dentalDays')
    },
    columns: ['dentalCheckDate'],
    message: (row, facts) =>
      row.blank('dentalCheckDate')
        ? 'In care for a year or more, and no dental check is recorded.'
        : `The last dental check was ${daysAgo(row, 'dentalCheckDate', facts)} days ago, on ${row.day('dentalCheckDate')}; ${facts.limit('dentalDays')} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T19',
    severity: 'Practice',
    lists: [8],
    rationale: 'Where a child will grow up is settled by the second review, at four months.',
    source: 'O',
    needs: ['careStartDate'],
    fails: (row, facts) => {
      // A child who has left is counted too: the plan was due while they were in care.
      const end = careEnd(row, facts)
      return (
        row.blank('permanencePlan') &&
        end !== UNKNOWN &&
        row.date('careStartDate') < addMonths(end, -facts.limit('permanencePlanMonths'))
      )
    },
    columns: ['permanencePlan', 'careStartDate'],
    message: (row, facts) =>
      `In care since ${row.day('careStartDate')} with no permanence plan; one is due at ${facts.limit('permanencePlanMonths')} months.`,
  }),
  rowCheck({
    id: 'AA-T20',
    severity: 'Practice',
    lists: [8],
    rationale: 'A child who moves so often cannot settle.',
    source: 'O',
    needs: ['placementsIn12Months'],
    fails: (row, facts) => facts.isOpen(row) && row.value('placementsIn12Months') >= facts.limit('manyPlacements'),
    columns: ['placementsIn12Months'],
    message: (row) => `${row.value('placementsIn12Months')} placements in 12 months.`,
  }),
  rowCheck({
    id: 'AA-T21',
    severity: 'Practice',
    lists: [8],
    rationale: 'Children who grow up in care need a home that lasts.',
    source: 'O',
    needs: ['placementStartDate'],
    fails: (row, facts) => facts.isOpen(row) && longInCare(row, facts) && !inLastingPlacement(row, facts),
    columns: ['placementStartDate', 'careStartDate'],
    message: (row) =>
      `In care since ${row.day('careStartDate')}, and in the present placement only since ${row.day('placementStartDate')}, under two years.`,
  }),
  rowCheck({
    id: 'AA-T22',
    severity: 'Practice',
    lists: [8],
    rationale: 'A talk after going missing is how a council learns what the child ran from or to.',
    source: 'O',
    fails: (row) =>
      row.value('missingEpisodes') > 0 &&
      (row.code('returnInterviewOffered') === 'No' ||
        (row.code('returnInterviewOffered') === 'Yes' && row.code('returnInterviewAccepted') === 'No')),
    columns: ['returnInterviewOffered', 'returnInterviewAccepted', 'missingEpisodes'],
    message: (row) =>
      row.code('returnInterviewOffered') === 'No'
        ? `Missing ${row.shown('missingEpisodes')} times, and no return interview was offered after the last.`
        : `Missing ${row.shown('missingEpisodes')} times, and the return interview was offered and not accepted.`,
  }),
  rowCheck({
    id: 'AA-T23',
    severity: 'Practice',
    lists: [8],
    rationale: 'The reviewing officer keeps in touch with the child between reviews.',
    source: 'O',
    fails: (row, facts) => {
      if (!facts.isOpen(row)) return false
      const field = row.blank('lastReviewingOfficerDate') ? 'careStartDate' : 'lastReviewingOfficerDate'
      return row.knows(field) && row.date(field) < addMonths(facts.asAt, -facts.limit('reviewingOfficerContactMonths'))
    },
    columns: ['lastReviewingOfficerDate'],
    message: (row, facts) =>
      row.blank('lastReviewingOfficerDate')
        ? `No contact from the reviewing officer is recorded since care began on ${row.day('careStartDate')}.`
        : `The reviewing officer’s last contact was on ${row.day('lastReviewingOfficerDate')}, over ${facts.limit('reviewingOfficerContactMonths')} months ago.`,
  }),
  rowCheck({
    id: 'AA-T30',
    severity: 'Practice',
    lists: [8],
    rationale: 'Care that lasts days, or comes twice in a year, asks whether the first decision was right.',
    source: 'O',
    needs: ['careStartDate'],
    fails: (row, facts) =>
      leftWithinDays(row, facts) ||
      (row.code('secondPeriod') === 'Yes' && row.date('careStartDate') >= facts.input.twelveMonthStart),
    columns: ['careStartDate', 'ceasedDate', 'secondPeriod'],
    message: (row, facts) =>
      leftWithinDays(row, facts)
        ? `In care from ${row.day('careStartDate')} to ${row.day('ceasedDate')} only.`
        : `Back in care on ${row.day('careStartDate')}, within 12 months of the last time.`,
  }),
]
