import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../platform/holiday-calendar.ts'
import { clearCalendarDays } from './clear-days.ts'
import { computedDateToJson } from './computed-date-json.ts'
import { addWorkingDays } from './working-days.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('a computed date as JSON', () => {
  const computed = addWorkingDays(day('2026-07-28'), 70, calendar)
  it('has the explanation and every holiday that was passed over, as text', () => {
    expect(computedDateToJson(computed)).toEqual({
      ...{ date: '2026-11-04', rule: 'CAL-2', strength: computed.strength, start: '2026-07-28', count: 70 },
      skipped: [{ date: '2026-08-31', name: 'Summer bank holiday' }],
      explanation: computed.explanation,
      confirmed: true,
    })
  })
  it('says what it is in effect and what to beware of only where there is something to say', () => {
    expect(Object.keys(computedDateToJson(computed))).not.toContain('effectively')
    const both = { ...computed, effectively: day('2026-11-05'), warning: 'Beyond the known holidays.' }
    expect(computedDateToJson(both)).toMatchObject({ effectively: '2026-11-05', warning: 'Beyond the known holidays.' })
  })
  it('holds nothing that JSON changes', () => {
    const json = computedDateToJson(clearCalendarDays(day('2026-12-08'), 28, calendar))
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
    expect(json.date).toBe('2026-11-09')
  })
})
