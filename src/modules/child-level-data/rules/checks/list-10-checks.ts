import { UNKNOWN } from '../lists/list-table.ts'
import { ageOn, atLeast } from './ages.ts'
import type { Check } from './check.ts'
import { factsOf } from './check-facts.ts'
import { childCheck } from './child-check.ts'
import { headingOf } from './each-field.ts'
import { orderedDatesCheck } from './ordered-dates.ts'
import type { Row } from './row.ts'
import { rowCheck, rowIssue } from './row-check.ts'

const eventDates = [
  'enteredCareDate',
  'decisionDate',
  'placementOrderDate',
  'matchedDate',
  'placedDate',
  'adoptionOrderDate',
  'reversalDate',
  'fosteringForAdoptionDate',
]

function outsideYear(row: Row, twelveMonthStart: number): readonly string[] {
  return ['adoptionOrderDate', 'reversalDate'].filter((field) => row.knows(field) && row.date(field) < twelveMonthStart)
}

/** AA-L10-01 to AA-L10-17: adoption. */
export const list10Checks: readonly Check[] = [
  childCheck({
    id: 'AA-L10-01',
    severity: 'Error',
    list: 10,
    rationale: 'A child twice in the list is counted twice, unless a decision was reversed and made anew.',
    source: 'L',
    atLeast: 2,
    columns: ['childId', 'decisionDate'],
    find: (rows, row, _facts, report) => {
      const standing = [...rows].filter((index) => {
        row.index = index
        return row.blank('reversalDate')
      })
      // Every other row is a decision that was reversed, and one may stand after it.
      for (const index of standing.slice(1)) {
        report(
          index,
          `This child is also in row ${row.table.rowNumbers[standing[0] ?? 0]}, with no reversal. Keep one row.`,
        )
      }
    },
  }),
  rowCheck({
    id: 'AA-L10-02',
    severity: 'Error',
    lists: [10],
    rationale: 'How long adoption takes is counted from the day that the child came into care.',
    source: 'L,D',
    fails: (row) => row.blank('enteredCareDate'),
    columns: ['enteredCareDate'],
    message: () => 'The day the child entered care is blank. Give it.',
  }),
  rowCheck({
    id: 'AA-L10-03',
    severity: 'Error',
    lists: [10],
    rationale: 'The decision is what brings a child into the list.',
    source: 'L,D',
    fails: (row) => row.blank('decisionDate'),
    columns: ['decisionDate'],
    message: () => 'The date of the decision that the child should be placed for adoption is blank. Give it.',
  }),
  rowCheck({
    id: 'AA-L10-04',
    severity: 'Error',
    lists: [10],
    rationale: 'A child is placed with adopters after being matched with them.',
    source: 'O',
    needs: ['placedDate', 'matchedDate'],
    fails: (row) => row.date('placedDate') < row.date('matchedDate'),
    columns: ['placedDate', 'matchedDate'],
    message: (row) =>
      `Placed on ${row.day('placedDate')}, before being matched on ${row.day('matchedDate')}. Put right whichever date is wrong.`,
  }),
  orderedDatesCheck({
    id: 'AA-L10-05',
    severity: 'Error',
    lists: [10],
    rationale: 'Adoption goes step by step; an order before the decision does happen, and is worth a look.',
    source: 'O',
    chains: [
      ['enteredCareDate', 'decisionDate', 'placementOrderDate', 'matchedDate'],
      ['placedDate', 'adoptionOrderDate'],
    ],
    severityOf: (first, second) =>
      first === 'decisionDate' && second === 'placementOrderDate' ? 'Warning' : undefined,
  }),
  rowCheck({
    id: 'AA-L10-06',
    severity: 'Error',
    lists: [10],
    rationale: 'Why adoption was given up is what inspectors ask of a reversal.',
    source: 'O',
    needs: ['reversalDate'],
    fails: (row) => row.blank('reversalReason'),
    columns: ['reversalReason', 'reversalDate'],
    message: (row) =>
      `The decision was reversed on ${row.day('reversalDate')}, with no reason. Give one of RD1 to RD4.`,
  }),
  rowCheck({
    id: 'AA-L10-07',
    severity: 'Error',
    lists: [10],
    rationale: 'A reason says that the decision was reversed; the missing date says that it stands.',
    source: 'O',
    needs: ['reversalReason'],
    fails: (row) => row.blank('reversalDate'),
    columns: ['reversalDate', 'reversalReason'],
    message: (row) =>
      `“${row.shown('reversalReason')}” is given, with no date of reversal. Give the date, or clear the reason.`,
  }),
  rowCheck({
    id: 'AA-L10-08',
    severity: 'Error',
    lists: [10],
    rationale: 'A decision is reversed after it was made.',
    source: 'O',
    needs: ['reversalDate', 'decisionDate'],
    fails: (row) => row.date('reversalDate') < row.date('decisionDate'),
    columns: ['reversalDate', 'decisionDate'],
    message: (row) =>
      `Reversed on ${row.day('reversalDate')}, before the decision on ${row.day('decisionDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L10-09',
    severity: 'Warning',
    lists: [10],
    rationale: 'The plan of a child who was adopted was not reversed.',
    source: 'O',
    needs: ['adoptionOrderDate', 'reversalDate'],
    fails: () => true,
    columns: ['reversalDate', 'adoptionOrderDate'],
    message: (row) =>
      `Adopted on ${row.day('adoptionOrderDate')}, and the decision reversed on ${row.day('reversalDate')}. Only one can be so.`,
  }),
  {
    id: 'AA-L10-10',
    severity: 'Error',
    lists: [10],
    rationale: 'The list covers twelve months.',
    source: 'G',
    run(input, report) {
      const row = factsOf(input).row(10)
      if (!row) return
      for (row.index = 0; row.index < row.table.rows; row.index += 1) {
        const fields = outsideYear(row, input.twelveMonthStart)
        const first = fields[0]
        if (first === undefined) continue
        const message = `“${headingOf(row, first)}” is ${row.day(first)}, before the twelve months that the list covers. Leave the row out.`
        report(rowIssue(row, fields, message))
      }
    },
  },
  rowCheck({
    id: 'AA-L10-11',
    severity: 'Warning',
    lists: [10],
    rationale: 'A placement follows a match.',
    source: 'O',
    needs: ['placedDate'],
    fails: (row) => row.blank('matchedDate'),
    columns: ['matchedDate', 'placedDate'],
    message: (row) => `Placed on ${row.day('placedDate')}, and the date of matching is blank. Give it.`,
  }),
  rowCheck({
    id: 'AA-L10-12',
    severity: 'Warning',
    lists: [10],
    rationale: 'A child lives with the adopters before the order is made.',
    source: 'O',
    needs: ['adoptionOrderDate'],
    fails: (row) => row.blank('placedDate'),
    columns: ['placedDate', 'adoptionOrderDate'],
    message: (row) => `Adopted on ${row.day('adoptionOrderDate')}, and the date of placing is blank. Give it.`,
  }),
  rowCheck({
    id: 'AA-L10-13',
    severity: 'Warning',
    lists: [10],
    rationale: 'Fostering for adoption takes place in care and before the order.',
    source: 'O',
    needs: ['fosteringForAdoptionDate'],
    fails: (row) => {
      const day = row.date('fosteringForAdoptionDate')
      const order = row.date('adoptionOrderDate')
      return day < row.date('enteredCareDate') || (order !== UNKNOWN && day > order)
    },
    columns: ['fosteringForAdoptionDate', 'enteredCareDate', 'adoptionOrderDate'],
    message: (row) =>
      row.date('fosteringForAdoptionDate') < row.date('enteredCareDate')
        ? `Placed for fostering for adoption on ${row.day('fosteringForAdoptionDate')}, before entering care on ${row.day('enteredCareDate')}. Check both dates.`
        : `Placed for fostering for adoption on ${row.day('fosteringForAdoptionDate')}, after the adoption order on ${row.day('adoptionOrderDate')}. Check both dates.`,
  }),
  rowCheck({
    id: 'AA-L10-14',
    severity: 'Warning',
    lists: [10],
    rationale: 'Without the family the child cannot be joined to the adopters in list 11.',
    source: 'O',
    needs: ['matchedDate'],
    fails: (row) => row.blank('familyId'),
    columns: ['familyId', 'matchedDate'],
    message: (row) =>
      `Matched on ${row.day('matchedDate')}, and the family identifier is blank. Give the one that list 11 uses.`,
  }),
  rowCheck({
    id: 'AA-L10-15',
    severity: 'Error',
    lists: [10],
    rationale: 'Adoption orders are made for children.',
    source: 'N(386)',
    needs: ['adoptionOrderDate'],
    fails: (row) => atLeast(ageOn(row, row.date('adoptionOrderDate')), 18),
    columns: ['adoptionOrderDate', 'dateOfBirth'],
    message: (row) =>
      `Adopted on ${row.day('adoptionOrderDate')}, at ${ageOn(row, row.date('adoptionOrderDate'))}. Check both dates.`,
  }),
  rowCheck({
    id: 'AA-L10-16',
    severity: 'Warning',
    lists: [10],
    rationale: 'Placing a child needs an order, unless the parents consented; then it is right.',
    source: 'O',
    needs: ['placedDate'],
    fails: (row) => row.blank('placementOrderDate'),
    columns: ['placementOrderDate', 'placedDate'],
    message: (row) =>
      `Placed on ${row.day('placedDate')}, and the date of the placement order is blank. Give it, or accept this if the parents consented.`,
  }),
  {
    id: 'AA-L10-17',
    severity: 'Error',
    lists: [10],
    rationale: 'Nothing here happens before birth, save the decision where a child is given up at birth.',
    source: 'O',
    run(input, report) {
      const row = factsOf(input).row(10)
      if (!row) return
      for (row.index = 0; row.index < row.table.rows; row.index += 1) {
        const born = row.date('dateOfBirth')
        if (born === UNKNOWN) continue
        const early = eventDates.filter((field) => row.knows(field) && row.date(field) < born)
        const first = early[0]
        if (first === undefined) continue
        const onlyDecision = early.length === 1 && first === 'decisionDate'
        const message = `“${headingOf(row, first)}” is ${row.day(first)}, before birth on ${row.day('dateOfBirth')}. Put right whichever date is wrong.`
        report(rowIssue(row, [...early, 'dateOfBirth'], message, onlyDecision ? 'Warning' : undefined))
      }
    },
  },
]
