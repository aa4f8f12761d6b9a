import type { ListNumber } from '../../lists/list-content.ts'
import { listNumbers } from '../../lists/list-content.ts'
import type { Check } from '../check.ts'
import { type CheckFacts, factsOf } from '../check-facts.ts'
import { countRows, percent } from './whole-check.ts'

/** How many rows of a list, in six months, hardly any council has for each 10,000 children. */
function expectedRate(facts: CheckFacts, list: ListNumber): readonly [number, number] {
  return [facts.limit(`rateLeastList${list}`), facts.limit(`rateMostList${list}`)]
}

function openInBoth(facts: CheckFacts): number {
  let both = 0
  for (const { child } of facts.byChild(8).children()) if (facts.hasOpen(7, child) && facts.hasOpen(8, child)) both += 1
  return both
}

/** AA-S01 and S22: the lists against the council's size, and against each other. */
export const reconcilingChecks: readonly Check[] = [
  {
    id: 'AA-S01',
    severity: 'Warning',
    lists: listNumbers,
    rationale: 'A list far from what councils of the size have, or from last time, was filled from the wrong query.',
    source: 'V',
    run(input, report) {
      const population = input.council.childPopulation
      if (!population) return
      const facts = factsOf(input)
      for (const list of listNumbers) {
        const table = input.tables.get(list)
        if (!table) continue
        const rate = (table.rows / population) * 10_000
        const [least, most] = expectedRate(facts, list)
        const before = input.earlier[0]?.tables.get(list)
        const change = before && before.rows > 0 ? Math.abs(percent(table.rows - before.rows, before.rows)) : 0
        const about = `${table.rows} rows are ${rate.toFixed(1)} for each 10,000 children`
        if (rate < least || rate > most)
          report({
            list,
            sheet: table.sheet,
            columns: [],
            message: `${about}; ${least} to ${most} would be expected. Check the query.`,
            key: 'range',
          })
        else if (change > facts.limit('rateChangePercent'))
          report({
            list,
            sheet: table.sheet,
            columns: [],
            message: `${about}, and there were ${before?.rows} rows in the last run. Check the query, or explain the change.`,
            key: 'last run',
          })
      }
    },
  },
  {
    id: 'AA-S22',
    severity: 'Warning',
    lists: [6, 7, 8],
    rationale: 'Three lists that do not add up are the first thing a lead inspector notices.',
    source: 'O',
    run(input, report) {
      const facts = factsOf(input)
      const [need, plan, care] = [facts.row(6), facts.row(7), facts.row(8)]
      if (!need) return
      const withStatus = (status: string) => countRows(need, (row) => row.code('caseStatus') === status)
      const { sheet } = need.table
      const columns = ['Case status']
      if (care) {
        const [status, open] = [withStatus('Looked after child'), countRows(care, (row) => facts.isOpen(row))]
        if (status !== open)
          report({
            list: 6,
            sheet,
            columns,
            message: `List 6 has ${status} with status a) Looked after child, and list 8 has ${open} in care: a difference of ${Math.abs(status - open)}.`,
            key: 'care',
          })
      }
      if (plan && care) {
        const [status, dual] = [withStatus('Child Protection plan'), openInBoth(facts)]
        const open = countRows(plan, (row) => facts.isOpen(row))
        if (status + dual !== open)
          report({
            list: 6,
            sheet,
            columns,
            message: `List 6 has ${status} with status b) Child Protection plan, and ${dual} on a plan are in care, together ${status + dual}; list 7 has ${open} open plans: a difference of ${Math.abs(status + dual - open)}.`,
            key: 'plans',
          })
      }
    },
  },
]
