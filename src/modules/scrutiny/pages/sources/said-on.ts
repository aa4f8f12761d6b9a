import type { Temporal } from 'temporal-polyfill'
import { day } from '../../../../spine/record-forms/index.ts'

/** A day as it is said of a source, or nothing. */
export const dayOf = (iso: string | null): string => (iso === null ? '' : day(iso))

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
