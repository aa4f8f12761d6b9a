import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { mondayOfSecondWeekAfter } from './weeks.ts'

describe('mondayOfSecondWeekAfter (ILACS-T9)', () => {
  it.each([
    ['2026-05-07', '2026-05-18'],
    ['2024-07-04', '2024-07-15'],
    ['2026-05-04', '2026-05-18'],
    ['2026-05-10', '2026-05-18'],
  ])('of %s is %s', (day, monday) =>
    expect(mondayOfSecondWeekAfter(Temporal.PlainDate.from(day)).toString()).toBe(monday),
  )
})
