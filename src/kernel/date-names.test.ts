import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { monthName, monthNames, weekdayName, weekdayNames } from './date-names.ts'

describe('names of months and weekdays', () => {
  it('are those that the calendar gives in British English', () => {
    const month = (number: number) => Temporal.PlainDate.from({ year: 2026, month: number, day: 1 })
    monthNames.forEach((name, index) => {
      expect(monthName(index + 1)).toBe(name)
      expect(month(index + 1).toLocaleString('en-GB', { month: 'long' })).toBe(name)
    })
    // 1 June 2026 is a Monday.
    weekdayNames.forEach((name, index) => {
      const day = Temporal.PlainDate.from('2026-06-01').add({ days: index })
      expect([weekdayName(day.dayOfWeek), day.toLocaleString('en-GB', { weekday: 'long' })]).toEqual([name, name])
    })
    expect([monthNames.length, weekdayNames.length]).toEqual([12, 7])
  })
  it.each([0, 13, 1.5, Number.NaN])('know no month %d', (month) => {
    expect(() => monthName(month)).toThrow(RangeError)
  })
  it.each([0, 8, -1])('know no weekday %d', (weekday) => {
    expect(() => weekdayName(weekday)).toThrow(RangeError)
  })
})
