import { Temporal } from 'temporal-polyfill'
import { type Clock, clockFrom } from '../../kernel/clock.ts'
import type { Settings } from '../../platform/config/settings.ts'

/** The system's clock, or one moved to begin on the day that TODAY names. */
export function clockOf(settings: Settings): Clock {
  const real = clockFrom(() => Temporal.Now.instant())
  if (!settings.TODAY) return real
  const moved = real.today().until(Temporal.PlainDate.from(settings.TODAY)).days
  return clockFrom(() => Temporal.Now.instant().add({ hours: moved * 24 }))
}
