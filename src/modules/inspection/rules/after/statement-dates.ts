import type { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { clearCalendarDays, lastPublication } from '../../../../kernel/clear-days.ts'
import { addWorkingDays, nthWorkingDayAfter } from '../../../../kernel/working-days.ts'

/** The days to publish the report, and to have the statement of action ready (POST-2, POST-3). */
export const daysToPublish = 30
export const daysToState = 70

/** One of the two clocks of POST-4, with the days it gives. */
export interface StatementClock {
  readonly from: Temporal.PlainDate
  /** Receipt of the final report is the law's clock; publication stands in for it until that day is known. */
  readonly by: 'receipt' | 'publication'
  readonly publishBy: Temporal.PlainDate
  readonly stateBy: Temporal.PlainDate
  readonly why: string
}

/**
 * Both clocks, the one that binds first (POST-4). Where only the publication is known its days are the latest that they can be.
 */
export function statementClocks(
  received: Temporal.PlainDate | null,
  published: Temporal.PlainDate | null,
  calendar: HolidayCalendar,
): StatementClock[] {
  const clock = (from: Temporal.PlainDate, by: StatementClock['by']): StatementClock => {
    const state = addWorkingDays(from, daysToState, calendar)
    return {
      from,
      by,
      publishBy: nthWorkingDayAfter(from, daysToPublish, calendar),
      stateBy: state.date,
      why: state.explanation,
    }
  }
  return [...(received ? [clock(received, 'receipt')] : []), ...(published ? [clock(published, 'publication')] : [])]
}

/** The way back from the day on which the statement is due, by the day of the cabinet that approves it (POST-5). */
export interface WayBack {
  readonly noticeBy: Temporal.PlainDate
  readonly publishBy: Temporal.PlainDate
  readonly decisionPublished: Temporal.PlainDate
  readonly callInEnds: Temporal.PlainDate
  /** The call-in is not over before the statement is due: an earlier cabinet, or a waiver, is needed. */
  readonly collides: boolean
}

/** Working days from a decision to its publication (C). */
const decisionIsPublishedAfter = 2

/** How long a decision may be called in after it is published, by the council's own rules (CALL-1). */
export interface CallIn {
  readonly days: number
  readonly counts: 'working' | 'calendar'
}

/** What most councils have, where the council's own rules are not known (CALL-2). */
export const usualCallIn: CallIn = { days: 5, counts: 'working' }

/** The days that a cabinet on a day asks for, and whether its call-in ends in time. */
export function wayBack(
  cabinet: Temporal.PlainDate,
  stateBy: Temporal.PlainDate,
  callIn: CallIn,
  calendar: HolidayCalendar,
): WayBack {
  const decisionPublished = nthWorkingDayAfter(cabinet, decisionIsPublishedAfter, calendar)
  const callInEnds =
    callIn.counts === 'working'
      ? nthWorkingDayAfter(decisionPublished, callIn.days, calendar)
      : decisionPublished.add({ days: callIn.days })
  return {
    noticeBy: clearCalendarDays(cabinet, 28, calendar).date,
    publishBy: lastPublication(cabinet, 5, calendar).date,
    decisionPublished,
    callInEnds,
    collides: callInEnds.since(stateBy).days >= 0,
  }
}
