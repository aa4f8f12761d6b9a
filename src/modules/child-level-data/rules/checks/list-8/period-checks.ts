import { UNKNOWN } from '../../lists/list-table.ts'
import { agedWords, ageNow, ageOn, atLeast, under } from '../ages.ts'
import type { Check } from '../check.ts'
import { blankOrUnreadable, codeFault, fieldCheck } from '../each-field.ts'
import { oneRowCheck } from '../one-row.ts'
import { beforePeriod } from '../period-check.ts'
import { rowCheck } from '../row-check.ts'
import { ceasedOn } from './care-period.ts'

/** AA-L8-01 to 10, 44, 52 to 55: the child, and the period of care. */
export const carePeriodChecks: readonly Check[] = [
  oneRowCheck({
    id: 'AA-L8-01',
    severity: 'Error',
    list: 8,
    rationale:
      'A child in care twice in the list is counted twice; case systems are known to give one row for each status.',
    source: 'G',
    field: 'childId',
    whose: 'This child',
  }),
  rowCheck({
    id: 'AA-L8-02',
    severity: 'Error',
    lists: [8],
    rationale: 'Without a start the child falls outside every count of care and cannot be joined to the other lists.',
    source: 'L,D',
    fails: (row) => row.blank('careStartDate'),
    columns: ['careStartDate'],
    message: () => 'The day the child started to be looked after is blank. Give it.',
  }),
  rowCheck({
    id: 'AA-L8-03',
    severity: 'Error',
    lists: [8],
    rationale: 'Nobody is looked after before birth, so one of the two dates is wrong.',
    source: 'N(302)',
    needs: ['careStartDate', 'dateOfBirth'],
    fails: (row) => row.date('careStartDate') < row.date('dateOfBirth'),
    columns: ['careStartDate', 'dateOfBirth'],
    message: (row) =>
      `Looked after from ${row.day('careStartDate')}, before birth on ${row.day('dateOfBirth')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L8-04',
    severity: 'Error',
    lists: [8],
    rationale: 'A period of care cannot begin in adult life.',
    source: 'N(352)',
    needs: ['careStartDate', 'dateOfBirth'],
    fails: (row) => ageOn(row, row.date('careStartDate')) >= 18,
    columns: ['careStartDate', 'dateOfBirth'],
    message: (row) =>
      `Aged ${ageOn(row, row.date('careStartDate'))} when care began on ${row.day('careStartDate')}. Check both dates.`,
  }),
  rowCheck({
    id: 'AA-L8-05',
    severity: 'Error',
    lists: [8],
    rationale: 'Care cannot end before it begins.',
    source: 'O',
    needs: ['careStartDate', 'ceasedDate'],
    fails: (row) => row.date('ceasedDate') < row.date('careStartDate'),
    columns: ['ceasedDate', 'careStartDate'],
    message: (row) =>
      `Ceased on ${row.day('ceasedDate')}, before care began on ${row.day('careStartDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L8-06',
    severity: 'Error',
    lists: [8],
    rationale: 'The list asks for children in care now or who left in the six months.',
    source: 'G',
    needs: ['ceasedDate'],
    fails: (row, facts) => ceasedOn(row) !== UNKNOWN && beforePeriod('ceasedDate')(row, facts),
    columns: ['ceasedDate'],
    message: (row) =>
      `Ceased on ${row.day('ceasedDate')}, before the six months that the list covers. Leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L8-07',
    severity: 'Error',
    lists: [8],
    rationale: 'Why children leave care is one of the first things inspectors read.',
    source: 'N(148)',
    needs: ['ceasedDate'],
    fails: (row) => row.blank('ceasedReason'),
    columns: ['ceasedReason', 'ceasedDate'],
    message: (row) => `Ceased on ${row.day('ceasedDate')}, with no reason. Give the reason, such as E4A or E47.`,
  }),
  rowCheck({
    id: 'AA-L8-08',
    severity: 'Error',
    lists: [8],
    rationale: 'A reason for leaving says that the child has left; the missing date says that they have not.',
    source: 'N(148)',
    needs: ['ceasedReason'],
    fails: (row) => row.blank('ceasedDate'),
    columns: ['ceasedDate', 'ceasedReason'],
    message: (row) =>
      `“${row.shown('ceasedReason')}” is given as the reason for leaving care, with no date. Give the date, or clear the reason if the child is still in care.`,
  }),
  rowCheck({
    id: 'AA-L8-09',
    severity: 'Error',
    lists: [8],
    rationale: 'A reason that is in no list drops out of every count; X1 is a mistake of the system, never a reason.',
    source: 'C,L,D',
    fails: (row) => row.unreadable('ceasedReason') || row.code('ceasedReason') === 'X1',
    columns: ['ceasedReason'],
    message: (row) =>
      `“${row.shown('ceasedReason')}” is not a reason for leaving care that a return may hold. Give one of the codes E2 to E17, E41 to E48 or E8.`,
  }),
  rowCheck({
    id: 'AA-L8-10',
    severity: 'Error',
    lists: [8],
    rationale: 'Care ends at 18, so the end was not recorded or the date of birth is wrong.',
    source: 'O',
    fails: (row, facts) => facts.isOpen(row) && atLeast(ageNow(row, facts), 18),
    columns: ['dateOfBirth', 'ceasedDate'],
    message: (row, facts) =>
      `Still in care and aged ${ageNow(row, facts)}. Give the day care ceased, or put the date of birth right.`,
  }),
  rowCheck({
    id: 'AA-L8-44',
    severity: 'Error',
    lists: [8],
    rationale: 'Every child in care is in need, for one of eight main reasons.',
    source: 'G,L,D',
    fails: (row) => blankOrUnreadable(row, 'categoryOfNeed') || ['N9', 'N0'].includes(row.code('categoryOfNeed')),
    columns: ['categoryOfNeed'],
    message: (row) => codeFault(row, 'categoryOfNeed', 'one of N1 to N8'),
  }),
  rowCheck({
    id: 'AA-L8-52',
    severity: 'Error',
    lists: [8],
    rationale: 'The question asks about coming back into care in the last 12 months.',
    source: 'O',
    needs: ['careStartDate'],
    fails: (row, { input }) => row.code('secondPeriod') === 'Yes' && row.date('careStartDate') < input.twelveMonthStart,
    columns: ['secondPeriod', 'careStartDate'],
    message: (row) =>
      `Given as a second period of care in the last 12 months, and care began on ${row.day('careStartDate')}, earlier than that. Answer b) No, or put the start right.`,
  }),
  fieldCheck({
    id: 'AA-L8-53',
    severity: 'Error',
    lists: [8],
    rationale: 'A value that is missing or in no list drops out of every count.',
    source: 'L,D',
    fields: ['secondPeriod', 'unaccompanied', 'placementLocation'],
    fails: blankOrUnreadable,
    message: (row, field) =>
      codeFault(row, field, field === 'placementLocation' ? 'a) In or b) Out' : 'a) Yes or b) No'),
  }),
  rowCheck({
    id: 'AA-L8-54',
    severity: 'Warning',
    lists: [8],
    rationale: 'An unaccompanied child under 11 is very rare, so the flag or the age is probably wrong.',
    source: 'N(231)',
    fails: (row, facts) => row.code('unaccompanied') === 'Yes' && under(ageNow(row, facts), 11),
    columns: ['unaccompanied', 'dateOfBirth'],
    message: (row, facts) =>
      `Unaccompanied and ${agedWords(ageNow(row, facts))}. Check the flag and the date of birth.`,
  }),
  rowCheck({
    id: 'AA-L8-55',
    severity: 'Error',
    lists: [8],
    rationale: 'A child who came alone is not placed with parents here and is not placed for adoption by a court.',
    source: 'O',
    fails: (row) =>
      row.code('unaccompanied') === 'Yes' && (row.code('placementType') === 'P1' || row.code('legalStatus') === 'E1'),
    columns: ['unaccompanied', 'placementType', 'legalStatus'],
    message: (row) =>
      row.code('placementType') === 'P1'
        ? 'Unaccompanied, and placed with parents (P1). One of the two is wrong.'
        : 'Unaccompanied, and under a placement order (E1). One of the two is wrong.',
  }),
]
