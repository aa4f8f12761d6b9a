import { Temporal } from 'temporal-polyfill'
import { plural } from '../../../../kernel/text.ts'

/** Weeks that one officer has for scrutiny in a month, beside meetings and everything else. */
export const weeksAMonth = 3

export type Work = { month: string; weeks: number }
export type MonthOfWork = { month: string; weeks: number; has: number; words: string; full: boolean }

/**
 * What officers have to do in each month (its first day, ISO) beside what they can: the weeks of items placed in it, and a review's
 * weeks spread over the months it runs. `officers` is how many support scrutiny.
 */
export function monthsOfWork(months: readonly string[], work: readonly Work[], officers: number): MonthOfWork[] {
  const has = officers * weeksAMonth
  return months.map((month) => {
    const weeks = work.filter((one) => one.month === month).reduce((sum, one) => sum + one.weeks, 0)
    const rounded = Math.round(weeks * 10) / 10
    const full = rounded > has
    const words = full
      ? `${plural(rounded, 'week')} of work for ${plural(has, 'week')}: ${Math.round((rounded - has) * 10) / 10} too many`
      : `${plural(rounded, 'week')} of work for ${plural(has, 'week')}`
    return { month, weeks: rounded, has, words, full }
  })
}

/** A review's weeks, the same in each month from its start to its end. */
export function spreadOver(from: string, to: string, weeks: number): Work[] {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)].map((day) => day.with({ day: 1 }))
  if (!first || !last) return []
  const count = Math.max(1, first.until(last, { largestUnit: 'months' }).months + 1)
  return Array.from({ length: count }, (_, months) => ({
    month: first.add({ months }).toString(),
    weeks: weeks / count,
  }))
}
