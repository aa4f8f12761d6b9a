import type { CheckFacts } from '../checks/check-facts.ts'
import type { Row } from '../checks/row.ts'
import {
  healthLimit,
  inCareFor,
  inLastingPlacement,
  longInCare,
  reviewOverdue,
  visitLimit,
} from '../checks/timeliness/care-checks.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Measure, RowTest } from './measure.ts'
import { all, atLeast, byCode, byGroup, inPeriod, is, known, open, within } from './row-tests.ts'

/** One missing episode or more. */
export const missing = atLeast('missingEpisodes', 1)
const ceased: RowTest = (row) => !row.blank('ceasedDate')
const oneYearInCare: RowTest = (row, facts) => facts.isOpen(row) && inCareFor(row, 12, facts)
/** Reviewed when a review was due. */
export const reviewedInTime: RowTest = (row, facts) =>
  row.knows('careStartDate') && !row.unreadable('lastReviewDate') && !reviewOverdue(row, facts)
const stableAmong: RowTest = (row, facts) => facts.isOpen(row) && longInCare(row, facts)

/** Whether a date is no longer ago than what the child's case allows. */
function recentEnough(field: string, limit: (row: Row, facts: CheckFacts) => number): RowTest {
  return (row, facts) => {
    const day = row.date(field)
    return day !== UNKNOWN && day <= facts.asAt && facts.asAt - day <= limit(row, facts)
  }
}

/** Visited as lately as the child’s case asks for. */
export const visitedInTime = recentEnough('lastVisitDate', visitLimit)
const inOpen = 'Share of open rows.'

/** List 8. Where the children live is in `care-area-measures`. */
export const careMeasures: readonly Measure[] = [
  {
    key: 'claOpen',
    list: 8,
    kind: 'count',
    name: 'Children in care',
    how: 'Rows with no ceased date.',
    of: open,
    rate: 'stock',
  },
  {
    key: 'claStarted',
    list: 8,
    kind: 'count',
    name: 'Children who came into care',
    how: 'Rows begun in the six months.',
    of: inPeriod('careStartDate'),
    rate: 'flow',
  },
  {
    key: 'claCeased',
    list: 8,
    kind: 'count',
    name: 'Children who left care',
    how: 'Rows ceased in the six months.',
    of: inPeriod('ceasedDate'),
    rate: 'flow',
  },
  {
    key: 'claUnaccompanied',
    list: 8,
    kind: 'share',
    name: 'Unaccompanied children',
    how: 'a) Yes, of open rows.',
    among: open,
    of: is('unaccompanied', 'Yes'),
  },
  {
    key: 'claByLegalStatus',
    list: 8,
    kind: 'distribution',
    name: 'Children in care by legal status',
    how: inOpen,
    among: open,
    part: byCode('legalStatus'),
  },
  {
    key: 'claByNeed',
    list: 8,
    kind: 'distribution',
    name: 'Children in care by category of need',
    how: inOpen,
    among: open,
    part: byCode('categoryOfNeed'),
  },
  {
    key: 'claByPlan',
    list: 8,
    kind: 'distribution',
    name: 'Children in care by permanence plan',
    how: inOpen,
    among: open,
    part: byCode('permanencePlan'),
  },
  {
    key: 'claByPlacementType',
    list: 8,
    kind: 'distribution',
    name: 'Children in care by placement type',
    how: inOpen,
    among: open,
    part: byCode('placementType'),
  },
  {
    key: 'claByPlacementGroup',
    list: 8,
    kind: 'distribution',
    name: 'Children in care by kind of placement',
    how: 'Share of open rows by Ofsted’s groups.',
    among: open,
    part: byGroup('placementType', 'PLACE'),
  },
  {
    key: 'claByProvider',
    list: 8,
    kind: 'distribution',
    name: 'Children in care by provider',
    how: inOpen,
    among: open,
    part: byCode('placementProvider'),
  },
  {
    key: 'claSecondPeriod',
    list: 8,
    kind: 'share',
    name: 'Children back in care within 12 months',
    how: 'Second period a) Yes, of those who came into care in the six months.',
    among: inPeriod('careStartDate'),
    of: is('secondPeriod', 'Yes'),
  },
  {
    key: 'claByReasonCeased',
    list: 8,
    kind: 'distribution',
    name: 'Children who left care by reason',
    how: 'Share of rows with a ceased date.',
    among: ceased,
    part: byCode('ceasedReason'),
  },
  {
    key: 'claAdopted',
    list: 8,
    kind: 'share',
    name: 'Children who left care adopted',
    how: 'E11 or E12, of rows with a ceased date.',
    among: ceased,
    of: is('ceasedReason', 'E11', 'E12'),
  },
  {
    key: 'claSpecialGuardianship',
    list: 8,
    kind: 'share',
    name: 'Children who left care to special guardianship',
    how: 'E45 to E48, of rows with a ceased date.',
    among: ceased,
    of: is('ceasedReason', 'E45', 'E46', 'E47', 'E48'),
  },
  {
    key: 'claThreeOrMorePlacements',
    list: 8,
    kind: 'share',
    name: 'Children with three or more placements in 12 months',
    how: 'Of open rows.',
    among: open,
    of: atLeast('placementsIn12Months', 3),
  },
  {
    key: 'claLongTermStable',
    list: 8,
    kind: 'share',
    name: 'Children in one placement for two years',
    how: 'In the same placement for two years, or placed for adoption, of those under 16 who have been in care for two and a half years.',
    among: stableAmong,
    of: inLastingPlacement,
  },
  {
    key: 'claReviewWithin183d',
    list: 8,
    kind: 'share',
    name: 'Children reviewed within 183 days',
    how: 'The latest review no more than 183 days before the as-at date, of open rows.',
    among: open,
    of: within('lastReviewDate', 'careLaterReviewDays'),
  },
  {
    key: 'claReviewInTime',
    list: 8,
    kind: 'share',
    name: 'Children reviewed in time',
    how: 'The first within 20 working days of coming into care, the second within 3 months of that, then every 6 months. Of open rows.',
    among: open,
    of: reviewedInTime,
  },
  {
    key: 'claVisitWithin42d',
    list: 8,
    kind: 'share',
    name: 'Children visited within 42 days',
    how: 'The last visit no more than 42 days before the as-at date, of open rows.',
    among: open,
    of: within('lastVisitDate', 'careVisitDays'),
  },
  {
    key: 'claVisitInTime',
    list: 8,
    kind: 'share',
    name: 'Children visited in time',
    how: 'Within 42 days, or 90 where a match for the long term has been agreed. Of open rows.',
    among: open,
    of: visitedInTime,
  },
  {
    key: 'claHealthInTime',
    list: 8,
    kind: 'share',
    name: 'Children whose health was assessed in time',
    how: 'Within 182 days under five and 365 from then, of those in care for 12 months.',
    among: oneYearInCare,
    of: recentEnough('healthAssessmentDate', healthLimit),
  },
  {
    key: 'claDentalWithin365d',
    list: 8,
    kind: 'share',
    name: 'Children with a dental check within a year',
    how: 'Within 365 days, of open rows.',
    among: open,
    of: within('dentalCheckDate', 'dentalDays'),
  },
  {
    key: 'claDentalInTime',
    list: 8,
    kind: 'share',
    name: 'Children in care for a year with a dental check in it',
    how: 'Within 365 days, of those in care for 12 months.',
    among: oneYearInCare,
    of: within('dentalCheckDate', 'dentalDays'),
  },
  {
    key: 'claMissingAny',
    list: 8,
    kind: 'share',
    name: 'Children who went missing',
    how: 'One or more episodes, of open rows.',
    among: open,
    of: missing,
  },
  {
    key: 'claMissingEpisodes',
    list: 8,
    kind: 'count',
    name: 'Missing episodes',
    how: 'Episodes added up over open rows.',
    of: all(open, known('missingEpisodes')),
    sum: 'missingEpisodes',
  },
  {
    key: 'claInterviewOffered',
    list: 8,
    kind: 'share',
    name: 'Return interviews offered',
    how: 'a) Yes, of open rows of children who went missing.',
    among: all(open, missing),
    of: is('returnInterviewOffered', 'Yes'),
  },
  {
    key: 'claInterviewAccepted',
    list: 8,
    kind: 'share',
    name: 'Return interviews accepted',
    how: 'a) Yes, of those offered.',
    among: all(open, missing, is('returnInterviewOffered', 'Yes')),
    of: is('returnInterviewAccepted', 'Yes'),
  },
  {
    key: 'claAbsentAny',
    list: 8,
    kind: 'share',
    name: 'Children who were absent',
    how: 'One or more episodes, of open rows.',
    among: open,
    of: atLeast('absentEpisodes', 1),
  },
]
