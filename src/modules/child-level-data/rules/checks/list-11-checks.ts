import { type ListTable, UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import { factsOf } from './check-facts.ts'
import { blankOrUnreadable, codeFault, fieldCheck, headingOf } from './each-field.ts'
import { oneRowCheck } from './one-row.ts'
import { orderedDatesCheck } from './ordered-dates.ts'
import type { Row } from './row.ts'
import { rowCheck, rowIssue } from './row-check.ts'

const stages = ['stage1StartDate', 'stage1EndDate', 'stage2StartDate', 'stage2EndDate']
const oldProcess = ['applicationDate', 'approvalDate']
const outcomes = ['matchedDate', 'placedDate', 'adoptionOrderDate', 'leavingDate']
const allDates = ['enquiryDate', ...stages, ...oldProcess, ...outcomes]
/** What the two rows of a couple say of their family. */
const familyAnswers = ['matchedDate', 'placedDate', 'adoptionOrderDate', 'childrenPlaced']
/** The gender of lists 1 to 10, where c) and d) are the other way round. */
const otherListsGender = /^\s*(c\)\s*not stated|d\)\s*neither)/i

const some = (row: Row, fields: readonly string[]) => fields.some((field) => row.knows(field))

/** The earliest day that the adopter can have been approved on; UNKNOWN where none is given. */
function approvedOn(row: Row): number {
  const days = ['stage2EndDate', 'approvalDate'].map((field) => row.date(field)).filter((day) => day !== UNKNOWN)
  return days.length === 0 ? UNKNOWN : Math.min(...days)
}

/** The rows of each family, by the number of its identifier. */
export function familyRows(table: ListTable): ReadonlyMap<number, readonly number[]> {
  const families = new Map<number, number[]>()
  const ids = table.columns.get('familyId')?.value ?? []
  for (let row = 0; row < ids.length; row += 1) {
    const family = ids[row] ?? UNKNOWN
    if (family === UNKNOWN) continue
    const rows = families.get(family)
    if (rows) rows.push(row)
    else families.set(family, [row])
  }
  return families
}

/** AA-L11-01 to AA-L11-19: adopters. */
export const list11Checks: readonly Check[] = [
  oneRowCheck({
    id: 'AA-L11-01',
    severity: 'Error',
    list: 11,
    rationale: 'An adopter twice in the list is counted twice.',
    source: 'L',
    field: 'adopterId',
    whose: 'This adopter',
  }),
  rowCheck({
    id: 'AA-L11-02',
    severity: 'Error',
    lists: [11],
    rationale: 'Everything that follows is counted from the enquiry.',
    source: 'L,D',
    fails: (row) => row.blank('enquiryDate'),
    columns: ['enquiryDate'],
    message: () => 'The date of the enquiry is blank. Give it.',
  }),
  orderedDatesCheck({
    id: 'AA-L11-03',
    severity: 'Error',
    lists: [11],
    rationale: 'The two stages follow one another, after the enquiry.',
    source: 'O',
    chains: [['enquiryDate', ...stages]],
  }),
  rowCheck({
    id: 'AA-L11-04',
    severity: 'Error',
    lists: [11],
    rationale: 'Nobody leaves a process before asking about it.',
    source: 'O',
    needs: ['leavingDate', 'enquiryDate'],
    fails: (row) => row.date('leavingDate') < row.date('enquiryDate'),
    columns: ['leavingDate', 'enquiryDate'],
    message: (row) =>
      `Left on ${row.day('leavingDate')}, before the enquiry on ${row.day('enquiryDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L11-05',
    severity: 'Error',
    lists: [11],
    rationale: 'Why adopters leave is what a recruitment service learns from.',
    source: 'O',
    needs: ['leavingDate'],
    fails: (row) => row.blank('leavingReason'),
    columns: ['leavingReason', 'leavingDate'],
    message: (row) => `Left on ${row.day('leavingDate')}, with no reason. Give 1, 2 or 3 with its words.`,
  }),
  rowCheck({
    id: 'AA-L11-06',
    severity: 'Error',
    lists: [11],
    rationale: 'A reason says that the adopter left; the missing date says that they did not.',
    source: 'O',
    needs: ['leavingReason'],
    fails: (row) => row.blank('leavingDate'),
    columns: ['leavingDate', 'leavingReason'],
    message: (row) =>
      `“${row.shown('leavingReason')}” is given, with no date of leaving. Give the date, or clear the reason.`,
  }),
  rowCheck({
    id: 'AA-L11-07',
    severity: 'Warning',
    lists: [11],
    rationale: 'Adopters are matched once approved.',
    source: 'O',
    needs: ['matchedDate'],
    fails: (row) => row.date('matchedDate') < approvedOn(row),
    columns: ['matchedDate', 'stage2EndDate', 'approvalDate'],
    message: (row) =>
      `Matched on ${row.day('matchedDate')}, before approval (the end of stage 2, or of the old process). Check the dates.`,
  }),
  rowCheck({
    id: 'AA-L11-08',
    severity: 'Error',
    lists: [11],
    rationale: 'A child is placed with adopters after being matched with them.',
    source: 'O',
    needs: ['placedDate', 'matchedDate'],
    fails: (row) => row.date('placedDate') < row.date('matchedDate'),
    columns: ['placedDate', 'matchedDate'],
    message: (row) =>
      `A child was placed on ${row.day('placedDate')}, before the match on ${row.day('matchedDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L11-09',
    severity: 'Error',
    lists: [11],
    rationale: 'The order is made once the child lives with the adopters.',
    source: 'O',
    needs: ['adoptionOrderDate', 'placedDate'],
    fails: (row) => row.date('adoptionOrderDate') < row.date('placedDate'),
    columns: ['adoptionOrderDate', 'placedDate'],
    message: (row) =>
      `The adoption order was made on ${row.day('adoptionOrderDate')}, before the child was placed on ${row.day('placedDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L11-10',
    severity: 'Error',
    lists: [11],
    rationale: 'A placement is of one child or more, and children are placed on a day.',
    source: 'O',
    fails: (row) => {
      const count = row.value('childrenPlaced')
      if (row.knows('placedDate')) return row.blank('childrenPlaced') || count === 0
      return count > 0 && row.blank('placedDate')
    },
    columns: ['childrenPlaced', 'placedDate'],
    message: (row) =>
      row.knows('placedDate')
        ? `Placed on ${row.day('placedDate')}, and the number of children is ${row.blank('childrenPlaced') ? 'blank' : '0'}. Give it.`
        : `${row.shown('childrenPlaced')} placed, and the date of placing is blank. Give it, or put the number right.`,
  }),
  rowCheck({
    id: 'AA-L11-11',
    severity: 'Warning',
    lists: [11],
    rationale: 'People who only enquired are left out of the list.',
    source: 'G',
    needs: ['enquiryDate'],
    fails: (row) => [...stages, ...oldProcess, ...outcomes].every((field) => !row.has(field) || row.blank(field)),
    columns: ['stage1StartDate', 'enquiryDate'],
    message: (row) =>
      `Nothing is recorded after the enquiry on ${row.day('enquiryDate')}. Give the dates of the process, or leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L11-12',
    severity: 'Warning',
    lists: [11],
    rationale: 'The two-stage process took the place of the old one in 2013; an adopter goes through one of them.',
    source: 'O',
    fails: (row) => some(row, stages) && some(row, oldProcess),
    columns: ['applicationDate', 'approvalDate', 'stage1StartDate'],
    message: () => 'Both the two-stage process and the one before 2013 are filled in. Keep the one that was followed.',
  }),
  rowCheck({
    id: 'AA-L11-13',
    severity: 'Error',
    lists: [11],
    rationale:
      'In this list c) and d) stand the other way round than in lists 1 to 10, so a tool that goes by the letter misreads them.',
    source: 'G',
    fails: (row) => otherListsGender.test(row.shown('gender')),
    columns: ['gender'],
    message: (row) =>
      `“${row.shown('gender')}” is the form of lists 1 to 10. Here c) is Neither and d) Not stated/recorded.`,
  }),
  {
    id: 'AA-L11-14',
    severity: 'Warning',
    lists: [11],
    rationale: 'A couple is two adopters.',
    source: 'O',
    run(input, report) {
      const row = factsOf(input).row(11)
      if (!row) return
      for (const rows of familyRows(row.table).values()) {
        if (rows.length <= 2) continue
        row.index = rows[2] ?? 0
        const numbers = rows.map((index) => row.table.rowNumbers[index]).join(', ')
        report(
          rowIssue(
            row,
            ['familyId'],
            `Family “${row.text('familyId')}” has ${rows.length} adopters, in rows ${numbers}. A couple is two: check the identifier.`,
          ),
        )
      }
    },
  },
  {
    id: 'AA-L11-15',
    severity: 'Warning',
    lists: [11],
    rationale: 'A couple adopts together, so both rows say the same.',
    source: 'O',
    run(input, report) {
      const row = factsOf(input).row(11)
      if (!row) return
      const { table } = row
      for (const [first = 0, ...others] of familyRows(table).values()) {
        for (const other of others) {
          const differ = familyAnswers.filter((field) => {
            const column = table.columns.get(field)
            return column && column.value[first] !== column.value[other]
          })
          if (differ.length === 0) continue
          row.index = other
          const headings = differ.map((field) => `“${headingOf(row, field)}”`).join(', ')
          report(
            rowIssue(row, differ, `Not the same as row ${table.rowNumbers[first]} of the same family: ${headings}.`),
          )
        }
      }
    },
  },
  rowCheck({
    id: 'AA-L11-16',
    severity: 'Warning',
    lists: [11],
    rationale: 'The list covers those who were in touch with the agency in the twelve months.',
    source: 'G',
    needs: ['enquiryDate'],
    fails: (row, { input }) =>
      allDates.every(
        (field) =>
          !row.has(field) || row.blank(field) || (row.knows(field) && row.date(field) < input.twelveMonthStart),
      ),
    columns: allDates,
    message: () =>
      'Every date is before the twelve months that the list covers. Leave the row out, or give what has happened since.',
  }),
  rowCheck({
    id: 'AA-L11-17',
    severity: 'Warning',
    lists: [11],
    rationale:
      'Somebody who left the process has had no child placed afterwards, and one who adopted did not leave it.',
    source: 'O',
    needs: ['leavingDate'],
    fails: (row) => row.date('placedDate') > row.date('leavingDate') || row.knows('adoptionOrderDate'),
    columns: ['leavingDate', 'placedDate', 'adoptionOrderDate'],
    message: (row) =>
      row.knows('adoptionOrderDate')
        ? `Left the process on ${row.day('leavingDate')}, and an adoption order on ${row.day('adoptionOrderDate')}. Only one can be so.`
        : `Left the process on ${row.day('leavingDate')}, and a child placed on ${row.day('placedDate')}, later. Check both dates.`,
  }),
  fieldCheck({
    id: 'AA-L11-18',
    severity: 'Error',
    lists: [11],
    rationale: 'A value that is missing or in no list drops out of every count.',
    source: 'C,D',
    fields: ['fosteringForAdoption', 'disability'],
    fails: blankOrUnreadable,
    message: (row, field) => codeFault(row, field, field === 'disability' ? 'a) Yes or b) No' : 'Yes or No'),
  }),
  rowCheck({
    id: 'AA-L11-19',
    severity: 'Warning',
    lists: [11],
    rationale: 'Those whose process is on hold for reasons beyond the agency are left out.',
    source: 'G',
    fails: (row) => row.code('leavingReason') === '2',
    columns: ['leavingReason'],
    message: () => 'The process was put on hold. If that was for reasons beyond the agency, leave the row out.',
  }),
]
