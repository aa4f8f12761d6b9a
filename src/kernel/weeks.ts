import type { Temporal } from 'temporal-polyfill'

/** The Monday of the second week after a day: what is held for a poll on a Thursday goes on from then (ILACS-T9). */
export const mondayOfSecondWeekAfter = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.add({ days: 15 - day.dayOfWeek })
