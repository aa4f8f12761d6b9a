import type { Temporal } from 'temporal-polyfill'
import { type Filter, filterField } from '../../../govuk/patterns/list-query.ts'
import { readDue } from '../../../spine/actions/index.ts'
import type { Visit } from '../../../spine/web/index.ts'

/** A day that an address asks for, and the field of the list that it is typed in. */
export type DayAsked = { day: Temporal.PlainDate; filter: Filter; error?: { field: string; message: string } }

/** Reads a day from the address, as people write days or as 2026-05-31; another where none is given or none can be read. */
export function dayAsked(
  visit: Visit,
  { name, label }: { name: string; label: string },
  otherwise: Temporal.PlainDate,
): DayAsked {
  const typed = visit.query.get(name)?.trim() ?? ''
  const filter: Filter = { kind: 'text', name, label, hint: 'Such as 31 May 2026', narrows: false }
  if (typed === '') return { day: otherwise, filter }
  const day = readDue(typed, visit.ground.clock.today()).latest
  if (day) return { day, filter }
  const message = 'Enter a day, such as 31 May 2026'
  return { day: otherwise, filter: { ...filter, error: message }, error: { field: filterField(name), message } }
}

/** What a page of days answers where some of them could not be read. */
export function faultsOf(days: readonly DayAsked[]) {
  const errors = days.flatMap(({ error }) => error ?? [])
  return errors.length > 0 ? { errors, status: 422 } : {}
}
