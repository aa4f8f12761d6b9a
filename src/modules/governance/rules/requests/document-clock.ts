import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { formatDateWithWeekday } from '../../../../kernel/text.ts'
import { addWorkingDays, workingDayOnOrBefore } from '../../../../kernel/working-days.ts'

/** Clear days in which a document that a scrutiny member asks for is supplied (KEY-9). */
export const daysToSupply = 10

/** Both readings of the ten clear days: the regulations do not say whether working days are meant (KEY-9). */
export type DocumentClock = {
  calendar: Temporal.PlainDate
  working: Temporal.PlainDate
  /** The earlier, on a day when somebody is there to be reminded. */
  remindOn: Temporal.PlainDate
  explanation: string
}

/** By when a document asked for on a day is supplied, as soon as practicable and in ten clear days (KEY-9). */
export function documentClock(asked: Temporal.PlainDate, calendar: HolidayCalendar): DocumentClock {
  const days = asked.add({ days: daysToSupply })
  const working = addWorkingDays(asked, daysToSupply, calendar)
  const earlier = Temporal.PlainDate.compare(days, working.date) < 0 ? days : working.date
  return {
    calendar: days,
    working: working.date,
    remindOn: workingDayOnOrBefore(earlier, calendar),
    explanation: `As soon as practicable, and within ten clear days (KEY-9): by ${formatDateWithWeekday(days)} if calendar days are meant, which is safer, or by ${formatDateWithWeekday(working.date)} if working days are.`,
  }
}

/** To what exempt material must be relevant before a member may have it (KEY-9). */
export const relevances = ['an action under review', 'the work programme'] as const

/** Whether a member may have a document, as far as its being exempt goes, in a sentence. */
export function exemptSays(exempt: boolean, relevantTo: string): string | null {
  if (!exempt) return null
  if (relevantTo === '')
    return 'It holds exempt information and is not said to be relevant to an action under review or to the work programme: it may be refused, in writing, with reasons (KEY-9).'
  return `It holds exempt information, and is relevant to ${relevantTo}: the member may have it, in confidence (KEY-9).`
}
