import { Temporal } from 'temporal-polyfill'

/** What the rules need to know of somebody: their roles and the organisations they belong to, today. */
export type Party = { id: string; roles: ReadonlySet<string>; organisations: ReadonlySet<string> }

/** The longest that somebody may act for somebody else without being asked again, in days. */
export const longestDays = 366

/**
 * Whether one person may let another act for them, or why not. Partners may do so only within their own organisation:
 * what an organisation sees stays in it.
 */
export function partyFault(from: Party, to: Party): string | null {
  if (from.id === to.id) return 'Choose somebody else: you act for yourself already'
  const partner = from.roles.has('partner') || to.roles.has('partner')
  const shared = [...from.organisations].some((organisation) => to.organisations.has(organisation))
  if (partner && !shared) return 'Choose somebody of the same organisation: partners act only for each other there'
  return null
}

/** What is wrong with the dates of a delegation, by field; null where they are good. Both days count. */
export function dateFault(
  starts: Temporal.PlainDate,
  ends: Temporal.PlainDate,
  today: Temporal.PlainDate,
): { starts: string } | { ends: string } | null {
  if (Temporal.PlainDate.compare(starts, today) < 0) return { starts: 'The first day must be today or later' }
  if (Temporal.PlainDate.compare(ends, starts) < 0) return { ends: 'The last day must be the first day or later' }
  if (starts.until(ends).days >= longestDays) return { ends: 'The last day must be within a year of the first' }
  return null
}

/** The last day of a delegation ended now: one that has not begun, or began today, never counts. */
export function endedNow(starts: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const reference = Temporal.PlainDate.compare(starts, today) > 0 ? starts : today
  return reference.subtract({ days: 1 })
}

export type Standing = 'now' | 'to come' | 'over'

/** Where a delegation stands on a day. */
export function standingOf(starts: Temporal.PlainDate, ends: Temporal.PlainDate, day: Temporal.PlainDate): Standing {
  if (Temporal.PlainDate.compare(ends, day) < 0 || Temporal.PlainDate.compare(ends, starts) < 0) return 'over'
  return Temporal.PlainDate.compare(starts, day) > 0 ? 'to come' : 'now'
}
