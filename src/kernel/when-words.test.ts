import { describe, expect, it } from 'vitest'
import { dayOf, momentOf } from './when-words.ts'

describe('an instant in words', () => {
  it('is told by London’s clocks in winter and in summer', () => {
    expect(momentOf(new Date('2026-11-22T22:13:00Z'))).toBe('22 November 2026 at 22:13')
    expect(momentOf(new Date('2026-07-28T22:13:00Z'))).toBe('28 July 2026 at 23:13')
  })

  it('falls on the day that it is in London', () => {
    expect(dayOf(new Date('2026-07-28T23:30:00Z'))).toBe('29 July 2026')
    expect(dayOf(new Date('2026-12-28T23:30:00Z'))).toBe('28 December 2026')
  })
})
