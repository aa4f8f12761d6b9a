import { ageNow, under } from '../checks/ages.ts'
import type { CheckFacts } from '../checks/check-facts.ts'
import type { Row } from '../checks/row.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Measure, RowTest } from './measure.ts'
import { all, atLeast, band, byCode, inPeriod, is, known, open } from './row-tests.ts'

const daysAgo = (row: Row, field: string, facts: CheckFacts) =>
  row.knows(field) ? facts.asAt - row.date(field) : UNKNOWN
const openBands = ['Under 3 months', '3 to 6 months', '6 months to 1 year', '1 to 2 years', '2 years or more']
const seenBands = ['Up to 2 weeks', '2 to 4 weeks', '4 to 6 weeks', '6 to 8 weeks', '8 to 12 weeks', 'Over 12 weeks']
const visitBands = ['Up to 6 weeks', '6 to 12 weeks', '12 to 18 weeks', 'Over 18 weeks']

const closed: RowTest = (row) => !row.blank('closureDate')
const ended = known('planEndDate')

/** In the review timetable: none is due before three months, then within three months of the start, then every six. */
const reviewedInTime: RowTest = (row, facts) => {
  const started = daysAgo(row, 'planStartDate', facts)
  if (row.blank('lastReviewDate')) return started !== UNKNOWN && started <= facts.limit('firstPlanReviewDays')
  const reviewed = daysAgo(row, 'lastReviewDate', facts)
  return reviewed !== UNKNOWN && reviewed <= facts.limit('laterPlanReviewDays')
}

function visitInWorkingDays(row: Row, facts: CheckFacts): boolean {
  const day = row.date('lastVisitDate')
  return (
    day !== UNKNOWN && day <= facts.asAt && facts.workingDays(day, facts.asAt) <= facts.limit('planVisitWorkingDays')
  )
}

const twoYears = (from: string, to?: string): RowTest => {
  return (row, facts) => {
    const start = row.date(from)
    const end = to === undefined ? facts.asAt : row.date(to)
    return start !== UNKNOWN && end !== UNKNOWN && end - start >= facts.limit('planTwoYearsDays')
  }
}

const openVisited = all(open, known('lastVisitDate'))
const underFour: RowTest = (row, facts) => under(ageNow(row, facts), facts.limit('seenAloneAge'))
const fourOrOver: RowTest = (row, facts) => !underFour(row, facts)

/** Lists 6 and 7. */
export const needMeasures: readonly Measure[] = [
  {
    key: 'cinOpen',
    list: 6,
    kind: 'count',
    name: 'Children in need, open',
    how: 'Rows with no closure date.',
    of: open,
    rate: 'stock',
  },
  {
    key: 'cinStarted',
    list: 6,
    kind: 'count',
    name: 'Children in need, started',
    how: 'Rows begun in the six months.',
    of: inPeriod('startDate'),
    rate: 'flow',
  },
  {
    key: 'cinClosed',
    list: 6,
    kind: 'count',
    name: 'Children in need, closed',
    how: 'Rows with a closure date.',
    of: closed,
    rate: 'flow',
  },
  {
    key: 'cinByStatus',
    list: 6,
    kind: 'distribution',
    name: 'Open children in need by status',
    how: 'Share of open rows.',
    among: open,
    part: byCode('caseStatus'),
  },
  {
    key: 'cinByNeed',
    list: 6,
    kind: 'distribution',
    name: 'Open children in need by primary need',
    how: 'Share of open rows.',
    among: open,
    part: byCode('primaryNeed'),
  },
  {
    key: 'cinDisabled',
    list: 6,
    kind: 'share',
    name: 'Disabled children in need',
    how: 'a) Yes, of open rows.',
    among: open,
    of: is('disability', 'Yes'),
  },
  {
    key: 'cinByTimeOpen',
    list: 6,
    kind: 'distribution',
    name: 'Open children in need by time open',
    how: 'Days from the start to the as-at date: up to 91, 182, 365, 730.',
    among: open,
    part: (row, facts) => band([91, 182, 365, 729], openBands, daysAgo(row, 'startDate', facts)),
    parts: openBands,
  },
  {
    key: 'cinByClosureReason',
    list: 6,
    kind: 'distribution',
    name: 'Closures by reason',
    how: 'Share of closed rows.',
    among: closed,
    part: byCode('closureReason'),
  },
  {
    key: 'cinByTimeSinceSeen',
    list: 6,
    kind: 'distribution',
    name: 'Open children in need by time since seen',
    how: 'Weeks from when last seen to the as-at date, open rows only.',
    among: open,
    part: (row, facts) => band([14, 28, 42, 56, 84], seenBands, daysAgo(row, 'lastSeenDate', facts)),
    parts: seenBands,
  },
  {
    key: 'cpOpen',
    list: 7,
    kind: 'count',
    name: 'Child protection plans, open',
    how: 'Rows with no end date.',
    of: open,
    rate: 'stock',
  },
  {
    key: 'cpStarted',
    list: 7,
    kind: 'count',
    name: 'Child protection plans, started',
    how: 'Rows begun in the six months.',
    of: inPeriod('planStartDate'),
    rate: 'flow',
  },
  {
    key: 'cpEnded',
    list: 7,
    kind: 'count',
    name: 'Child protection plans, ended',
    how: 'Rows ended in the six months.',
    of: inPeriod('planEndDate'),
    rate: 'flow',
  },
  {
    key: 'cpSecondOrMore',
    list: 7,
    kind: 'share',
    name: 'Open plans that are a second or later one',
    how: 'One or more previous plans, of open plans.',
    among: open,
    of: atLeast('previousPlans', 1),
  },
  {
    key: 'cpStartedSecondOrMore',
    list: 7,
    kind: 'share',
    name: 'Started plans that are a second or later one',
    how: 'One or more previous plans, of plans begun in the six months.',
    among: inPeriod('planStartDate'),
    of: atLeast('previousPlans', 1),
  },
  {
    key: 'cpOpenTwoYears',
    list: 7,
    kind: 'share',
    name: 'Plans open for two years or more',
    how: '730 days from the start to the as-at date, of open plans.',
    among: open,
    of: twoYears('planStartDate'),
  },
  {
    key: 'cpEndedTwoYears',
    list: 7,
    kind: 'share',
    name: 'Plans that ended after two years or more',
    how: '730 days from start to end, of plans that ended.',
    among: ended,
    of: twoYears('planStartDate', 'planEndDate'),
  },
  {
    key: 'cpByFirstCategory',
    list: 7,
    kind: 'distribution',
    name: 'Open plans by first category of abuse',
    how: 'Share of open plans.',
    among: open,
    part: byCode('initialCategory'),
  },
  {
    key: 'cpByLatestCategory',
    list: 7,
    kind: 'distribution',
    name: 'Open plans by latest category of abuse',
    how: 'Share of open plans.',
    among: open,
    part: byCode('latestCategory'),
  },
  {
    key: 'cpByTimeSinceVisit',
    list: 7,
    kind: 'distribution',
    name: 'Open plans by time since the last visit',
    how: 'Days from the last visit to the as-at date: up to 42, 84, 126.',
    among: open,
    part: (row, facts) => band([42, 84, 126], visitBands, daysAgo(row, 'lastVisitDate', facts)),
    parts: visitBands,
  },
  {
    key: 'cpVisitWithin20wd',
    list: 7,
    kind: 'share',
    name: 'Open plans visited within the local limit',
    how: 'The last visit within 20 working days of the as-at date, or what the council has set, of open plans.',
    among: open,
    of: visitInWorkingDays,
  },
  {
    key: 'cpSeenAlone',
    list: 7,
    kind: 'share',
    name: 'Children of four or over seen alone at the last visit',
    how: 'a) Yes, of open plans with a visit.',
    among: all(openVisited, fourOrOver),
    of: is('seenAlone', 'Yes'),
  },
  {
    key: 'cpSeenAloneUnder4',
    list: 7,
    kind: 'share',
    name: 'Children under four seen alone at the last visit',
    how: 'a) Yes, of open plans with a visit; shown apart.',
    among: all(openVisited, underFour),
    of: is('seenAlone', 'Yes'),
  },
  {
    key: 'cpReviewInTime',
    list: 7,
    kind: 'share',
    name: 'Open plans reviewed in time',
    how: 'None is needed in the first 91 days; the first by then; each later one within 183 days of the last. Of open plans.',
    among: open,
    of: reviewedInTime,
  },
  {
    key: 'cpEmergency',
    list: 7,
    kind: 'share',
    name: 'Children under emergency or police protection in the six months',
    how: 'a) Yes, of all rows.',
    among: known('emergencyProtection'),
    of: is('emergencyProtection', 'Yes'),
  },
]
