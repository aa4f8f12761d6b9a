import { describe, expect, it } from 'vitest'
import { readDay, spanWords, typedDay } from './day-field.tsx'

const typed = (day: string, month: string, year: string) => ({
  'left-day': day,
  'left-month': month,
  'left-year': year,
})

describe('a day typed in three boxes', () => {
  it.each([
    [typed('3', '3', '2026'), '2026-03-03'],
    [typed(' 03', '12 ', '2025'), '2025-12-03'],
    [typed('', '', ''), ''],
    [{}, ''],
    [typed('31', '9', '2014'), null],
    [typed('3', '', '2026'), null],
    [typed('3', '3', '26'), null],
    [typed('3', 'March', '2026'), null],
  ])('%o is %s', (boxes, day) => expect(readDay(boxes, 'left')).toBe(day))

  it('is put back as it was', () => expect(readDay(typedDay('left', '2026-11-30'), 'left')).toBe('2026-11-30'))

  it.each([
    ['2025-03-03', null, 'since 3 March 2025'],
    ['2026-09-01', null, 'from 1 September 2026'],
    ['2025-03-03', '2026-06-30', '3 March 2025 to 30 June 2026'],
  ])('%s to %s is %s', (starts, ends, words) => expect(spanWords(starts, ends, '2026-06-16')).toBe(words))
})
