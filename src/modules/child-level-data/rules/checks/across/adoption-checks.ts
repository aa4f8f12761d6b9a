import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import { type CheckFacts, factsOf } from '../check-facts.ts'
import { headingOf } from '../each-field.ts'
import { adoptivePlacements } from '../list-8/care-period.ts'
import { familyRows } from '../list-11-checks.ts'
import type { Row } from '../row.ts'
import { rowIssue } from '../row-check.ts'
import { acrossCheck, findElsewhere, isElsewhere, joinedCheck, openElsewhere } from './elsewhere.ts'

const adopted: ReadonlySet<string> = new Set(['E11', 'E12'])
const familyDates = ['matchedDate', 'placedDate', 'adoptionOrderDate']

/** Whether the plan still stands: neither adopted nor reversed. */
function stands(row: Row): boolean {
  return row.blank('adoptionOrderDate') && row.blank('reversalDate')
}

function adoptedFromCare(facts: CheckFacts, child: number): Row | undefined {
  return findElsewhere(facts, 8, child, (care) => adopted.has(care.code('ceasedReason')))
}

/** AA-X31 to AA-X36: adoption against care. */
const childChecks: readonly Check[] = [
  acrossCheck({
    id: 'AA-X31',
    severity: 'Warning',
    lists: [8],
    against: [10],
    rationale:
      'A placement order, an adoptive placement or a plan of adoption each follow the decision that brings a child into list 10.',
    source: 'O',
    fails: (row, facts) =>
      (row.code('legalStatus') === 'E1' ||
        adoptivePlacements.has(row.code('placementType')) ||
        row.code('permanencePlan') === 'Adoption') &&
      !facts.byChild(10).has(row.child),
    columns: ['childId', 'legalStatus', 'placementType', 'permanencePlan'],
    message: () =>
      'A placement order, a placement for adoption or a plan of adoption, and not in list 10. Add the child there, or put the plan right.',
  }),
  acrossCheck({
    id: 'AA-X32',
    severity: 'Error',
    lists: [10],
    against: [8],
    rationale: 'A child waiting for adoption is in care.',
    source: 'O',
    fails: (row, facts) => stands(row) && !facts.hasOpen(8, row.child),
    columns: ['childId'],
    message: () =>
      'Neither adopted nor the decision reversed, and not in care in list 8. Give the order or the reversal, or add the child to list 8.',
  }),
  joinedCheck(
    acrossCheck({
      id: 'AA-X33',
      severity: 'Error',
      lists: [10],
      against: [8],
      rationale: 'An adoption order ends care on its day, for that reason.',
      source: 'S',
      needs: ['adoptionOrderDate'],
      fails: (row, facts) => {
        const care = adoptedFromCare(facts, row.child)
        if (care) return care.knows('ceasedDate') && care.date('ceasedDate') !== row.date('adoptionOrderDate')
        // List 8 holds those who left in the six months only.
        return row.date('adoptionOrderDate') >= facts.input.periodStart
      },
      columns: ['adoptionOrderDate'],
      message: (row, facts) => {
        const care = adoptedFromCare(facts, row.child)
        return care
          ? `Adopted on ${row.day('adoptionOrderDate')}, and list 8, row ${care.number}, has care ending on ${care.day('ceasedDate')}. They should be the same day.`
          : `Adopted on ${row.day('adoptionOrderDate')}, and list 8 has no end of care with E11 or E12 for the child. Put right whichever is wrong.`
      },
    }),
    acrossCheck({
      id: 'AA-X33',
      severity: 'Error',
      lists: [8],
      against: [10],
      rationale: 'The same, from the side of list 8.',
      source: 'S',
      fails: (row, facts) =>
        adopted.has(row.code('ceasedReason')) &&
        !isElsewhere(facts, 10, row.child, (adoption) => !adoption.blank('adoptionOrderDate')),
      columns: ['ceasedReason', 'ceasedDate'],
      message: (row) =>
        `Left care adopted on ${row.day('ceasedDate')}, and list 10 has no adoption order for the child. Add it, or put the reason right.`,
    }),
  ),
  acrossCheck({
    id: 'AA-X34',
    severity: 'Warning',
    lists: [10],
    against: [8],
    rationale: 'Both lists ask when the child came into care.',
    source: 'O',
    needs: ['enteredCareDate'],
    fails: (row, facts) => careSince(row, facts, (day) => day !== row.date('enteredCareDate')) !== undefined,
    columns: ['enteredCareDate'],
    message: (row, facts) => {
      const care = careSince(row, facts, (day) => day !== row.date('enteredCareDate'))
      return `Entered care on ${row.day('enteredCareDate')}, and list 8, row ${care?.number}, has ${care?.day('careStartDate')}. Find out which is right.`
    },
  }),
  joinedCheck(
    acrossCheck({
      id: 'AA-X35',
      severity: 'Error',
      lists: [10],
      against: [8],
      rationale: 'A child placed for adoption is in an adoptive placement until the order.',
      source: 'O',
      needs: ['placedDate'],
      fails: (row, facts) => {
        const care = stands(row) ? openElsewhere(facts, 8, row.child) : undefined
        return care?.knows('placementType') === true && !adoptivePlacements.has(care.code('placementType'))
      },
      columns: ['placedDate'],
      message: (row, facts) => {
        const care = openElsewhere(facts, 8, row.child)
        return `Placed for adoption on ${row.day('placedDate')}, and list 8, row ${care?.number}, has “${care?.shown('placementType')}”. Put right whichever is wrong.`
      },
    }),
    acrossCheck({
      id: 'AA-X35',
      severity: 'Error',
      lists: [8],
      against: [10],
      rationale: 'The same, from the side of list 8.',
      source: 'O',
      fails: (row, facts) =>
        adoptivePlacements.has(row.code('placementType')) &&
        facts.byChild(10).has(row.child) &&
        !isElsewhere(facts, 10, row.child, (adoption) => !adoption.blank('placedDate')),
      columns: ['placementType'],
      message: (row) =>
        `“${row.shown('placementType')}”, and list 10 has no date of placing for the child. Give the date there, or put the type right.`,
    }),
  ),
  joinedCheck(
    acrossCheck({
      id: 'AA-X36',
      severity: 'Warning',
      lists: [10],
      against: [8],
      rationale: 'The placement order and the legal status E1 begin on one day.',
      source: 'O',
      needs: ['placementOrderDate'],
      fails: (row, facts) => underOrder(row, facts, (day) => day !== row.date('placementOrderDate')) !== undefined,
      columns: ['placementOrderDate'],
      message: (row, facts) => {
        const care = underOrder(row, facts, (day) => day !== row.date('placementOrderDate'))
        return `The placement order was made on ${row.day('placementOrderDate')}, and E1 in list 8, row ${care?.number}, began on ${care?.day('legalStatusDate')}. They should be the same day.`
      },
    }),
    acrossCheck({
      id: 'AA-X36',
      severity: 'Warning',
      lists: [8],
      against: [10],
      rationale: 'The same, from the side of list 8.',
      source: 'O',
      fails: (row, facts) =>
        row.code('legalStatus') === 'E1' &&
        facts.byChild(10).has(row.child) &&
        !isElsewhere(facts, 10, row.child, (adoption) => !adoption.blank('placementOrderDate')),
      columns: ['legalStatus'],
      message: () => 'Under a placement order (E1), and list 10 has no date of the order for the child. Give it there.',
    }),
  ),
]

function careSince(row: Row, facts: CheckFacts, holds: (day: number) => boolean): Row | undefined {
  return findElsewhere(facts, 8, row.child, (care) => care.knows('careStartDate') && holds(care.date('careStartDate')))
}

function underOrder(row: Row, facts: CheckFacts, holds: (day: number) => boolean): Row | undefined {
  return findElsewhere(
    facts,
    8,
    row.child,
    (care) => care.code('legalStatus') === 'E1' && care.knows('legalStatusDate') && holds(care.date('legalStatusDate')),
  )
}

/** AA-X37, X38, X52: children and adopters, by family. */
const familyChecks: readonly Check[] = [
  {
    id: 'AA-X37',
    severity: 'Warning',
    lists: [10, 11],
    rationale: 'A family that list 11 does not have is an agency’s, or one of the identifiers is wrong.',
    source: 'O',
    run(input, report) {
      const row = factsOf(input).row(10)
      const adopters = input.tables.get(11)
      if (!row || !adopters) return
      const families = familyRows(adopters)
      for (row.index = 0; row.index < row.table.rows; row.index += 1) {
        if (!row.knows('familyId') || families.has(row.value('familyId'))) continue
        report(
          rowIssue(
            row,
            ['familyId'],
            `Family “${row.text('familyId')}” is not in list 11. That is right for an agency’s adopters; otherwise add them or put the identifier right.`,
          ),
        )
      }
    },
  },
  {
    id: 'AA-X38',
    severity: 'Warning',
    lists: [11, 10],
    rationale: 'The number of children placed with a family is the number that list 10 has for it.',
    source: 'O',
    run(input, report) {
      const row = factsOf(input).row(11)
      const children = input.tables.get(10)
      if (!row || !children) return
      const byFamily = familyRows(children)
      for (const [family, [first = 0]] of familyRows(row.table)) {
        row.index = first
        if (!row.knows('matchedDate') && !row.knows('placedDate')) continue
        const found = byFamily.get(family)?.length ?? 0
        const said = row.value('childrenPlaced')
        if (found === 0) {
          report(
            rowIssue(
              row,
              ['familyId', 'matchedDate'],
              'Matched, and list 10 has no child for the family. That is right for a child of another council; otherwise put the identifier right.',
            ),
          )
        } else if (row.knows('placedDate') && said !== UNKNOWN && said !== found) {
          report(
            rowIssue(
              row,
              ['childrenPlaced', 'familyId'],
              `${said} placed, and list 10 has ${found} for the family. Put right whichever is wrong.`,
            ),
          )
        }
      }
    },
  },
  {
    id: 'AA-X52',
    severity: 'Warning',
    lists: [10, 11],
    rationale: 'Match, placing and order are one event each, for the child and for the family.',
    source: 'S',
    run(input, report) {
      const facts = factsOf(input)
      const row = facts.row(10)
      const adopter = facts.row(11)
      if (!row || !adopter) return
      const families = familyRows(adopter.table)
      for (row.index = 0; row.index < row.table.rows; row.index += 1) {
        const first = families.get(row.value('familyId'))?.[0]
        if (first === undefined) continue
        adopter.index = first
        const differ = familyDates.filter(
          (field) => row.knows(field) && adopter.knows(field) && row.date(field) !== adopter.date(field),
        )
        if (differ.length === 0) continue
        const words = differ.map(
          (field) => `“${headingOf(row, field)}” is ${row.day(field)} here and ${adopter.day(field)} there`,
        )
        report(
          rowIssue(
            row,
            differ,
            `Not the same as list 11, row ${adopter.number}: ${words.join('; ')}. Find out which is right.`,
          ),
        )
      }
    },
  },
]

/** AA-X31 to AA-X38 and X52. */
export const adoptionAcrossChecks: readonly Check[] = [...childChecks, ...familyChecks]
