import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { timeDeadline } from '../../../kernel/zoned.ts'
import { readRecord } from '../../records/index.ts'
import type { Answer, Visit } from '../../web/index.ts'
import { meetingKind } from '../store/meeting-kind.ts'

const hours = 2

/** /meetings/:reference/meeting.ics: the meeting for a person's own calendar. Names nobody and holds no words of papers. */
export async function meetingCalendar(visit: Visit): Promise<Answer> {
  const meeting = await visit.work((work) => readRecord(work, meetingKind, visit.params['reference'] ?? ''))
  const { held_on: day, starts_at: time, place, status } = meeting.state
  const { instant } = timeDeadline(Temporal.PlainDate.from(day), Temporal.PlainTime.from(time))
  const states = {
    proposed: ICalEventStatus.TENTATIVE,
    arranged: ICalEventStatus.CONFIRMED,
    held: ICalEventStatus.CONFIRMED,
    cancelled: ICalEventStatus.CANCELLED,
  }
  const calendar = new ICalCalendar({ prodId: { company: 'Sightline', product: 'Meetings', language: 'EN' } })
  if (status === 'cancelled') calendar.method(ICalCalendarMethod.CANCEL)
  calendar.createEvent({
    id: meeting.id,
    sequence: meeting.version,
    stamp: new Date(meeting.updatedAt),
    start: new Date(instant.epochMilliseconds),
    end: new Date(instant.add({ hours }).epochMilliseconds),
    summary: meeting.title.replace(/, \d{1,2} \w+ \d{4}$/, ''),
    location: place,
    status: states[status],
  })
  return {
    kind: 'file',
    bytes: calendar.toString(),
    name: `${meeting.reference}.ics`,
    type: 'text/calendar; charset=utf-8',
  }
}
