import { UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import type { CheckFacts } from './check-facts.ts'
import { ageOn } from './child-age.ts'
import { childCheck, inDateOrder } from './child-check.ts'
import { blankCheck, unknownCodeCheck } from './field-check.ts'
import { beforePeriod } from './period-check.ts'
import { repeatCheck } from './repeated-rows.ts'
import type { Row } from './row.ts'
import { rowCheck } from './row-check.ts'

/** AA-L1-01 to AA-L1-10: contacts. */
export const list1Checks: readonly Check[] = [
  blankCheck({
    id: 'AA-L1-01',
    severity: 'Error',
    lists: [1],
    rationale: 'A contact without a day is in no month’s count and follows or precedes nothing.',
    source: 'L,D',
    field: 'contactDate',
    right: 'Give the day of the contact.',
  }),
  rowCheck({
    id: 'AA-L1-02',
    severity: 'Error',
    lists: [1],
    rationale: 'The list asks for the six months up to the as-at date.',
    source: 'G',
    needs: ['contactDate'],
    fails: beforePeriod('contactDate'),
    columns: ['contactDate'],
    message: (row) =>
      `The contact of ${row.day('contactDate')} is before the six months that the list covers. Leave it out.`,
  }),
  blankCheck({
    id: 'AA-L1-03',
    severity: 'Error',
    lists: [1],
    rationale: 'Who makes contact is the first question about a front door.',
    source: 'L,D',
    field: 'contactSource',
    right: 'Give a source from the code list, such as “q) 6: Police”.',
  }),
  rowCheck({
    id: 'AA-L1-04',
    severity: 'Warning',
    lists: [1],
    rationale: 'The front door ought to know who rang.',
    source: 'O',
    where: { contactSource: ['10'] },
    columns: ['contactSource'],
    message: () => 'The source is given as unknown. Record who made the contact.',
  }),
  unknownCodeCheck({
    id: 'AA-L1-05',
    severity: 'Error',
    lists: [1],
    rationale: 'A source that is in no code list drops out of every count by source.',
    source: 'C,L,D',
    field: 'contactSource',
    right: 'Use one that is, such as “e) 2A: Schools”.',
  }),
  repeatCheck({
    id: 'AA-L1-06',
    severity: 'Warning',
    lists: [1],
    rationale: 'One contact entered twice is counted twice.',
    source: 'C,L',
    same: ['childId', 'contactDate', 'contactSource'],
    columns: ['childId', 'contactDate', 'contactSource'],
    message: (first) => `The same child, date and source as row ${first}. Keep one of the two.`,
  }),
  childCheck({
    id: 'AA-L1-07',
    severity: 'Practice',
    list: 1,
    rationale: 'Two agencies may have told of one incident, which is then one contact.',
    source: 'O',
    atLeast: 2,
    columns: ['contactSource', 'contactDate'],
    find: (rows, row, _, report) => {
      const order = inDateOrder(rows, row, 'contactDate')
      order.forEach((index, place) => {
        const before = order[place - 1]
        if (before === undefined || !sameDayOtherSource(row, before, index)) return
        const day = row.day('contactDate')
        report(
          index,
          `Another source made contact about the child on ${day} too (row ${row.table.rowNumbers[before]}). See whether it was one incident.`,
        )
      })
    },
  }),
  rowCheck({
    id: 'AA-L1-08',
    severity: 'Warning',
    lists: [1],
    rationale: 'The list is of children; adults are the business of another service.',
    source: 'O',
    needs: ['contactDate', 'dateOfBirth'],
    fails: (row) => ageOn(row, 'contactDate') >= 18,
    columns: ['contactDate', 'dateOfBirth'],
    message: (row) =>
      `Aged ${ageOn(row, 'contactDate')} on the day of the contact. Check the date of birth, or leave the row out.`,
  }),
  childCheck({
    id: 'AA-L1-09',
    severity: 'Practice',
    list: 1,
    rationale: 'Many contacts of which none leads on may be a pattern that nobody has put together.',
    source: 'J',
    atLeast: 2,
    columns: ['contactDate'],
    find: (rows, row, facts, report) => {
      const order = inDateOrder(rows, row, 'contactDate').filter((index) => {
        row.index = index
        return row.date('contactDate') >= facts.input.periodStart && row.date('contactDate') <= facts.asAt
      })
      const [first] = order
      const last = order.at(-1)
      if (first === undefined || last === undefined || order.length < facts.limit('contactsWithoutReferral')) return
      row.index = first
      if (lastReferral(row.child, facts) < row.date('contactDate')) {
        report(
          last,
          `${order.length} contacts in the six months and no referral after any of them. Look at them together.`,
        )
      }
    },
  }),
  childCheck({
    id: 'AA-L1-10',
    severity: 'Practice',
    list: 1,
    rationale: 'Several calls to the police in a month often mean violence at home.',
    source: 'O',
    atLeast: 3,
    columns: ['contactDate', 'contactSource'],
    find: (rows, row, facts, report) => {
      const police = inDateOrder(rows, row, 'contactDate').filter((index) => {
        row.index = index
        return row.code('contactSource') === '6'
      })
      const burst = facts.limit('policeContacts')
      const referred = lastReferral(row.child, facts)
      for (let end = burst - 1; end < police.length; end += 1) {
        const first = police[end - burst + 1] ?? 0
        const last = police[end] ?? 0
        const days = daysBetween(row, first, last)
        row.index = first
        if (days > facts.limit('policeContactsDays') || referred >= row.date('contactDate')) continue
        report(
          last,
          `${burst} police contacts within ${facts.limit('policeContactsDays')} days and no referral. Look at them together.`,
        )
        return
      }
    },
  }),
]

function sameDayOtherSource(row: Row, before: number, index: number): boolean {
  row.index = before
  const day = row.date('contactDate')
  const source = row.value('contactSource')
  row.index = index
  return row.date('contactDate') === day && row.knows('contactSource') && row.value('contactSource') !== source
}

function daysBetween(row: Row, first: number, last: number): number {
  row.index = first
  const from = row.date('contactDate')
  row.index = last
  return row.date('contactDate') - from
}

/** The child's last referral in list 3; UNKNOWN where there is none, and after all time where that list cannot be asked. */
function lastReferral(child: number, facts: CheckFacts): number {
  const referrals = facts.input.tables.get(3)?.columns.get('referralDate')
  if (!referrals) return Number.POSITIVE_INFINITY
  return referrals.value[facts.latest(3, 'referralDate', child)] ?? UNKNOWN
}
