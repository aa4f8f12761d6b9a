import type { Temporal } from 'temporal-polyfill'
import { fixedClock } from '../../kernel/clock.ts'
import type { Ground } from '../../spine/access/index.ts'

/** Ground as it was so many days ago, at ten in the morning in London. */
export function daysAgo(ground: Ground, ago: number): Ground {
  const day = ground.clock.today().subtract({ days: ago })
  const instant = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '10:00' }).toInstant()
  return { ...ground, clock: fixedClock(instant.toString()) }
}

/** A day as officers write it: 31.05.26. */
export function dueWords(due: number | string, today: Temporal.PlainDate): string {
  // YY stands for this year, so that the day which does not exist is always one to come.
  if (typeof due === 'string') return due.replace('YY', String(today.year % 100).padStart(2, '0'))
  const day = today.add({ days: due })
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(day.day)}.${two(day.month)}.${two(day.year % 100)}`
}
