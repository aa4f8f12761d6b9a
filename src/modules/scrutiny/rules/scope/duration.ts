import type { Temporal } from 'temporal-polyfill'
import { plural } from '../../../../kernel/text.ts'

/** How far the stated duration and the dates may differ before it is said (SCR-11, strength P): a tenth. */
export const tolerance = 0.1

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const daysIn = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 } as const
type Unit = keyof typeof daysIn

export type Duration = { count: number; unit: Unit; days: number }

/** A length of time as people write it: "8 weeks", "nine months", "a year"; null where no words say one. */
export function readDuration(words: string): Duration | null {
  const found = /\b(\d+(?:[.,]\d+)?|an?|[a-z]+)[\s-]+(day|week|month|year)s?\b/i.exec(words)
  if (!found) return null
  const [, much = '', unitWord = ''] = found
  const unit = unitOf(unitWord)
  const count = countOf(much.toLowerCase())
  return unit && count > 0 ? { count, unit, days: count * daysIn[unit] } : null
}

const unitOf = (word: string): Unit | null =>
  (['day', 'week', 'month', 'year'] as const).find((unit) => unit === word.toLowerCase()) ?? null

function countOf(word: string): number {
  if (word === 'a' || word === 'an') return 1
  const spelt = numbers.indexOf(word)
  return spelt >= 0 ? spelt + 1 : Number(word.replace(',', '.')) || 0
}

export type DurationCheck = { agrees: boolean; words: string }

/**
 * The stated duration beside the two dates (SCR-11): end of July to end of September 2015 is 8.7 weeks against eight, which is near
 * enough; nine months against March 2013 to May 2014 are fourteen. The dates are the last days that their words can mean. Null
 * where either is missing.
 */
export function checkDuration(
  stated: string,
  starts: Temporal.PlainDate | null,
  ends: Temporal.PlainDate | null,
): DurationCheck | null {
  if (!starts || !ends) return null
  const days = starts.until(ends, { largestUnit: 'day' }).days
  if (days <= 0) return { agrees: false, words: 'The review would end before it starts.' }
  const duration = readDuration(stated)
  if (!duration) return null
  const real = days / daysIn[duration.unit]
  const agrees = Math.abs(days - duration.days) <= duration.days * tolerance
  const measured = `The dates are ${inUnits(real, duration.unit)} apart`
  const said = `${plural(duration.count, duration.unit)} ${duration.count === 1 ? 'is' : 'are'} stated`
  return {
    agrees,
    words: agrees
      ? `${measured}; ${said}. That is near enough.`
      : `${measured}, but ${said}. Change one of them, or say why.`,
  }
}

const inUnits = (real: number, unit: Unit): string => {
  const rounded = Math.round(real * 10) / 10
  return `${rounded} ${rounded === 1 ? unit : `${unit}s`}`
}
