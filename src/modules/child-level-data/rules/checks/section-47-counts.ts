import { plural } from '../../../../kernel/text.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Check } from './check.ts'
import { childCheck } from './child-check.ts'
import { reportDifferingCounts } from './differing-counts.ts'
import { earlierDays } from './earlier-days.ts'

/** AA-L5-12 and AA-L5-13: both counts belong to the child's latest enquiry. */
export const section47CountChecks: readonly Check[] = [
  childCheck({
    id: 'AA-L5-12',
    severity: 'Error',
    list: 5,
    rationale: 'Both numbers belong to the child’s latest enquiry, and are the same on each of the child’s rows.',
    source: 'G',
    atLeast: 2,
    columns: ['section47sIn12Months', 'conferencesIn12Months'],
    find: (rows, row, facts, report) =>
      reportDifferingCounts(
        rows,
        row,
        facts.latestSection47(row.child),
        ['section47sIn12Months', 'conferencesIn12Months'],
        report,
      ),
  }),
  childCheck({
    id: 'AA-L5-13',
    severity: 'Error',
    list: 5,
    rationale: 'The list itself shows more than the numbers say.',
    source: 'O',
    atLeast: 2,
    columns: ['section47sIn12Months', 'conferencesIn12Months'],
    find: (rows, row, facts, report) => {
      const latest = facts.latestSection47(row.child)
      if (latest < 0) return
      const earlier = earlierDays(rows, row, 'strategyDiscussionDate', latest)
      const conferences = earlier.filter((index) => {
        row.index = index
        return row.knows('conferenceDate')
      })
      row.index = latest
      const tooFew = (field: string, least: number) => {
        const number = row.value(field)
        return number !== UNKNOWN && number >= 0 && number < least
      }
      if (tooFew('section47sIn12Months', earlier.length)) {
        report(
          latest,
          `${plural(row.value('section47sIn12Months'), 'earlier enquiry', 'earlier enquiries')} in 12 months, but the list holds ${earlier.length} of them. Count back from the child’s latest enquiry.`,
        )
      } else if (tooFew('conferencesIn12Months', conferences.length)) {
        report(
          latest,
          `${plural(row.value('conferencesIn12Months'), 'earlier conference')} in 12 months, but the list holds ${conferences.length} of them. Count back from the child’s latest enquiry.`,
        )
      }
    },
  }),
]
