import { plural } from '../../../../kernel/text.ts'
import { cellCheck } from './cell-check.ts'
import type { Check } from './check.ts'
import { ageOn, longBeforeBirth } from './child-age.ts'
import { blankCheck, countCheck, heading, orderCheck } from './field-check.ts'
import { repeatCheck } from './repeated-rows.ts'
import { rowCheck } from './row-check.ts'
import { section47CountChecks } from './section-47-counts.ts'
import { closeSection47Check, conferenceDueCheck } from './section-47-decisions.ts'

/** AA-L5-01 to AA-L5-19: section 47 enquiries and initial conferences. */
export const list5Checks: readonly Check[] = [
  blankCheck({
    id: 'AA-L5-01',
    severity: 'Error',
    lists: [5],
    rationale: 'An enquiry without the day of its strategy discussion cannot be timed.',
    source: 'L,D',
    field: 'strategyDiscussionDate',
    right: 'Give the day of the strategy discussion.',
  }),
  rowCheck({
    id: 'AA-L5-02',
    severity: 'Warning',
    lists: [5],
    rationale: 'The list asks for enquiries that began in the six months or are open now.',
    source: 'G',
    needs: ['strategyDiscussionDate'],
    fails: (row, { input }) =>
      row.date('strategyDiscussionDate') < input.periodStart &&
      (row.knows('conferenceDate') || row.code('conferenceUnnecessary') === 'Yes'),
    columns: ['strategyDiscussionDate'],
    message: (row) =>
      `The enquiry of ${row.day('strategyDiscussionDate')} is finished and began before the six months that the list covers. Leave it out.`,
  }),
  orderCheck({
    id: 'AA-L5-03',
    severity: 'Error',
    lists: [5],
    rationale: 'A conference follows from an enquiry, so one of the two dates is wrong.',
    source: 'V(8615)',
    earlier: 'strategyDiscussionDate',
    later: 'conferenceDate',
    words: (conference, discussion) =>
      `The conference was on ${conference}, before the strategy discussion on ${discussion}.`,
  }),
  rowCheck({
    id: 'AA-L5-04',
    severity: 'Error',
    lists: [5],
    rationale: 'A conference was held, so it cannot have been found unnecessary.',
    source: 'O',
    needs: ['conferenceDate'],
    fails: (row) => row.code('conferenceUnnecessary') === 'Yes',
    columns: ['conferenceDate', 'conferenceUnnecessary'],
    message: (row) =>
      `A conference on ${row.day('conferenceDate')}, though one is said to be unnecessary. Put right whichever is wrong.`,
  }),
  conferenceDueCheck({
    id: 'AA-L5-05',
    rationale: 'Either a conference is overdue, or it was held and nobody recorded it.',
    when: (row) => row.code('conferenceUnnecessary') === 'No' && row.blank('conferenceDate'),
    unlessOnPlan: true,
    words: 'A conference is needed, and no date of one is given',
  }),
  rowCheck({
    id: 'AA-L5-06',
    severity: 'Error',
    lists: [5],
    rationale: 'A conference that was not held has no result.',
    source: 'O',
    where: { resultedInPlan: 'known', conferenceDate: 'blank' },
    columns: ['resultedInPlan', 'conferenceDate'],
    message: (row) =>
      `The result of a conference is “${row.shown('resultedInPlan')}”, but no conference is given. Give its date, or leave the result blank.`,
  }),
  rowCheck({
    id: 'AA-L5-07',
    severity: 'Error',
    lists: [5],
    rationale: 'Whether a conference led to a plan is what it was held for.',
    source: 'O',
    needs: ['conferenceDate'],
    // A conference that is said to be unnecessary is AA-L5-04's: whether it was held must be settled first.
    fails: (row) => row.blank('resultedInPlan') && row.code('conferenceUnnecessary') !== 'Yes',
    columns: ['resultedInPlan', 'conferenceDate'],
    message: (row) =>
      `The conference of ${row.day('conferenceDate')} has no result. Give “a) Yes” if it led to a plan, or “b) No”.`,
  }),
  rowCheck({
    id: 'AA-L5-08',
    severity: 'Warning',
    lists: [5],
    rationale: 'Conferences are held on working days.',
    source: 'V(8875)',
    needs: ['conferenceDate'],
    fails: (row, facts) => facts.isClosedDay(row.date('conferenceDate')),
    columns: ['conferenceDate'],
    message: (row) =>
      `${row.day('conferenceDate')} was a weekend day or a bank holiday. Check the date of the conference.`,
  }),
  repeatCheck({
    id: 'AA-L5-09',
    severity: 'Error',
    lists: [5],
    rationale: 'One enquiry entered twice is counted twice.',
    source: 'L',
    same: ['childId', 'strategyDiscussionDate'],
    columns: ['childId', 'strategyDiscussionDate'],
    message: (first) => `The same child and strategy discussion as row ${first}. Keep one of the two.`,
  }),
  countCheck({
    id: 'AA-L5-10',
    severity: 'Error',
    lists: [5],
    rationale: 'Repeat enquiries are counted from this number, and a blank is not none.',
    source: 'L,D',
    field: 'section47sIn12Months',
    right: 'Give the number of earlier enquiries in the 12 months; 0 means none.',
  }),
  countCheck({
    id: 'AA-L5-11',
    severity: 'Error',
    lists: [5],
    rationale: 'Repeat conferences are counted from this number, and a blank is not none.',
    source: 'L,D',
    field: 'conferencesIn12Months',
    right: 'Give the number of earlier conferences in the 12 months; 0 means none.',
  }),
  ...section47CountChecks,
  rowCheck({
    id: 'AA-L5-14',
    severity: 'Warning',
    lists: [5],
    rationale: 'Each conference follows from an enquiry, so there cannot be more of them.',
    source: 'O',
    needs: ['conferencesIn12Months', 'section47sIn12Months'],
    fails: (row) =>
      row.value('section47sIn12Months') >= 0 && row.value('conferencesIn12Months') > row.value('section47sIn12Months'),
    columns: ['conferencesIn12Months', 'section47sIn12Months'],
    message: (row) =>
      `${plural(row.value('conferencesIn12Months'), 'conference')} but ${plural(row.value('section47sIn12Months'), 'enquiry', 'enquiries')}. Check both numbers.`,
  }),
  conferenceDueCheck({
    id: 'AA-L5-15',
    rationale: 'Whether to hold a conference is decided within the time for holding it.',
    when: (row) => row.blank('conferenceUnnecessary'),
    words: 'Whether a conference is needed is blank',
  }),
  cellCheck({
    id: 'AA-L5-16',
    severity: 'Error',
    lists: [5],
    rationale: 'An answer that is in no code list drops out of every count.',
    source: 'C,L,D',
    fields: ({ field }) => field.key === 'conferenceUnnecessary' || field.key === 'resultedInPlan',
    where: 'unreadable',
    message: (row, field) =>
      `“${row.shown(field)}” is not in the code list for ${heading(row, field)}. Give “a) Yes” or “b) No”.`,
  }),
  closeSection47Check,
  rowCheck({
    id: 'AA-L5-18',
    severity: 'Warning',
    lists: [5],
    rationale: 'It takes days to call a conference.',
    source: 'O',
    needs: ['conferenceDate', 'strategyDiscussionDate'],
    fails: (row) => row.date('conferenceDate') === row.date('strategyDiscussionDate'),
    columns: ['conferenceDate', 'strategyDiscussionDate'],
    message: (row) =>
      `The conference and the strategy discussion are both on ${row.day('conferenceDate')}. Check both dates.`,
  }),
  rowCheck({
    id: 'AA-L5-19',
    severity: 'Error',
    lists: [5],
    rationale: 'Enquiries are about children, from when they are expected until they are 18.',
    source: 'V(8606)',
    needs: ['strategyDiscussionDate', 'dateOfBirth'],
    fails: (row) => longBeforeBirth(row, 'strategyDiscussionDate') || ageOn(row, 'strategyDiscussionDate') >= 18,
    columns: ['strategyDiscussionDate', 'dateOfBirth'],
    message: (row) =>
      row.date('strategyDiscussionDate') < row.date('dateOfBirth')
        ? `The strategy discussion of ${row.day('strategyDiscussionDate')} is more than 40 weeks before the child’s birth on ${row.day('dateOfBirth')}. Put right whichever date is wrong.`
        : `Aged ${ageOn(row, 'strategyDiscussionDate')} at the strategy discussion. Check the date of birth, or leave the row out.`,
  }),
]
