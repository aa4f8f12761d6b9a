import { Temporal } from 'temporal-polyfill'
import { dayNumber } from '../../../../../kernel/day-number.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import { agedWords, ageOn, under } from '../ages.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { addMonths } from '../day-arithmetic.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'
import { careEnd, ceasedOn, daysSince, longTermTypes } from './care-period.ts'

/** When supported accommodation came under regulation: P2 and the old H5 stopped being possible for under-16s, then at all. */
const olderOnlyFrom = dayNumber(new Temporal.PlainDate(2023, 4, 1))
const independentLivingEnded = dayNumber(new Temporal.PlainDate(2023, 10, 28))

/** The least age at the start of a placement, by type (N(370) to N(374)); independent kinds were allowed younger before April 2023. */
function leastAge(type: string, from: number): number | undefined {
  if (type === 'P2') return from < olderOnlyFrom ? 15 : 16
  if (type === 'H5') return from < olderOnlyFrom ? 14 : 16
  return type === 'K3' ? 16 : undefined
}

const leastAges: Readonly<Record<string, number>> = { R5: 10, S1: 4, P3: 14 }
const longestDays: Readonly<Record<string, string>> = {
  T1: 'hospitalStayDays',
  T3: 'carerHolidayDays',
  T4: 'shortStayDays',
}

/** Placement types that a provider cannot give (N(527) to N(531)); PR0 is the other way about, for parents only. */
const impossiblePairs: Readonly<Record<string, ReadonlySet<string>>> = {
  PR1: new Set(['P1', 'R2', 'R5']),
  PR2: new Set(['P1', 'R2', 'R5']),
  PR3: new Set('P1 A3 A4 A5 A6 K1 K2 U1 U2 U3 U4 U5 U6'.split(' ')),
  PR4: new Set(['P1']),
  PR5: new Set(['P1']),
}

function ageAtPlacement(row: Row): number {
  return ageOn(row, row.date('placementStartDate'))
}

function tooYoung(row: Row): boolean {
  const least = leastAge(row.code('placementType'), row.date('placementStartDate'))
  return least !== undefined && under(ageAtPlacement(row), least)
}

function independentTooLate(row: Row, facts: CheckFacts): boolean {
  return row.code('placementType') === 'P2' && careEnd(row, facts) > independentLivingEnded
}

/** AA-L8-22 to 25, 46, 47, 58, 64, 65: the placement, its provider and whether it suits the child. */
export const placementChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-L8-22',
    severity: 'Error',
    lists: [8],
    rationale:
      'Children under 16 must have care where they live, and P2 ended when supported accommodation was regulated.',
    source: 'N(370,371,217t)',
    needs: ['placementType', 'placementStartDate'],
    fails: (row, facts) => tooYoung(row) || independentTooLate(row, facts),
    columns: ['placementType', 'placementStartDate', 'dateOfBirth'],
    message: (row) =>
      tooYoung(row)
        ? `“${row.shown('placementType')}” from ${row.day('placementStartDate')}, when the child was ${agedWords(ageAtPlacement(row))}. Only for those of 16 or over: check the type and the dates.`
        : '“P2: Independent living” has not been possible since 28 October 2023. Give K3, supported accommodation, or the true type.',
  }),
  rowCheck({
    id: 'AA-L8-23',
    severity: 'Error',
    lists: [8],
    rationale: 'Some providers cannot give some placements, so one of the two codes is wrong.',
    source: 'N(527–531)',
    needs: ['placementType', 'placementProvider'],
    fails: (row) => {
      const type = row.code('placementType')
      const provider = row.code('placementProvider')
      return (provider === 'PR0') !== (type === 'P1') || impossiblePairs[provider]?.has(type) === true
    },
    columns: ['placementProvider', 'placementType'],
    message: (row) =>
      `“${row.shown('placementProvider')}” does not give “${row.shown('placementType')}”. ${
        row.code('placementProvider') === 'PR0' || row.code('placementType') === 'P1'
          ? 'PR0 goes with P1, and P1 with PR0 only.'
          : 'Put right the provider or the type.'
      }`,
  }),
  rowCheck({
    id: 'AA-L8-24',
    severity: 'Warning',
    lists: [8],
    rationale: 'A secure home for a child under 13 needs the Secretary of State’s approval.',
    source: 'O',
    needs: ['placementType', 'placementStartDate'],
    fails: (row) => row.code('placementType') === 'K1' && under(ageAtPlacement(row), 13),
    columns: ['placementType', 'dateOfBirth'],
    message: (row) =>
      `In a secure children’s home (K1) from ${row.day('placementStartDate')}, ${agedWords(ageAtPlacement(row))}. Check the type, and that the approval is on file.`,
  }),
  rowCheck({
    id: 'AA-L8-25',
    severity: 'Error',
    lists: [8],
    rationale: 'The latest placement is part of this period of care.',
    source: 'O',
    needs: ['placementStartDate'],
    fails: (row) => {
      const start = row.date('placementStartDate')
      const from = row.date('careStartDate')
      const to = ceasedOn(row)
      return start < from || (to !== UNKNOWN && start > to)
    },
    columns: ['placementStartDate', 'careStartDate', 'ceasedDate'],
    message: (row) =>
      row.date('placementStartDate') < row.date('careStartDate')
        ? `The placement began on ${row.day('placementStartDate')}, before care did on ${row.day('careStartDate')}. Put right whichever date is wrong.`
        : `The placement began on ${row.day('placementStartDate')}, after care ceased on ${row.day('ceasedDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L8-46',
    severity: 'Error',
    lists: [8],
    rationale: 'Children so young may not lawfully be in such a placement.',
    source: 'N(372,373,374)',
    needs: ['placementType', 'placementStartDate'],
    fails: (row) => under(ageAtPlacement(row), leastAges[row.code('placementType')] ?? UNKNOWN),
    columns: ['placementType', 'placementStartDate', 'dateOfBirth'],
    message: (row) =>
      `“${row.shown('placementType')}” from ${row.day('placementStartDate')}, when the child was ${agedWords(ageAtPlacement(row))}; the least age is ${leastAges[row.code('placementType')]}. Check the type and the dates.`,
  }),
  rowCheck({
    id: 'AA-L8-47',
    severity: 'Warning',
    lists: [8],
    rationale: 'A temporary placement that has lasted so long is no longer temporary.',
    source: 'N(375,376,379)',
    needs: ['placementType', 'placementStartDate'],
    fails: (row, facts) => {
      const limit = longestDays[row.code('placementType')]
      return limit !== undefined && daysSince(row, 'placementStartDate', facts) > facts.limit(limit)
    },
    columns: ['placementType', 'placementStartDate'],
    message: (row, facts) =>
      `“${row.shown('placementType')}” for ${daysSince(row, 'placementStartDate', facts)} days, since ${row.day('placementStartDate')}. Give the placement that the child lives in now.`,
  }),
  rowCheck({
    id: 'AA-L8-58',
    severity: 'Warning',
    lists: [8],
    rationale: 'Matching a child for the long term takes longer than half a year.',
    source: 'O',
    needs: ['placementType', 'placementStartDate', 'careStartDate'],
    fails: (row) =>
      longTermTypes.has(row.code('placementType')) &&
      row.date('placementStartDate') >= row.date('careStartDate') &&
      row.date('placementStartDate') < addMonths(row.date('careStartDate'), 6),
    columns: ['placementType', 'placementStartDate', 'careStartDate'],
    message: (row) =>
      `“${row.shown('placementType')}” from ${row.day('placementStartDate')}, within 6 months of coming into care on ${row.day('careStartDate')}. Check that the match had been agreed, or give U3 or U6.`,
  }),
  rowCheck({
    id: 'AA-L8-64',
    severity: 'Warning',
    lists: [8],
    rationale: 'A council’s own homes and carers are nearly always in its area.',
    source: 'N(1015)',
    fails: (row) => row.code('placementProvider') === 'PR1' && row.code('placementLocation') === 'Out',
    columns: ['placementLocation', 'placementProvider'],
    message: () => 'The council’s own provision (PR1), out of area. Check both.',
  }),
  rowCheck({
    id: 'AA-L8-65',
    severity: 'Warning',
    lists: [8],
    rationale: 'A home that should be registered with Ofsted and is not is against the law and a risk to the child.',
    source: 'O',
    fails: (row, facts) => {
      if (!facts.isOpen(row)) return false
      const type = row.code('placementType')
      if (type === 'T0') return daysSince(row, 'placementStartDate', facts) > facts.limit('unclearPlacementDays')
      return type.startsWith('Z1') || (type === 'H5' && row.blank('placementUrn'))
    },
    columns: ['placementType', 'placementUrn', 'placementStartDate'],
    message: (row, facts) => {
      const days = daysSince(row, 'placementStartDate', facts)
      const since = days > facts.limit('unclearPlacementDays') ? ` for ${days} days` : ''
      const lack = row.code('placementType') === 'H5' ? ' with no URN' : ''
      return `“${row.shown('placementType')}”${lack}${since}. Say what kind of placement it is, and make sure that it is registered if it must be.`
    },
  }),
]
