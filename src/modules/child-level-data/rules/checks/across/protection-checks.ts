import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { addMonths } from '../day-arithmetic.ts'
import type { Row } from '../row.ts'
import { acrossCheck, findElsewhere, isElsewhere, openElsewhere } from './elsewhere.ts'

const emergency: ReadonlySet<string> = new Set(['L1', 'L2'])
const ledToPlan = (row: Row) => row.code('resultedInPlan') === 'Yes' && row.knows('conferenceDate')
const beganInPeriod = (row: Row, facts: CheckFacts) => row.date('planStartDate') >= facts.input.periodStart

/**
 * Whether the enquiry that led to a plan must be in list 5, which has those begun in the six months. That of a plan from their
 * first weeks may have begun before them and is rightly not there, so that nothing is said of it (the specification's clean
 * workbook has such plans on the first and second day), unless the child's whole episode of need began in them.
 */
function enquiryInPeriod(row: Row, facts: CheckFacts): boolean {
  const { periodStart } = facts.input
  if (row.date('planStartDate') - facts.limit('enquiryToConferenceDays') >= periodStart) return true
  return (
    beganInPeriod(row, facts) &&
    isElsewhere(
      facts,
      6,
      row.child,
      (need) => need.date('startDate') >= periodStart && need.date('startDate') <= row.date('planStartDate'),
    )
  )
}

/**
 * Whether a plan looks brought along by a child who moved here: the episode of need begins no earlier than the plan, and no
 * assessment of ours led to it.
 */
function movedHere(row: Row, facts: CheckFacts): boolean {
  if (!facts.input.tables.has(4) || facts.byChild(4).has(row.child)) return false
  return isElsewhere(facts, 6, row.child, (need) => need.date('startDate') >= row.date('planStartDate'))
}

function planFromConference(row: Row, facts: CheckFacts): boolean {
  return isElsewhere(
    facts,
    5,
    row.child,
    (enquiry) => ledToPlan(enquiry) && enquiry.date('conferenceDate') === row.date('planStartDate'),
  )
}

/** A plan that began on or after a conference, with the reader at it. */
function planSince(row: Row, facts: CheckFacts): Row | undefined {
  return findElsewhere(
    facts,
    7,
    row.child,
    (plan) => plan.date('planStartDate') >= row.date('conferenceDate') || plan.unreadable('planStartDate'),
  )
}

function dualSince(row: Row, facts: CheckFacts): number {
  const care = openElsewhere(facts, 8, row.child)
  if (!care || !facts.isOpen(row)) return UNKNOWN
  return care.knows('careStartDate') ? Math.max(care.date('careStartDate'), row.date('planStartDate')) : UNKNOWN
}

/** AA-X11 to AA-X16 and X26: conferences, child protection plans, and what goes with them. */
export const protectionAcrossChecks: readonly Check[] = [
  acrossCheck({
    id: 'AA-X11',
    severity: 'Error',
    lists: [7],
    against: [5],
    rationale: 'A plan is made at a conference; one without is a transfer in, or list 5 has a hole.',
    source: 'V(2883)',
    needs: ['planStartDate'],
    fails: (row, facts) => {
      if (!enquiryInPeriod(row, facts)) return false
      if (isElsewhere(facts, 5, row.child, (enquiry) => !enquiry.blank('conferenceDate'))) return false
      return movedHere(row, facts) ? 'Warning' : 'Error'
    },
    columns: ['planStartDate', 'childId'],
    message: (row) =>
      `The plan began on ${row.day('planStartDate')}, and list 5 has no conference for this child. Add the section 47 enquiry and its conference, or accept this if the child moved here with a plan.`,
  }),
  acrossCheck({
    id: 'AA-X12',
    severity: 'Warning',
    lists: [7],
    against: [5],
    rationale: 'A plan begins on the day of the conference that makes it.',
    source: 'V(2885)',
    needs: ['planStartDate'],
    fails: (row, facts) =>
      beganInPeriod(row, facts) && isElsewhere(facts, 5, row.child, ledToPlan) && !planFromConference(row, facts),
    columns: ['planStartDate'],
    message: (row, facts) => {
      const enquiry = findElsewhere(facts, 5, row.child, ledToPlan)
      return `The plan began on ${row.day('planStartDate')}, and the conference that led to one was on ${enquiry?.day('conferenceDate')} (list 5, row ${enquiry?.number}). They should be the same day.`
    },
  }),
  acrossCheck({
    id: 'AA-X13',
    severity: 'Error',
    lists: [5],
    against: [7],
    rationale: 'A conference that led to a plan has a plan to show for it.',
    source: 'S',
    needs: ['conferenceDate'],
    fails: (row, facts) => ledToPlan(row) && planSince(row, facts) === undefined,
    columns: ['resultedInPlan', 'conferenceDate'],
    message: (row, facts) => {
      const plan = findElsewhere(facts, 7, row.child, () => true)
      const instead = plan
        ? `the plan in list 7, row ${plan.number}, began on ${plan.day('planStartDate')}, before it`
        : 'list 7 has no plan for this child'
      return `The conference on ${row.day('conferenceDate')} led to a plan, and ${instead}. Add the plan, or put the result right.`
    },
  }),
  acrossCheck({
    id: 'AA-X14',
    severity: 'Error',
    lists: [7],
    against: [6],
    rationale: 'Every child on a plan is a child in need.',
    source: 'G',
    fails: (row, facts) => facts.isOpen(row) && !facts.byChild(6).has(row.child),
    columns: ['childId'],
    message: () => 'On a child protection plan, and not in list 6. Add the child to list 6, with status b).',
  }),
  acrossCheck({
    id: 'AA-X15',
    severity: 'Warning',
    lists: [7],
    against: [6],
    rationale: 'A child whose plan ended in the six months was in need in them.',
    source: 'G',
    needs: ['planEndDate'],
    fails: (row, facts) => row.date('planEndDate') >= facts.input.periodStart && !facts.byChild(6).has(row.child),
    columns: ['childId', 'planEndDate'],
    message: (row) =>
      `The plan ended on ${row.day('planEndDate')}, and the child is not in list 6. Add the child to list 6.`,
  }),
  acrossCheck({
    id: 'AA-X16',
    severity: 'Warning',
    lists: [7],
    against: [8],
    rationale: 'Police protection and emergency orders show in both lists, or in neither.',
    source: 'O',
    needs: ['emergencyProtection'],
    fails: (row, facts) => {
      const inCare = isElsewhere(facts, 8, row.child, (care) => emergency.has(care.code('legalStatus')))
      return (row.code('emergencyProtection') === 'Yes') !== inCare
    },
    columns: ['emergencyProtection'],
    message: (row) =>
      row.code('emergencyProtection') === 'Yes'
        ? 'Under an emergency order or police powers in the six months, and list 8 has no L1 or L2 for the child. Check both lists; the status may have changed since.'
        : 'List 8 has the child under police protection (L1) or an emergency order (L2), and this says b) No. Put right whichever is wrong.',
  }),
  acrossCheck({
    id: 'AA-X26',
    severity: 'Practice',
    lists: [7],
    against: [8],
    rationale: 'Being on a plan and in care at once should be short, and reviewed.',
    source: 'O',
    needs: ['planStartDate'],
    fails: (row, facts) => {
      const since = dualSince(row, facts)
      return since !== UNKNOWN && since < addMonths(facts.asAt, -facts.limit('dualStatusMonths'))
    },
    columns: ['planStartDate', 'planEndDate'],
    message: (_row, facts) =>
      `On a plan and in care at once for over ${facts.limit('dualStatusMonths')} months. Review whether the plan is still needed.`,
  }),
]
