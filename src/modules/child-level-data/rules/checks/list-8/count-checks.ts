import type { Check } from '../check.ts'
import { blankOrUnreadable, fieldCheck } from '../each-field.ts'
import { countCheck, isNegative } from '../field-check.ts'
import { rowCheck } from '../row-check.ts'
import { daysSince } from './care-period.ts'

const episodes = ['missingEpisodes', 'absentEpisodes']

/** AA-L8-32 to 38: placements in the year, and episodes missing or absent. */
export const placementCountChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-L8-32',
    severity: 'Error',
    lists: [8],
    rationale: 'A child in care lives somewhere, so the count is at least 1.',
    source: 'L,G',
    fails: (row) =>
      blankOrUnreadable(row, 'placementsIn12Months') ||
      isNegative(row, 'placementsIn12Months') ||
      row.value('placementsIn12Months') === 0,
    columns: ['placementsIn12Months'],
    message: (row) =>
      `The number of placements is ${row.blank('placementsIn12Months') ? 'blank' : `“${row.shown('placementsIn12Months')}”`}. Give how many there were in the year: 1 or more.`,
  }),
  rowCheck({
    id: 'AA-L8-33',
    severity: 'Warning',
    lists: [8],
    rationale: 'A placement that began in the year, later than care did, means that there was one before it.',
    source: 'O',
    needs: ['placementsIn12Months', 'placementStartDate', 'careStartDate'],
    fails: (row, { input }) =>
      row.value('placementsIn12Months') === 1 &&
      row.date('placementStartDate') >= input.twelveMonthStart &&
      row.date('placementStartDate') > row.date('careStartDate'),
    columns: ['placementsIn12Months', 'placementStartDate'],
    message: (row) =>
      `One placement in the year, though the latest began on ${row.day('placementStartDate')} and care on ${row.day('careStartDate')}. A move in the year makes at least 2.`,
  }),
  rowCheck({
    id: 'AA-L8-34',
    severity: 'Error',
    lists: [8],
    rationale: 'A child who has been in one place for the whole year had one placement in it.',
    source: 'O',
    needs: ['placementsIn12Months', 'placementStartDate'],
    fails: (row, { input }) =>
      row.value('placementsIn12Months') >= 2 && row.date('placementStartDate') < input.twelveMonthStart,
    columns: ['placementsIn12Months', 'placementStartDate'],
    message: (row) =>
      `${row.shown('placementsIn12Months')} placements in the year, though the latest began on ${row.day('placementStartDate')}, before it. Give 1, or put the date right.`,
  }),
  rowCheck({
    id: 'AA-L8-35',
    severity: 'Warning',
    lists: [8],
    rationale:
      'Such a number usually counts episodes, where a change of legal status makes a new one, and not placements.',
    source: 'O',
    needs: ['placementsIn12Months'],
    fails: (row, facts) => row.value('placementsIn12Months') > facts.limit('implausiblePlacements'),
    columns: ['placementsIn12Months'],
    message: (row) =>
      `${row.shown('placementsIn12Months')} placements in the year. Check that each is a different placement and not an episode.`,
  }),
  countCheck({
    id: 'AA-L8-36',
    severity: 'Error',
    lists: [8],
    rationale: 'A count that cannot be used; 0 means none.',
    source: 'L,D',
    field: 'missingEpisodes',
    right: 'Give the number of times, or 0 if there were none.',
  }),
  countCheck({
    id: 'AA-L8-37',
    severity: 'Error',
    lists: [8],
    rationale: 'A count that cannot be used; 0 means none.',
    source: 'L,D',
    field: 'absentEpisodes',
    right: 'Give the number of times, or 0 if there were none.',
  }),
  fieldCheck({
    id: 'AA-L8-38',
    severity: 'Warning',
    lists: [8],
    rationale:
      'More episodes than days in care, or over a hundred, usually counts all time and not this period of care.',
    source: 'O',
    fields: episodes,
    fails: (row, field, facts) => {
      const count = row.value(field)
      if (count > facts.limit('implausibleEpisodes')) return true
      const days = daysSince(row, 'careStartDate', facts)
      return count > 0 && days >= 0 && count > days
    },
    besides: ['careStartDate'],
    message: (row, field, facts) => {
      const days = daysSince(row, 'careStartDate', facts)
      const inCare = days < 0 ? '' : ` in ${days} days of care`
      return `${row.shown(field)} episodes${inCare}. Count only this period of care, and at most the last 12 months.`
    },
  }),
]
