import type { Check } from './check.ts'
import { blankCheck, blankOrUnknownCheck, countCheck, longBeforeBirthCheck, orderCheck } from './field-check.ts'
import { list7CredibilityChecks } from './list-7-credibility-checks.ts'
import { beforePeriod } from './period-check.ts'
import { repeatCheck } from './repeated-rows.ts'
import { rowCheck } from './row-check.ts'

const rightCategory = 'Give “a) Neglect”, “b) Physical abuse”, “c) Sexual abuse” or “d) Emotional abuse”.'

/** AA-L7-01 to AA-L7-07, AA-L7-10, AA-L7-11, AA-L7-15, AA-L7-18 and AA-L7-21: what a row of list 7 must hold. */
const entryChecks: readonly Check[] = [
  repeatCheck({
    id: 'AA-L7-01',
    severity: 'Error',
    lists: [7],
    rationale: 'The list asks for one row a child, the latest plan.',
    source: 'G',
    same: ['childId'],
    columns: ['childId'],
    message: (first) => `The child is in row ${first} too. Keep the latest plan only.`,
  }),
  blankCheck({
    id: 'AA-L7-02',
    severity: 'Error',
    lists: [7],
    rationale: 'Reviews, visits and the length of a plan are all counted from its start.',
    source: 'L,D',
    field: 'planStartDate',
    right: 'Give the day the plan began.',
  }),
  orderCheck({
    id: 'AA-L7-03',
    severity: 'Error',
    lists: [7],
    rationale: 'A plan cannot end before it begins, so one of the two dates is wrong.',
    source: 'V(8925)',
    earlier: 'planStartDate',
    later: 'planEndDate',
    words: (end, start) => `The plan ended on ${end}, before it began on ${start}.`,
  }),
  rowCheck({
    id: 'AA-L7-04',
    severity: 'Error',
    lists: [7],
    rationale: 'The list asks for plans that are open or ended in the six months.',
    source: 'G',
    needs: ['planEndDate'],
    fails: beforePeriod('planEndDate', 'planStartDate'),
    columns: ['planEndDate'],
    message: (row) =>
      `The plan ended on ${row.day('planEndDate')}, before the six months that the list covers. Leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L7-05',
    severity: 'Warning',
    lists: [7],
    rationale: 'A plan cannot last no time.',
    source: 'V(8840)',
    needs: ['planStartDate', 'planEndDate'],
    fails: (row) => row.date('planStartDate') === row.date('planEndDate'),
    columns: ['planEndDate', 'planStartDate'],
    message: (row) => `The plan began and ended on ${row.day('planStartDate')}. Check both dates.`,
  }),
  blankOrUnknownCheck({
    id: 'AA-L7-06',
    severity: 'Error',
    lists: [7],
    rationale:
      'A category that is in no code list drops out of every count; the census codes, such as NEG, are other codes.',
    source: 'C,L,D,V(8905)',
    field: 'initialCategory',
    right: rightCategory,
  }),
  blankOrUnknownCheck({
    id: 'AA-L7-07',
    severity: 'Error',
    lists: [7],
    rationale:
      'A category that is in no code list drops out of every count; the census codes, such as NEG, are other codes.',
    source: 'C,L,D,V(8910)',
    field: 'latestCategory',
    right: rightCategory,
  }),
  rowCheck({
    id: 'AA-L7-10',
    severity: 'Warning',
    lists: [7],
    rationale: 'Whether the child could speak alone is asked of every visit.',
    source: 'O',
    where: { lastVisitDate: 'known', seenAlone: 'blank' },
    columns: ['seenAlone', 'lastVisitDate'],
    message: (row) =>
      `Visited on ${row.day('lastVisitDate')}, without saying whether the child was seen alone. Give “a) Yes”, “b) No” or “c) Unknown”.`,
  }),
  rowCheck({
    id: 'AA-L7-11',
    severity: 'Warning',
    lists: [7],
    rationale: 'A child who was seen was seen on some day.',
    source: 'O',
    where: { seenAlone: 'known', lastVisitDate: 'blank' },
    columns: ['seenAlone', 'lastVisitDate'],
    message: () => 'Says whether the child was seen alone, but gives no visit. Give its date, or leave this blank.',
  }),
  blankOrUnknownCheck({
    id: 'AA-L7-15',
    severity: 'Error',
    lists: [7],
    rationale: 'Inspectors look at children taken under emergency powers, and a blank hides one.',
    source: 'L,D',
    field: 'emergencyProtection',
    right: 'Give “a) Yes” or “b) No”.',
  }),
  countCheck({
    id: 'AA-L7-18',
    severity: 'Error',
    lists: [7],
    rationale: 'Repeat plans are counted from this number, and a blank is not none.',
    source: 'L,D,V(8730)',
    field: 'previousPlans',
    right: 'Give the number of the child’s earlier plans with this council; 0 means none.',
  }),
  longBeforeBirthCheck({
    id: 'AA-L7-21',
    severity: 'Error',
    lists: [7],
    rationale: 'A plan may begin for an expected child, but not before it is conceived.',
    source: 'V(8606)',
    field: 'planStartDate',
    right: 'Put right whichever date is wrong.',
  }),
]

/** AA-L7-01 to AA-L7-23: child protection. */
export const list7Checks: readonly Check[] = [...entryChecks, ...list7CredibilityChecks]
