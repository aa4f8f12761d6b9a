import { Temporal } from 'temporal-polyfill'
import type { Framework } from '../framework.ts'

/** Between which days the next inspection is to be expected; a range and never a promise (ILACS-T13). */
export interface InspectionWindow {
  readonly opens: Temporal.PlainDate
  readonly closes: Temporal.PlainDate
  readonly standing: 'before' | 'in window' | 'past'
}

/** The window about the anniversary of the last inspection's last day. Undefined where the framework states no cycle. */
export function inspectionWindow(
  framework: Framework,
  lastDay: Temporal.PlainDate,
  today: Temporal.PlainDate,
): InspectionWindow | undefined {
  const { cycle } = framework
  if (!cycle) return undefined
  const anniversary = lastDay.add({ years: cycle.years })
  const opens = anniversary.subtract({ months: cycle.monthsBefore })
  const closes = anniversary.add({ months: cycle.monthsAfter })
  const standing =
    Temporal.PlainDate.compare(today, opens) < 0
      ? 'before'
      : Temporal.PlainDate.compare(today, closes) > 0
        ? 'past'
        : 'in window'
  return { opens, closes, standing }
}
