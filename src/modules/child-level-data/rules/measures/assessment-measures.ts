import type { CheckFacts } from '../checks/check-facts.ts'
import type { Row } from '../checks/row.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Measure, RowTest } from './measure.ts'
import { all, atLeast, band, every, firstOfChild, inPeriod, is, open } from './row-tests.ts'

/** Working days between two dates of a row, or to the as-at date; UNKNOWN where one is not known or they are the wrong way round. */
function daysBetween(row: Row, facts: CheckFacts, first: string, second?: string): number {
  const from = row.date(first)
  const to = second === undefined ? facts.asAt : row.date(second)
  return from === UNKNOWN || to === UNKNOWN || to < from ? UNKNOWN : facts.workingDays(from, to)
}

/** Ended after it began; one that ended before it began has a wrong date, and counts neither as done nor as open. */
function endedAfter(first: string, second: string): RowTest {
  return (row) => row.knows(second) && row.date(second) >= row.date(first)
}

const assessmentLasts = [0, 10, 20, 30, 40, 45, 50, 60]
const assessmentBands = [
  'Same day',
  '1 to 10',
  '11 to 20',
  '21 to 30',
  '31 to 40',
  '41 to 45',
  '46 to 50',
  '51 to 60',
  '61 or more',
]
const conferenceLasts = [0, 5, 10, 13, 15, 17, 20]
const conferenceBands = ['Same day', '1 to 5', '6 to 10', '11 to 13', '14 to 15', '16 to 17', '18 to 20', '21 or more']

const completed = endedAfter('startDate', 'authorisationDate')
const conference = endedAfter('strategyDiscussionDate', 'conferenceDate')
const assessmentDays = (row: Row, facts: CheckFacts) => daysBetween(row, facts, 'startDate', 'authorisationDate')
const openDays = (row: Row, facts: CheckFacts) => daysBetween(row, facts, 'startDate')
const conferenceDays = (row: Row, facts: CheckFacts) =>
  daysBetween(row, facts, 'strategyDiscussionDate', 'conferenceDate')

function inLimit(days: (row: Row, facts: CheckFacts) => number, limit: string): RowTest {
  return (row, facts) => {
    const taken = days(row, facts)
    return taken !== UNKNOWN && taken <= facts.limit(limit)
  }
}

/** Lists 4 and 5. */
export const assessmentMeasures: readonly Measure[] = [
  {
    key: 'assessmentsStarted',
    list: 4,
    kind: 'count',
    name: 'Assessments started',
    how: 'Rows begun in the six months.',
    of: inPeriod('startDate'),
    rate: 'flow',
  },
  {
    key: 'assessmentsCompleted',
    list: 4,
    kind: 'count',
    name: 'Assessments completed',
    how: 'Rows with a date of authorisation, on or after the start.',
    of: completed,
    rate: 'flow',
  },
  {
    key: 'assessmentsOpen',
    list: 4,
    kind: 'count',
    name: 'Assessments open',
    how: 'Rows with no date of authorisation.',
    of: open,
  },
  {
    key: 'assessmentsCompletedWithin45wd',
    list: 4,
    kind: 'share',
    name: 'Assessments completed within 45 working days',
    how: 'Of those completed; open ones are not counted. Working days are those after the start up to and including the end, without weekends and bank holidays.',
    among: completed,
    of: inLimit(assessmentDays, 'assessmentWorkingDays'),
  },
  {
    key: 'assessmentsOpenOver45wd',
    list: 4,
    kind: 'share',
    name: 'Assessments open over 45 working days',
    how: 'Of those open, to the as-at date.',
    among: open,
    of: (row, facts) => openDays(row, facts) > facts.limit('assessmentWorkingDays'),
  },
  {
    key: 'assessmentsByDuration',
    list: 4,
    kind: 'distribution',
    name: 'Completed assessments by working days',
    how: 'Working days from start to authorisation.',
    among: completed,
    part: (row, facts) => band(assessmentLasts, assessmentBands, assessmentDays(row, facts)),
    parts: assessmentBands,
  },
  {
    key: 'assessmentsOpenByAge',
    list: 4,
    kind: 'distribution',
    name: 'Open assessments by working days so far',
    how: 'Working days from start to the as-at date.',
    among: open,
    part: (row, facts) => band(assessmentLasts, assessmentBands, openDays(row, facts)),
    parts: assessmentBands,
  },
  {
    key: 'assessmentsChildSeen',
    list: 4,
    kind: 'share',
    name: 'Assessments in which the child was seen',
    how: 'a) Yes, of those completed.',
    among: completed,
    of: is('childSeen', 'Yes'),
  },
  {
    key: 'assessmentsDisabled',
    list: 4,
    kind: 'share',
    name: 'Assessments of a disabled child',
    how: 'a) Yes, of those completed.',
    among: completed,
    of: is('disability', 'Yes'),
  },
  {
    key: 'assessmentsSupportNeeded',
    list: 4,
    kind: 'share',
    name: 'Assessments that found support to be needed',
    how: 'a) Yes, of those completed.',
    among: completed,
    of: is('supportRequired', 'Yes'),
  },
  { key: 's47', list: 5, kind: 'count', name: 'Section 47 enquiries', how: 'Rows of list 5.', of: every, rate: 'flow' },
  {
    key: 's47Children',
    list: 5,
    kind: 'count',
    name: 'Children with a section 47 enquiry',
    how: 'Different ids in list 5.',
    of: firstOfChild,
  },
  {
    key: 's47Repeat',
    list: 5,
    kind: 'share',
    name: 'Repeat section 47 enquiries',
    how: 'Rows with one or more earlier enquiries in 12 months, of all.',
    among: every,
    of: atLeast('section47sIn12Months', 1),
  },
  {
    key: 's47NoConference',
    list: 5,
    kind: 'share',
    name: 'Enquiries for which a conference was unnecessary',
    how: 'a) Yes, of all enquiries.',
    among: every,
    of: is('conferenceUnnecessary', 'Yes'),
  },
  {
    key: 'icpc',
    list: 5,
    kind: 'count',
    name: 'Initial child protection conferences',
    how: 'Rows with a conference date, on or after the strategy discussion.',
    of: conference,
    rate: 'flow',
  },
  {
    key: 'icpcWithin15wd',
    list: 5,
    kind: 'share',
    name: 'Conferences within 15 working days',
    how: 'Working days from the strategy discussion, of all conferences.',
    among: conference,
    of: inLimit(conferenceDays, 'conferenceWorkingDays'),
  },
  {
    key: 'icpcByDays',
    list: 5,
    kind: 'distribution',
    name: 'Conferences by working days',
    how: 'Working days from the strategy discussion to the conference.',
    among: conference,
    part: (row, facts) => band(conferenceLasts, conferenceBands, conferenceDays(row, facts)),
    parts: conferenceBands,
  },
  {
    key: 'icpcToPlan',
    list: 5,
    kind: 'share',
    name: 'Conferences that led to a plan',
    how: 'a) Yes, of all conferences.',
    among: conference,
    of: is('resultedInPlan', 'Yes'),
  },
  {
    key: 'assessmentsRepeated',
    list: 4,
    kind: 'count',
    name: 'Children with two or more assessments',
    how: 'Different ids with two or more rows in list 4.',
    of: all(firstOfChild, (row, facts) => facts.byChild(4).count(row.child) >= 2),
  },
]
