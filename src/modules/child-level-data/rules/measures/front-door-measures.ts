import { isElsewhere } from '../checks/across/elsewhere.ts'
import type { CheckFacts } from '../checks/check-facts.ts'
import { monthOf, yearOf } from '../checks/day-arithmetic.ts'
import type { Row } from '../checks/row.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Measure, RowPart } from './measure.ts'
import { all, atLeast, band, byCode, byGroup, every, firstOfChild, inPeriod, is, known, open } from './row-tests.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The calendar month of a date: "March 2025". */
function byMonth(field: string): RowPart {
  return (row) => {
    const day = row.date(field)
    return day === UNKNOWN ? '' : `${months[monthOf(day) - 1]} ${yearOf(day)}`
  }
}

const perChild = ['1', '2', '3', '4', '5 or more']
const rowsOfChild: RowPart = (row, facts) =>
  band([1, 2, 3, 4], perChild, facts.byChild(row.table.list).count(row.child))

/** The first contact of the child after this one; the days between are where this contact may have led somewhere. */
function nextContact(row: Row, facts: CheckFacts): number {
  const contacts = row.table.columns.get('contactDate')?.value
  let next = Number.POSITIVE_INFINITY
  for (const index of facts.byChild(1).rows(row.child)) {
    const day = contacts?.[index] ?? UNKNOWN
    if (day > row.date('contactDate') && day < next) next = day
  }
  return next
}

/** Whether a contact led to a referral: same child and source, within seven days and before the next contact. */
function ledToReferral(
  row: Row,
  facts: CheckFacts,
  andThen: (referral: Row, next: number) => boolean = () => true,
): boolean {
  const day = row.date('contactDate')
  if (day === UNKNOWN || !row.knows('contactSource')) return false
  const next = nextContact(row, facts)
  return isElsewhere(facts, 3, row.child, (referral) => {
    const referred = referral.date('referralDate')
    return (
      referral.code('referralSource') === row.code('contactSource') &&
      referred >= day &&
      referred - day <= facts.limit('contactToReferralDays') &&
      referred < next &&
      andThen(referral, next)
    )
  })
}

function ledToAssessment(row: Row, facts: CheckFacts): boolean {
  return ledToReferral(row, facts, (referral, next) => {
    const referred = referral.date('referralDate')
    return isElsewhere(facts, 4, row.child, (work) => {
      const start = work.date('startDate')
      return start >= referred && start - referred <= facts.limit('contactToReferralDays') && start < next
    })
  })
}

const alsoReferred = (row: Row, facts: CheckFacts) => facts.byChild(3).has(row.child)

/** Lists 1 to 3. */
export const frontDoorMeasures: readonly Measure[] = [
  { key: 'contacts', list: 1, kind: 'count', name: 'Contacts', how: 'Rows of list 1.', of: every, rate: 'flow' },
  {
    key: 'contactsChildren',
    list: 1,
    kind: 'count',
    name: 'Children with a contact',
    how: 'Different ids in list 1.',
    of: firstOfChild,
  },
  {
    key: 'contactsBySource',
    list: 1,
    kind: 'distribution',
    name: 'Contacts by source',
    how: 'Rows by source.',
    among: every,
    part: byCode('contactSource'),
  },
  {
    key: 'contactsBySourceGroup',
    list: 1,
    kind: 'distribution',
    name: 'Contacts by kind of source',
    how: 'Rows by Ofsted’s groups of sources.',
    among: every,
    part: byGroup('contactSource', 'SOURCE'),
  },
  {
    key: 'contactsPerChild',
    list: 1,
    kind: 'distribution',
    name: 'Contacts for each child',
    how: 'Children by how many contacts they had.',
    among: firstOfChild,
    part: rowsOfChild,
    parts: perChild,
  },
  {
    key: 'contactsAlsoReferred',
    list: 1,
    against: [3],
    kind: 'share',
    name: 'Children with a contact who are in the referral list',
    how: 'Different ids of list 1 that are in list 3, of those in list 1. It does not say that the contact led to the referral.',
    among: firstOfChild,
    of: alsoReferred,
  },
  {
    key: 'contactsLedToReferral',
    list: 1,
    against: [3],
    kind: 'share',
    name: 'Contacts that led to a referral',
    how: 'A referral of the same child from the same source within 7 days and before the next contact, of all contacts.',
    among: every,
    of: ledToReferral,
  },
  {
    key: 'contactsLedToAssessment',
    list: 1,
    against: [3, 4],
    kind: 'share',
    name: 'Contacts that led to an assessment',
    how: 'An assessment within 7 days of a referral that the contact led to and before the next contact, of all contacts.',
    among: every,
    of: ledToAssessment,
  },
  {
    key: 'contactsByMonth',
    list: 1,
    kind: 'distribution',
    name: 'Contacts by month',
    how: 'Rows by calendar month; the first and last may be part of a month.',
    among: known('contactDate'),
    part: byMonth('contactDate'),
  },
  {
    key: 'contactsFromEducation',
    list: 1,
    kind: 'share',
    name: 'Contacts from schools and education',
    how: 'Sources 2A and 2B, of all contacts.',
    among: every,
    of: is('contactSource', '2A', '2B'),
  },
  {
    key: 'earlyHelp',
    list: 2,
    kind: 'count',
    name: 'Early help assessments',
    how: 'Rows of list 2.',
    of: every,
    rate: 'flow',
  },
  {
    key: 'earlyHelpRunning',
    list: 2,
    kind: 'count',
    name: 'Early help running now',
    how: 'Rows with no completion date.',
    of: open,
  },
  {
    key: 'earlyHelpCompleted',
    list: 2,
    kind: 'count',
    name: 'Early help completed',
    how: 'Rows completed in the six months.',
    of: inPeriod('completionDate'),
  },
  {
    key: 'earlyHelpByOrganisation',
    list: 2,
    kind: 'distribution',
    name: 'Early help by organisation',
    how: 'Rows by the organisation that did the assessment.',
    among: every,
    part: (row) => row.text('organisation'),
  },
  {
    key: 'earlyHelpAlsoReferred',
    list: 2,
    against: [3],
    kind: 'share',
    name: 'Children with early help who are in the referral list',
    how: 'Different ids of list 2 that are in list 3, of those in list 2.',
    among: firstOfChild,
    of: alsoReferred,
  },
  {
    key: 'earlyHelpAlsoInNeed',
    list: 2,
    against: [6],
    kind: 'share',
    name: 'Children with early help running who are open in list 6',
    how: 'Of rows of list 2 that are running.',
    among: open,
    of: (row, facts) => facts.hasOpen(6, row.child),
  },
  { key: 'referrals', list: 3, kind: 'count', name: 'Referrals', how: 'Rows of list 3.', of: every, rate: 'flow' },
  {
    key: 'referralsChildren',
    list: 3,
    kind: 'count',
    name: 'Children referred',
    how: 'Different ids in list 3.',
    of: firstOfChild,
  },
  {
    key: 'referralsNfa',
    list: 3,
    kind: 'share',
    name: 'Referrals with no further action',
    how: 'a) Yes, of all referrals.',
    among: every,
    of: is('noFurtherAction', 'Yes'),
  },
  {
    key: 'reReferrals',
    list: 3,
    kind: 'share',
    name: 'Re-referrals',
    how: 'Rows with one or more earlier referrals in 12 months, of all referrals.',
    among: every,
    of: atLeast('referralsIn12Months', 1),
  },
  {
    key: 'referralsByEarlier',
    list: 3,
    kind: 'distribution',
    name: 'Referrals by earlier referrals in 12 months',
    how: 'Rows by the number of earlier referrals.',
    among: known('referralsIn12Months'),
    part: (row) => band([0, 1, 2], ['0', '1', '2', '3 or more'], row.value('referralsIn12Months')),
    parts: ['0', '1', '2', '3 or more'],
  },
  {
    key: 'referralsBySource',
    list: 3,
    kind: 'distribution',
    name: 'Referrals by source',
    how: 'Rows by source.',
    among: every,
    part: byCode('referralSource'),
  },
  {
    key: 'referralsBySourceGroup',
    list: 3,
    kind: 'distribution',
    name: 'Referrals by kind of source',
    how: 'Rows by Ofsted’s groups of sources.',
    among: every,
    part: byGroup('referralSource', 'SOURCE'),
  },
  {
    key: 'referralsByMonth',
    list: 3,
    kind: 'distribution',
    name: 'Referrals by month',
    how: 'Rows by calendar month; the first and last may be part of a month.',
    among: known('referralDate'),
    part: byMonth('referralDate'),
  },
  {
    key: 'referralsRepeated',
    list: 3,
    kind: 'count',
    name: 'Children with three or more referrals',
    how: 'Different ids with three or more rows in list 3.',
    of: all(firstOfChild, (row, facts) => facts.byChild(3).count(row.child) >= 3),
  },
  {
    key: 'referralsFromEducation',
    list: 3,
    kind: 'share',
    name: 'Referrals from schools and education',
    how: 'Sources 2A and 2B, of all referrals.',
    among: every,
    of: is('referralSource', '2A', '2B'),
  },
]
