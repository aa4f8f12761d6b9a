import {
  numberOfWord,
  numberPattern,
  ordinalOfWord,
  ordinalPattern,
  weekdayOfWord,
  weekdayPattern,
} from './date-word-patterns.ts'
import { highestNth, longestInterval, type Recurrence } from './recurrence.ts'

/** A recurrence found in words and where it was, or words that look like one and are not, with what is wrong. */
export type FoundRecurrence =
  | { readonly recurrence: Recurrence; readonly at: number; readonly end: number }
  | { readonly fault: string }

type Phrase = { readonly pattern: RegExp; readonly read: (first: string, second: string) => Recurrence | null }

const ofMonth = '(?:\\s+(?:of|in))?\\s+(?:(?:each|every|the|a)\\s+)?(?:calendar\\s+)?month(?:ly)?\\b'

/** Tried in order, the more particular first; `first` and `second` are the pattern's groups. */
const phrases: readonly Phrase[] = [
  phrase(`\\b(${ordinalPattern})\\s+week${ofMonth}`, (nth) => ofNth('week of month', nth)),
  phrase(`\\b(${ordinalPattern})\\s+working\\s+day${ofMonth}`, (nth) => ofNth('working day of month', nth)),
  phrase(`\\b(${ordinalPattern})\\s+(${weekdayPattern})${ofMonth}`, (word, day) => {
    const nth = ordinalOfWord(word)
    if (nth > highestNth['weekday of month'] || nth === 0) return null
    return { kind: 'weekday of month', nth, weekday: weekdayOfWord(day), starts: null }
  }),
  phrase(`\\b(${ordinalPattern})(?:\\s+day)?(?:\\s+(?:of|in))?\\s+(?:each|every|the)\\s+month\\b`, (nth) =>
    ofNth('day of month', nth),
  ),
  phrase('\\bend\\s+of\\s+(?:each|every)\\s+month\\b', () => ofNth('day of month', 'last')),
  phrase(`\\b(?:every|each)\\s+(?:other|second|2nd|alternate)\\s+(${weekdayPattern})`, (day) => weekly(2, day)),
  phrase(`\\bevery\\s+(${numberPattern})\\s+weeks\\s+on\\s+(?:a\\s+)?(${weekdayPattern})`, (number, day) =>
    weekly(numberOfWord(number), day),
  ),
  phrase(`\\bfortnightly\\s+on\\s+(?:a\\s+)?(${weekdayPattern})`, (day) => weekly(2, day)),
  phrase(`\\b(?:every|each|weekly\\s+on(?:\\s+a)?)\\s+(${weekdayPattern})`, (day) => weekly(1, day)),
  phrase('\\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s\\b', (day) => weekly(1, day)),
  phrase(
    '\\bfortnightly\\b|\\b(?:every|each|a|per)\\s+fortnight\\b|\\b(?:every\\s+(?:other|second|2nd)|alternate)\\s+weeks?\\b',
    () => weekly(2),
  ),
  phrase(`\\bevery\\s+(${numberPattern})\\s+weeks\\b`, (number) => weekly(numberOfWord(number))),
  phrase(`\\b(${numberPattern})[\\s-]weekly\\b`, (number) => weekly(numberOfWord(number))),
  phrase(`\\bevery\\s+(${numberPattern})\\s+months\\b`, (number) => monthly(numberOfWord(number))),
  phrase(`\\b(${numberPattern})[\\s-]monthly\\b`, (number) => monthly(numberOfWord(number))),
  phrase('\\bevery\\s+(?:other|second|2nd)\\s+month\\b', () => monthly(2)),
  phrase('\\b(?:half[\\s-]yearly|twice\\s+(?:a|each|every|per)\\s+year)\\b', () => monthly(6)),
  phrase('\\bquarterly\\b|\\b(?:every|each|once\\s+a|once\\s+per)\\s+quarter\\b', () => monthly(3)),
  phrase('\\bannual(?:ly)?\\b|\\byearly\\b|\\b(?:every|each|once\\s+a|once\\s+per)\\s+year\\b', () => monthly(12)),
  phrase('\\bmonthly\\b|\\b(?:every|each|once\\s+a|once\\s+per)\\s+month\\b', () => monthly(1)),
  phrase('\\bweekly\\b|\\b(?:every|each|once\\s+a|once\\s+per)\\s+week\\b', () => weekly(1)),
  phrase('\\bdaily\\b|\\b(?:every|each)\\s+(?:working\\s+)?day\\b', () => ({ kind: 'daily', starts: null })),
]

/**
 * Finds how something repeats in text made plain by `plainDateWords`. Null when it does not say; a fault for a
 * sixth Monday, for "twice a month", and for "bi-monthly", which some read as that and some as every two months (CAL-8).
 */
export function findRecurrence(text: string): FoundRecurrence | null {
  const unclear =
    /\bbi-?\s?(?:weekly|monthly|annual(?:ly)?)\b|\btwice\s+(?:(?:a|each|every|per)\s+)?(?:week|month)(?:ly)?\b/.exec(
      text,
    )
  if (unclear) {
    return { fault: `“${unclear[0]}” does not say which days: name them, or say how many weeks or months apart.` }
  }
  for (const { pattern, read } of phrases) {
    const match = pattern.exec(text)
    if (!match) continue
    const recurrence = read(match[1] ?? '', match[2] ?? '')
    if (!recurrence) return { fault: `There is no “${match[0]}”: check the number.` }
    return { recurrence, at: match.index, end: match.index + match[0].length }
  }
  return null
}

function phrase(source: string, read: Phrase['read']): Phrase {
  return { pattern: new RegExp(source), read }
}

function weekly(interval: number, day?: string): Recurrence | null {
  if (interval < 1 || interval > longestInterval) return null
  return { kind: 'weekly', interval, weekday: day === undefined ? null : weekdayOfWord(day), starts: null }
}

function monthly(interval: number): Recurrence | null {
  return interval < 1 || interval > longestInterval ? null : { kind: 'monthly', interval, starts: null }
}

function ofNth(kind: 'week of month' | 'working day of month' | 'day of month', word: string): Recurrence | null {
  const nth = ordinalOfWord(word)
  return nth === 0 || nth > highestNth[kind] ? null : { kind, nth, starts: null }
}
