import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { monthName, weekdayName } from './date-names.ts'
import {
  capitalised,
  formatDate,
  formatDateWithWeekday,
  formatMonth,
  formatShortDate,
  initials,
  joinWords,
  lateBy,
  ordinal,
  plural,
  slug,
} from './text.ts'

const date = Temporal.PlainDate.from('2026-03-03')

describe('capitalised', () => {
  it('begins with a capital and leaves the rest', () =>
    expect(['on track', 'the IRO', ''].map(capitalised)).toEqual(['On track', 'The IRO', '']))
})

describe('words for counts and lists', () => {
  it('counts in the singular and the plural', () => {
    expect([0, 1, 2].map((count) => plural(count, 'action'))).toEqual(['0 actions', '1 action', '2 actions'])
    expect(plural(3, 'child', 'children')).toBe('3 children')
  })

  it('joins words as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => joinWords(words))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
    expect(joinWords(['a', 'b'], 'or')).toBe('a or b')
  })

  it('numbers things in order', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th',
    )
  })
})

describe('words for dates', () => {
  it('writes them in full, short and with the weekday', () => {
    expect(formatMonth(date)).toBe('March 2026')
    expect([formatDate(date), formatShortDate(date), formatDateWithWeekday(date)]).toEqual([
      '3 March 2026',
      '3 Mar 2026',
      'Tuesday 3 March 2026',
    ])
  })

  it('says how late, and nothing when it is not', () => {
    expect(lateBy(date, date.add({ days: 12 }))).toBe('12 days late')
    expect(lateBy(date, date.add({ days: 1 }))).toBe('1 day late')
    expect(lateBy(date, date)).toBeNull()
    expect(lateBy(date, date.subtract({ days: 1 }))).toBeNull()
  })

  it('refuses months and weekdays that are not', () => {
    expect(() => monthName(13)).toThrow(RangeError)
    expect(() => weekdayName(0)).toThrow(RangeError)
  })
})

describe('names', () => {
  it('makes them fit for an address', () => {
    expect(slug('Children’s Board – May 2026')).toBe('childrens-board-may-2026')
    expect(slug('  Éire & Co. ')).toBe('eire-co')
  })

  it('shortens people’s to initials', () => {
    expect(['Mary Jane O’Neill', 'Cher', '', 'élan vital', 'Ann (temporary)'].map(initials)).toEqual([
      'MO',
      'C',
      '',
      'ÉV',
      'A',
    ])
  })
})
