import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { clearCalendarDays } from './clear-days.ts'
import { OverrideRefusedError, overrideComputed } from './computed-date.ts'
import { computedDateToJson } from './computed-date-json.ts'
import { addWorkingDays } from './working-days.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('overrideComputed (CAL-6)', () => {
  const computed = addWorkingDays(day('2026-07-28'), 70, calendar)

  it('keeps the computed date beside the agreed one, with the reason and who', () => {
    const agreed = overrideComputed(computed, { date: day('2026-11-06'), reason: ' Agreed by letter ', by: 'A Head' })
    expect(agreed.computed).toBe(computed)
    expect(agreed).toMatchObject({ reason: 'Agreed by letter', by: 'A Head' })
    expect(agreed.date.toString()).toBe('2026-11-06')
  })

  it('refuses one without a reason or a name', () => {
    const date = day('2026-11-06')
    expect(() => overrideComputed(computed, { date, reason: ' ', by: 'A Head' })).toThrow(OverrideRefusedError)
    expect(() => overrideComputed(computed, { date, reason: 'Late letter', by: '' })).toThrow(
      'Say who changed the date.',
    )
  })
})

describe('computedDateToJson', () => {
  it('writes dates as ISO text and leaves out what does not apply', () => {
    const json = computedDateToJson(addWorkingDays(day('2026-08-28'), 1, calendar))
    expect(JSON.parse(JSON.stringify(json))).toEqual({
      date: '2026-09-01',
      rule: 'CAL-2',
      strength: 'L',
      start: '2026-08-28',
      count: 1,
      skipped: [{ date: '2026-08-31', name: 'Summer bank holiday' }],
      explanation: json.explanation,
      confirmed: true,
    })
  })

  it('has the effective date and the warning when they do', () => {
    expect(computedDateToJson(clearCalendarDays(day('2019-06-25'), 28, calendar))).toMatchObject({
      date: '2019-05-27',
      effectively: '2019-05-24',
      warning: expect.stringContaining('Spring bank holiday'),
    })
  })
})
