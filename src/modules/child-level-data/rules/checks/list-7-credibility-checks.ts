import { plural } from '../../../../kernel/text.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import { ageAt, isUnborn } from './child-age.ts'
import { completedYears } from './day-arithmetic.ts'
import { endsBeforeStart } from './period-check.ts'
import type { Row } from './row.ts'
import { rowCheck } from './row-check.ts'

/** The rest of AA-L7: dates out of order, and what is unlikely or does not fit the child. */
export const list7CredibilityChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-L7-08',
    severity: 'Warning',
    lists: [7],
    rationale: 'A visit from before the plan is an old one, or one of the two dates is wrong.',
    source: 'O',
    needs: ['lastVisitDate', 'planStartDate'],
    fails: (row) => row.date('lastVisitDate') < row.date('planStartDate'),
    columns: ['lastVisitDate', 'planStartDate'],
    message: (row) =>
      `Last visited on ${row.day('lastVisitDate')}, before the plan began on ${row.day('planStartDate')}. Give the latest visit under the plan, or leave it blank.`,
  }),
  rowCheck({
    id: 'AA-L7-09',
    severity: 'Warning',
    lists: [7],
    rationale: 'A visit after the plan is not one under it, or one of the two dates is wrong.',
    source: 'O',
    needs: ['lastVisitDate', 'planEndDate'],
    fails: (row) =>
      row.date('lastVisitDate') > row.date('planEndDate') && !endsBeforeStart(row, 'planStartDate', 'planEndDate'),
    columns: ['lastVisitDate', 'planEndDate'],
    message: (row) =>
      `Last visited on ${row.day('lastVisitDate')}, after the plan ended on ${row.day('planEndDate')}. Give the last visit under the plan.`,
  }),
  rowCheck({
    id: 'AA-L7-12',
    severity: 'Warning',
    lists: [7],
    rationale: 'A plan is reviewed after it has begun; the conference that made it is no review.',
    source: 'V(8841)',
    needs: ['lastReviewDate', 'planStartDate'],
    fails: (row) => row.date('lastReviewDate') <= row.date('planStartDate'),
    columns: ['lastReviewDate', 'planStartDate'],
    message: (row) =>
      `The latest review, on ${row.day('lastReviewDate')}, is not after the plan began on ${row.day('planStartDate')}. Leave it blank until the first review.`,
  }),
  rowCheck({
    id: 'AA-L7-13',
    severity: 'Warning',
    lists: [7],
    rationale: 'A plan that has ended is not reviewed, so one of the two dates is wrong.',
    source: 'O',
    needs: ['lastReviewDate', 'planEndDate'],
    fails: (row) =>
      row.date('lastReviewDate') > row.date('planEndDate') && !endsBeforeStart(row, 'planStartDate', 'planEndDate'),
    columns: ['lastReviewDate', 'planEndDate'],
    message: (row) =>
      `The latest review, on ${row.day('lastReviewDate')}, is after the plan ended on ${row.day('planEndDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L7-14',
    severity: 'Warning',
    lists: [7],
    rationale: 'A baby is not spoken to alone, so the answer was ticked without thought.',
    source: 'O',
    where: { seenAlone: ['Yes'] },
    fails: (row, facts) => tooYoung(row, facts.asAt, facts.limit('seenAloneYears')),
    columns: ['seenAlone', 'dateOfBirth'],
    message: (row, facts) =>
      `Seen alone, though the child was not yet born or under ${facts.limit('seenAloneYears')} (born ${row.day('dateOfBirth')}). Check the answer and the date of birth.`,
  }),
  rowCheck({
    id: 'AA-L7-16',
    severity: 'Warning',
    lists: [7],
    rationale: 'The guidance advises against the category and the census has dropped it: it hides what the harm was.',
    source: 'O',
    fails: (row) => isMultiple(row, 'initialCategory') || isMultiple(row, 'latestCategory'),
    columns: ['latestCategory', 'initialCategory'],
    message: () => '“Multiple” is not recommended. Give the main category.',
  }),
  rowCheck({
    id: 'AA-L7-17',
    severity: 'Error',
    lists: [7],
    rationale: 'Plans end at 18.',
    source: 'O',
    fails: (row, facts) => ageAt(row, facts.asAt) >= 18 && facts.isOpen(row),
    columns: ['planEndDate', 'dateOfBirth'],
    message: (row, { asAt }) =>
      `The plan is open at ${ageAt(row, asAt)}. Give the day it ended, or check the date of birth.`,
  }),
  rowCheck({
    id: 'AA-L7-19',
    severity: 'Warning',
    lists: [7],
    rationale: 'So high a number usually counts reviews, or other councils’ plans.',
    source: 'O',
    needs: ['previousPlans'],
    fails: (row, facts) => row.value('previousPlans') > facts.limit('manyPreviousPlans'),
    columns: ['previousPlans'],
    message: (row) =>
      `${row.value('previousPlans')} earlier plans is unlikely. Count this council’s plans and nothing else.`,
  }),
  rowCheck({
    id: 'AA-L7-20',
    severity: 'Warning',
    lists: [7],
    rationale: 'A plan begins at a conference, and conferences are held on working days.',
    source: 'V(8875)',
    needs: ['planStartDate'],
    fails: (row, facts) => facts.isClosedDay(row.date('planStartDate')),
    columns: ['planStartDate'],
    message: (row) => `${row.day('planStartDate')} was a weekend day or a bank holiday. Check the day the plan began.`,
  }),
  rowCheck({
    id: 'AA-L7-22',
    severity: 'Warning',
    lists: [7],
    rationale: 'A plan that ends before a first review is due was a move or a birth, or one of the dates is wrong.',
    source: 'O',
    needs: ['planStartDate', 'planEndDate'],
    fails: (row, facts) => {
      const days = row.date('planEndDate') - row.date('planStartDate')
      // No time at all is AA-L7-05, less than none AA-L7-03.
      return days > 0 && days < facts.limit('firstPlanReviewDays')
    },
    columns: ['planEndDate', 'planStartDate'],
    message: (row) =>
      `The plan lasted ${plural(row.date('planEndDate') - row.date('planStartDate'), 'day')}, less than to a first review. Check both dates.`,
  }),
  rowCheck({
    id: 'AA-L7-23',
    severity: 'Warning',
    lists: [7],
    rationale: 'A plan ends at a review, unless the child moves, dies or reaches 18.',
    source: 'O',
    where: { planEndDate: 'known', lastReviewDate: 'blank' },
    columns: ['lastReviewDate', 'planEndDate'],
    message: (row) =>
      `The plan ended on ${row.day('planEndDate')} without a review. Give the review that ended it, if there was one.`,
  }),
]

function isMultiple(row: Row, field: string): boolean {
  return row.code(field) === 'Multiple/not recommended'
}

/** Whether the child was unborn or under an age when last visited or, where that is not known, is so at the as-at date. */
function tooYoung(row: Row, asAt: number, years: number): boolean {
  const born = row.date('dateOfBirth')
  if (born === UNKNOWN) {
    const age = row.value('age')
    return isUnborn(row, asAt) || (age !== UNKNOWN && age < years)
  }
  return completedYears(born, row.knows('lastVisitDate') ? row.date('lastVisitDate') : asAt) < years
}
