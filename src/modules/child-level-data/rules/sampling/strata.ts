import { isElsewhere, openElsewhere } from '../checks/across/elsewhere.ts'
import { ageNow } from '../checks/ages.ts'
import type { EarlierRun } from '../checks/check.ts'
import { type CheckFacts, factsOf } from '../checks/check-facts.ts'
import { isUnborn } from '../checks/child-age.ts'
import { addMonths } from '../checks/day-arithmetic.ts'
import { visitLimit } from '../checks/timeliness/care-checks.ts'
import { comparableName, isPlaceholder } from '../checks/worker-names.ts'
import type { ListNumber } from '../lists/list-content.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { RowTest } from '../measures/measure.ts'
import { all, atLeast, is, known, open } from '../measures/row-tests.ts'

/** A group of children that inspectors like to look at. */
export interface Stratum {
  readonly key: string
  readonly name: string
  /** The lists whose rows put a child into it, with the test for each. */
  readonly from: readonly { readonly list: ListNumber; readonly test: RowTest }[]
}

const inUnborn: RowTest = (row, facts) => isUnborn(row, facts.asAt)
const disabled = is('disability', 'Yes')

/** Whether a date is more than so many months ago. */
function longerThan(field: string, months: (facts: CheckFacts) => number): RowTest {
  return (row, facts) => row.knows(field) && row.date(field) < addMonths(facts.asAt, -months(facts))
}

function workingDaysOver(field: string, limit: string): RowTest {
  return (row, facts) => row.knows(field) && facts.workingDays(row.date(field), facts.asAt) > facts.limit(limit)
}

/** A plan that ended in the six months, and the child is still open in list 6. */
const steppedDown: RowTest = (row, facts) =>
  row.knows('planEndDate') && row.date('planEndDate') >= facts.input.periodStart && facts.hasOpen(6, row.child)

const notVisited: RowTest = (row, facts) => {
  const day = row.date('lastVisitDate')
  if (row.table.list === 7)
    return row.blank('lastVisitDate') || workingDaysOver('lastVisitDate', 'planVisitWorkingDays')(row, facts)
  return row.blank('lastVisitDate') || (day !== UNKNOWN && facts.asAt - day > visitLimit(row, facts))
}

const factsThen = new WeakMap<EarlierRun, CheckFacts>()

/** The facts of the run before, made once for it. */
function factsBefore(facts: CheckFacts): CheckFacts | undefined {
  const before = facts.input.earlier[0]
  if (!before) return undefined
  let then = factsThen.get(before)
  if (!then) {
    then = factsOf({ ...facts.input, tables: before.tables, earlier: [] })
    factsThen.set(before, then)
  }
  return then
}

/** Whether a child's worker in a list had another name in the run before; never at a first run. */
const workerChanged: RowTest = (row, facts) => {
  const then = factsBefore(facts)
  const now = row.text('worker')
  if (!then || now === '' || isPlaceholder(now)) return false
  const ids = then.input.tables.get(row.table.list)?.columns.get('childId')
  const child = ids?.words.numbers.get(row.childId) ?? UNKNOWN
  return isElsewhere(then, row.table.list, child, (earlier) => {
    const name = earlier.text('worker')
    return name !== '' && !isPlaceholder(name) && comparableName(name) !== comparableName(now)
  })
}

/** The groups of the specification, section 3. A random draw for each team is made besides. */
export const strata: readonly Stratum[] = [
  { key: 'unborn', name: 'Unborn', from: ([4, 5, 6, 7] as const).map((list) => ({ list, test: inUnborn })) },
  { key: 'stepDown', name: 'Stepped down from a plan', from: [{ list: 7, test: steppedDown }] },
  {
    key: 'longPlan',
    name: 'On a plan for over 15 months',
    from: [
      {
        list: 7,
        test: all(
          open,
          longerThan('planStartDate', (facts) => facts.limit('planLongMonths')),
        ),
      },
    ],
  },
  {
    key: 'secondPlan',
    name: 'On a second or later plan',
    from: [{ list: 7, test: all(open, atLeast('previousPlans', 1)) }],
  },
  {
    key: 'section47NoConference',
    name: 'Section 47 enquiry with no conference',
    from: [{ list: 5, test: (row) => row.blank('conferenceDate') }],
  },
  {
    key: 'thirdReferralNfa',
    name: 'No further action on a third referral',
    from: [{ list: 3, test: all(is('noFurtherAction', 'Yes'), atLeast('referralsIn12Months', 2)) }],
  },
  {
    key: 'assessmentOver45',
    name: 'Assessment open over 45 working days',
    from: [{ list: 4, test: all(open, workingDaysOver('startDate', 'assessmentWorkingDays')) }],
  },
  {
    key: 'needOver12Months',
    name: 'Child in need for over 12 months',
    from: [
      {
        list: 6,
        test: all(
          open,
          is('caseStatus', 'Child in need plan'),
          longerThan('startDate', (facts) => facts.limit('needLongMonths')),
        ),
      },
    ],
  },
  {
    key: 'workerChanged',
    name: 'Worker changed since the last run',
    from: ([6, 7, 8] as const).map((list) => ({ list, test: all(open, workerChanged) })),
  },
  {
    key: 'outOfArea',
    name: 'Placed out of area',
    from: [{ list: 8, test: all(open, is('placementLocation', 'Out')) }],
  },
  { key: 'missing', name: 'Went missing', from: [{ list: 8, test: all(open, atLeast('missingEpisodes', 1)) }] },
  {
    key: 'placedWithParents',
    name: 'Placed with parents',
    from: [{ list: 8, test: all(open, is('placementType', 'P1')) }],
  },
  {
    key: 'section20Over6Months',
    name: 'Section 20 for over 6 months',
    from: [
      {
        list: 8,
        test: all(
          open,
          is('legalStatus', 'V2'),
          longerThan('legalStatusDate', () => 6),
        ),
      },
    ],
  },
  {
    key: 'noPermanencePlan',
    name: 'No permanence plan',
    from: [{ list: 8, test: all(open, (row) => row.blank('permanencePlan')) }],
  },
  {
    key: 'supportedAt16',
    name: 'Of 16 or 17 in supported accommodation',
    from: [
      {
        list: 8,
        test: all(open, is('placementType', 'H5', 'K3'), (row, facts) => [16, 17].includes(ageNow(row, facts))),
      },
    ],
  },
  { key: 'leaverNotInTouch', name: 'Care leaver not in touch', from: [{ list: 9, test: is('inTouch', 'No') }] },
  { key: 'leaverInCustody', name: 'Care leaver in custody', from: [{ list: 9, test: is('accommodationType', 'X') }] },
  {
    key: 'leaverInBedAndBreakfast',
    name: 'Care leaver in bed and breakfast',
    from: [{ list: 9, test: is('accommodationType', 'W') }],
  },
  {
    key: 'disabled',
    name: 'Disabled',
    from: ([6, 7, 8] as const).map((list) => ({ list, test: all(open, disabled) })),
  },
  {
    key: 'dualStatus',
    name: 'On a plan and in care',
    from: [{ list: 7, test: all(open, (row, facts) => openElsewhere(facts, 8, row.child) !== undefined) }],
  },
  {
    key: 'notVisited',
    name: 'No visit within the limit',
    from: [
      { list: 7, test: all(open, notVisited) },
      { list: 8, test: all(open, known('careStartDate'), notVisited) },
    ],
  },
]
