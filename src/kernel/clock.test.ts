import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { clockFrom, fixedClock } from './clock.ts'

describe('a clock (CAL-7)', () => {
  it('says the date in London, not the date of the instant', () => {
    const justPastMidnight = Temporal.Instant.from('2026-07-28T23:30:00Z')
    expect(
      clockFrom(() => justPastMidnight)
        .today()
        .toString(),
    ).toBe('2026-07-29')
    expect(fixedClock('2026-12-28T23:30:00Z').today().toString()).toBe('2026-12-28')
  })
  it('asks its source each time', () => {
    let hours = 0
    const clock = clockFrom(() => Temporal.Instant.from('2026-07-28T09:00:00Z').add({ hours: hours++ }))
    expect(clock.now().toString()).toBe('2026-07-28T09:00:00Z')
    expect(clock.now().toString()).toBe('2026-07-28T10:00:00Z')
  })
  it('stands still at midday in London for a date, in summer time and out of it', () => {
    expect(fixedClock('2026-07-28').now().toString()).toBe('2026-07-28T11:00:00Z')
    expect(fixedClock('2026-01-28').now().toString()).toBe('2026-01-28T12:00:00Z')
  })
  it('refuses what is no time', () => {
    expect(() => fixedClock('2026-02-30')).toThrow(RangeError)
    expect(() => fixedClock('soon')).toThrow(RangeError)
  })
})
