import { UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import type { CheckFacts } from './check-facts.ts'
import { childCheck, inDateOrder } from './child-check.ts'
import type { Row } from './row.ts'
import { rowCheck } from './row-check.ts'

/** AA-L5-05 and AA-L5-15: the time for a conference has gone by, and what became of it is not there. */
export function conferenceDueCheck(check: {
  readonly id: string
  readonly rationale: string
  readonly when: (row: Row) => boolean
  readonly unlessOnPlan?: true
  readonly words: string
}): Check {
  return rowCheck({
    id: check.id,
    severity: 'Warning',
    lists: [5],
    rationale: check.rationale,
    source: 'V(8675Q)',
    needs: ['strategyDiscussionDate'],
    fails: (row, facts) =>
      check.when(row) &&
      facts.workingDays(row.date('strategyDiscussionDate'), facts.asAt) > facts.limit('conferenceWorkingDays') &&
      !(check.unlessOnPlan && alreadyOnPlan(row, facts)),
    columns: ['conferenceUnnecessary', 'conferenceDate', 'strategyDiscussionDate'],
    message: (row, facts) =>
      `${check.words} ${facts.workingDays(row.date('strategyDiscussionDate'), facts.asAt)} working days after the strategy discussion on ${row.day('strategyDiscussionDate')}. Record what was decided.`,
  })
}

/** Whether list 7 has a plan of the child that was open on the day of the strategy discussion: then no first conference is called. */
function alreadyOnPlan(row: Row, facts: CheckFacts): boolean {
  const day = row.date('strategyDiscussionDate')
  const plan = facts.row(7)
  if (!plan) return false
  return facts
    .byChild(7)
    .rows(row.child)
    .some((index) => {
      plan.index = index
      const start = plan.date('planStartDate')
      const end = plan.date('planEndDate')
      return start !== UNKNOWN && start <= day && (end === UNKNOWN || end >= day)
    })
}

/** AA-L5-17: two strategy discussions within days of each other, or one while another is undecided. */
export const closeSection47Check = childCheck({
  id: 'AA-L5-17',
  severity: 'Warning',
  list: 5,
  rationale: 'One incident may have been recorded twice, or an enquiry left open when the next began.',
  source: 'V(8890,8839)',
  atLeast: 2,
  columns: ['strategyDiscussionDate'],
  find: (rows, row, facts, report) => {
    let before = -1
    for (const index of inDateOrder(rows, row, 'strategyDiscussionDate')) {
      if (before >= 0) {
        row.index = before
        const undecided = row.blank('conferenceUnnecessary') && row.blank('conferenceDate')
        const earlier = row.date('strategyDiscussionDate')
        const earlierRow = row.number
        row.index = index
        const days = row.date('strategyDiscussionDate') - earlier
        if (days >= 1 && days <= facts.limit('repeatSection47Days')) {
          report(
            index,
            `${days === 1 ? 'A day' : `${days} days`} after the child’s strategy discussion in row ${earlierRow}. Join the two if they are about one incident.`,
          )
        } else if (days > 0 && undecided) {
          report(index, `The child’s earlier enquiry, in row ${earlierRow}, is undecided. Record its outcome.`)
        }
      }
      before = index
    }
  },
})
