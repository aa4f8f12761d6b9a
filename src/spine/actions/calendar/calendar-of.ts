import { ICalCalendar, ICalCalendarMethod } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { occurrences } from '../../../kernel/occurrences.ts'
import { needsStart } from '../../../kernel/recurrence.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import type { Work } from '../../access/index.ts'
import { type ActionRow, listActions } from '../list-actions.ts'

/** How far ahead a feed shows what repeats. */
export const monthsAhead = 12

export type CalendarEntry = { id: string; reference: string; title: string; day: Temporal.PlainDate; says: string }

/**
 * What falls due for a person: every open action that they lead, on the last day of each time it falls due from a month
 * back to a year ahead. Only what they may read; run it as them.
 */
export async function calendarEntries(work: Work, personId: string): Promise<CalendarEntry[]> {
  const { rows } = await listActions(work, { leadId: personId, states: ['open'], sort: 'due' })
  const today = work.clock.today()
  return rows.flatMap((row) => entriesOf(row, today.subtract({ months: 1 }), today.add({ months: monthsAhead })))
}

function entriesOf(row: ActionRow, from: Temporal.PlainDate, to: Temporal.PlainDate): CalendarEntry[] {
  if (row.due.recurrence && needsStart(row.due.recurrence)) return []
  const says = [row.within?.title, `Due: ${row.due.text}`, row.status.word].filter(Boolean).join('. ')
  const title = row.number === '' ? row.title : `${row.number} ${row.title}`
  // What is late stays in the calendar, however long ago it was due.
  const first = row.due.latest && Temporal.PlainDate.compare(row.due.latest, from) < 0 ? row.due.latest : from
  return occurrences(row.due, first, to, bankHolidays).map(({ latest }) => ({
    id: `${row.id}-${latest}`,
    reference: row.reference,
    title,
    day: latest,
    says,
  }))
}

/** The entries as a calendar file that other programs follow. */
export function calendarText(entries: readonly CalendarEntry[], at: Date): string {
  const calendar = new ICalCalendar({
    name: 'Sightline: my actions',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Sightline', product: 'My actions', language: 'EN' },
    ttl: 6 * 60 * 60,
  })
  for (const { id, title, reference, day, says } of entries) {
    // A whole day: the time of day and its zone are left out of the file.
    const start = new Date(`${day}T00:00:00Z`)
    calendar.createEvent({
      id,
      stamp: at,
      start,
      allDay: true,
      timezone: 'UTC',
      summary: `${title} (${reference})`,
      description: says,
    })
  }
  return calendar.toString()
}
