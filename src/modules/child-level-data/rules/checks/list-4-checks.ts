import { UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import { ageOn, isUnborn } from './child-age.ts'
import { childCheck, inDateOrder } from './child-check.ts'
import { blankCheck, blankOrUnknownCheck, longBeforeBirthCheck, orderCheck, unknownCodeCheck } from './field-check.ts'
import { overlapCheck } from './overlapping-assessments.ts'
import { beforePeriod } from './period-check.ts'
import { repeatCheck } from './repeated-rows.ts'
import { rowCheck } from './row-check.ts'

/** AA-L4-01 to AA-L4-16: assessments. */
export const list4Checks: readonly Check[] = [
  blankCheck({
    id: 'AA-L4-01',
    severity: 'Error',
    lists: [4],
    rationale: 'An assessment without a start cannot be timed.',
    source: 'L,D',
    field: 'startDate',
    right: 'Give the day the assessment began.',
  }),
  orderCheck({
    id: 'AA-L4-02',
    severity: 'Error',
    lists: [4],
    rationale: 'An assessment cannot be signed off before it begins, so one of the two dates is wrong.',
    source: 'V(8608)',
    earlier: 'startDate',
    later: 'authorisationDate',
    words: (authorised, began) => `The assessment was authorised on ${authorised}, before it began on ${began}.`,
  }),
  rowCheck({
    id: 'AA-L4-03',
    severity: 'Error',
    lists: [4],
    rationale: 'The list asks for what was finished in the six months or is open now.',
    source: 'G',
    needs: ['authorisationDate'],
    fails: beforePeriod('authorisationDate', 'startDate'),
    columns: ['authorisationDate'],
    message: (row) =>
      `Authorised on ${row.day('authorisationDate')}, before the six months that the list covers. Leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L4-04',
    severity: 'Warning',
    lists: [4],
    rationale: 'An assessment that has been open for a year was finished and never closed on the system.',
    source: 'O',
    needs: ['startDate'],
    fails: (row, facts) =>
      facts.isOpen(row) && facts.asAt - row.date('startDate') > facts.limit('assessmentForgottenDays'),
    columns: ['authorisationDate', 'startDate'],
    message: (row) => `Open since ${row.day('startDate')}. Close it on the system if it is finished.`,
  }),
  blankOrUnknownCheck({
    id: 'AA-L4-05',
    severity: 'Error',
    lists: [4],
    rationale: 'Whether anybody saw the child is what inspectors ask of an assessment first.',
    source: 'L',
    field: 'childSeen',
    right: 'Give “a) Yes”, “b) No” or “c) Unknown”.',
  }),
  rowCheck({
    id: 'AA-L4-06',
    severity: 'Error',
    lists: [4],
    rationale: 'Whether the child needs support is what the assessment was for.',
    source: 'G',
    where: { supportRequired: 'blank', authorisationDate: 'known' },
    columns: ['supportRequired', 'authorisationDate'],
    message: (row) =>
      `Authorised on ${row.day('authorisationDate')} without saying whether the child needs support. Give “a) Yes” or “b) No”.`,
  }),
  rowCheck({
    id: 'AA-L4-07',
    severity: 'Warning',
    lists: [4],
    rationale: 'There is no outcome until a manager signs off, so either came early or the sign-off is missing.',
    source: 'G',
    where: { supportRequired: 'known', authorisationDate: 'blank' },
    columns: ['supportRequired', 'authorisationDate'],
    message: () =>
      'The outcome is given, but the assessment is not authorised. Give the date of authorisation, or leave the outcome blank.',
  }),
  unknownCodeCheck({
    id: 'AA-L4-08',
    severity: 'Error',
    lists: [4],
    rationale: 'An outcome in the case system’s own words drops out of every count.',
    source: 'C,D',
    field: 'supportRequired',
    right: 'Give “a) Yes” or “b) No”.',
  }),
  repeatCheck({
    id: 'AA-L4-09',
    severity: 'Error',
    lists: [4],
    rationale: 'One assessment entered twice is counted twice.',
    source: 'C,L',
    same: ['childId', 'startDate'],
    columns: ['childId', 'startDate'],
    message: (first) => `The same child and start date as row ${first}. Keep one of the two.`,
  }),
  overlapCheck,
  rowCheck({
    id: 'AA-L4-11',
    severity: 'Practice',
    lists: [4],
    rationale: 'A child who was not seen was not assessed.',
    source: 'O',
    where: { childSeen: ['No'], authorisationDate: 'known', dateOfBirth: 'known' },
    fails: (row) => row.date('dateOfBirth') <= row.date('authorisationDate'),
    columns: ['childSeen', 'authorisationDate'],
    message: (row) => `Authorised on ${row.day('authorisationDate')} without the child being seen. Find out why.`,
  }),
  rowCheck({
    id: 'AA-L4-12',
    severity: 'Warning',
    lists: [4],
    rationale: 'A child cannot be seen before it is born.',
    source: 'O',
    where: { childSeen: ['Yes'], authorisationDate: 'known' },
    fails: (row, { asAt }) => {
      const born = row.date('dateOfBirth')
      return born === UNKNOWN ? isUnborn(row, asAt) : born > row.date('authorisationDate')
    },
    columns: ['childSeen', 'authorisationDate', 'dateOfBirth'],
    message: (row) =>
      `Seen, but not born when the assessment was authorised on ${row.day('authorisationDate')}. Give “b) No”, or put the date of birth right.`,
  }),
  rowCheck({
    id: 'AA-L4-13',
    severity: 'Warning',
    lists: [4],
    rationale: 'Work that is begun and signed off in a day is rarely an assessment.',
    source: 'O',
    needs: ['startDate', 'authorisationDate'],
    fails: (row) => row.date('startDate') === row.date('authorisationDate'),
    columns: ['authorisationDate', 'startDate'],
    message: (row) => `Begun and authorised on ${row.day('startDate')}. Check both dates.`,
  }),
  longBeforeBirthCheck({
    id: 'AA-L4-14',
    severity: 'Error',
    lists: [4],
    rationale: 'A child cannot be assessed before it is conceived.',
    source: 'V(8606)',
    field: 'startDate',
    right: 'Put right whichever date is wrong.',
  }),
  rowCheck({
    id: 'AA-L4-15',
    severity: 'Warning',
    lists: [4],
    rationale: 'Nobody of 18 is assessed as a child in need.',
    source: 'O',
    needs: ['startDate', 'dateOfBirth'],
    fails: (row) => ageOn(row, 'startDate') >= 18,
    columns: ['startDate', 'dateOfBirth'],
    message: (row) =>
      `Aged ${ageOn(row, 'startDate')} when the assessment began. Check the date of birth, or leave the row out.`,
  }),
  childCheck({
    id: 'AA-L4-16',
    severity: 'Practice',
    list: 4,
    rationale: 'Assessment after assessment, without a change for the child, helps nobody.',
    source: 'J',
    atLeast: 2,
    columns: ['startDate'],
    find: (rows, row, facts, report) => {
      const order = inDateOrder(rows, row, 'startDate')
      const days = new Set(order.map((index) => row.table.columns.get('startDate')?.value[index]))
      const last = order.at(-1)
      if (last === undefined || days.size < facts.limit('repeatAssessments')) return
      report(last, `The child’s ${days.size} assessments are all within this list. See what each changed.`)
    },
  }),
]
