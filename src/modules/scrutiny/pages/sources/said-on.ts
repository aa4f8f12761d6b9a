import type { Temporal } from 'temporal-polyfill'

/** Faults of days on which something is said to have happened, and which have not come yet. */
export const saidOn = (
  state: Readonly<Record<string, unknown>>,
  names: readonly string[],
  today: Temporal.PlainDate,
): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const day = state[name]
      return typeof day === 'string' && day > today.toString() ? [[name, 'That day has not come yet']] : []
    }),
  )
