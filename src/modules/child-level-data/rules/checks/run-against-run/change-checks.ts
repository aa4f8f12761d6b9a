import type { ListNumber } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check, CheckInput } from '../check.ts'
import { factsOf } from '../check-facts.ts'
import { addMonths } from '../day-arithmetic.ts'
import { heading } from '../field-check.ts'
import { listsFrom } from '../list-ranges.ts'
import type { Row } from '../row.ts'
import { rowIssue } from '../row-check.ts'
import { eachChildInBoth, lastRun } from './earlier-facts.ts'

/** The date that a period of work began on, which is the same in each run as long as it is the same period. */
const startFields: readonly (readonly [ListNumber, string])[] = [
  [7, 'planStartDate'],
  [8, 'careStartDate'],
  [10, 'decisionDate'],
]

/** AA-R05 to AA-R07, AA-R11 and AA-R12: what was said of a child in the last run and is said otherwise now. */
export const changeChecks: readonly Check[] = [
  {
    id: 'AA-R05',
    severity: 'Warning',
    lists: listsFrom(1, 10),
    rationale: 'These do not change; one of the two runs is wrong.',
    source: 'O',
    run(input, report) {
      eachChildOnce(input, (now, before, asAtThen) => {
        const changed = changedDetails(now, before, asAtThen)
        // Where both changed, the id is another child's: AA-R11.
        if (changed.length === 2) return
        for (const field of changed) report(rowIssue(now, [field], changeWords(now, before, field), undefined, field))
      })
      for (const [list, field] of startFields) {
        eachChildInBoth(input, list, field, (now, before) => {
          const start = now.date(field)
          const then = before.date(field)
          // A start after the last run is a new period, not another date for the old one.
          if (start === UNKNOWN || then === UNKNOWN || start === then || start > (lastRun(input)?.run.asAt ?? start))
            return
          report(rowIssue(now, [field], changeWords(now, before, field), undefined, field))
        })
      }
    },
  },
  {
    id: 'AA-R06',
    severity: 'Warning',
    lists: [7, 8],
    rationale: 'The latest visit or review can only become later.',
    source: 'O',
    run(input, report) {
      for (const [list, start] of [
        [7, 'planStartDate'],
        [8, 'careStartDate'],
      ] as const) {
        eachChildInBoth(input, list, start, (now, before) => {
          if (now.date(start) !== before.date(start)) return
          for (const field of ['lastVisitDate', 'lastReviewDate']) {
            if (!before.knows(field)) continue
            if (now.blank(field)) {
              report(
                rowIssue(
                  now,
                  [field],
                  `${heading(now, field)} is blank, and was ${before.day(field)} in the last run. Give the latest.`,
                  undefined,
                  field,
                ),
              )
            } else if (now.knows(field) && now.date(field) < before.date(field)) {
              report(rowIssue(now, [field], changeWords(now, before, field), undefined, field))
            }
          }
        })
      }
    },
  },
  {
    id: 'AA-R07',
    severity: 'Warning',
    lists: [7, 8],
    rationale: 'What has been counted stays counted as long as the span that it is counted over has not moved on.',
    source: 'O',
    run(input, report) {
      const down = (now: Row, before: Row, field: string) => {
        if (now.value(field) >= 0 && now.value(field) < before.value(field)) {
          report(
            rowIssue(
              now,
              [field],
              `${heading(now, field)} went down from ${before.value(field)} in the last run to ${now.value(field)}. Check both.`,
              undefined,
              field,
            ),
          )
        }
      }
      eachChildInBoth(input, 7, 'planStartDate', (now, before) => down(now, before, 'previousPlans'))
      eachChildInBoth(input, 8, 'careStartDate', (now, before) => {
        if (now.date('careStartDate') !== before.date('careStartDate') || !isSpanUnmoved(now, input)) return
        for (const field of ['placementsIn12Months', 'missingEpisodes', 'absentEpisodes']) down(now, before, field)
      })
    },
  },
  {
    id: 'AA-R11',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale:
      'Another date of birth and another gender are another child: the id was used twice, or two records were merged.',
    source: 'O',
    run(input, report) {
      eachChildOnce(input, (now, before, asAtThen) => {
        if (changedDetails(now, before, asAtThen).length < 2) return
        const message = `In the last run this id was ${before.shown('gender')}, born ${before.day('dateOfBirth')}; now it is ${now.shown('gender')}, born ${now.day('dateOfBirth')}. Find out which child it belongs to.`
        report(rowIssue(now, ['childId', 'dateOfBirth', 'gender'], message))
      })
    },
  },
  {
    id: 'AA-R12',
    severity: 'Warning',
    lists: [6],
    rationale: 'A case that opens again is a new episode, with a start of its own.',
    source: 'O',
    run(input, report) {
      eachChildInBoth(input, 6, 'startDate', (now, before) => {
        const wasClosed = before.knows('closureDate')
        if (!wasClosed || !factsOf(input).isOpen(now) || !now.knows('startDate')) return
        if (now.date('startDate') !== before.date('startDate')) return
        const message = `Closed on ${before.day('closureDate')} in the last run, and open again since ${now.day('startDate')}. Give the start of the new episode, or the closing date back.`
        report(rowIssue(now, ['closureDate', 'startDate'], message))
      })
    },
  },
]

/** Each child that both runs have in one list at least, once, in the first such list. */
function eachChildOnce(input: CheckInput, visit: (now: Row, before: Row, asAtThen: number) => void): void {
  const seen = new Set<number>()
  const asAtThen = lastRun(input)?.run.asAt ?? input.asAt
  for (const list of listsFrom(1, 10)) {
    eachChildInBoth(input, list, undefined, (now, before) => {
      if (seen.has(now.child)) return
      seen.add(now.child)
      visit(now, before, asAtThen)
    })
  }
}

/** Which of date of birth and gender changed. A child that was unborn then has been born since; a gender may become known. */
function changedDetails(now: Row, before: Row, asAtThen: number): string[] {
  const changed: string[] = []
  const born = before.date('dateOfBirth')
  if (born !== UNKNOWN && born <= asAtThen && now.knows('dateOfBirth') && now.date('dateOfBirth') !== born) {
    changed.push('dateOfBirth')
  }
  const gender = before.code('gender')
  if (gender !== '' && gender !== 'Not stated/recorded' && now.knows('gender') && now.code('gender') !== gender) {
    changed.push('gender')
  }
  return changed
}

/** Whether the 12 months that list 8 counts over still begin at the start of care: then a count can only grow. */
function isSpanUnmoved(now: Row, input: CheckInput): boolean {
  if (input.asAt === lastRun(input)?.run.asAt) return true
  return now.date('careStartDate') >= addMonths(input.asAt, -12)
}

function changeWords(now: Row, before: Row, field: string): string {
  const isDate = now.table.columns.get(field)?.field.type === 'date'
  const [is, was] = isDate ? [now.day(field), before.day(field)] : [now.shown(field), before.shown(field)]
  return `${heading(now, field)} was ${was} in the last run and is ${is} now. Put right whichever is wrong.`
}
