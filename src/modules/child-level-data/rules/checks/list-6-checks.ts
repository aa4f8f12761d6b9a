import type { Check } from './check.ts'
import { blankCheck, blankOrUnknownCheck, orderCheck, unknownCodeCheck } from './field-check.ts'
import { closed, list6CredibilityChecks } from './list-6-credibility-checks.ts'
import { beforePeriod, endsBeforeStart } from './period-check.ts'
import { repeatCheck } from './repeated-rows.ts'
import { rowCheck } from './row-check.ts'

/** AA-L6-01 to AA-L6-10, AA-L6-13 to AA-L6-15 and AA-L6-18: what a row of list 6 must hold and not contradict. */
const entryChecks: readonly Check[] = [
  repeatCheck({
    id: 'AA-L6-01',
    severity: 'Error',
    lists: [6],
    rationale: 'The list asks for one row a child, the latest episode.',
    source: 'G,V(8815)',
    same: ['childId'],
    columns: ['childId'],
    message: (first) => `The child is in row ${first} too. Keep the latest episode only.`,
  }),
  blankCheck({
    id: 'AA-L6-02',
    severity: 'Error',
    lists: [6],
    rationale: 'How long a child has been in need is counted from here.',
    source: 'G',
    field: 'startDate',
    right: 'Give the day the episode began; for an open assessment, the day of the referral.',
  }),
  orderCheck({
    id: 'AA-L6-03',
    severity: 'Error',
    lists: [6],
    rationale: 'An episode cannot close before it begins, so one of the two dates is wrong.',
    source: 'V(8630)',
    earlier: 'startDate',
    later: 'closureDate',
    words: (closure, start) => `The episode closed on ${closure}, before it began on ${start}.`,
  }),
  rowCheck({
    id: 'AA-L6-04',
    severity: 'Error',
    lists: [6],
    rationale: 'The list asks for children who were in need at some time in the six months.',
    source: 'G',
    needs: ['closureDate'],
    fails: beforePeriod('closureDate', 'startDate'),
    columns: ['closureDate'],
    message: (row) =>
      `Closed on ${row.day('closureDate')}, before the six months that the list covers. Leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L6-05',
    severity: 'Error',
    lists: [6],
    rationale: 'Why a case closed tells a good ending from a child lost sight of.',
    source: 'V(8805)',
    where: { closureDate: 'known', closureReason: 'blank' },
    columns: ['closureReason', 'closureDate'],
    message: (row) => `Closed on ${row.day('closureDate')} without a reason. Give one from RC1 to RC7.`,
  }),
  rowCheck({
    id: 'AA-L6-06',
    severity: 'Error',
    lists: [6],
    rationale: 'An open case has no reason for closing.',
    source: 'V(8810)',
    where: { closureReason: 'known', closureDate: 'blank' },
    columns: ['closureReason', 'closureDate'],
    message: () =>
      'A reason for closing without a date of closing. Give the date, or leave the reason blank if the case is open.',
  }),
  unknownCodeCheck({
    id: 'AA-L6-07',
    severity: 'Error',
    lists: [6],
    rationale: 'A reason that is in no code list drops out of every count.',
    source: 'C,L,D',
    field: 'closureReason',
    right: 'Give one from RC1 to RC7.',
  }),
  blankOrUnknownCheck({
    id: 'AA-L6-08',
    severity: 'Error',
    lists: [6],
    rationale: 'The status says which of lists 4, 7 and 8 the child should be found in.',
    source: 'L,D',
    field: 'caseStatus',
    right: 'Give the first of “a) Looked after child” to “d) Open assessment” that applies, or “e) Closed episode”.',
  }),
  rowCheck({
    id: 'AA-L6-09',
    severity: 'Error',
    lists: [6],
    rationale: 'A case that has closed is not open in any way.',
    source: 'G',
    needs: ['closureDate', 'caseStatus'],
    fails: (row) => row.code('caseStatus') !== closed,
    columns: ['caseStatus', 'closureDate'],
    message: (row) =>
      `“${row.shown('caseStatus')}”, but closed on ${row.day('closureDate')}. Give “e) Closed episode”, or take the date out.`,
  }),
  blankOrUnknownCheck({
    id: 'AA-L6-10',
    severity: 'Error',
    lists: [6],
    rationale: 'Need is asked for of every child, as one of the ten codes of the census.',
    source: 'L,D',
    field: 'primaryNeed',
    right: 'Give the child’s main need, such as “N1 - Abuse or neglect”.',
  }),
  rowCheck({
    id: 'AA-L6-13',
    severity: 'Warning',
    lists: [6],
    rationale: 'A visit from before the episode is an old one, or one of the two dates is wrong.',
    source: 'O',
    needs: ['lastSeenDate', 'startDate'],
    fails: (row) => row.date('lastSeenDate') < row.date('startDate'),
    columns: ['lastSeenDate', 'startDate'],
    message: (row) =>
      `Last seen on ${row.day('lastSeenDate')}, before the episode began on ${row.day('startDate')}. Give the latest visit, or leave it blank.`,
  }),
  rowCheck({
    id: 'AA-L6-14',
    severity: 'Warning',
    lists: [6],
    rationale: 'Children whose case closed after assessment are not wanted in this list.',
    source: 'G',
    where: { closureReason: ['RC8', 'RC9'] },
    columns: ['closureReason'],
    message: (row) => `Closed after assessment (${row.code('closureReason')}). Leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L6-15',
    severity: 'Warning',
    lists: [6],
    rationale: 'Either the case was open longer than recorded, or one of the two dates is wrong.',
    source: 'O',
    needs: ['lastSeenDate', 'closureDate'],
    fails: (row) =>
      row.date('lastSeenDate') > row.date('closureDate') && !endsBeforeStart(row, 'startDate', 'closureDate'),
    columns: ['lastSeenDate', 'closureDate'],
    message: (row) =>
      `Last seen on ${row.day('lastSeenDate')}, after the case closed on ${row.day('closureDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L6-18',
    severity: 'Error',
    lists: [6],
    rationale: 'A closed case has a day on which it closed.',
    source: 'G',
    where: { caseStatus: [closed], closureDate: 'blank' },
    columns: ['caseStatus', 'closureDate'],
    message: () => '“e) Closed episode” without a date of closing. Give the date, or the status the case now has.',
  }),
]

/** AA-L6-01 to AA-L6-24: children in need. */
export const list6Checks: readonly Check[] = [...entryChecks, ...list6CredibilityChecks]
