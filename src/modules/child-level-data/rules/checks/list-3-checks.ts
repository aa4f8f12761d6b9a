import { plural } from '../../../../kernel/text.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import { ageOn } from './child-age.ts'
import { childCheck, inDateOrder } from './child-check.ts'
import { reportDifferingCounts } from './differing-counts.ts'
import { earlierDays } from './earlier-days.ts'
import { blankCheck, blankOrUnknownCheck, countCheck, longBeforeBirthCheck } from './field-check.ts'
import { beforePeriod } from './period-check.ts'
import { repeatCheck } from './repeated-rows.ts'
import { rowCheck } from './row-check.ts'

/** AA-L3-01 to AA-L3-14: referrals. */
export const list3Checks: readonly Check[] = [
  blankCheck({
    id: 'AA-L3-01',
    severity: 'Error',
    lists: [3],
    rationale: 'A referral without a day is in no month’s count, and nothing can be timed from it.',
    source: 'L,D',
    field: 'referralDate',
    right: 'Give the day of the referral.',
  }),
  rowCheck({
    id: 'AA-L3-02',
    severity: 'Error',
    lists: [3],
    rationale: 'The list asks for the six months up to the as-at date.',
    source: 'G',
    needs: ['referralDate'],
    fails: beforePeriod('referralDate'),
    columns: ['referralDate'],
    message: (row) =>
      `The referral of ${row.day('referralDate')} is before the six months that the list covers. Leave it out.`,
  }),
  blankOrUnknownCheck({
    id: 'AA-L3-03',
    severity: 'Error',
    lists: [3],
    rationale: 'A referral whose source is not known drops out of every count by source.',
    source: 'C,L,D',
    field: 'referralSource',
    right: 'Give a source from the code list, such as “q) 6: Police”.',
  }),
  blankOrUnknownCheck({
    id: 'AA-L3-04',
    severity: 'Error',
    lists: [3],
    rationale: 'Whether anything followed is asked as yes or no; the name of a step in the case system is no answer.',
    source: 'C,L,D',
    field: 'noFurtherAction',
    right: 'Give “a) Yes” if nothing further was done, or “b) No”.',
  }),
  countCheck({
    id: 'AA-L3-05',
    severity: 'Error',
    lists: [3],
    rationale: 'Re-referrals are counted from this number, and a blank is not none.',
    source: 'L,D',
    field: 'referralsIn12Months',
    right: 'Give the number of earlier referrals in the 12 months; 0 means none.',
  }),
  childCheck({
    id: 'AA-L3-06',
    severity: 'Error',
    list: 3,
    rationale: 'The number belongs to the child’s latest referral, and is the same on each of the child’s rows.',
    source: 'G',
    atLeast: 2,
    columns: ['referralsIn12Months'],
    find: (rows, row, facts, report) =>
      reportDifferingCounts(rows, row, facts.latest(3, 'referralDate', row.child), ['referralsIn12Months'], report),
  }),
  childCheck({
    id: 'AA-L3-07',
    severity: 'Error',
    list: 3,
    rationale: 'The list itself shows more referrals than the number says; some systems count back from today instead.',
    source: 'O',
    atLeast: 2,
    columns: ['referralsIn12Months', 'referralDate'],
    find: (rows, row, facts, report) => {
      const latest = facts.latest(3, 'referralDate', row.child)
      if (latest < 0) return
      const earlier = earlierDays(rows, row, 'referralDate', latest).length
      row.index = latest
      const number = row.value('referralsIn12Months')
      if (number === UNKNOWN || number < 0 || number >= earlier) return
      report(
        latest,
        `${plural(number, 'earlier referral')} in 12 months, but the list holds ${earlier} of them. Count back from the child’s latest referral.`,
      )
    },
  }),
  repeatCheck({
    id: 'AA-L3-08',
    severity: 'Warning',
    lists: [3],
    rationale: 'One referral entered twice is counted twice.',
    source: 'C',
    same: ['childId', 'referralDate'],
    columns: ['childId', 'referralDate'],
    message: (first) => `The same child and date as row ${first}. Keep one of the two.`,
  }),
  childCheck({
    id: 'AA-L3-09',
    severity: 'Warning',
    list: 3,
    rationale: 'What comes in within days belongs to the referral that is being looked at.',
    source: 'O',
    atLeast: 2,
    columns: ['referralDate'],
    find: (rows, row, facts, report) => {
      let before = UNKNOWN
      for (const index of inDateOrder(rows, row, 'referralDate')) {
        row.index = index
        const days = row.date('referralDate') - before
        if (before !== UNKNOWN && days >= 1 && days <= facts.limit('repeatReferralDays')) {
          report(
            index,
            `Another referral of the child was ${days === 1 ? 'the day' : `${days} days`} before. Join the two if they are about one matter.`,
          )
        }
        before = row.date('referralDate')
      }
    },
  }),
  rowCheck({
    id: 'AA-L3-10',
    severity: 'Warning',
    lists: [3],
    rationale: 'So high a number usually counts contacts, or referrals of all time.',
    source: 'O',
    needs: ['referralsIn12Months'],
    fails: (row, facts) => row.value('referralsIn12Months') > facts.limit('manyReferrals'),
    columns: ['referralsIn12Months'],
    message: (row) =>
      `${row.value('referralsIn12Months')} referrals in 12 months is unlikely. Check that only referrals in the 12 months are counted.`,
  }),
  rowCheck({
    id: 'AA-L3-11',
    severity: 'Warning',
    lists: [3],
    rationale: 'Nobody of 18 can be referred as a child.',
    source: 'O',
    needs: ['referralDate', 'dateOfBirth'],
    fails: (row) => ageOn(row, 'referralDate') >= 18,
    columns: ['referralDate', 'dateOfBirth'],
    message: (row) =>
      `Aged ${ageOn(row, 'referralDate')} when referred. Check the date of birth, or leave the row out.`,
  }),
  longBeforeBirthCheck({
    id: 'AA-L3-12',
    severity: 'Error',
    lists: [3],
    rationale: 'A child cannot be referred before it is conceived.',
    source: 'V(8606)',
    field: 'referralDate',
    right: 'Put right whichever date is wrong.',
  }),
  childCheck({
    id: 'AA-L3-13',
    severity: 'Practice',
    list: 3,
    rationale: 'A family that is referred time and again, with nothing done, is one to look at.',
    source: 'J',
    atLeast: 1,
    columns: ['noFurtherAction', 'referralsIn12Months'],
    find: (_, row, facts, report) => {
      const latest = facts.latest(3, 'referralDate', row.child)
      if (latest < 0) return
      row.index = latest
      const earlier = row.value('referralsIn12Months')
      if (row.code('noFurtherAction') !== 'Yes' || earlier < facts.limit('referralsBeforeNoFurtherAction')) return
      report(
        latest,
        `Referred ${earlier + 1} times within 12 months, the last without further action. Look at the referrals together.`,
      )
    },
  }),
  rowCheck({
    id: 'AA-L3-14',
    severity: 'Warning',
    lists: [3],
    rationale: 'The front door ought to know who referred the child.',
    source: 'O',
    where: { referralSource: ['10'] },
    columns: ['referralSource'],
    message: () => 'The source is given as unknown. Record who made the referral.',
  }),
]
