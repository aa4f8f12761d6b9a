import { Temporal } from 'temporal-polyfill'
import { NoWrap } from '../../../govuk/layout.tsx'
import { StatusTag } from '../../../govuk/patterns/StatusTag.tsx'
import { OutsideCalendarError } from '../../../kernel/calendar.ts'
import { capitalised, formatDate } from '../../../kernel/text.ts'
import { formatTime } from '../../../kernel/zoned.ts'
import { readHolidayCalendar } from '../../../platform/holiday-calendar.ts'
import { type PapersDue, papersDue, usualPapersDays } from '../rules/papers-due.ts'
import type { MeetingRow } from '../store/read-meetings.ts'

/** The holidays that ship, read once. */
export const calendar = readHolidayCalendar()

export const dayWords = (iso: string) => formatDate(Temporal.PlainDate.from(iso))
export const timeWords = (time: string) => formatTime(Temporal.PlainTime.from(time))

export function Day({ iso }: { iso: string }) {
  return <NoWrap>{dayWords(iso)}</NoWrap>
}

const tones = { proposed: 'blue', arranged: 'green', held: 'grey', cancelled: 'red' } as const

export function MeetingStatus({ status }: { status: string }) {
  const [, tone] = Object.entries(tones).find(([word]) => word === status) ?? []
  return <StatusTag status={status === 'cancelled' ? 'Called off' : capitalised(status)} tone={tone} />
}

/** When the papers of a meeting are due; null where the meeting is beyond the years whose holidays are known. */
export function papersDueOf(meeting: MeetingRow): PapersDue | null {
  const { papersDue: date, papersDueReason: reason } = meeting
  const body = { committee: meeting.kindOf === 'committee', papersDays: meeting.papersDays ?? usualPapersDays }
  try {
    const instead = date ? { date: Temporal.PlainDate.from(date), reason } : null
    return papersDue(Temporal.PlainDate.from(meeting.heldOn), body, calendar, instead)
  } catch (error) {
    if (error instanceof OutsideCalendarError) return null
    throw error
  }
}
