import { Temporal } from 'temporal-polyfill'
import { type HolidayCalendar, OutsideCalendarError } from '../../../../kernel/calendar.ts'
import { formatDate, lateBy } from '../../../../kernel/text.ts'
import { documentClock } from './document-clock.ts'

export const requestStatuses = ['open', 'answered', 'refused', 'withdrawn'] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** A request as its standing is worked out from; days as ISO text. */
export type Asked = {
  kind_of: 'information' | 'document'
  status: RequestStatus
  asked_on: string
  promised_on: string | null
  answered_on: string | null
  publish: '' | 'yes' | 'no'
  published_on: string | null
  refused_on: string | null
  escalated_on: string | null
}

export type RequestStanding = { word: string; tone: 'grey' | 'blue' | 'green' | 'amber' | 'red'; why: string | null }

/** By when it is answered: as promised, and for a document never later than the law says (KEY-9). Null where nobody promised. */
export function dueOn(one: Asked, calendar: HolidayCalendar): Temporal.PlainDate | null {
  const promised = one.promised_on ? Temporal.PlainDate.from(one.promised_on) : null
  const law = one.kind_of === 'document' ? lawOf(one.asked_on, calendar) : null
  if (promised === null || law === null) return promised ?? law
  return Temporal.PlainDate.compare(promised, law) < 0 ? promised : law
}

/** How a request stands on a day: its word, and why where that is not plain. */
export function requestStanding(one: Asked, today: Temporal.PlainDate, calendar: HolidayCalendar): RequestStanding {
  const due = dueOn(one, calendar)
  if (one.status === 'withdrawn') return { word: 'Withdrawn', tone: 'grey', why: null }
  if (one.status === 'refused')
    return one.escalated_on
      ? { word: 'Refused, escalated', tone: 'amber', why: null }
      : { word: 'Refused', tone: 'red', why: 'It can be escalated.' }
  if (one.status === 'answered') return answered(one, due)
  if (due === null) return { word: 'No date promised', tone: 'amber', why: 'Nobody has said by when it is answered.' }
  const late = lateBy(due, today)
  if (late) return { word: 'Late', tone: 'red', why: `Due on ${formatDate(due)}: ${late}.` }
  return { word: 'Open', tone: 'blue', why: `Due on ${formatDate(due)}.` }
}

function answered(one: Asked, due: Temporal.PlainDate | null): RequestStanding {
  const late = due && one.answered_on ? lateBy(due, Temporal.PlainDate.from(one.answered_on)) : null
  const why = late ? `Answered ${late}.` : null
  if (one.publish === 'yes' && one.published_on === null)
    return { word: 'Answered, to be published', tone: 'amber', why }
  return { word: one.published_on ? 'Answered and published' : 'Answered', tone: 'green', why }
}

function lawOf(asked: string, calendar: HolidayCalendar): Temporal.PlainDate | null {
  try {
    return documentClock(Temporal.PlainDate.from(asked), calendar).remindOn
  } catch (error) {
    if (error instanceof OutsideCalendarError) return null
    throw error
  }
}
