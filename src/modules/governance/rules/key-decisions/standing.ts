import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { OutsideCalendarError } from '../../../../kernel/calendar.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { lastNoticeDay, type NoticeReading } from './notice-dates.ts'
import { type GivenNotice, warningsOn } from './route-wants.ts'

export const statuses = ['planned', 'noticed', 'decided', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** A planned decision as its standing is worked out from. */
export type Planned = GivenNotice & {
  key: boolean
  status: Status
  decide_from: string | null
  decide_to: string | null
  decided_on: string | null
}

export type Standing = { word: string; tone: 'grey' | 'blue' | 'green' | 'amber' | 'red'; why: string | null }

/** How a planned decision stands on a day: what its tag says, and why where that is not plain. */
export function standingOf(
  one: Planned,
  today: Temporal.PlainDate,
  reading: NoticeReading,
  calendar: HolidayCalendar,
): Standing {
  if (one.status === 'withdrawn') return { word: 'Withdrawn', tone: 'grey', why: null }
  if (one.status === 'decided') {
    const [first] = one.key && one.decided_on ? warned(one, one.decided_on, reading, calendar) : []
    return first
      ? { word: 'Decided, notice at fault', tone: 'red', why: first }
      : { word: 'Decided', tone: 'green', why: null }
  }
  if (one.decide_to !== null && one.decide_to < today.toString())
    return {
      word: 'Day has passed',
      tone: 'red',
      why: 'The day has passed. Record the decision, give it another day, or withdraw it.',
    }
  if (!one.key) return { word: 'Planned', tone: 'blue', why: null }
  if (one.decide_from === null)
    return { word: 'No day yet', tone: 'amber', why: 'Without a day no notice can be given.' }
  if (one.status === 'noticed') {
    const [first] = warned(one, one.decide_from, reading, calendar)
    return first
      ? { word: 'Notice at fault', tone: 'red', why: first }
      : { word: 'Notice given', tone: 'green', why: null }
  }
  return beforeNotice(Temporal.PlainDate.from(one.decide_from), today, reading, calendar)
}

function beforeNotice(
  decideFrom: Temporal.PlainDate,
  today: Temporal.PlainDate,
  reading: NoticeReading,
  calendar: HolidayCalendar,
): Standing {
  const last = within(() => lastNoticeDay(decideFrom, reading, calendar))
  if (!last) return { word: 'Notice due', tone: 'amber', why: null }
  if (Temporal.PlainDate.compare(today, last.date) > 0)
    return {
      word: 'Notice late',
      tone: 'red',
      why: `The last day for 28 clear days’ notice was ${formatDate(last.date)}. The general exception or special urgency is left (KEY-3, KEY-4).`,
    }
  return { word: 'Notice due', tone: 'amber', why: `Notice by ${formatDate(last.effectively ?? last.date)} (KEY-2).` }
}

const warned = (one: GivenNotice, on: string, reading: NoticeReading, calendar: HolidayCalendar) =>
  within(() => warningsOn(one, Temporal.PlainDate.from(on), reading, calendar)) ?? []

/** Null where the day lies beyond the years whose holidays are known. */
function within<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof OutsideCalendarError) return null
    throw error
  }
}
