import type { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../kernel/calendar.ts'
import { lastPublication } from '../../../kernel/clear-days.ts'
import { formatDateWithWeekday, plural } from '../../../kernel/text.ts'
import { nthWorkingDayBefore } from '../../../kernel/working-days.ts'

/** The law's clear days before a meeting of a council committee (ATI-1). */
export const committeeClearDays = 5

/** How many working days ahead papers go out when a body has not said otherwise. */
export const usualPapersDays = 5

/** When papers for a meeting are due, and why: shown wherever the date is (CAL-6). */
export type PapersDue = { date: Temporal.PlainDate; explanation: string; setAside: Temporal.PlainDate | null }

/** A date that people put in place of the computed one, with why. */
export type PapersDueInstead = { date: Temporal.PlainDate; reason: string }

/**
 * When papers are due: for a committee the last day that leaves five clear working days (CAL-3, law); for any other body
 * as many working days before as the council chose for it. A date set by people replaces it and keeps it beside.
 * Throws OutsideCalendarError for a meeting beyond the holiday calendar.
 */
export function papersDue(
  heldOn: Temporal.PlainDate,
  body: { committee: boolean; papersDays: number },
  calendar: HolidayCalendar,
  instead: PapersDueInstead | null = null,
): PapersDue {
  const computed = body.committee ? byLaw(heldOn, calendar) : byChoice(heldOn, body.papersDays, calendar)
  if (instead === null) return { ...computed, setAside: null }
  return {
    date: instead.date,
    explanation: `Set to ${formatDateWithWeekday(instead.date)}: ${instead.reason} Worked out, it would be ${formatDateWithWeekday(computed.date)}.`,
    setAside: computed.date,
  }
}

function byLaw(heldOn: Temporal.PlainDate, calendar: HolidayCalendar) {
  const { date, explanation } = lastPublication(heldOn, committeeClearDays, calendar)
  return { date, explanation }
}

function byChoice(heldOn: Temporal.PlainDate, days: number, calendar: HolidayCalendar) {
  const date = nthWorkingDayBefore(heldOn, days, calendar)
  const explanation = `${plural(days, 'working day')} before the meeting on ${formatDateWithWeekday(heldOn)} is ${formatDateWithWeekday(date)}. This is the council’s own choice for this body.`
  return { date, explanation }
}
