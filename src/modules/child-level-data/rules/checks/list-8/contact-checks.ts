import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check } from '../check.ts'
import { codeFault, fieldCheck, headingOf } from '../each-field.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'
import { ceasedOn } from './care-period.ts'

const interviews = ['returnInterviewOffered', 'returnInterviewAccepted']

/** Whether a date falls outside the period of care, as far as that is known. */
function outsideCare(row: Row, field: string): boolean {
  const day = row.date(field)
  const to = ceasedOn(row)
  return day < row.date('careStartDate') || (to !== UNKNOWN && day > to)
}

function outsideCareWords(row: Row, field: string): string {
  return row.date(field) < row.date('careStartDate')
    ? `On ${row.day(field)}, before care began on ${row.day('careStartDate')}. Put right whichever date is wrong.`
    : `On ${row.day(field)}, after care ceased on ${row.day('ceasedDate')}. Put right whichever date is wrong.`
}

/** AA-L8-39 to 43 and 48 to 51: return interviews, visits, reviews and health. */
export const careContactChecks: readonly Check[] = [
  fieldCheck({
    id: 'AA-L8-39',
    severity: 'Warning',
    lists: [8],
    rationale: 'An interview is held after a missing episode, so either there was one or there was no interview.',
    source: 'O',
    fields: interviews,
    fails: (row, field) => row.value('missingEpisodes') === 0 && row.knows(field),
    besides: ['missingEpisodes'],
    message: (row, field) =>
      `“${headingOf(row, field)}” is answered though there were no missing episodes. Clear the answer, or give the number of episodes.`,
  }),
  rowCheck({
    id: 'AA-L8-40',
    severity: 'Error',
    lists: [8],
    rationale: 'Nobody can accept what was not offered.',
    source: 'O',
    needs: ['returnInterviewOffered', 'returnInterviewAccepted'],
    fails: (row) => row.code('returnInterviewAccepted') === 'Yes' && row.code('returnInterviewOffered') !== 'Yes',
    columns: ['returnInterviewOffered', 'returnInterviewAccepted'],
    message: (row) =>
      `The return interview was accepted, and offered is “${row.shown('returnInterviewOffered')}”. Put right whichever is wrong.`,
  }),
  rowCheck({
    id: 'AA-L8-41',
    severity: 'Warning',
    lists: [8],
    rationale: 'When an interview was offered, whether the child took it up is the next question.',
    source: 'O',
    fails: (row) => row.code('returnInterviewOffered') === 'Yes' && row.blank('returnInterviewAccepted'),
    columns: ['returnInterviewAccepted', 'returnInterviewOffered'],
    message: () => 'A return interview was offered, and whether it was accepted is blank. Answer it.',
  }),
  fieldCheck({
    id: 'AA-L8-42',
    severity: 'Error',
    lists: [8],
    rationale: 'A value that is in no list drops out of every count.',
    source: 'C,L',
    fields: interviews,
    fails: (row, field) => row.unreadable(field),
    message: (row, field) => codeFault(row, field, 'a) Yes, b) No or c) Unknown'),
  }),
  rowCheck({
    id: 'AA-L8-43',
    severity: 'Error',
    lists: [8],
    rationale: 'A blank means that nobody knows whether the child was offered a chance to talk.',
    source: 'G',
    fails: (row) => row.value('missingEpisodes') > 0 && row.blank('returnInterviewOffered'),
    columns: ['returnInterviewOffered', 'missingEpisodes'],
    message: (row) =>
      `Missing ${row.shown('missingEpisodes')} times, and whether a return interview was offered is blank. Answer it.`,
  }),
  rowCheck({
    id: 'AA-L8-48',
    severity: 'Warning',
    lists: [8],
    rationale: 'The visit asked for is one in this period of care.',
    source: 'O',
    needs: ['lastVisitDate'],
    fails: (row) => outsideCare(row, 'lastVisitDate'),
    columns: ['lastVisitDate', 'careStartDate', 'ceasedDate'],
    message: (row) => outsideCareWords(row, 'lastVisitDate'),
  }),
  rowCheck({
    id: 'AA-L8-49',
    severity: 'Warning',
    lists: [8],
    rationale: 'The review asked for is one in this period of care.',
    source: 'O',
    needs: ['lastReviewDate'],
    fails: (row) => outsideCare(row, 'lastReviewDate'),
    columns: ['lastReviewDate', 'careStartDate', 'ceasedDate'],
    message: (row) => outsideCareWords(row, 'lastReviewDate'),
  }),
  fieldCheck({
    id: 'AA-L8-50',
    severity: 'Error',
    lists: [8],
    rationale: 'Nobody is examined before birth, and one from before care says nothing of health in care.',
    source: 'O',
    fields: ['healthAssessmentDate', 'dentalCheckDate'],
    fails: (row, field) => {
      const day = row.date(field)
      if (day === UNKNOWN) return false
      if (day < row.date('dateOfBirth')) return 'Error'
      return day < row.date('careStartDate') ? 'Warning' : false
    },
    besides: ['dateOfBirth', 'careStartDate'],
    message: (row, field) =>
      row.date(field) < row.date('dateOfBirth')
        ? `On ${row.day(field)}, before birth on ${row.day('dateOfBirth')}. Put right whichever date is wrong.`
        : `On ${row.day(field)}, before care began on ${row.day('careStartDate')}. Give the latest one in care, or leave it blank if there was none.`,
  }),
  rowCheck({
    id: 'AA-L8-51',
    severity: 'Warning',
    lists: [8],
    rationale: 'A child has a reviewing officer only once in care.',
    source: 'O',
    needs: ['lastReviewingOfficerDate', 'careStartDate'],
    fails: (row) => row.date('lastReviewingOfficerDate') < row.date('careStartDate'),
    columns: ['lastReviewingOfficerDate', 'careStartDate'],
    message: (row) => outsideCareWords(row, 'lastReviewingOfficerDate'),
  }),
]
