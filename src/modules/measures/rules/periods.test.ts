import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lastDayOf,
  lastEnded,
  periodAfter,
  periodKinds,
  periodOf,
  periodShort,
  periodsBetween,
  periodWords,
} from './periods.ts'
import { namesPeriod, readPeriod } from './read-period.ts'

describe('the period of a day', () => {
  it.each([
    ['month', '2026-03-31', '2026-03-01', 'March 2026', 'Mar 26'],
    ['quarter', '2026-03-31', '2026-01-01', 'quarter 4 of 2025/26', 'Q4 25/26'],
    ['quarter', '2026-04-01', '2026-04-01', 'quarter 1 of 2026/27', 'Q1 26/27'],
    ['quarter', '2025-12-31', '2025-10-01', 'quarter 3 of 2025/26', 'Q3 25/26'],
    ['year', '2026-03-31', '2025-04-01', '2025/26', '2025/26'],
    ['year', '1999-04-01', '1999-04-01', '1999/00', '1999/00'],
  ] as const)('%s of %s begins on %s', (kind, day, startsOn, words, short) => {
    expect(periodOf(kind, day)).toBe(startsOn)
    expect(periodWords(kind, startsOn)).toBe(words)
    expect(periodShort(kind, startsOn)).toBe(short)
  })
  it('has ended on its last day and not before', () => {
    expect(lastEnded('month', '2026-03-31')).toBe('2026-03-01')
    expect(lastEnded('month', '2026-03-30')).toBe('2026-02-01')
    expect(lastEnded('quarter', '2026-06-29')).toBe('2026-01-01')
    expect(lastEnded('year', '2026-06-29')).toBe('2025-04-01')
  })
})

const days = fc.date({ min: new Date('2000-04-01'), max: new Date('2099-01-01'), noInvalidDate: true })
const isoDay = days.map((date) => date.toISOString().slice(0, 10))

describe('whatever the day', () => {
  it('lies in its period, and each period begins the day after the one before', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(...periodKinds), (day, kind) => {
        const startsOn = periodOf(kind, day)
        expect(startsOn <= day && day <= lastDayOf(kind, startsOn)).toBe(true)
        expect(periodAfter(kind, periodAfter(kind, startsOn), -1)).toBe(startsOn)
        expect(periodsBetween(kind, startsOn, periodAfter(kind, startsOn, 3))).toHaveLength(4)
      }),
    )
  })
  it('is read back from the words for its period, long or short', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(...periodKinds), (day, kind) => {
        const startsOn = periodOf(kind, day)
        expect(readPeriod(kind, periodWords(kind, startsOn))).toBe(startsOn)
        expect(readPeriod(kind, periodShort(kind, startsOn))).toBe(startsOn)
        expect(readPeriod(kind, day)).toBe(startsOn)
      }),
    )
  })
})

describe('a period in somebody’s words', () => {
  it.each([
    ['month', 'Mar-26', '2026-03-01'],
    ['month', 'Sept 2025', '2025-09-01'],
    ['month', '03/2026', '2026-03-01'],
    ['month', '31/03/2026', '2026-03-01'],
    ['month', '2026-03-01T00:00:00', '2026-03-01'],
    ['month', '31/02/2026', null],
    ['month', '13/2026', null],
    ['month', 'Q4 2025/26', null],
    ['month', 'Total', null],
    ['quarter', '2025/26 Q4', '2026-01-01'],
    ['quarter', 'Qtr 1 2025-2026', '2025-04-01'],
    ['quarter', 'Q1 2025/27', null],
    ['quarter', 'March 2026', null],
    ['year', '2025-26', '2025-04-01'],
    ['year', 'Q4 2025/26', null],
  ] as const)('%s: “%s” is %s', (kind, words, startsOn) => expect(readPeriod(kind, words)).toBe(startsOn))
  it('tells a heading that is a period from one that is not', () => {
    expect(['Apr 25', 'Q2 2025/26', '2024/25'].every(namesPeriod)).toBe(true)
    expect(['Measure', 'Source', 'Target', 'Note'].some(namesPeriod)).toBe(false)
  })
})
