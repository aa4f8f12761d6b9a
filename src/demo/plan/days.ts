import type { Temporal } from 'temporal-polyfill'
import { fixedClock } from '../../kernel/clock.ts'
import { workingDayOnOrBefore } from '../../kernel/working-days.ts'
import { bankHolidays } from '../../platform/holiday-calendar.ts'
import type { Ground } from '../../spine/access/index.ts'
import { sayWhen } from '../say-when.ts'

/** The working day so many days ago, or the last one before it: nobody of Wexmoor writes on a Sunday. */
export const workingDayAgo = (today: Temporal.PlainDate, ago: number): Temporal.PlainDate =>
  workingDayOnOrBefore(today.subtract({ days: ago }), bankHolidays)

/** Ground as it was so many days ago, a while into the office's day. */
export function daysAgo(ground: Ground, ago: number, minutes = 60): Ground {
  const day = workingDayAgo(ground.clock.today(), ago)
  const opening = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '09:00' })
  return { ...ground, clock: fixedClock(opening.add({ minutes }).toInstant().toString()) }
}

/** A day as officers write it: 31.05.26, and a working day. */
export function dueWords(due: number | string, today: Temporal.PlainDate): string {
  // YY stands for this year, so that the day which does not exist is always one to come.
  if (typeof due === 'string') return sayWhen(due, today).replace('YY', String(today.year % 100).padStart(2, '0'))
  const day = workingDayAgo(today, -due)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(day.day)}.${two(day.month)}.${two(day.year % 100)}`
}
