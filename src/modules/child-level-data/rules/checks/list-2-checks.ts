import type { Check } from './check.ts'
import { childCheck, inDateOrder } from './child-check.ts'
import { addMonths, completedYears } from './day-arithmetic.ts'
import { beforePeriod } from './period-check.ts'
import { repeatCheck } from './repeated-rows.ts'
import { rowCheck } from './row-check.ts'

const nothingSaid = /^(n\/?a|none|nil|null|-+|–+|\.+|\?+|unknown|not known|tbc)$/i

/** AA-L2-01 to AA-L2-09: early help. */
export const list2Checks: readonly Check[] = [
  rowCheck({
    id: 'AA-L2-01',
    severity: 'Error',
    lists: [2],
    rationale: 'Without a start the assessment falls outside every count and cannot be chosen for a sample.',
    source: 'L,D',
    fails: (row) => row.blank('startDate'),
    columns: ['startDate'],
    message: () => 'The start date of the assessment is blank. Give the day it began.',
  }),
  rowCheck({
    id: 'AA-L2-02',
    severity: 'Error',
    lists: [2],
    rationale: 'An assessment cannot end before it begins, so one of the two dates is wrong.',
    source: 'O',
    needs: ['startDate', 'completionDate'],
    fails: (row) => row.date('completionDate') < row.date('startDate'),
    columns: ['completionDate', 'startDate'],
    message: (row) =>
      `Completed on ${row.day('completionDate')}, before it began on ${row.day('startDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L2-03',
    severity: 'Error',
    lists: [2],
    rationale: 'The list asks for what was done in the six months or is still running.',
    source: 'G',
    needs: ['completionDate'],
    fails: beforePeriod('completionDate', 'startDate'),
    columns: ['completionDate'],
    message: (row) =>
      `Completed on ${row.day('completionDate')}, before the six months that the list covers. Leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L2-04',
    severity: 'Error',
    lists: [2],
    rationale: 'Inspectors look at which agencies lead early help, so a row without one tells them nothing.',
    source: 'L,D,S',
    fails: (row) => row.blank('organisation') || nothingSaid.test(row.text('organisation')),
    columns: ['organisation'],
    message: (row) =>
      row.blank('organisation')
        ? 'The organisation is blank. Name the body that did the assessment.'
        : `“${row.text('organisation')}” is not an organisation. Name the body that did the assessment.`,
  }),
  repeatCheck({
    id: 'AA-L2-05',
    severity: 'Warning',
    lists: [2],
    rationale: 'The same piece of work twice is counted twice.',
    source: 'C,L',
    same: ['childId', 'startDate'],
    columns: ['childId', 'startDate'],
    message: (first) => `The same child and start date as row ${first}. Keep one of the two.`,
  }),
  childCheck({
    id: 'AA-L2-06',
    severity: 'Warning',
    list: 2,
    rationale:
      'A child has one early help plan at a time; an older one left open makes the service look busier than it is.',
    source: 'O',
    atLeast: 2,
    columns: ['completionDate', 'startDate'],
    find: (rows, row, facts, report) => {
      const open = inDateOrder(rows, row, 'startDate').filter((index) => {
        row.index = index
        return facts.isOpen(row)
      })
      const latest = open.at(-1) ?? 0
      for (const index of open.slice(0, -1)) {
        report(
          index,
          `Still running, as is row ${row.table.rowNumbers[latest]} for the same child. Close the earlier one.`,
        )
      }
    },
  }),
  rowCheck({
    id: 'AA-L2-07',
    severity: 'Practice',
    lists: [2],
    rationale: 'Early help that runs for a year may have drifted, or the child may need more.',
    source: 'O',
    needs: ['startDate'],
    fails: (row, facts) =>
      facts.isOpen(row) && row.date('startDate') < addMonths(facts.asAt, -facts.limit('earlyHelpLongMonths')),
    columns: ['startDate', 'completionDate'],
    message: (row, facts) =>
      `Running since ${row.day('startDate')}, more than ${facts.limit('earlyHelpLongMonths')} months. Review whether it still helps.`,
  }),
  rowCheck({
    id: 'AA-L2-08',
    severity: 'Warning',
    lists: [2],
    rationale: 'Early help is for children; those with special educational needs may be helped to 25.',
    source: 'O',
    needs: ['startDate', 'dateOfBirth'],
    fails: (row) => completedYears(row.date('dateOfBirth'), row.date('startDate')) >= 19,
    columns: ['startDate', 'dateOfBirth'],
    message: (row) =>
      `Aged ${completedYears(row.date('dateOfBirth'), row.date('startDate'))} when early help began. Check the date of birth, or leave the row out unless special educational needs explain it.`,
  }),
  rowCheck({
    id: 'AA-L2-09',
    severity: 'Warning',
    lists: [2],
    rationale: 'Start and end on one day usually means the work was entered afterwards.',
    source: 'O',
    needs: ['startDate', 'completionDate'],
    fails: (row) => row.date('completionDate') === row.date('startDate'),
    columns: ['completionDate', 'startDate'],
    message: (row) => `Begun and completed on ${row.day('startDate')}. Check both dates.`,
  }),
]
