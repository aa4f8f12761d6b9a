import type { CheckFacts } from '../checks/check-facts.ts'
import { addMonths } from '../checks/day-arithmetic.ts'
import type { Row } from '../checks/row.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Measure, RowTest } from './measure.ts'
import { all, firstOfFamily, inYear, is, known } from './row-tests.ts'

const blank =
  (...fields: readonly string[]): RowTest =>
  (row) =>
    fields.every((field) => row.blank(field))

/** Where the adopters fostered the child first, the wait ended that day. */
function daysToHome(row: Row): number {
  const from = row.date('enteredCareDate')
  const fostered = row.date('fosteringForAdoptionDate')
  const to = fostered === UNKNOWN ? row.date('placedDate') : fostered
  return from === UNKNOWN || to === UNKNOWN || to < from ? UNKNOWN : to - from
}

function daysToMatch(row: Row): number {
  const from = row.date('placementOrderDate')
  const to = row.date('matchedDate')
  return from === UNKNOWN || to === UNKNOWN || to < from ? UNKNOWN : to - from
}

/** Whether a stage ended within its months. */
function stageWithin(start: string, end: string, limit: string): RowTest {
  return (row: Row, facts: CheckFacts) => row.date(end) <= addMonths(row.date(start), facts.limit(limit))
}

const approved: RowTest = (row) => row.knows('stage2EndDate') || row.knows('approvalDate')
const gone: RowTest = (row) => row.knows('leavingDate') || row.knows('adoptionOrderDate')
const still: RowTest = (row, facts) => !gone(row, facts)
const family = (...tests: readonly RowTest[]) => all(firstOfFamily, ...tests)

/** Lists 10 and 11; list 11 in families, since a couple is two adopters and one home. */
export const adoptionMeasures: readonly Measure[] = [
  {
    key: 'adopted12m',
    list: 10,
    kind: 'count',
    name: 'Children adopted in 12 months',
    how: 'Adoption orders in the twelve months.',
    of: inYear('adoptionOrderDate'),
  },
  {
    key: 'adoptionNotYetPlaced',
    list: 10,
    kind: 'count',
    name: 'Children with a decision and not yet placed',
    how: 'A decision, and neither placed, adopted nor reversed.',
    of: all(known('decisionDate'), blank('placedDate', 'adoptionOrderDate', 'reversalDate')),
  },
  {
    key: 'adoptionReversed',
    list: 10,
    kind: 'count',
    name: 'Decisions reversed in 12 months',
    how: 'Reversals in the twelve months.',
    of: inYear('reversalDate'),
  },
  {
    key: 'adoptionEntryToPlacement',
    list: 10,
    kind: 'days',
    name: 'Days from care to an adoptive home',
    how: 'From entering care to being placed or, where the adopters fostered the child first, to that day. Of children placed.',
    among: known('placedDate'),
    days: daysToHome,
    limit: 'entryToPlacementDays',
  },
  {
    key: 'adoptionOrderToMatch',
    list: 10,
    kind: 'days',
    name: 'Days from the placement order to a match',
    how: 'Of children matched.',
    among: known('matchedDate'),
    days: daysToMatch,
    limit: 'orderToMatchDays',
  },
  {
    key: 'adopterFamilies',
    list: 11,
    kind: 'count',
    name: 'Families of adopters',
    how: 'Different family identifiers; an adopter without one is a family.',
    of: family(),
  },
  {
    key: 'adopterEnquiries',
    list: 11,
    kind: 'count',
    name: 'Families who enquired in 12 months',
    how: 'Enquiries in the twelve months.',
    of: family(inYear('enquiryDate')),
  },
  {
    key: 'adopterStage1',
    list: 11,
    kind: 'count',
    name: 'Families in stage 1',
    how: 'Stage 1 started and not ended, not left.',
    of: family(known('stage1StartDate'), blank('stage1EndDate'), still),
  },
  {
    key: 'adopterStage2',
    list: 11,
    kind: 'count',
    name: 'Families in stage 2',
    how: 'Stage 2 started and not ended, not left.',
    of: family(known('stage2StartDate'), blank('stage2EndDate'), still),
  },
  {
    key: 'adopterApproved',
    list: 11,
    kind: 'count',
    name: 'Families approved',
    how: 'Stage 2 ended or, before 2013, application approved.',
    of: family(approved),
  },
  {
    key: 'adopterWaiting',
    list: 11,
    kind: 'count',
    name: 'Families approved and waiting',
    how: 'Approved, not matched, not left.',
    of: family(approved, blank('matchedDate'), still),
  },
  {
    key: 'adopterMatched',
    list: 11,
    kind: 'count',
    name: 'Families matched',
    how: 'With a date of matching.',
    of: family(known('matchedDate')),
  },
  {
    key: 'adopterPlaced',
    list: 11,
    kind: 'count',
    name: 'Families with a child placed',
    how: 'With a date of placing.',
    of: family(known('placedDate')),
  },
  {
    key: 'adopterLeft',
    list: 11,
    kind: 'count',
    name: 'Families who left',
    how: 'With a date of leaving.',
    of: family(known('leavingDate')),
  },
  {
    key: 'adopterStage1Within2m',
    list: 11,
    kind: 'share',
    name: 'Stage 1 within two months',
    how: 'Of families whose stage 1 ended.',
    among: family(known('stage1StartDate'), known('stage1EndDate')),
    of: stageWithin('stage1StartDate', 'stage1EndDate', 'stageOneMonths'),
  },
  {
    key: 'adopterStage2Within4m',
    list: 11,
    kind: 'share',
    name: 'Stage 2 within four months',
    how: 'Of families whose stage 2 ended.',
    among: family(known('stage2StartDate'), known('stage2EndDate')),
    of: stageWithin('stage2StartDate', 'stage2EndDate', 'stageTwoMonths'),
  },
  {
    key: 'adopterByLeavingReason',
    list: 11,
    kind: 'distribution',
    name: 'Families who left by reason',
    how: 'Of families with a date of leaving.',
    among: family(known('leavingDate')),
    part: (row) => row.preferred('leavingReason'),
  },
  {
    key: 'adopterFostering',
    list: 11,
    kind: 'share',
    name: 'Families fostering for adoption',
    how: 'Yes, of families.',
    among: family(),
    of: is('fosteringForAdoption', 'Yes'),
  },
]
