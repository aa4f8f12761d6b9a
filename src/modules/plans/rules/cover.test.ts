import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { coverFault, coverStands } from './cover.ts'

const today = Temporal.PlainDate.from('2026-06-16')
const deputy = (personId: string, trained = true) => ({ capacity: 'deputy', trained, personId })

describe('the cover of a work stream (A22)', () => {
  it.each([
    ['never tested', null, 'medium'],
    ['tested today', '2026-06-16', null],
    ['tested a year ago to the day', '2025-06-16', null],
    ['tested a year and a day ago', '2025-06-15', 'low'],
  ])('%s', (_, tested, severity) => {
    expect(coverFault(tested, today)?.severity ?? null).toBe(severity)
  })

  it('holds a year from the day, whichever day it is', () => {
    const days = fc.integer({ min: 0, max: 800 })
    fc.assert(
      fc.property(days, (ago) => {
        const tested = today.subtract({ days: ago })
        const old = Temporal.PlainDate.compare(tested, today.subtract({ years: 1 })) < 0
        expect(coverFault(tested.toString(), today) !== null).toBe(old)
      }),
    )
  })

  it('stands while one who was tested still deputises, and not for somebody else or for one no longer trained', () => {
    const before = [deputy('a'), deputy('b')]
    expect(coverStands(before, [deputy('b'), deputy('c')])).toBe(true)
    expect(coverStands(before, [deputy('c')])).toBe(false)
    expect(coverStands(before, [deputy('a', false)])).toBe(false)
    expect(
      coverStands(
        [{ capacity: 'deputy', trained: true, personId: 'a', postId: 'p' }],
        [{ capacity: 'deputy', trained: true, postId: 'p' }],
      ),
    ).toBe(true)
  })
})
