import { UNKNOWN } from '../../lists/list-table.ts'
import { agedWords, ageNow, ageOn, atLeast, under } from '../ages.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { blankOrUnreadable, codeFault } from '../each-field.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'
import { adoptivePlacements, careEnd, ceasedOn, daysSince } from './care-period.ts'

const justice: ReadonlySet<string> = new Set(['J1', 'J2', 'J3'])
/** Statuses that a placement for adoption by consent may stand under: accommodated by agreement, freed, or an order after all. */
const consentStatuses: ReadonlySet<string> = new Set(['V2', 'D1', 'E1'])

/** Whether a status has lasted longer than a limit; never where the days are not known. */
function lasted(status: string, limit: string): (row: Row, facts: CheckFacts) => boolean {
  return (row, facts) =>
    row.code('legalStatus') === status && daysSince(row, 'legalStatusDate', facts) > facts.limit(limit)
}

function lastedWords(row: Row, facts: CheckFacts): string {
  return `${row.shown('legalStatus')} for ${daysSince(row, 'legalStatusDate', facts)} days, since ${row.day('legalStatusDate')}`
}

function ageUnderStatus(row: Row, facts: CheckFacts): number {
  const then = ageOn(row, row.date('legalStatusDate'))
  return then === UNKNOWN ? ageNow(row, facts) : then
}

/** AA-L8-11 to 21, 45, 56, 57: legal status, and the plan that goes with it. */
export const legalStatusChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-L8-11',
    severity: 'Error',
    lists: [8],
    rationale:
      'The status asked for is one of this period of care. Orders that last, C2 and D1, may have been made before it.',
    source: 'O',
    needs: ['legalStatusDate', 'careStartDate'],
    fails: (row) => {
      if (row.date('legalStatusDate') >= row.date('careStartDate')) return false
      return ['C2', 'D1'].includes(row.code('legalStatus')) ? 'Warning' : true
    },
    columns: ['legalStatusDate', 'careStartDate'],
    message: (row) =>
      `The legal status began on ${row.day('legalStatusDate')}, before care did on ${row.day('careStartDate')}. Check both dates.`,
  }),
  rowCheck({
    id: 'AA-L8-12',
    severity: 'Error',
    lists: [8],
    rationale:
      'Nobody can be looked after without a legal status, and one that is not in the list as it stands drops out of every count: a bare code is not in it.',
    source: 'C,L,D',
    fails: (row) => blankOrUnreadable(row, 'legalStatus') || row.otherForm('legalStatus'),
    columns: ['legalStatus'],
    message: (row) =>
      row.otherForm('legalStatus')
        ? `“${row.shown('legalStatus')}” is not in the code list as it stands. It was read as “${row.preferred('legalStatus')}”: send that.`
        : codeFault(row, 'legalStatus', 'one of the template’s codes with its words, such as C2: FCO'),
  }),
  rowCheck({
    id: 'AA-L8-13',
    severity: 'Warning',
    lists: [8],
    rationale: 'Short breaks are a service to a family, not a period of care, and are not wanted in the list.',
    source: 'G',
    fails: (row) => ['V3', 'V4'].includes(row.code('legalStatus')),
    columns: ['legalStatus'],
    message: (row) => `“${row.shown('legalStatus')}” is a short break. Leave the row out.`,
  }),
  rowCheck({
    id: 'AA-L8-14',
    severity: 'Error',
    lists: [8],
    rationale: 'Freeing orders ended with the Adoption and Children Act 2002; no child can be under one now.',
    source: 'N(445)',
    fails: (row) => row.code('legalStatus') === 'D1',
    columns: ['legalStatus', 'legalStatusDate'],
    message: () => 'A freeing order (D1) cannot stand today. Give the legal status that the child has now.',
  }),
  rowCheck({
    id: 'AA-L8-15',
    severity: 'Error',
    lists: [8],
    rationale: 'A status of this period of care cannot begin when it is over.',
    source: 'O',
    needs: ['legalStatusDate', 'ceasedDate'],
    fails: (row) => ceasedOn(row) !== UNKNOWN && row.date('legalStatusDate') > ceasedOn(row),
    columns: ['legalStatusDate', 'ceasedDate'],
    message: (row) =>
      `The legal status began on ${row.day('legalStatusDate')}, after care ceased on ${row.day('ceasedDate')}. Put right whichever date is wrong.`,
  }),
  rowCheck({
    id: 'AA-L8-16',
    severity: 'Warning',
    lists: [8],
    rationale: 'Police protection ends by law after 72 hours, so the status has changed and was not updated.',
    source: 'N(361)',
    needs: ['legalStatusDate'],
    fails: lasted('L1', 'policeProtectionDays'),
    columns: ['legalStatus', 'legalStatusDate'],
    message: (row, facts) =>
      `${lastedWords(row, facts)}. Police protection lasts 72 hours at most: give the status that followed.`,
  }),
  rowCheck({
    id: 'AA-L8-17',
    severity: 'Warning',
    lists: [8],
    rationale: 'An emergency protection order lasts 8 days and may be extended once, so a longer one was not updated.',
    source: 'N(362)',
    needs: ['legalStatusDate'],
    fails: (row, facts) => {
      if (!lasted('L2', 'emergencyProtectionDays')(row, facts)) return false
      return lasted('L2', 'emergencyProtectionLongestDays')(row, facts) ? 'Error' : 'Warning'
    },
    columns: ['legalStatus', 'legalStatusDate'],
    message: (row, facts) =>
      `${lastedWords(row, facts)}. Such an order lasts 8 days and may be extended once by 7: give the status that followed.`,
  }),
  rowCheck({
    id: 'AA-L8-18',
    severity: 'Warning',
    lists: [8],
    rationale: 'A child assessment order lasts seven days at most.',
    source: 'N(363)',
    needs: ['legalStatusDate'],
    fails: lasted('L3', 'childAssessmentOrderDays'),
    columns: ['legalStatus', 'legalStatusDate'],
    message: (row, facts) =>
      `${lastedWords(row, facts)}. Such an order lasts 7 days at most: give the status that followed.`,
  }),
  rowCheck({
    id: 'AA-L8-19',
    severity: 'Error',
    lists: [8],
    rationale: 'A child under 10 is below the age of criminal responsibility and cannot be remanded or sentenced.',
    source: 'N(358)',
    fails: (row, facts) => justice.has(row.code('legalStatus')) && under(ageUnderStatus(row, facts), 10),
    columns: ['legalStatus', 'dateOfBirth'],
    message: (row, facts) =>
      `“${row.shown('legalStatus')}” for a child ${agedWords(ageUnderStatus(row, facts))}. Put right the status or the date of birth.`,
  }),
  rowCheck({
    id: 'AA-L8-20',
    severity: 'Practice',
    lists: [8],
    rationale: 'Care proceedings should end within 26 weeks; a year on an interim order is a long time in a childhood.',
    source: 'O',
    needs: ['legalStatusDate'],
    fails: lasted('C1', 'interimOrderDays'),
    columns: ['legalStatusDate', 'legalStatus'],
    message: (row, facts) => {
      const days = daysSince(row, 'legalStatusDate', facts)
      const high = days > facts.limit('interimOrderHighDays') ? ' This is over a year.' : ''
      return `Under an interim care order for ${Math.floor(days / 7)} weeks, since ${row.day('legalStatusDate')}; 26 is the aim.${high}`
    },
  }),
  rowCheck({
    id: 'AA-L8-21',
    severity: 'Error',
    lists: [8],
    rationale: 'A child accommodated by agreement who lives with their parents is no longer looked after.',
    source: 'N(378)',
    fails: (row) => row.code('placementType') === 'P1' && row.code('legalStatus') === 'V2',
    columns: ['placementType', 'legalStatus'],
    message: () =>
      'Placed with parents (P1) under section 20 (V2), which ends when the child goes home. Put right the type or the status, or give the day care ceased.',
  }),
  rowCheck({
    id: 'AA-L8-45',
    severity: 'Error',
    lists: [8],
    rationale: 'Placing a child for adoption needs a placement order or the parents’ consent.',
    source: 'N(408)',
    needs: ['placementType', 'legalStatus'],
    fails: (row) => {
      const type = row.code('placementType')
      const status = row.code('legalStatus')
      if (type === 'A5' || type === 'A6') return status !== 'E1'
      return adoptivePlacements.has(type) && !consentStatuses.has(status)
    },
    columns: ['placementType', 'legalStatus'],
    message: (row) =>
      `“${row.shown('placementType')}” under “${row.shown('legalStatus')}”. ${
        ['A5', 'A6'].includes(row.code('placementType'))
          ? 'A5 and A6 need a placement order (E1).'
          : 'A3 and A4 need consent (the child accommodated, V2) or a placement order (E1).'
      }`,
  }),
  rowCheck({
    id: 'AA-L8-56',
    severity: 'Warning',
    lists: [8],
    rationale: 'A placement order is made because the plan is adoption, so order and plan point different ways.',
    source: 'O',
    needs: ['permanencePlan'],
    fails: (row) => row.code('legalStatus') === 'E1' && row.code('permanencePlan') !== 'Adoption',
    columns: ['permanencePlan', 'legalStatus'],
    message: (row) =>
      `Under a placement order (E1) with the plan “${row.shown('permanencePlan')}”. Give b) Adoption, or have the order looked at if the plan has changed.`,
  }),
  rowCheck({
    id: 'AA-L8-57',
    severity: 'Warning',
    lists: [8],
    rationale: 'Adoption is rarely the plan for a child of 12 or more.',
    source: 'O',
    fails: (row, facts) =>
      row.code('permanencePlan') === 'Adoption' &&
      atLeast(ageOn(row, careEnd(row, facts)), facts.limit('adoptionPlanAge')),
    columns: ['permanencePlan', 'dateOfBirth'],
    message: (row, facts) =>
      `The plan is adoption for a child aged ${ageOn(row, careEnd(row, facts))}. Check the plan and the date of birth.`,
  }),
]
