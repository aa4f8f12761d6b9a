import { describe, expect, it } from 'vitest'
import { monthNames, weekdayNames } from './date-names.ts'
import {
  monthOfWord,
  monthPattern,
  numberOfWord,
  numberPattern,
  ordinalOfWord,
  ordinalPattern,
  ordinalWord,
  plainDateWords,
  weekdayOfWord,
  weekdayPattern,
  yearOfWord,
  yearPattern,
} from './date-word-patterns.ts'

const whole = (pattern: string, text: string) => new RegExp(`^${pattern}$`).test(text)
const begins = (pattern: string, text: string) => new RegExp(`^${pattern}`).test(text)

describe('words of dates', () => {
  it('are read plain: lower case, one kind of dash and quote, single spaces', () => {
    expect(plainDateWords('28 July – 8  August\n’14')).toBe("28 july - 8 august '14")
  })
  it('name months in full and short', () => {
    for (const [index, name] of monthNames.entries()) {
      for (const word of [name.toLowerCase(), name.slice(0, 3).toLowerCase()]) {
        expect([word, whole(monthPattern, word), monthOfWord(word)]).toEqual([word, true, index + 1])
      }
    }
    expect([whole(monthPattern, 'sept.'), monthOfWord('sept')]).toEqual([true, 9])
    expect([whole(monthPattern, 'mayor'), whole(monthPattern, 'marching')]).toEqual([false, false])
    expect(() => monthOfWord('soon')).toThrow(RangeError)
  })
  it('name weekdays in full and short', () => {
    for (const [index, name] of weekdayNames.entries()) {
      for (const word of [name.toLowerCase(), name.slice(0, 3).toLowerCase()]) {
        expect([word, whole(weekdayPattern, word), weekdayOfWord(word)]).toEqual([word, true, index + 1])
      }
    }
    expect(whole(weekdayPattern, 'thurs')).toBe(true)
    expect(whole(weekdayPattern, 'money')).toBe(false)
    expect(() => weekdayOfWord('someday')).toThrow(RangeError)
  })
  it.each([
    ['2014', 2014],
    ["'14", 2014],
    ['79', 2079],
    ['80', 1980],
    ['99', 1999],
    ['00', 2000],
  ])('read the year %s as %d', (word, year) => {
    expect([whole(yearPattern, word), yearOfWord(word)]).toEqual([true, year])
  })
  it.each(['10am', '10:30', '12 june', '12th of june', '20145'])('take no year from %s', (words) => {
    expect(begins(yearPattern, words)).toBe(false)
  })
  it.each([
    ['first', 1],
    ['tenth', 10],
    ['2nd', 2],
    ['23rd', 23],
    ['last', -1],
  ])('read the place %s as %d', (word, nth) => {
    expect([whole(ordinalPattern, word), ordinalOfWord(word)]).toEqual([true, nth])
  })
  it('write a place in words as far as they go', () => {
    expect([ordinalWord(1), ordinalWord(10), ordinalWord(-1), ordinalWord(11)]).toEqual([
      'first',
      'tenth',
      'last',
      null,
    ])
  })
  it.each([
    ['two', 2],
    ['twelve', 12],
    ['3', 3],
  ])('count %s as %d', (word, number) => {
    expect([whole(numberPattern, word), numberOfWord(word)]).toEqual([true, number])
  })
})
