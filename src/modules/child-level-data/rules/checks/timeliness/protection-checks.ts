import { UNKNOWN } from '../../lists/list-table.ts'
import { ageNow, atLeast } from '../ages.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { addMonths } from '../day-arithmetic.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'

function planEnd(row: Row, facts: CheckFacts): number {
  return facts.isOpen(row) ? facts.asAt : row.date('planEndDate')
}

/** Working days since the last visit or, where there was none, since the plan began; UNKNOWN where a date could not be read. */
function unvisitedFor(row: Row, facts: CheckFacts): number {
  const from = row.blank('lastVisitDate') ? row.date('planStartDate') : row.date('lastVisitDate')
  return from === UNKNOWN ? UNKNOWN : facts.workingDays(from, facts.asAt)
}

/** AA-T07 to AA-T12 and T29: plans and visits. */
export const protectionTimeChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-T07',
    severity: 'Practice',
    lists: [7],
    rationale: 'A plan is first reviewed within three months.',
    source: 'V',
    needs: ['planStartDate'],
    fails: (row, facts) => {
      const end = planEnd(row, facts)
      return (
        row.blank('lastReviewDate') &&
        end !== UNKNOWN &&
        end - row.date('planStartDate') > facts.limit('firstPlanReviewDays')
      )
    },
    columns: ['lastReviewDate', 'planStartDate'],
    message: (row, facts) =>
      `Not reviewed in ${planEnd(row, facts) - row.date('planStartDate')} days since the plan began on ${row.day('planStartDate')}; the first review is due within ${facts.limit('firstPlanReviewDays')}.`,
  }),
  rowCheck({
    id: 'AA-T08',
    severity: 'Practice',
    lists: [7],
    rationale: 'A plan is reviewed again within every six months.',
    source: 'V',
    needs: ['lastReviewDate'],
    fails: (row, facts) =>
      facts.isOpen(row) && facts.asAt - row.date('lastReviewDate') > facts.limit('laterPlanReviewDays'),
    columns: ['lastReviewDate'],
    message: (row, facts) =>
      `Last reviewed ${facts.asAt - row.date('lastReviewDate')} days ago, on ${row.day('lastReviewDate')}; ${facts.limit('laterPlanReviewDays')} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T09',
    severity: 'Practice',
    lists: [7],
    rationale: 'A child on a plan is seen often; how often is for the council to set.',
    source: 'O',
    fails: (row, facts) => facts.isOpen(row) && unvisitedFor(row, facts) > facts.limit('planVisitWorkingDays'),
    columns: ['lastVisitDate'],
    message: (row, facts) =>
      row.blank('lastVisitDate')
        ? `Not visited in ${unvisitedFor(row, facts)} working days since the plan began; ${facts.limit('planVisitWorkingDays')} is the limit.`
        : `Last visited ${unvisitedFor(row, facts)} working days ago, on ${row.day('lastVisitDate')}; ${facts.limit('planVisitWorkingDays')} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T10',
    severity: 'Practice',
    lists: [7],
    rationale: 'A child who is old enough to talk is seen alone.',
    source: 'O',
    needs: ['lastVisitDate'],
    fails: (row, facts) =>
      facts.isOpen(row) && row.code('seenAlone') === 'No' && atLeast(ageNow(row, facts), facts.limit('seenAloneAge')),
    columns: ['seenAlone', 'lastVisitDate'],
    message: (row, facts) =>
      `Aged ${ageNow(row, facts)}, and not seen alone at the last visit, on ${row.day('lastVisitDate')}.`,
  }),
  rowCheck({
    id: 'AA-T11',
    severity: 'Practice',
    lists: [7],
    rationale: 'A plan that goes on so long may not be changing anything.',
    source: 'O',
    needs: ['planStartDate'],
    fails: (row, facts) =>
      facts.isOpen(row) && row.date('planStartDate') < addMonths(facts.asAt, -facts.limit('planLongMonths')),
    columns: ['planStartDate'],
    message: (row, facts) => {
      const very = facts.limit('planVeryLongMonths')
      const months = row.date('planStartDate') < addMonths(facts.asAt, -very) ? very : facts.limit('planLongMonths')
      return `On a plan for over ${months} months, since ${row.day('planStartDate')}.`
    },
  }),
  rowCheck({
    id: 'AA-T12',
    severity: 'Practice',
    lists: [7],
    rationale: 'A child on a plan again asks whether the last one made a lasting difference.',
    source: 'O',
    needs: ['previousPlans'],
    fails: (row) => row.value('previousPlans') >= 1,
    columns: ['previousPlans'],
    message: (row) =>
      `${row.value('previousPlans') === 1 ? 'A second plan' : `A plan after ${row.value('previousPlans')} others`}, begun on ${row.day('planStartDate')}. The list does not say when the last one ended.`,
  }),
  rowCheck({
    id: 'AA-T29',
    severity: 'Practice',
    lists: [6],
    rationale: 'A child with a plan is seen; how often is for the council to set.',
    source: 'O',
    needs: ['lastSeenDate'],
    fails: (row, facts) =>
      facts.isOpen(row) &&
      row.code('caseStatus') === 'Child in need plan' &&
      facts.workingDays(row.date('lastSeenDate'), facts.asAt) > facts.limit('needVisitWorkingDays'),
    columns: ['lastSeenDate'],
    message: (row, facts) =>
      `Last seen ${facts.workingDays(row.date('lastSeenDate'), facts.asAt)} working days ago, on ${row.day('lastSeenDate')}; ${facts.limit('needVisitWorkingDays')} is the limit.`,
  }),
]
