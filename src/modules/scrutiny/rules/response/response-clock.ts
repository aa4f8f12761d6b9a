import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { monthsBeginning } from '../../../../kernel/months.ts'
import { formatDate } from '../../../../kernel/text.ts'
import type { Addressee } from '../findings/recommendation-words.ts'

/** By when an answer is due, and why; null where no law says. */
export type ResponseClock = { due: Temporal.PlainDate | null; why: string }

/** The days that a health partner has, where scrutiny asks for an answer (LAW-9). */
const healthDays = 28

/**
 * When an answer is due to a notice received on a day: the executive's two months begin with that day (LAW-5, CAL-5). A
 * committee that decides has no clock (LAW-8), nor has a partner, who must have regard (LAW-6).
 */
export function responseClock(
  received: Temporal.PlainDate,
  addressee: Addressee,
  calendar: HolidayCalendar,
): ResponseClock {
  switch (addressee) {
    case 'executive': {
      const { date, explanation } = monthsBeginning(received, 2, calendar)
      return { due: date, why: `${explanation} The executive must consider, answer and publish by then (LAW-5).` }
    }
    case 'health partner':
      return { due: received.add({ days: healthDays }), why: 'A health partner answers within 28 days (LAW-9).' }
    case 'committee':
      return { due: null, why: 'The council has no executive, so no law sets a day: the committees agree one (LAW-8).' }
    case 'partner':
      return { due: null, why: 'No law sets a day. A partner must have regard to it (LAW-6).' }
    case 'council':
    case 'board':
      return { due: null, why: 'No law sets a day: agree one.' }
  }
}

/** By when the first look at what came of it is to be: within six months of the answer (SCR-21). */
export const firstLookBy = (repliedOn: Temporal.PlainDate): Temporal.PlainDate => repliedOn.add({ months: 6 })

export type NoticeDays = { due_on: string | null; replied_on: string | null; considered_on: string | null }
export type NoticeStanding = { word: string; tone: 'grey' | 'blue' | 'green' | 'amber' | 'red'; why: string }

/** Where a notice stands on a day: waiting, late, answered in time or late, considered (LAW-5). */
export function noticeStanding(notice: NoticeDays, today: Temporal.PlainDate): NoticeStanding {
  const { due_on: due, replied_on: replied, considered_on: considered } = notice
  const dueWords = due ? `The answer is due on ${formatDate(Temporal.PlainDate.from(due))}.` : 'No day is set by law.'
  if (!replied) {
    const days = due ? today.until(Temporal.PlainDate.from(due)).days : null
    if (days !== null && days < 0) return { word: 'Late', tone: 'red', why: `${dueWords} That is ${-days} days ago.` }
    return { word: 'Waiting for an answer', tone: 'amber', why: dueWords }
  }
  if (considered) return { word: 'Considered', tone: 'green', why: 'The committee has considered the answer.' }
  const late = due !== null && replied > due
  return late
    ? { word: 'Answered late', tone: 'amber', why: `${dueWords} The committee has yet to consider it.` }
    : { word: 'Answered', tone: 'blue', why: 'The committee has yet to consider it.' }
}
