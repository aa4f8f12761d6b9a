import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '../../../kernel/working-days.ts'
import { readHolidayCalendar } from '../../../platform/holiday-calendar.ts'
import { faultOfCycle, nextMeetings } from './next-meetings.ts'
import { papersDue } from './papers-due.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)
const next = (repeats: string, firstOn: string, after: string, count = 3) =>
  nextMeetings({ repeats, firstOn: day(firstOn) }, day(after), count, calendar)
const dates = (repeats: string, firstOn: string, after: string, count = 3) =>
  next(repeats, firstOn, after, count).map(({ date }) => date.toString())

describe('when papers are due', () => {
  it('leaves a committee five clear working days (CAL-3)', () => {
    const due = papersDue(day('2026-05-12'), { committee: true, papersDays: 2 }, calendar)
    expect(due.date.toString()).toBe('2026-05-01')
    expect(due.explanation).toContain('5 clear working days')
    expect(due.explanation).toContain('Early May')
  })

  it('counts the council’s own days for any other body', () => {
    const due = papersDue(day('2026-06-16'), { committee: false, papersDays: 3 }, calendar)
    expect(due.date.toString()).toBe('2026-06-11')
    expect(due.explanation).toContain('3 working days before the meeting on Tuesday 16 June 2026')
  })

  it('keeps the computed date beside one that people set (CAL-6)', () => {
    const instead = { date: day('2026-06-15'), reason: 'The data closes on Friday.' }
    const due = papersDue(day('2026-06-16'), { committee: false, papersDays: 3 }, calendar, instead)
    expect(due.date.toString()).toBe('2026-06-15')
    expect(due.setAside?.toString()).toBe('2026-06-11')
    expect(due.explanation).toContain('The data closes on Friday.')
  })
})

describe('the next dates of a body’s cycle', () => {
  it('keeps a second Tuesday where it only says “monthly”', () => {
    expect(dates('monthly', '2026-01-13', '2026-06-16')).toEqual(['2026-07-14', '2026-08-11', '2026-09-08'])
  })

  it('counts weeks from the first meeting', () => {
    expect(dates('every six weeks', '2026-05-07', '2026-06-16')).toEqual(['2026-06-18', '2026-07-30', '2026-09-10'])
  })

  it('takes the weekday from the words when they give one', () => {
    expect(dates('second Tuesday of each month', '2026-01-15', '2026-06-16', 2)).toEqual(['2026-07-14', '2026-08-11'])
    expect(dates('2nd week of each month', '2026-01-15', '2026-06-16', 2)).toEqual(['2026-07-09', '2026-08-13'])
    expect(dates('quarterly', '2026-01-15', '2026-06-16', 2)).toEqual(['2026-07-16', '2026-10-15'])
  })

  it('moves a date off a bank holiday and says so', () => {
    const [proposal] = next('every Monday', '2026-05-04', '2026-05-19', 1)
    expect(proposal?.date.toString()).toBe('2026-05-26')
    expect(proposal?.note).toContain('Moved from Monday 25 May 2026, which is Spring')
  })

  it('offers rising working days later than the day asked from', () => {
    const words = fc.constantFrom('monthly', 'weekly', 'fortnightly', 'every six weeks', 'quarterly', 'every 2 months')
    const start = fc.integer({ min: 0, max: 700 }).map((days) => day('2025-01-01').add({ days }))
    fc.assert(
      fc.property(words, start, (repeats, firstOn) => {
        const after = day('2026-12-01')
        const found = nextMeetings({ repeats, firstOn }, after, 4, calendar)
        expect(found).toHaveLength(4)
        for (const [index, { date }] of found.entries()) {
          expect(isWorkingDay(date, calendar)).toBe(true)
          expect(Temporal.PlainDate.compare(date, found[index - 1]?.date ?? after)).toBeGreaterThanOrEqual(
            index ? 0 : 1,
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('asks for words that it can follow', () => {
    const fault = (repeats: string) => faultOfCycle({ repeats, firstOn: day('2026-01-13') }, calendar)
    expect(fault('monthly')).toBeNull()
    expect(fault('when needed')).toContain('how often')
    expect(fault('bi-monthly')).not.toBeNull()
  })
})
