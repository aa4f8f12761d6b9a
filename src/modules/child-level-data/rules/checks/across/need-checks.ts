import type { ListNumber } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import type { Row } from '../row.ts'
import { acrossCheck, findElsewhere, isElsewhere, joinedCheck } from './elsewhere.ts'

/** Work of the other lists that an episode of need should cover: where it starts and where it ends. */
const covered: readonly {
  readonly list: ListNumber
  readonly what: string
  readonly start: string
  readonly end: string
}[] = [
  { list: 4, what: 'an assessment', start: 'startDate', end: 'authorisationDate' },
  { list: 5, what: 'a section 47 enquiry', start: 'strategyDiscussionDate', end: 'conferenceDate' },
  { list: 7, what: 'a child protection plan', start: 'planStartDate', end: 'planEndDate' },
  { list: 8, what: 'a period of care', start: 'careStartDate', end: 'ceasedDate' },
]

/** A section 47 enquiry with neither a conference nor a word that none is needed is still running. */
function runs(row: Row, facts: CheckFacts): boolean {
  if (row.table.list !== 5) return facts.isOpen(row)
  return row.blank('conferenceDate') && row.blank('conferenceUnnecessary')
}

/** What is still running, or ended later, though list 6 is closed; in words, or undefined. */
function runsAfterClosure(need: Row, facts: CheckFacts): string | undefined {
  const closed = need.date('closureDate')
  for (const { list, what, start, end } of covered) {
    const row = findElsewhere(
      facts,
      list,
      need.child,
      (work) => runs(work, facts) || (list >= 7 && work.date(end) > closed),
    )
    if (!row) continue
    const how = runs(row, facts) ? 'is still open' : `ended on ${row.day(end)}`
    return `${what} that began on ${row.day(start)} ${how} (list ${list}, row ${row.number})`
  }
  return undefined
}

/** Work that began before the episode that it belongs to, in words, or undefined. */
function beganBefore(need: Row, facts: CheckFacts): string | undefined {
  const from = need.date('startDate')
  for (const { list, what, start, end } of covered) {
    const row = findElsewhere(
      facts,
      list,
      need.child,
      (work) => work.knows(start) && work.date(start) < from && (runs(work, facts) || work.date(end) >= from),
    )
    if (row) return `${what} began on ${row.day(start)} (list ${list}, row ${row.number})`
  }
  return undefined
}

/** What lists 7 and 8 show of a child now: a), b) or neither. */
function higherStatus(row: Row, facts: CheckFacts): string | undefined {
  const status = row.code('caseStatus')
  if (status !== 'Looked after child' && status !== 'Closed episode' && facts.hasOpen(8, row.child))
    return 'a) Looked after child'
  const below = status === 'Child in need plan' || status === 'Open assessment'
  return below && facts.hasOpen(7, row.child) ? 'b) Child Protection plan' : undefined
}

const closedForGood = (row: Row, facts: CheckFacts) => row.knows('closureDate') && !facts.hasOpen(6, row.child)

/** AA-X17 to AA-X25, X46, X48, X49, X51: list 6, which should hold everyone, against the rest. */
export const needAcrossChecks: readonly Check[] = [
  acrossCheck({
    id: 'AA-X17',
    severity: 'Error',
    lists: [8],
    against: [6],
    rationale: 'Every child in care is a child in need.',
    source: 'G',
    fails: (row, facts) => facts.isOpen(row) && !facts.byChild(6).has(row.child),
    columns: ['childId'],
    message: () => 'In care, and not in list 6. Add the child to list 6, with status a).',
  }),
  acrossCheck({
    id: 'AA-X18',
    severity: 'Warning',
    lists: [8],
    against: [6],
    rationale: 'A child who left care in the six months was in need in them.',
    source: 'G',
    needs: ['ceasedDate'],
    fails: (row, facts) => row.date('ceasedDate') >= facts.input.periodStart && !facts.byChild(6).has(row.child),
    columns: ['childId', 'ceasedDate'],
    message: (row) => `Left care on ${row.day('ceasedDate')}, and the child is not in list 6. Add the child to list 6.`,
  }),
  acrossCheck({
    id: 'AA-X19',
    severity: 'Error',
    lists: [4],
    against: [6],
    rationale: 'A child who is being assessed is in list 6, from the day of the referral.',
    source: 'G',
    fails: (row, facts) => facts.isOpen(row) && !facts.byChild(6).has(row.child),
    columns: ['childId'],
    message: () =>
      'The assessment is open, and the child is not in list 6. Add the child to list 6, with status d) or higher.',
  }),
  acrossCheck({
    id: 'AA-X20',
    severity: 'Error',
    lists: [6],
    against: [8],
    rationale: 'The status says that the child is in care, and list 8 says not.',
    source: 'O',
    fails: (row, facts) => row.code('caseStatus') === 'Looked after child' && !facts.hasOpen(8, row.child),
    columns: ['caseStatus'],
    message: () =>
      'Status a) Looked after child, and the child is not in care in list 8. Put right whichever is wrong.',
  }),
  acrossCheck({
    id: 'AA-X21',
    severity: 'Error',
    lists: [6],
    against: [7],
    rationale: 'The status says that the child is on a plan, and list 7 says not.',
    source: 'O',
    fails: (row, facts) => row.code('caseStatus') === 'Child Protection plan' && !facts.hasOpen(7, row.child),
    columns: ['caseStatus'],
    message: () =>
      'Status b) Child Protection plan, and the child has no open plan in list 7. Put right whichever is wrong.',
  }),
  acrossCheck({
    id: 'AA-X22',
    severity: 'Error',
    lists: [6],
    against: [7, 8],
    rationale: 'The status is the first that applies of a) to d), so that the gravest is never hidden.',
    source: 'G',
    needs: ['caseStatus'],
    fails: (row, facts) => higherStatus(row, facts) !== undefined,
    columns: ['caseStatus'],
    message: (row, facts) =>
      `“${row.shown('caseStatus')}”, and the child is ${facts.hasOpen(8, row.child) ? 'in care in list 8' : 'on a plan in list 7'}. Give ${higherStatus(row, facts)}.`,
  }),
  acrossCheck({
    id: 'AA-X23',
    severity: 'Warning',
    lists: [6],
    against: [4],
    rationale: 'The status says that an assessment is open, and list 4 says not.',
    source: 'O',
    fails: (row, facts) => row.code('caseStatus') === 'Open assessment' && !facts.hasOpen(4, row.child),
    columns: ['caseStatus'],
    message: () =>
      'Status d) Open assessment, and the child has no open assessment in list 4. Put right whichever is wrong.',
  }),
  acrossCheck({
    id: 'AA-X24',
    severity: 'Error',
    lists: [6],
    against: [4, 5, 7, 8],
    rationale: 'An episode of need closes when the work in it is over.',
    source: 'V(8867,8868)',
    fails: (row, facts) => closedForGood(row, facts) && runsAfterClosure(row, facts) !== undefined,
    columns: ['closureDate'],
    message: (row, facts) =>
      `Closed on ${row.day('closureDate')}, though ${runsAfterClosure(row, facts)}. Put right whichever is wrong.`,
  }),
  acrossCheck({
    id: 'AA-X25',
    severity: 'Warning',
    lists: [6],
    against: [4, 5, 7, 8],
    rationale: 'An episode of need starts before the work in it.',
    source: 'V(1103,1104)',
    needs: ['startDate'],
    fails: (row, facts) => beganBefore(row, facts) !== undefined,
    columns: ['startDate'],
    message: (row, facts) =>
      `The episode starts on ${row.day('startDate')}, and ${beganBefore(row, facts)}. Give the day that the episode really began.`,
  }),
  acrossCheck({
    id: 'AA-X46',
    severity: 'Warning',
    lists: [6],
    against: [7, 8],
    rationale: 'A visit is a time when the child was seen, so the latest sight is no earlier.',
    source: 'O',
    needs: ['lastSeenDate'],
    fails: (row, facts) => facts.isOpen(row) && visitSince(row, facts) !== undefined,
    columns: ['lastSeenDate'],
    message: (row, facts) => {
      const visit = visitSince(row, facts)
      return `Last seen on ${row.day('lastSeenDate')}, and visited on ${visit?.day('lastVisitDate')} (list ${visit?.table.list}, row ${visit?.number}). Give the later date.`
    },
  }),
  acrossCheck({
    id: 'AA-X48',
    severity: 'Warning',
    lists: [4],
    against: [6],
    rationale: 'A child found to need no support has a child in need plan all the same.',
    source: 'O',
    needs: ['startDate', 'authorisationDate'],
    fails: (row, facts) =>
      row.code('supportRequired') === 'No' &&
      facts.latest(4, 'startDate', row.child) === row.index &&
      isElsewhere(
        facts,
        6,
        row.child,
        (need) => facts.isOpen(need) && need.code('caseStatus') === 'Child in need plan',
      ),
    columns: ['supportRequired', 'authorisationDate'],
    message: (row) =>
      `The latest assessment, authorised on ${row.day('authorisationDate')}, found that no support is needed, and list 6 has a child in need plan. Put right whichever is wrong.`,
  }),
  acrossCheck({
    id: 'AA-X49',
    severity: 'Warning',
    lists: [4],
    against: [6],
    rationale: 'A child found to need support should be getting it.',
    source: 'O',
    needs: ['authorisationDate'],
    fails: (row, facts) =>
      row.code('supportRequired') === 'Yes' &&
      facts.workingDays(row.date('authorisationDate'), facts.asAt) > facts.limit('supportWorkingDays') &&
      !facts.byChild(6).has(row.child),
    columns: ['supportRequired', 'authorisationDate'],
    message: (row) =>
      `Found on ${row.day('authorisationDate')} to need support, and not in list 6. Add the child to list 6, or find out who is helping.`,
  }),
  joinedCheck(
    afterClosure(3, 'referralDate', 'Referred'),
    afterClosure(4, 'startDate', 'An assessment began'),
    afterClosure(5, 'strategyDiscussionDate', 'A section 47 enquiry began'),
  ),
]

/** A visit in list 7 or 8 that is later than the child was last seen by list 6, with the reader at it. */
function visitSince(row: Row, facts: CheckFacts): Row | undefined {
  const seen = row.date('lastSeenDate')
  const later = (visit: Row) => visit.date('lastVisitDate') !== UNKNOWN && visit.date('lastVisitDate') > seen
  return findElsewhere(facts, 7, row.child, later) ?? findElsewhere(facts, 8, row.child, later)
}

/** AA-X51 for one list: work that began after the child's last episode of need closed. */
function afterClosure(list: ListNumber, field: string, what: string): Check {
  const lastClosed = (row: Row, facts: CheckFacts) => {
    const last = facts.latest(6, 'closureDate', row.child)
    return findElsewhere(facts, 6, row.child, (need) => need.index === last)
  }
  return acrossCheck({
    id: 'AA-X51',
    severity: 'Warning',
    lists: [list],
    against: [6],
    rationale: 'Work after an episode closed needs an episode of its own; a contact does not.',
    source: 'O',
    needs: [field],
    fails: (row, facts) => {
      if (facts.hasOpen(6, row.child)) return false
      const need = lastClosed(row, facts)
      return need !== undefined && need.date('closureDate') < row.date(field)
    },
    columns: [field],
    message: (row, facts) => {
      const need = lastClosed(row, facts)
      return `${what} on ${row.day(field)}, after list 6 closed on ${need?.day('closureDate')} (row ${need?.number}). Give the child’s latest episode in list 6.`
    },
  })
}
