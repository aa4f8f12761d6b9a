import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { parseAgreedDate } from '../../../../kernel/parse-agreed-date.ts'
import { formatDate, plural } from '../../../../kernel/text.ts'
import { workingDayOnOrAfter } from '../../../../kernel/working-days.ts'
import { checkDuration } from '../scope/duration.ts'

/** A dated step of a review. `due` is ISO text, empty where nobody has said when; `said` are the words that it was read from. */
export type Milestone = { words: string; due: string; said: string; who: string; done_on: string }

/**
 * The fourteen steps of a review (seed 004, timetable), each with how far through the group's time it falls: nought is the start, one
 * the day on which the report is published. Those after the report are counted from it: two months for the executive (LAW-5), two more
 * to the committee, and six months from the answer to the look at what came of it (SCR-21).
 */
export const fourteenSteps: readonly { words: string; at: number; monthsAfter?: number }[] = [
  { words: 'Collect what is known already', at: 0.02 },
  { words: 'Agree the way of working, witnesses and dates', at: 0.08 },
  { words: 'Survey of the position at the start', at: 0.14 },
  { words: 'Collect what is still outstanding', at: 0.2 },
  { words: 'Analyse what has come in', at: 0.3 },
  { words: 'Settle the interviews', at: 0.35 },
  { words: 'Hold the interviews', at: 0.5 },
  { words: 'Make the visits', at: 0.6 },
  { words: 'Analyse, and weigh ways to go on', at: 0.75 },
  { words: 'Draft the report', at: 0.85 },
  { words: 'Report to the committee', at: 1 },
  { words: 'Answer of the executive', at: 1, monthsAfter: 2 },
  { words: 'The committee considers the answer', at: 1, monthsAfter: 4 },
  { words: 'Look at what came of it', at: 1, monthsAfter: 8 },
]

const plain = (words: string, due: string, said: string): Milestone => ({ words, due, said, who: '', done_on: '' })

/** The fourteen steps between two days, each on a working day. */
export function spreadSteps(
  starts: Temporal.PlainDate,
  ends: Temporal.PlainDate,
  calendar: HolidayCalendar,
): Milestone[] {
  const days = Math.max(0, starts.until(ends, { largestUnit: 'day' }).days)
  return fourteenSteps.map(({ words, at, monthsAfter = 0 }) => {
    const day = starts.add({ days: Math.round(days * at) }).add({ months: monthsAfter })
    return plain(words, workingDayOnOrAfter(day, calendar).toString(), '')
  })
}

/** Milestones from the steps of a form, each on the last day that its words can mean; none where they name no day. */
export const stepsOfForm = (
  rows: readonly (readonly string[])[],
  asAt: Temporal.PlainDate,
  calendar: HolidayCalendar,
): Milestone[] =>
  rows.map(([words = '', said = '']) =>
    plain(words, parseAgreedDate(said, { asAt, calendar }).latest?.toString() ?? '', said),
  )

/**
 * Moves what is not done by so many days, from the milestone at `from` on; each falls on a working day. What has no day has none
 * still. Days may be fewer than nought.
 */
export function moveMilestones(
  milestones: readonly Milestone[],
  from: number,
  days: number,
  calendar: HolidayCalendar,
): Milestone[] {
  return milestones.map((one, at) => {
    if (at < from || one.due === '' || one.done_on !== '') return one
    const due = workingDayOnOrAfter(Temporal.PlainDate.from(one.due).add({ days }), calendar).toString()
    return { ...one, due }
  })
}

export type ProjectCheck = { check: string; words: string }

/** What is to be looked at: what is late, out of order or without a day, and the whole beside the stated duration (SCR-11). */
export function checkProject(
  milestones: readonly Milestone[],
  scope: { duration: string; starts: Temporal.PlainDate | null; ends: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): ProjectCheck[] {
  const late = milestones.filter(({ due, done_on }) => due !== '' && done_on === '' && due < today.toString())
  const undated = milestones.filter(({ due }) => due === '')
  const dated = milestones.filter(({ due }) => due !== '')
  const turned = dated.filter(({ due }, at) => at > 0 && due < (dated[at - 1]?.due ?? ''))
  const report = dated.findLast(({ words }) => /\breport\b/i.test(words))
  const duration = checkDuration(scope.duration, scope.starts, scope.ends)
  const names = (some: readonly Milestone[]) => some.map(({ words }) => `“${words}”`).join(', ')
  return [
    ...(late.length > 0 ? [{ check: 'Late', words: `${plural(late.length, 'step')}: ${names(late)}.` }] : []),
    ...(undated.length > 0 ? [{ check: 'No day', words: `${names(undated)}.` }] : []),
    ...(turned.length > 0
      ? [{ check: 'Out of order', words: `${names(turned)} comes before the step above it.` }]
      : []),
    ...(duration && !duration.agrees ? [{ check: 'Duration', words: `${duration.words} (SCR-11)` }] : []),
    ...(report && scope.ends && report.due > scope.ends.toString()
      ? [
          {
            check: 'Later than the scope',
            words: `The report is planned for ${formatDate(Temporal.PlainDate.from(report.due))}; the scope ends on ${formatDate(scope.ends)}.`,
          },
        ]
      : []),
  ]
}
