import type { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../kernel/calendar.ts'
import { nthWorkingDayAfter } from '../../../kernel/working-days.ts'
import type { Framework, Offset, Sourced } from '../framework.ts'

export interface TimetableEntry extends Pick<Sourced, 'rule' | 'strength' | 'confirmed'> {
  readonly kind: 'phase' | 'request'
  readonly key: string
  readonly name: string
  readonly from: Temporal.PlainDate
  /** The last day of a phase, or the day by the end of which a request is due. */
  readonly to: Temporal.PlainDate
}

/**
 * Phases and requests of an inspection with their days, from the day of the call (ILACS-T3 to T5, SIF-T3 to T7, JTAI-3, 4).
 * The first day on site is the phase that counts from the call in working days; where that falls before the Monday of a week,
 * as after a holiday, the inspection still begins on it. In order of day.
 */
export function timetable(
  framework: Framework,
  event: string,
  notification: Temporal.PlainDate,
  calendar: HolidayCalendar,
): TimetableEntry[] {
  const onSite = framework.phases.find(({ key, events }) => key === 'on-site' && events.includes(event))
  const firstDay = onSite ? countFrom(notification, onSite, calendar) : notification
  const day = (offset: Offset) => countFrom(offset.from === 'first-day' ? firstDay : notification, offset, calendar)
  const entries: TimetableEntry[] = []
  for (const phase of framework.phases.filter(({ events }) => events.includes(event))) {
    const from = day(phase)
    const { key, name, rule, strength, confirmed } = phase
    entries.push({
      kind: 'phase',
      key,
      name,
      from,
      to: phase.until ? day(phase.until) : from,
      rule,
      strength,
      confirmed,
    })
  }
  for (const request of framework.requests.filter(({ events }) => events.includes(event))) {
    const due = day(request)
    const { key, name, rule, strength, confirmed } = request
    entries.push({ kind: 'request', key, name, from: notification, to: due, rule, strength, confirmed })
  }
  return entries.sort((one, other) => one.to.since(other.to).days || one.kind.localeCompare(other.kind))
}

function countFrom(anchor: Temporal.PlainDate, offset: Offset, calendar: HolidayCalendar): Temporal.PlainDate {
  return offset.count === 'calendar'
    ? anchor.add({ days: offset.days })
    : nthWorkingDayAfter(anchor, offset.days, calendar)
}
