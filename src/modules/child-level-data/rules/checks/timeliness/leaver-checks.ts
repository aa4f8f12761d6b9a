import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { addMonths } from '../day-arithmetic.ts'
import { fieldCheck } from '../each-field.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'

/** Those who do not want the council's contact, or cannot have it. */
const notToBeContacted: ReadonlySet<string> = new Set(['Died', 'Refu', 'NREQ', 'Rhom'])

const stages: Readonly<Record<string, { readonly end: string; readonly limit: string; readonly name: string }>> = {
  stage1StartDate: { end: 'stage1EndDate', limit: 'stageOneMonths', name: 'Stage 1' },
  stage2StartDate: { end: 'stage2EndDate', limit: 'stageTwoMonths', name: 'Stage 2' },
}

/** When a stage ended or, while it runs, the as-at date; UNKNOWN where it cannot be told. */
function stageEnd(row: Row, field: string, facts: CheckFacts): number {
  const end = stages[field]?.end ?? ''
  if (!row.blank(end)) return row.date(end)
  return row.blank('leavingDate') && row.blank('adoptionOrderDate') ? facts.asAt : UNKNOWN
}

function between(row: Row, first: string, second: string): number {
  return row.date(second) - row.date(first)
}

/** AA-T24 to AA-T28: care leavers, adoption, adopters. */
export const leaverTimeChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-T24',
    severity: 'Practice',
    lists: [9],
    rationale: 'Care leavers hear from their adviser at least every eight weeks.',
    source: 'O',
    needs: ['lastContactDate'],
    fails: (row, facts) =>
      !notToBeContacted.has(row.code('inTouch')) &&
      facts.asAt - row.date('lastContactDate') > facts.limit('leaverContactDays'),
    columns: ['lastContactDate'],
    message: (row, facts) =>
      `The latest contact was ${facts.asAt - row.date('lastContactDate')} days ago, on ${row.day('lastContactDate')}; ${facts.limit('leaverContactDays')} is the limit.`,
  }),
  rowCheck({
    id: 'AA-T25',
    severity: 'Practice',
    lists: [9],
    rationale: 'A pathway plan is reviewed every six months.',
    source: 'O',
    needs: ['pathwayPlanDate'],
    fails: (row, facts) =>
      row.code('inTouch') !== 'Died' &&
      row.date('pathwayPlanDate') < addMonths(facts.asAt, -facts.limit('pathwayPlanMonths')),
    columns: ['pathwayPlanDate'],
    message: (row, facts) =>
      `The pathway plan was last reviewed on ${row.day('pathwayPlanDate')}, over ${facts.limit('pathwayPlanMonths')} months ago.`,
  }),
  rowCheck({
    id: 'AA-T26',
    severity: 'Practice',
    lists: [10],
    rationale: 'From care to an adoptive home takes 14 months at most, by the national threshold.',
    source: 'O',
    needs: ['enteredCareDate', 'placedDate'],
    fails: (row, facts) => between(row, 'enteredCareDate', 'placedDate') > facts.limit('entryToPlacementDays'),
    columns: ['placedDate', 'enteredCareDate'],
    message: (row, facts) =>
      `Placed ${between(row, 'enteredCareDate', 'placedDate')} days after entering care; ${facts.limit('entryToPlacementDays')} is the threshold.`,
  }),
  rowCheck({
    id: 'AA-T27',
    severity: 'Practice',
    lists: [10],
    rationale: 'From the order to a match takes four months at most, by the national threshold.',
    source: 'O',
    needs: ['placementOrderDate', 'matchedDate'],
    fails: (row, facts) => between(row, 'placementOrderDate', 'matchedDate') > facts.limit('orderToMatchDays'),
    columns: ['matchedDate', 'placementOrderDate'],
    message: (row, facts) =>
      `Matched ${between(row, 'placementOrderDate', 'matchedDate')} days after the placement order; ${facts.limit('orderToMatchDays')} is the threshold.`,
  }),
  fieldCheck({
    id: 'AA-T28',
    severity: 'Practice',
    lists: [11],
    rationale: 'Adopters wait two months for stage 1 and four for stage 2 at most.',
    source: 'O',
    fields: Object.keys(stages),
    fails: (row, field, facts) => {
      const start = row.date(field)
      const end = stageEnd(row, field, facts)
      return start !== UNKNOWN && end > addMonths(start, facts.limit(stages[field]?.limit ?? ''))
    },
    message: (row, field, facts) => {
      const stage = stages[field]
      const end = stage && row.knows(stage.end) ? `ended on ${row.day(stage.end)}` : 'is still running'
      return `${stage?.name} began on ${row.day(field)} and ${end}: over ${facts.limit(stage?.limit ?? '')} months.`
    },
  }),
]
