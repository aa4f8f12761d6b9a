import { acrossCheck, isElsewhere } from '../across/elsewhere.ts'
import { linkedContact } from '../across/front-door-checks.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'

function openFor(row: Row, facts: CheckFacts): number {
  return facts.workingDays(row.date('startDate'), facts.asAt)
}

/** Neither a conference nor a decision that none is needed; a child who was on a plan already needs none. */
function undecided(row: Row, facts: CheckFacts): boolean {
  if (!row.blank('conferenceDate') || row.code('conferenceUnnecessary') === 'Yes') return false
  return !isElsewhere(
    facts,
    7,
    row.child,
    (plan) => plan.knows('planStartDate') && plan.date('planStartDate') <= row.date('strategyDiscussionDate'),
  )
}

function daysToDecision(row: Row, facts: CheckFacts): number {
  const to = row.knows('conferenceDate') ? row.date('conferenceDate') : facts.asAt
  return facts.workingDays(row.date('strategyDiscussionDate'), to)
}

/** AA-T01 to AA-T06: contacts, assessments, section 47 enquiries. */
export const frontDoorTimeChecks: readonly Check[] = [
  acrossCheck({
    id: 'AA-T01',
    severity: 'Practice',
    lists: [3],
    against: [1],
    rationale: 'What to do about a contact is decided within one working day.',
    source: 'O',
    needs: ['referralDate'],
    fails: (row, facts) => {
      const contact = linkedContact(row, facts)
      if (!contact) return false
      const days = facts.workingDays(contact.date('contactDate'), row.date('referralDate'))
      return days > facts.limit('referralDecisionWorkingDays')
    },
    columns: ['referralDate'],
    message: (row, facts) => {
      const contact = linkedContact(row, facts)
      const days = contact ? facts.workingDays(contact.date('contactDate'), row.date('referralDate')) : 0
      return `Referred ${days} working days after the contact of ${contact?.day('contactDate')} (list 1, row ${contact?.number}); one is the aim.`
    },
  }),
  rowCheck({
    id: 'AA-T02',
    severity: 'Practice',
    lists: [4],
    rationale: 'An assessment is finished within 45 working days at most.',
    source: 'V(8670Q)',
    needs: ['startDate', 'authorisationDate'],
    fails: (row, facts) =>
      facts.workingDays(row.date('startDate'), row.date('authorisationDate')) > facts.limit('assessmentWorkingDays'),
    columns: ['authorisationDate', 'startDate'],
    message: (row, facts) =>
      `Authorised after ${facts.workingDays(row.date('startDate'), row.date('authorisationDate'))} working days; ${facts.limit('assessmentWorkingDays')} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T03',
    severity: 'Practice',
    lists: [4],
    rationale: 'Inspectors look at the assessments that are late.',
    source: 'V(8670Q)',
    needs: ['startDate'],
    fails: (row, facts) => facts.isOpen(row) && openFor(row, facts) > facts.limit('assessmentWorkingDays'),
    columns: ['startDate', 'authorisationDate'],
    message: (row, facts) =>
      `Open for ${openFor(row, facts)} working days, since ${row.day('startDate')}; ${facts.limit('assessmentWorkingDays')} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T04',
    severity: 'Practice',
    lists: [4],
    rationale: 'An assessment near its limit can still be finished in time.',
    source: 'O',
    needs: ['startDate'],
    fails: (row, facts) => {
      const days = openFor(row, facts)
      return (
        facts.isOpen(row) &&
        days >= facts.limit('assessmentWarningWorkingDays') &&
        days <= facts.limit('assessmentWorkingDays')
      )
    },
    columns: ['startDate', 'authorisationDate'],
    message: (row, facts) =>
      `Open for ${openFor(row, facts)} working days, since ${row.day('startDate')}. ${facts.limit('assessmentWorkingDays')} is the limit: finish it in time.`,
  }),
  rowCheck({
    id: 'AA-T05',
    severity: 'Practice',
    lists: [5],
    rationale: 'A conference is held within 15 working days of the strategy discussion.',
    source: 'V',
    needs: ['strategyDiscussionDate', 'conferenceDate'],
    fails: (row, facts) => daysToDecision(row, facts) > facts.limit('conferenceWorkingDays'),
    columns: ['conferenceDate', 'strategyDiscussionDate'],
    message: (row, facts) =>
      `The conference was ${daysToDecision(row, facts)} working days after the strategy discussion; ${facts.limit('conferenceWorkingDays')} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T06',
    severity: 'Practice',
    lists: [5],
    rationale: 'An enquiry without a decision leaves the child without a plan, or without being left alone.',
    source: 'V(8675Q)',
    needs: ['strategyDiscussionDate'],
    fails: (row, facts) => undecided(row, facts) && daysToDecision(row, facts) > facts.limit('conferenceWorkingDays'),
    columns: ['strategyDiscussionDate', 'conferenceDate', 'conferenceUnnecessary'],
    message: (row, facts) =>
      `No conference and no decision that none is needed, ${daysToDecision(row, facts)} working days after the strategy discussion; ${facts.limit('conferenceWorkingDays')} is the limit.`,
  }),
]
