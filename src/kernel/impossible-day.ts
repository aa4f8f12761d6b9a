import { Temporal } from 'temporal-polyfill'
import type { DateProblem } from './agreed-date.ts'
import { monthName } from './date-names.ts'
import { formatDate } from './text.ts'

/** A day that exists, or what is wrong with it and what was probably meant (CAL-8). */
export function dayOrProblem(year: number, month: number, day: number): Temporal.PlainDate | DateProblem {
  if (month < 1 || month > 12) return noSuchMonth(year, month, day)
  const length = new Temporal.PlainDate(year, month, 1).daysInMonth
  if (day >= 1 && day <= length) return new Temporal.PlainDate(year, month, day)
  if (day < 1 || day > 31) return { message: `There is no day ${day} in ${monthName(month)}.`, suggestion: null }
  const suggestion = new Temporal.PlainDate(year, month, length)
  const inYear = month === 2 ? ` in ${year}` : ''
  return {
    message: `${monthName(month)} has ${length} days${inYear}, so there is no ${day} ${monthName(month)} ${inYear ? 'that year' : year}. Was ${formatDate(suggestion)} meant?`,
    suggestion,
  }
}

/** Whether `dayOrProblem` found a problem. */
export function isProblem(found: Temporal.PlainDate | DateProblem): found is DateProblem {
  return 'message' in found
}

function noSuchMonth(year: number, month: number, day: number): DateProblem {
  const swapped = month >= 1 && month <= 31 && day >= 1 && day <= 12 ? dayOrProblem(year, day, month) : null
  if (swapped === null || isProblem(swapped)) {
    return { message: `There is no month ${month}: dates are read as day, month, year.`, suggestion: null }
  }
  return {
    message: `There is no month ${month}: dates are read as day, month, year. Was ${formatDate(swapped)} meant?`,
    suggestion: swapped,
  }
}
