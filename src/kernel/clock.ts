import { Temporal } from 'temporal-polyfill'
import { londonDate } from './zoned.ts'

/** The time, given to whatever needs it, so that a test or a replay can choose it. `today` is the date in London (CAL-7). */
export type Clock = {
  now(): Temporal.Instant
  today(): Temporal.PlainDate
}

/** A clock over any source of instants; the program uses the system's. */
export function clockFrom(now: () => Temporal.Instant): Clock {
  return { now, today: () => londonDate(now()) }
}

/** A clock that stands still, from an instant ("2026-07-28T09:00:00Z") or a date, which is taken as midday in London. */
export function fixedClock(iso: string): Clock {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(iso)
    ? Temporal.PlainDate.from(iso).toZonedDateTime({ timeZone: 'Europe/London', plainTime: '12:00' }).toInstant()
    : Temporal.Instant.from(iso)
  return clockFrom(() => instant)
}
