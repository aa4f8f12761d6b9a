import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import type { Row } from '../row.ts'
import { acrossCheck, findElsewhere, isElsewhere } from './elsewhere.ts'

/** Whether a contact may be the one that a referral came from: the same child, in the days up to it. */
function mayLead(contact: Row, referral: number, facts: CheckFacts): boolean {
  const day = contact.date('contactDate')
  return day !== UNKNOWN && day <= referral && referral - day <= facts.limit('contactToReferralDays')
}

/** Whether list 6 has an episode of the child that was open on a day: begun by then, and not closed before. */
export function inNeedOn(facts: CheckFacts, child: number, day: number): boolean {
  return isElsewhere(facts, 6, child, (need) => {
    const start = need.date('startDate')
    const end = need.date('closureDate')
    return start !== UNKNOWN && start <= day && (need.blank('closureDate') || end >= day)
  })
}

/** Whether something came of a referral: an assessment not finished before it, a section 47, or an episode of need. */
function hasOutcome(row: Row, facts: CheckFacts): boolean {
  const day = row.date('referralDate')
  return (
    isElsewhere(
      facts,
      4,
      row.child,
      (work) => work.blank('authorisationDate') || work.date('authorisationDate') >= day,
    ) ||
    isElsewhere(facts, 5, row.child) ||
    isElsewhere(facts, 6, row.child, (need) => need.blank('closureDate') || need.date('closureDate') >= day)
  )
}

function assessedSoonAfter(row: Row, facts: CheckFacts): Row | undefined {
  const day = row.date('referralDate')
  return findElsewhere(facts, 4, row.child, (work) => {
    const start = work.date('startDate')
    return start !== UNKNOWN && start >= day && start - day <= facts.limit('noActionAssessmentDays')
  })
}

/** AA-X06 to AA-X10 and X44: contacts, referrals, assessments and section 47 enquiries. */
export const frontDoorAcrossChecks: readonly Check[] = [
  acrossCheck({
    id: 'AA-X06',
    severity: 'Warning',
    lists: [3],
    against: [1],
    rationale: 'A referral begins with a contact, unless the council records referrals direct.',
    source: 'O',
    needs: ['referralDate'],
    fails: (row, facts) => {
      if (facts.limit('referralsBeginAsContacts') === 0) return false
      const day = row.date('referralDate')
      // A contact before the six months is in no list, so such a referral cannot be judged.
      if (day - facts.limit('contactToReferralDays') < facts.input.periodStart) return false
      return !isElsewhere(facts, 1, row.child, (contact) => mayLead(contact, day, facts))
    },
    columns: ['referralDate', 'childId'],
    message: (row, facts) =>
      `Referred on ${row.day('referralDate')}, with no contact for this child in list 1 in the ${facts.limit('contactToReferralDays')} days before. Add the contact, or set “referrals begin as contacts” to 0 if referrals are recorded direct.`,
  }),
  acrossCheck({
    id: 'AA-X07',
    severity: 'Warning',
    lists: [3],
    against: [1],
    rationale: 'A source that changes between contact and referral shows that two screens translate it differently.',
    source: 'J',
    needs: ['referralDate', 'referralSource'],
    fails: (row, facts) => {
      const linked = linkedContact(row, facts)
      return linked?.knows('contactSource') === true && !sameSource(row, facts)
    },
    columns: ['referralSource'],
    message: (row, facts) => {
      const linked = linkedContact(row, facts)
      return `The source is “${row.shown('referralSource')}”, and the contact that led here, in list 1, row ${linked?.number}, has “${linked?.shown('contactSource')}”. Put right whichever is wrong.`
    },
  }),
  acrossCheck({
    id: 'AA-X08',
    severity: 'Warning',
    lists: [4],
    against: [3, 6],
    rationale: 'An assessment follows a referral, or is part of work already open.',
    source: 'O',
    needs: ['startDate'],
    fails: (row, facts) =>
      row.date('startDate') >= facts.input.periodStart &&
      !isElsewhere(facts, 3, row.child) &&
      !inNeedOn(facts, row.child, row.date('startDate')),
    columns: ['startDate', 'childId'],
    message: (row) =>
      `The assessment began on ${row.day('startDate')}, with no referral in list 3 and no episode open in list 6. Add what is missing.`,
  }),
  acrossCheck({
    id: 'AA-X09',
    severity: 'Warning',
    lists: [3],
    against: [4, 5, 6],
    rationale: 'A referral that was taken on and led to nothing may be a child whom nobody is seeing.',
    source: 'O',
    needs: ['referralDate', 'noFurtherAction'],
    fails: (row, facts) =>
      row.code('noFurtherAction') === 'No' &&
      facts.workingDays(row.date('referralDate'), facts.asAt) > facts.limit('referralToAssessmentWorkingDays') &&
      !hasOutcome(row, facts),
    columns: ['referralDate', 'noFurtherAction'],
    message: (row) =>
      `Taken on as a referral on ${row.day('referralDate')}, with no assessment, section 47 enquiry or episode of need since. Find out what happened, or answer a) Yes to no further action.`,
  }),
  acrossCheck({
    id: 'AA-X10',
    severity: 'Warning',
    lists: [5],
    against: [4],
    rationale: 'A section 47 enquiry is carried out by way of an assessment.',
    source: 'V(2991Q)',
    needs: ['strategyDiscussionDate'],
    fails: (row, facts) => {
      const day = row.date('strategyDiscussionDate')
      return !isElsewhere(facts, 4, row.child, (work) => {
        const start = work.date('startDate')
        if (start === UNKNOWN) return false
        if (Math.abs(start - day) <= facts.limit('enquiryToAssessmentDays')) return true
        return start <= day && (work.blank('authorisationDate') || work.date('authorisationDate') >= day)
      })
    },
    columns: ['strategyDiscussionDate', 'childId'],
    message: (row) =>
      `The enquiry began on ${row.day('strategyDiscussionDate')}, with no assessment in list 4 open then or begun within 15 days. Add the assessment.`,
  }),
  acrossCheck({
    id: 'AA-X44',
    severity: 'Warning',
    lists: [3],
    against: [4],
    rationale: 'An assessment so soon after “no further action” says that there was action.',
    source: 'V(8831,8832)',
    needs: ['referralDate'],
    fails: (row, facts) =>
      row.code('noFurtherAction') === 'Yes' &&
      facts.byChild(3).count(row.child) === 1 &&
      assessedSoonAfter(row, facts) !== undefined,
    columns: ['noFurtherAction', 'referralDate'],
    message: (row, facts) => {
      const work = assessedSoonAfter(row, facts)
      return `No further action on the referral of ${row.day('referralDate')}, and an assessment began on ${work?.day('startDate')} (list 4, row ${work?.number}). Answer b) No, or add the other referral.`
    },
  }),
]

/** The latest contact that may have led to a referral. */
export function linkedContact(row: Row, facts: CheckFacts): Row | undefined {
  const day = row.date('referralDate')
  let latest = UNKNOWN
  findElsewhere(facts, 1, row.child, (contact) => {
    if (mayLead(contact, day, facts)) latest = Math.max(latest, contact.date('contactDate'))
    return false
  })
  return latest === UNKNOWN
    ? undefined
    : findElsewhere(facts, 1, row.child, (contact) => contact.date('contactDate') === latest)
}

/** Whether any contact that may have led to the referral has its source, however the code is written. */
function sameSource(row: Row, facts: CheckFacts): boolean {
  const source = row.code('referralSource')
  const day = row.date('referralDate')
  return isElsewhere(
    facts,
    1,
    row.child,
    (contact) => mayLead(contact, day, facts) && contact.code('contactSource') === source,
  )
}
