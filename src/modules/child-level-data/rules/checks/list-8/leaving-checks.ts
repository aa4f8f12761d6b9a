import { UNKNOWN } from '../../lists/list-table.ts'
import { agedWords, ageOn, atLeast, under } from '../ages.ts'
import type { Check } from '../check.ts'
import { addMonths } from '../day-arithmetic.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'
import { adoptivePlacements } from './care-period.ts'

const adopted: ReadonlySet<string> = new Set(['E11', 'E12'])
const notInAdultLife: ReadonlySet<string> = new Set(['E11', 'E12', 'E45', 'E46', 'E47', 'E48'])
const notForEighteen: ReadonlySet<string> = new Set(['E4A', 'E4B', 'E3', 'E13'])

function ageOnLeaving(row: Row): number {
  return ageOn(row, row.date('ceasedDate'))
}

function leftAged(row: Row): string {
  return `“${row.shown('ceasedReason')}” on ${row.day('ceasedDate')}, when ${agedWords(ageOnLeaving(row))}`
}

/** Days between the end of care and the 18th birthday, either way. */
function daysFromEighteen(row: Row): number {
  const born = row.date('dateOfBirth')
  const day = row.date('ceasedDate')
  if (born === UNKNOWN || day === UNKNOWN) return Number.POSITIVE_INFINITY
  return Math.abs(day - addMonths(born, 18 * 12))
}

/** AA-L8-59 to 63: the reason for leaving care. */
export const leavingCareChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-L8-59',
    severity: 'Error',
    lists: [8],
    rationale: 'Adoption and special guardianship orders are made for children.',
    source: 'N(386,407)',
    needs: ['ceasedReason', 'ceasedDate'],
    fails: (row) => notInAdultLife.has(row.code('ceasedReason')) && atLeast(ageOnLeaving(row), 18),
    columns: ['ceasedReason', 'ceasedDate', 'dateOfBirth'],
    message: (row) => `${leftAged(row)}. Such an order ends at 18: check the reason and the dates.`,
  }),
  rowCheck({
    id: 'AA-L8-60',
    severity: 'Warning',
    lists: [8],
    rationale: 'Children do not leave care to live alone, or for adult services.',
    source: 'N(387,389)',
    needs: ['ceasedReason', 'ceasedDate'],
    fails: (row) => {
      const reason = row.code('ceasedReason')
      const age = ageOnLeaving(row)
      if (reason === 'E7') return under(age, 16) ? 'Error' : false
      if ((reason !== 'E5' && reason !== 'E6') || !under(age, 16)) return false
      return age < 14 ? 'Error' : 'Warning'
    },
    columns: ['ceasedReason', 'ceasedDate', 'dateOfBirth'],
    message: (row) => `${leftAged(row)}. Check the reason and the dates.`,
  }),
  rowCheck({
    id: 'AA-L8-61',
    severity: 'Warning',
    lists: [8],
    rationale:
      'Care ends at 18 by law, so going home or to another council that week is hardly the reason; E17 is for those of 18.',
    source: 'O',
    needs: ['ceasedReason', 'ceasedDate'],
    fails: (row, facts) => {
      const reason = row.code('ceasedReason')
      if (reason === 'E17') return under(ageOnLeaving(row), 18)
      return notForEighteen.has(reason) && daysFromEighteen(row) <= facts.limit('birthdayDays')
    },
    columns: ['ceasedReason', 'ceasedDate', 'dateOfBirth'],
    message: (row) =>
      row.code('ceasedReason') === 'E17'
        ? `${leftAged(row)}. E17 is for those who are 18 and stay with their carers.`
        : `“${row.shown('ceasedReason')}” on ${row.day('ceasedDate')}, at the 18th birthday. Give the reason for one who turns 18, such as E5, E7, E17 or E8.`,
  }),
  rowCheck({
    id: 'AA-L8-62',
    severity: 'Error',
    lists: [8],
    rationale: 'Ages are assessed only for young people who came alone to seek asylum.',
    source: 'O',
    needs: ['ceasedReason', 'unaccompanied'],
    fails: (row) => row.code('ceasedReason') === 'E15' && row.code('unaccompanied') !== 'Yes',
    columns: ['ceasedReason', 'unaccompanied'],
    message: () => 'Left after an age assessment (E15), and not unaccompanied. Put right the reason or the flag.',
  }),
  rowCheck({
    id: 'AA-L8-63',
    severity: 'Warning',
    lists: [8],
    rationale: 'A child who was adopted was placed for adoption first, under a placement order or by consent.',
    source: 'N(408)',
    needs: ['ceasedReason', 'legalStatus', 'placementType'],
    fails: (row) => {
      if (!adopted.has(row.code('ceasedReason'))) return false
      const type = row.code('placementType')
      const byConsent = type === 'A3' || type === 'A4'
      return !adoptivePlacements.has(type) || (!byConsent && row.code('legalStatus') !== 'E1')
    },
    columns: ['ceasedReason', 'legalStatus', 'placementType'],
    message: (row) =>
      `Adopted (“${row.shown('ceasedReason')}”), with “${row.shown('legalStatus')}” and “${row.shown('placementType')}” as the last status and placement. E1 and one of A3 to A6 would be expected.`,
  }),
]
